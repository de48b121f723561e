/** Input as it should not be: each fault gives one clear problem in both languages, and never a crash. */

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { Problem } from "../core/foundation/result.ts";
import { languages, sayProblem } from "../texts/index.ts";
import { readDossier } from "./read-folder.ts";
import { readTable } from "./read-table.ts";
import { folderWith } from "./testing/input.ts";
import { zipOf } from "./testing/zip-of.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function folder(files: Readonly<Record<string, string | Uint8Array>>) {
  const made = folderWith(files);
  folders.push(made.remove);
  return made;
}

async function errorsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Problem[]> {
  const dossier = await readDossier(folder(files).path);
  if (dossier.ok) return [];
  const errors = dossier.problems.filter(({ severity }) => severity === "error");
  // Whatever it is, it can be told.
  for (const problem of dossier.problems) for (const language of languages) sayProblem(language, problem);
  return errors;
}

const AREA = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { id: "a" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [5.11, 52.08],
            [5.13, 52.08],
            [5.13, 52.1],
            [5.11, 52.1],
            [5.11, 52.08],
          ],
        ],
      },
    },
  ],
});
const area = (from: string, to: string) => AREA.replace(from, to);
const CAMERAS = "id,from,lon,lat\nC1,2018-01-01,5.12,52.09\nC2,2018-03-01,5.121,52.091\n";

test("a sound folder without dossier.yaml is read by the names of its files", async () => {
  const dossier = await readDossier(folder({ "areas.geojson": AREA, "cameras.csv": CAMERAS }).path);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.cameras).toMatchObject({
    value: [
      { id: "C1", area: "a" },
      { id: "C2", area: "a" },
    ],
  });
  expect(dossier.value.placements).toMatchObject({
    value: [{ camera: "C1", from: "2018-01-01", area: "a" }, {}],
  });
  const codes = dossier.value.problems.map(({ code }) => code);
  expect(codes).toEqual(["manifest.none", "cameras.area-by-place", "placements.derived"]);
});

const bomb =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><CityModel xmlns="http://www.opengis.net/citygml/2.0">&b;</CityModel>';
const bowTie = area("[5.13,52.08],[5.13,52.1],[5.11,52.1]", "[5.13,52.1],[5.13,52.08],[5.11,52.1]");
const two = (rows: string) => `id,from,lon,lat\n${rows}`;

type Fault = readonly [
  what: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  code: string,
  place: Readonly<Record<string, unknown>>,
];

