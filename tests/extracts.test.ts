/** Every collection of real data loads, with as many rows in as are used and set aside together, and each quirk is handled or told. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Dossier } from "../src/core/dossier/dossier.ts";
import { addsUp } from "../src/core/foundation/trace.ts";
import { readDossier } from "../src/ingest/read-folder.ts";
import { readTable } from "../src/ingest/read-table.ts";
import { inputFile } from "../src/ingest/testing/input.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const extract = (name: string): string => join(root, "tests", "extracts", name);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Rows as the README of each set counts them, by hand: records, and columns as the file names them. */
const TABLES: readonly (readonly [
  file: string,
  format: string,
  rows: number,
  columns: number,
  remarks: readonly string[],
])[] = [
  ["amsterdam.csv", "csv", 60, 4, []],
  ["cbs-crime.csv", "csv", 60, 3, []],
  // Two of its records run over several lines within quotes.
  ["cbs-codes.csv", "csv", 9, 4, []],
  ["chicago.csv", "csv", 100, 6, []],
  ["dakar.geojson", "geojson", 103, 0, ["geojson.no-properties"]],
  ["delft.geojson", "geojson", 12, 17, []],
  ["groningen-lights.csv", "csv", 80, 10, []],
  ["groningen-points.zip", "shapefile", 14, 9, ["shapefile.no-encoding"]],
  ["london.geojson.gz", "geojson", 43, 1, []],
  ["paris-annex.csv", "csv", 80, 8, []],
  ["paris-points.csv", "csv", 60, 7, []],
  ["police-uk.csv", "csv", 120, 12, []],
  ["trafford.geojson", "geojson", 20, 4, []],
];

test.each(TABLES)("%s is read whole, as %s", async (name, format, rows, columns, remarks) => {
  const read = await readTable(inputFile(extract(name), name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.format.id).toBe(format);
  expect(read.value.table.rows.length + read.value.table.refusedRows).toBe(rows);
  expect(read.value.table.columns).toHaveLength(columns);
  expect(read.value.table.notes.map(({ code }) => code)).toEqual(remarks);
});

test("an archive with two layers asks which, and each is read by its name", async () => {
  const file = inputFile(extract("groningen-zones.zip"), "groningen-zones.zip");
  expect(await readTable(file)).toMatchObject({
    problems: [
      {
        code: "shapefile.several-layers",
        values: { layers: "cameratoezicht_lijn, cameratoezicht_vlak" },
      },
    ],
  });
  const rows = async (layer: string): Promise<number> => {
    const read = await readTable(file, { layer });
    return read.ok ? read.value.table.rows.length : -1;
  };
  expect(await rows("cameratoezicht_vlak")).toBe(11);
  expect(await rows("cameratoezicht_lijn")).toBe(10);
});

async function dossierWith(files: Readonly<Record<string, string>>, yaml: string): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), "schouw-extract-"));
  folders.push(folder);
  for (const [name, source] of Object.entries(files)) copyFileSync(source, join(folder, name));
  writeFileSync(join(folder, "dossier.yaml"), yaml);
  const dossier = await readDossier(folder);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.sources.filter((source) => !addsUp(source))).toEqual([]);
  return dossier.value;
}

const sourceOf = (dossier: Dossier, path: string) => {
  const source = dossier.sources.find((candidate) => candidate.path === path);
  return source === undefined ? undefined : [source.rows, source.used, source.setAside];
};
const codesOf = (dossier: Dossier): string[] => dossier.problems.map(({ code }) => code);

test("police.uk: rows without a place count, and months alone are moments", async () => {
  const text = readFileSync(extract("police-uk.csv"), "utf8").trim().split("\n").slice(1);
  const unplaced = text.filter((line) => line.split(",")[4] === "").length;
  const dossier = await dossierWith(
    { "incidents.csv": extract("police-uk.csv"), "cameras.geojson": extract("trafford.geojson") },
    "name: City of London\ncountry: GB\ncrs: EPSG:27700\n",
  );
  expect(sourceOf(dossier, "incidents.csv")).toEqual([120, 120, {}]);
  if (dossier.incidents.state !== "known" || dossier.incidents.value.kind !== "points")
    throw new Error("no points");
  const { flags } = dossier.incidents.value;
  expect(flags.filter((flag) => (flag & 1) === 0).length).toBe(unplaced);
});

test("Chicago: feet become metres, and rows without a point count in totals only", async () => {
  const dossier = await dossierWith(
    {
      "incidents.csv": extract("chicago.csv"),
      "cameras.csv": join(root, "cases", "chicago-red-light", "red_light_camera_locations.csv"),
    },
    "name: Chicago\ncountry: US\ncrs: EPSG:3435\n",
  );
  expect(sourceOf(dossier, "incidents.csv")).toEqual([100, 100, {}]);
});

test("Den Haag: versions of an object count once, and dates of filling the register are flagged", async () => {
  const dossier = await readDossier(join(root, "cases", "den-haag-bgt"));
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.sources.filter((source) => !addsUp(source))).toEqual([]);
  expect(sourceOf(dossier.value, "bgt_sensor.gml")?.[0]).toBe(104);
  expect(dossier.value.cameras).toMatchObject({ value: { length: 86 } });
  expect(codesOf(dossier.value)).toContain("register.filled");
});

test("Trafford: renumbered cameras are matched by place, and every version adds up", async () => {
  const dossier = await readDossier(join(root, "cases", "trafford"));
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  expect(dossier.value.sources.filter((source) => !addsUp(source))).toEqual([]);
  expect(dossier.value.problems).toContainEqual(
    expect.objectContaining({
      code: "register.renumbered",
      values: expect.objectContaining({ kept: 113, added: 22, gone: 3 }),
    }),
  );
});

test("Paris: dates that cannot be read leave a camera undated, with its rows told", async () => {
  const dossier = await dossierWith(
    { "cameras.csv": extract("paris-points.csv") },
    'name: Paris\ncountry: FR\ncrs: EPSG:32631\nfiles: {cameras: {path: cameras.csv, columns: {id: "Numéro", from: "Date de mise en service", lon: lon, lat: lat}}}\n',
  );
  const source = dossier.sources.find(({ path }) => path === "cameras.csv");
  expect(source?.rows).toBe(60);
  expect(codesOf(dossier).some((code) => code.startsWith("cell.") || code.startsWith("columns."))).toBe(true);
});

test("Seattle: a panel of counts is a table like any other", async () => {
  const path = join(root, "reference", "data", "seattle_any_crime.csv");
  const read = await readTable(inputFile(path, "seattle.csv"));
  const lines = readFileSync(path, "utf8").trim().split("\n").length - 1;
  expect(read.ok && read.value.table.rows.length).toBe(lines);
});
