import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { kml, parseKml } from "./kml.ts";
import { formatOf } from "./read-table.ts";
import { folderWith, inputFile } from "./testing/input.ts";
import { zipOf } from "./testing/zip-of.ts";

let remove = () => {};
afterEach(() => remove());

const read = (content: string) =>
  parseKml([{ name: "", text: `<kml xmlns="http://www.opengis.net/kml/2.2">${content}</kml>` }], "kaart.kml");

test("a KMZ whose main document points to layers within is read with its fields", async () => {
  // Made by LIBKML: see fixtures/README.md.
  const file = inputFile(path.join(import.meta.dirname, "fixtures/trafford.kmz"));
  const table = await kml.read(file, {});
  expect(table).toMatchObject({
    ok: true,
    value: {
      crs: "EPSG:4326",
      columns: ["id", "camera_id", "location", "area_name", "area_code", "folder"],
      rows: [
        {
          row: 1,
          cells: [
            "cameras.1",
            "1001",
            "Trafford Wharf Road",
            "Gorse Hill & Cornbrook",
            "E05015247",
            "cameras",
          ],
          geometry: { kind: "point", x: -2.284777, y: 53.464515 },
        },
        { row: 2 },
        { row: 3 },
      ],
      notes: [],
    },
  });
});

test("a KMZ of polygons keeps folders, fields and times, and says what is not read", async () => {
  const table = await read(`<Document><name>Zones</name><Folder><name>Oost</name>
    <Placemark><name>Wallen</name><description><![CDATA[<b>per 2018</b>]]></description>
      <TimeSpan><begin>2018-01-01</begin><end>2020-12-31</end></TimeSpan>
      <ExtendedData><Data name="code"><value>007</value></Data></ExtendedData>
      <Style><LineStyle><color>ff0000ff</color></LineStyle></Style>
      <MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>
        4.898, 52.371, 0
        4.9,52.371,0 4.9,52.373,0 4.898,52.371,0</coordinates></LinearRing></outerBoundaryIs>
        <innerBoundaryIs><LinearRing><coordinates>4.8995,52.3712 4.8998,52.3712 4.8998,52.3715</coordinates></LinearRing></innerBoundaryIs>
      </Polygon></MultiGeometry></Placemark></Folder>
    <Placemark><name>lijn</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
    <Placemark><name>stuk</name><Point><coordinates>4.9,</coordinates></Point></Placemark>
    <NetworkLink><Link><href>https://example.org/x.kml</href></Link></NetworkLink></Document>`);
  expect(table).toMatchObject({
    ok: true,
    value: {
      columns: ["name", "description", "begin", "end", "code", "folder"],
      rows: [
        {
          cells: ["Wallen", "<b>per 2018</b>", "2018-01-01", "2020-12-31", "007", "Zones/Oost"],
          geometry: { kind: "polygons", polygons: [[{ length: 6 }, { length: 6 }]] },
        },
        { row: 2, cells: ["lijn", null, null, null, null, "Zones"] },
      ],
      refused: [{ code: "geometry.broken", where: { rows: [3] } }],
      notes: [
        { code: "kml.network-link", count: 1 },
        { code: "geometry.unsupported", found: "LineString" },
      ],
    },
  });
});

test("the content tells KML and KMZ from other XML and other archives", async () => {
  const folder = folderWith({
    "x.zip": zipOf([{ name: "doc.kml", content: Buffer.from("<kml/>") }]),
    "x.xml": '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>',
    "leeg.kmz": zipOf([{ name: "a.png", content: Buffer.from("x") }]),
  });
  remove = folder.remove;
  for (const name of ["x.zip", "x.xml", "leeg.kmz"]) {
    const format = await formatOf(folder.file(name));
    expect(format.ok && format.value.id, name).toBe("kml");
  }
  expect(await kml.read(folder.file("leeg.kmz"), {})).toMatchObject({ problems: [{ code: "kml.none" }] });
});

test("entities, broken XML and an empty map fail with a reason", async () => {
  const code = async (text: string) => {
    const table = await parseKml([{ name: "", text }], "x.kml");
    return table.ok ? "" : table.problems[0].code;
  };
  expect(await code('<!DOCTYPE kml [<!ENTITY a "b">]><kml/>')).toBe("xml.entities");
  expect(await code("<kml><Placemark>")).toBe("xml.not-well-formed");
  expect(await code("<kml><Document/></kml>")).toBe("file.no-rows");
});
