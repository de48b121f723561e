import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { polygonsArea } from "../core/geometry/polygon.ts";
import { gml, parseGml } from "./gml.ts";

const RD = 'srsName="urn:ogc:def:crs:EPSG::28992"';
const member = (inside: string) =>
  `<cityObjectMember><imgeo:Sensor gml:id="b1"><imgeo:plus-type>camera</imgeo:plus-type>
   <imgeo:identificatie><imgeo:NEN3610ID><imgeo:lokaalID>G1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
   <imgeo:geometrie>${inside}</imgeo:geometrie></imgeo:Sensor></cityObjectMember>`;
const document = (members: string) =>
  `<?xml version="1.0"?><CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0">${members}</CityModel>`;
const point = `<gml:Point ${RD}><gml:pos srsDimension="2">81731.132 455225.697</gml:pos></gml:Point>`;

test("an object becomes a row with its properties by local name and its point", async () => {
  const table = await parseGml(document(member(point)), "a.gml");
  expect(table).toMatchObject({
    value: {
      columns: ["gml:id", "plus-type", "lokaalID"],
      crs: "EPSG:28992",
      rows: [
        { row: 1, cells: ["b1", "camera", "G1"], geometry: { kind: "point", x: 81731.132, y: 455225.697 } },
      ],
    },
  });
});

const areaOf = async (inside: string) => {
  const table = await parseGml(document(member(inside)), "a.gml");
  if (!table.ok) throw new Error(table.problems[0].code);
  const geometry = table.value.rows[0]?.geometry;
  return geometry?.kind === "polygons" ? polygonsArea(geometry.polygons) : undefined;
};
const ring = (positions: string) =>
  `<gml:LinearRing><gml:posList>${positions}</gml:posList></gml:LinearRing>`;

describe("polygons", () => {
  test("holes are taken out, and several surfaces belong to one object", async () => {
    const surface = `<gml:Polygon><gml:exterior>${ring("0 0 4 0 4 4 0 4 0 0")}</gml:exterior><gml:interior>${ring("1 1 2 1 2 2 1 2 1 1")}</gml:interior></gml:Polygon>`;
    expect(await areaOf(surface)).toBe(15);
    expect(
      await areaOf(
        `<gml:MultiSurface><gml:surfaceMember>${surface}</gml:surfaceMember><gml:surfaceMember>${surface}</gml:surfaceMember></gml:MultiSurface>`,
      ),
    ).toBe(30);
  });

  test("heights are left out, by the dimension that any element around states", async () => {
    const flat = "0 0 9 4 0 9 4 4 9 0 4 9 0 0 9";
    expect(
      await areaOf(`<gml:Polygon srsDimension="3"><gml:exterior>${ring(flat)}</gml:exterior></gml:Polygon>`),
    ).toBe(16);
    expect(
      await areaOf(
        `<gml:Polygon srsName="EPSG:7415"><gml:exterior>${ring(flat)}</gml:exterior></gml:Polygon>`,
      ),
    ).toBe(16);
  });

  test("separate positions and the older coordinates element are read too", async () => {
    const corners = ["0 0", "2 0", "2 2", "0 2", "0 0"];
    const separate = corners.map((pair) => `<gml:pos>${pair}</gml:pos>`).join("");
    expect(
      await areaOf(
        `<gml:Polygon><gml:exterior><gml:LinearRing>${separate}</gml:LinearRing></gml:exterior></gml:Polygon>`,
      ),
    ).toBe(4);
    expect(
      await areaOf(
        `<gml:Polygon><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>0,0 2,0 2,2 0,2 0,0</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon>`,
      ),
    ).toBe(4);
  });

  test("an arc is drawn as an arc: a half disc of radius 2 has area 2 pi", async () => {
    const half = `<gml:Polygon><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>
      <gml:LineStringSegment><gml:posList>-2 0 2 0</gml:posList></gml:LineStringSegment>
      <gml:Arc><gml:posList>2 0 0 2 -2 0</gml:posList></gml:Arc>
      </gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>`;
    // 32 chords of a half circle enclose sin(pi/32)/(pi/32) of the half disc: 0.16 % less.
    expect(await areaOf(half)).toBeCloseTo(2 * Math.PI * (Math.sin(Math.PI / 32) / (Math.PI / 32)), 9);
  });
});

test("latitude first by urn becomes east, north; by short name it is so already", async () => {
  const at = async (name: string, pos: string) => {
    const table = await parseGml(
      document(member(`<gml:Point srsName="${name}"><gml:pos>${pos}</gml:pos></gml:Point>`)),
      "a",
    );
    return table.ok ? table.value.rows[0].geometry : undefined;
  };
  const lonLat = { kind: "point", x: 5.1, y: 52.1 };
  expect(await at("urn:ogc:def:crs:EPSG::4326", "52.1 5.1")).toEqual(lonLat);
  expect(await at("EPSG:4326", "5.1 52.1")).toEqual(lonLat);
});

test("broken coordinates refuse the row, an unusable geometry only loses its place", async () => {
  const table = await parseGml(
    document(
      member(`<gml:Point ${RD}><gml:pos>x 1</gml:pos></gml:Point>`) +
        member(`<gml:LineString ${RD}><gml:posList>0 0 1 1</gml:posList></gml:LineString>`),
    ),
    "a.gml",
  );
  expect(table).toMatchObject({
    value: {
      refused: [{ code: "geometry.broken", where: { rows: [1] } }],
      rows: [{ row: 2 }],
      notes: [{ code: "geometry.unsupported", found: "LineString" }],
    },
  });
});

describe("faults of the text", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><CityModel>&b;</CityModel>`;
  test.each([
    [bomb, "xml.entities"],
    ["<a><b></a>", "xml.not-well-formed"],
    [document(member(point)).slice(0, -20), "xml.not-well-formed"],
    ["<a>".repeat(1000), "xml.too-deep"],
    [document(""), "file.no-rows"],
    [
      document(member(point) + member('<gml:Point srsName="EPSG:4326"><gml:pos>5 52</gml:pos></gml:Point>')),
      "gml.several-crs",
    ],
  ])("%# gives one problem", async (text, code) => {
    const table = await parseGml(text, "a.gml");
    expect(table).toMatchObject({ ok: false, problems: [{ code, where: { file: "a.gml" } }] });
    expect(table.ok ? 0 : table.problems.length).toBe(1);
  });

  test("whatever text comes, a table or a problem comes back", async () => {
    const whole = document(member(point));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(40),
        fc.string({ maxLength: 4 }),
        async (at, cut, extra) => {
          const table = await parseGml(whole.slice(0, at) + extra + whole.slice(at + cut), "a.gml");
          expect(
            table.ok ? table.value.rows.length + table.value.refusedRows : table.problems.length,
          ).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("it is recognised by its root and name space", () => {
  expect(gml.recognises(Buffer.from(document("")), "a.csv")).toBe(2);
  expect(gml.recognises(Buffer.from("id,name"), "a.csv")).toBe(0);
});
