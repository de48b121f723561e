import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { csvZip } from "./csv-zip.ts";
import { readDossier } from "./read-folder.ts";
import { formatOf } from "./read-table.ts";
import { folderWith, inputFile } from "./testing/input.ts";
import { zipOf } from "./testing/zip-of.ts";
import { readZip } from "./zip.ts";

let remove = () => {};
afterEach(() => remove());

const POLICE = path.join(import.meta.dirname, "fixtures/police-uk.zip");

function zipped(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files).map(([name, text]) => ({
    name,
    content: Buffer.from(text, "latin1"),
  }));
  const folder = folderWith({ "z.zip": zipOf(entries) });
  remove = folder.remove;
  return folder.file("z.zip");
}

test("the months of police.uk are one table, numbered on, each row with its file", async () => {
  const file = inputFile(POLICE, "police-uk.zip");
  const format = await formatOf(file);
  expect(format.ok && format.value.id).toBe("csv-zip");
  const table = await csvZip.read(file, {});
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const { columns, rows, notes } = table.value;
  expect(columns.length).toBe(13);
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect([rows[0].cells[1], rows[0].cells[12]]).toEqual([
    "2018-07",
    "2018-07/2018-07-city-of-london-street.csv",
  ]);
  expect(rows[9].cells[1]).toBe("2020-03");
  // Anti-social behaviour has no Crime ID.
  expect(rows[1].cells.slice(0, 2)).toEqual([null, "2018-07"]);
  expect(notes).toMatchObject([{ code: "csv-zip.joined", count: 2 }]);
});

test("the same months as a folder or as the zip give the same incidents", async () => {
  const area =
    '{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Polygon","coordinates":[[[-0.13,51.5],[-0.09,51.5],[-0.09,51.54],[-0.13,51.5]]]}}';
  const counts = async (incidents: string) => {
    const folder = folderWith({
      "areas.geojson": area,
      "dossier.yaml": `name: x\ncrs: EPSG:27700\ncountry: GB\nfiles:\n  areas: {path: areas.geojson}\n  incidents: {path: "${incidents}"}\n`,
    });
    const zip = await readZip(POLICE, "z", () => true);
    if (!zip.ok) throw new Error("zip");
    for (const { name, bytes } of zip.value) {
      mkdirSync(path.join(folder.path, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder.path, name), bytes);
    }
    writeFileSync(
      path.join(folder.path, "police.zip"),
      zipOf(zip.value.map(({ name, bytes }) => ({ name, content: bytes }))),
    );
    const dossier = await readDossier(folder.path);
    folder.remove();
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
    const { incidents: read, sources } = dossier.value;
    if (read.state !== "known" || read.value.kind !== "points") throw new Error("no points");
    const files = sources.filter(({ table }) => table === "incidents");
    const pairs = [...read.value.x].map(
      (x, i) => `${x.toFixed(3)} ${read.value.kind === "points" ? read.value.minute[i] : ""}`,
    );
    return { used: files.reduce((total, { used }) => total + used, 0), pairs: pairs.sort() };
  };
  const [folder, zip] = [await counts("**/*-street.csv"), await counts("police.zip")];
  expect(folder.used).toBe(10);
  expect(zip).toEqual(folder);
});

test("files with other columns are chosen by a part of their name", async () => {
  const files = {
    "2018-07/2018-07-x-street.csv": "a,b\n1,2\n",
    "2018-08/2018-08-x-street.csv": "a,b\n",
    "2018-07/2018-07-x-outcomes.csv": "a,c\n1,2\n",
  };
  expect(await csvZip.read(zipped(files), {})).toMatchObject({
    problems: [{ code: "csv-zip.several-tables" }],
  });
  remove();
  const street = await csvZip.read(zipped(files), { layer: "-street" });
  expect(street).toMatchObject({
    ok: true,
    value: { rows: [{ row: 2, cells: ["1", "2", "2018-07/2018-07-x-street.csv"] }] },
  });
  remove();
  expect(await csvZip.read(zipped({ "a.csv": "a,b\n" }), {})).toMatchObject({
    problems: [{ code: "csv-zip.none" }],
  });
});

test("Windows-1252 beside UTF-8 is read file by file, and faults name the file within", async () => {
  const utf8 = Buffer.from("naam;n\nCafé;1\n").toString("latin1");
  const table = await csvZip.read(zipped({ "a.csv": "naam;n\nCafé;01\nx;2;3\n", "b.csv": utf8 }), {});
  expect(table).toMatchObject({
    ok: true,
    value: {
      rows: [{ row: 2, cells: ["Café", "01", "a.csv"] }, { cells: ["Café", "1", "b.csv"] }],
      refusedRows: 1,
      refused: [{ code: "csv.too-many-fields", where: { file: "z.zip/a.csv", rows: [3] } }],
    },
  });
});