const faults: readonly Fault[] = [
  [
    "a missing file",
    { "areas.geojson": AREA, "dossier.yaml": "files: {cameras: {path: cam.csv}}" },
    "file.not-found",
    { file: "cam.csv" },
  ],
  [
    "a register without headers, though its first column holds names",
    { "areas.geojson": AREA, "cameras.csv": CAMERAS.slice(CAMERAS.indexOf("\n") + 1) },
    "csv.no-header",
    { file: "cameras.csv", rows: [1] },
  ],
  [
    "incidents without headers",
    {
      "areas.geojson": AREA,
      "incidents.csv": "136687;455782;2018-01-01 10:00;diefstal\n136688;455783;2018-01-02 11:00;diefstal",
    },
    "csv.no-header",
    { file: "incidents.csv", rows: [1] },
  ],
  [
    "JSON of great depth",
    { "areas.json": `{"type":"FeatureCollection","features":${"[".repeat(200_000)}${"]".repeat(200_000)}}` },
    "json.too-deep",
    { file: "areas.json" },
  ],
  [
    "a gz bomb",
    { "cameras.csv.gz": gzipSync(Buffer.alloc(300_000_000, "a,b\n")) },
    "gzip.bomb",
    { file: "cameras.csv.gz" },
  ],
  ["an empty file", { "areas.geojson": AREA, "cameras.csv": "" }, "file.empty", { file: "cameras.csv" }],
  [
    "a folder with neither cameras nor areas",
    { "costs.csv": "jaar;bedrag\n2018;1" },
    "dossier.nothing-to-evaluate",
    {},
  ],
  [
    "latitude and longitude swapped",
    { "cameras.csv": "id,lon,lat\nC1,52.09,5.12\nC2,52.1,5.11" },
    "coordinates.swapped",
    { file: "cameras.csv" },
  ],
  [
    "swapped positions in GeoJSON",
    { "areas.geojson": AREA.replaceAll(/\[([\d.]+),([\d.]+)\]/g, "[$2,$1]") },
    "coordinates.swapped",
    { file: "areas.geojson" },
  ],
  [
    "RD given as WGS 84",
    { "cameras.csv": "id,lon,lat\nC1,136687,455782\nC2,136700,455790" },
    "coordinates.other-crs",
    { file: "cameras.csv" },
  ],
  [
    "another country",
    { "cameras.csv": "id,lon,lat\nC1,-87.6,41.9" },
    "coordinates.outside",
    { file: "cameras.csv" },
  ],
  [
    "coordinates without a system",
    { "cameras.csv": "id,x,y\nC1,9000000,9000000" },
    "crs.not-stated",
    { file: "cameras.csv" },
  ],
  [
    "an unknown system",
    { "cameras.csv": CAMERAS, "dossier.yaml": "crs: EPSG:2154" },
    "crs.unknown",
    { file: "dossier.yaml" },
  ],
  [
    "a system in degrees to measure in",
    { "cameras.csv": CAMERAS, "dossier.yaml": "crs: EPSG:4326" },
    "crs.not-metric",
    { file: "dossier.yaml" },
  ],
  [
    "duplicate ids",
    { "cameras.csv": two("C1,2018-01-01,5.12,52.09\nC1,2018-02-01,5.12,52.09") },
    "row.duplicate-id",
    { file: "cameras.csv", rows: [2, 3], column: "id" },
  ],
  [
    "an unknown word for a choice",
    { "cameras.csv": "id,kind\nC1,vogelhuisje" },
    "cell.unknown-choice",
    { file: "cameras.csv", rows: [2], column: "kind" },
  ],
  [
    "a negative count",
    { "areas.geojson": AREA, "incidents.csv": "area,from,count\na,2018-01-01,-4" },
    "cell.too-small",
    { file: "incidents.csv", rows: [2], column: "count" },
  ],
  [
    "an impossible date that is needed",
    { "areas.geojson": AREA, "incidents.csv": "area,from,count\na,2018-02-31,4" },
    "cell.impossible-date",
    { file: "incidents.csv", rows: [2], column: "from" },
  ],
  [
    "a polygon that crosses itself",
    { "areas.geojson": bowTie },
    "polygon.crosses-itself",
    { file: "areas.geojson", rows: [1] },
  ],
  [
    "a zip bomb",
    { "areas.zip": zipOf([{ name: "a.shp", content: new Uint8Array(30_000_000) }]) },
    "zip.bomb",
    { file: "areas.zip" },
  ],
  [
    "an archive with a path out of it",
    { "areas.zip": zipOf([{ name: "../a.shp", content: new Uint8Array(9) }]) },
    "zip.leaves-folder",
    { file: "areas.zip" },
  ],
  [
    "a path that leaves the folder",
    { "areas.geojson": AREA, "dossier.yaml": "files: {cameras: {path: ../cameras.csv}}" },
    "path.leaves-folder",
    { file: "../cameras.csv" },
  ],
  [
    "an absolute path",
    { "areas.geojson": AREA, "dossier.yaml": "files: {cameras: {path: /etc/passwd}}" },
    "path.leaves-folder",
    { file: "/etc/passwd" },
  ],
  ["NaN in JSON", { "areas.geojson": area("5.11", "NaN") }, "json.not-a-number", { file: "areas.geojson" }],
  [
    "a truncated gz",
    { "areas.geojson.gz": gzipSync(AREA).subarray(0, 60) },
    "gzip.truncated",
    { file: "areas.geojson.gz" },
  ],
  ["an XML entity bomb", { "cameras.gml": bomb }, "xml.entities", { file: "cameras.gml" }],
  [
    "an image called areas",
    { "areas.json": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
    "json.not-json",
    { file: "areas.json" },
  ],
  [
    "YAML that is none",
    { "cameras.csv": CAMERAS, "dossier.yaml": "name: [a" },
    "manifest.not-yaml",
    { file: "dossier.yaml" },
  ],
  [
    "a table that no dossier has",
    { "cameras.csv": CAMERAS, "dossier.yaml": "files: {camera: {path: cameras.csv}}" },
    "manifest.unknown-table",
    { file: "dossier.yaml" },
  ],
  [
    "a column of the mapping that the file lacks",
    {
      "cameras.csv": CAMERAS,
      "dossier.yaml": "files: {cameras: {path: cameras.csv, columns: {id: nummer}}}",
    },
    "columns.missing",
    { file: "cameras.csv" },
  ],
  [
    "a code list that lacks its column",
    {
      "cameras.csv": CAMERAS,
      "codes.csv": "a,b\n1,x",
      "i.csv": "x,y,date,type\n136687,455782,2018-01-01,1",
      "dossier.yaml": "files: {incidents: {path: i.csv, categories: {table: codes.csv, code: IUCR}}}",
    },
    "columns.missing",
    { file: "codes.csv" },
  ],
  [
    "a version without a date",
    { "register.csv": CAMERAS, "dossier.yaml": "files: {cameras: {path: register.csv, version: from-name}}" },
    "register.no-version-date",
    { file: "register.csv" },
  ],
];

test.each(faults)("%s gives one problem with its place", async (_what, files, code, place) => {
  const errors = await errorsOf(files);
  expect(errors.map((problem) => problem.code)).toEqual([code]);
  expect(errors[0].where).toEqual(place);
  const [nl, en] = (["nl", "en"] as const).map((language) => sayProblem(language, errors[0]));
  expect(nl).not.toBe(en);
});

test("links out of the folder and links to nothing are not followed, and a file that vanished is told", async () => {
  const made = folder({ "areas.geojson": AREA });
  symlinkSync("/etc/hostname", join(made.path, "cameras.csv"));
  const out = await readDossier(made.path);
  expect(out.ok ? [] : out.problems.map(({ code }) => code)).toContain("path.leaves-folder");
  const missing = await readTable({ path: join(made.path, "gone.geojson"), name: "gone.geojson", bytes: 10 });
  expect(missing).toMatchObject({ problems: [{ code: "file.missing", where: { file: "gone.geojson" } }] });
  const directory = await readTable({ path: made.path, name: "folder.xlsx", bytes: 10 });
  expect(directory).toMatchObject({ problems: [{ code: "file.unreadable" }] });
});

test("a million columns are refused or read, without a crash", async () => {
  const header = Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(",");
  const errors = await errorsOf({
    "areas.geojson": AREA,
    "cameras.csv": `${header}\n${"1,".repeat(999_999)}1\n`,
  });
  expect(errors.map(({ where }) => where.file)).toEqual(["cameras.csv"]);
}, 60_000);

test("a file with headers only is refused by name", async () => {
  const errors = await errorsOf({ "areas.geojson": AREA, "cameras.csv": "id,from,lon,lat\n" });
  expect(errors).toHaveLength(1);
  expect(errors[0].where).toMatchObject({ file: "cameras.csv" });
});

test("0,0 leaves a camera without a place, with a warning", async () => {
  const dossier = await readDossier(folder({ "cameras.csv": `${CAMERAS}C3,2018-05-01,0,0\n` }).path);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.problems).toContainEqual(
    expect.objectContaining({
      code: "coordinates.zero",
      severity: "warning",
      where: { file: "cameras.csv", rows: [4] },
    }),
  );
  const cameras = dossier.value.cameras.state === "known" ? dossier.value.cameras.value : [];
  expect(cameras.map(({ x }) => x !== undefined)).toEqual([true, true, false]);
});

test("all faults of all files are told at once", async () => {
  const errors = await errorsOf({
    "areas.geojson": bowTie,
    "cameras.csv": "id,kind\nC1,vogelhuisje",
    "costs.csv": "jaar;prijs\n2018;1",
  });
  expect(errors.map(({ code }) => code).sort()).toEqual([
    "cell.unknown-choice",
    "columns.missing",
    "polygon.crosses-itself",
  ]);
});
