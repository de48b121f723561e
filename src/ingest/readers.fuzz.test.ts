/** Real files with bytes changed, cut and doubled: a reader gives a table or reasons, never a crash or a hang. */

import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "../core/foundation/result.ts";
import { languages, sayProblem } from "../texts/index.ts";
import { parseCityjson } from "./cityjson.ts";
import type { RawTable } from "./format.ts";
import { parseIcalendar } from "./icalendar.ts";
import { parseJsonTable } from "./json-table.ts";
import { parseKml } from "./kml.ts";
import { parseOverpass } from "./overpass.ts";
import { wkbGeometry } from "./wkb.ts";
import { geometryOfText } from "./wkt.ts";

const ODATA = JSON.stringify({
  "@odata.context": "x",
  value: [{ ID: 0, SoortMisdrijf: "1.1.1 ", WijkenEnBuurten: "GM0363    ", Perioden: "2021MM01", n: 5 }],
});
const OSM = JSON.stringify({
  osm3s: {},
  elements: [
    { type: "node", id: 1, lat: 52.1, lon: 5.1, tags: { man_made: "surveillance" } },
    { type: "way", id: 2, nodes: [1, 1, 1, 1], tags: { building: "yes" } },
    {
      type: "relation",
      id: 3,
      tags: { type: "multipolygon" },
      members: [
        {
          type: "way",
          role: "outer",
          geometry: [
            { lat: 1, lon: 2 },
            { lat: 2, lon: 2 },
            { lat: 1, lon: 2 },
          ],
        },
      ],
    },
  ],
});
const ICS =
  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Amsterdam:20180203T220000\r\nDTEND:20180204T060000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=4\r\nEXDATE:20180206T220000\r\nSUMMARY:Nacht\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const KML =
  '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>a</name><Placemark><name>b</name><ExtendedData><Data name="c"><value>7</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>4.8,52.3 4.9,52.3 4.9,52.4 4.8,52.3</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>';
const DELFT = readFileSync(path.join(import.meta.dirname, "fixtures/delft.city.json"), "utf8");

const readers: readonly (readonly [
  string,
  string,
  (text: string) => Result<RawTable> | Promise<Result<RawTable>>,
])[] = [
  ["json-table", ODATA, (text) => parseJsonTable(text, "x")],
  ["overpass", OSM, (text) => parseOverpass(text, "x")],
  ["icalendar", ICS, (text) => parseIcalendar(text, "x")],
  ["kml", KML, (text) => parseKml([{ name: "", text }], "x")],
  ["cityjson", DELFT, (text) => parseCityjson(text, "x")],
];

/** Where, how many characters go, and what comes in their place. */
const changes = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(6),
    fc.constantFrom(
      "",
      "0",
      "-1",
      "9e99",
      '"',
      "{",
      "}",
      "[",
      "]",
      "<",
      ">",
      ",",
      ":",
      "null",
      "\n",
      "\u0000",
      "é",
      "&x;",
      "NaN",
    ),
  ),
  { minLength: 1, maxLength: 5 },
);

function changed(text: string, list: readonly (readonly [number, number, string])[]): string {
  let result = text;
  for (const [place, gone, come] of list) {
    const at = Math.floor(place * result.length);
    result = result.slice(0, at) + come + result.slice(at + gone);
  }
  return result;
}

test.each(readers)("%s", async (_, sound, read) => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const table = await read(changed(sound, list));
      if (table.ok) {
        for (const { cells } of table.value.rows) expect(cells.length).toBe(table.value.columns.length);
        return;
      }
      expect(table.problems.length).toBeGreaterThan(0);
      for (const language of languages) for (const problem of table.problems) sayProblem(language, problem);
    }),
    { seed: 3, numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
});

test("geometry in bytes and in text is a shape with finite corners, or none", () => {
  const sound = Buffer.alloc(93);
  sound.writeUInt8(1, 0);
  sound.writeUInt32LE(3, 1);
  sound.writeUInt32LE(1, 5);
  sound.writeUInt32LE(5, 9);
  [0, 0, 4, 0, 4, 3, 0, 3, 0, 0].forEach((value, i) => {
    sound.writeDoubleLE(value, 13 + 8 * i);
  });
  const finite = (geometry: ReturnType<typeof wkbGeometry>): boolean =>
    typeof geometry !== "object" ||
    !("kind" in geometry) ||
    (geometry.kind === "point"
      ? Number.isFinite(geometry.x) && Number.isFinite(geometry.y)
      : geometry.polygons.every((rings) =>
          rings.every((ring) => ring.length >= 6 && ring.every(Number.isFinite)),
        ));
  expect(wkbGeometry(sound)).toMatchObject({ polygons: [[{ length: 8 }]] });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(92), fc.nat(255)), { maxLength: 6 }), fc.nat(93), (bytes, end) => {
      const mutant = Buffer.from(sound);
      for (const [at, value] of bytes) mutant[at] = value;
      expect(finite(wkbGeometry(mutant.subarray(0, end)))).toBe(true);
      expect(finite(geometryOfText(mutant.toString("hex", 0, end)).geometry)).toBe(true);
    }),
    { seed: 4, numRuns: Number(process.env.FUZZ_RUNS ?? 150) * 4 },
  );
  fc.assert(
    fc.property(changes, (list) => {
      const text = changed("MULTIPOLYGON (((0 0, 4 0, 4 3, 0 0), (1 1, 2 1, 2 2, 1 1)))", list);
      expect(finite(geometryOfText(text).geometry)).toBe(true);
    }),
    { seed: 5, numRuns: Number(process.env.FUZZ_RUNS ?? 150) * 4 },
  );
});
