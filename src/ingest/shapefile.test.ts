import { afterEach, expect, test } from "vitest";
import { shapefile } from "./shapefile.ts";
import { folderWith } from "./testing/input.ts";
import { dbfOf, shpOf } from "./testing/shapefile-of.ts";
import { zipOf } from "./testing/zip-of.ts";

let remove = () => {};
afterEach(() => remove());

async function read(files: Readonly<Record<string, Uint8Array>>, options = {}, name = "areas.zip") {
  const entries = Object.entries(files).map(([entry, content]) => ({ name: entry, content }));
  const folder = folderWith({ [name]: zipOf(entries) });
  remove = folder.remove;
  return shapefile.read(folder.file(name), options);
}

const text = (content: string) => new TextEncoder().encode(content);
const square = [0, 0, 0, 10, 10, 10, 10, 0, 0, 0];
const RD = text('PROJCS["RD_New",GEOGCS["GCS_Amersfoort"]]');
const layer = (name: Uint8Array) => ({
  "a.shp": shpOf([[square]]),
  "a.dbf": dbfOf(
    [
      { name: "NAAM", type: "C", length: 12 },
      { name: "INW", type: "N", length: 5 },
      { name: "DATUM", type: "D", length: 8 },
    ],
    [[name, text("  120"), text("20180203")]],
  ),
});

test("polygons, attributes, dates and the named system are read, whatever the archive is called", async () => {
  const table = await read({ ...layer(text("Neude")), "a.prj": RD, "a.cpg": text("UTF-8") }, {}, "areas.kmz");
  expect(table).toMatchObject({
    value: {
      columns: ["NAAM", "INW", "DATUM"],
      crs: "EPSG:28992",
      rows: [{ row: 1, cells: ["Neude", "120", "2018-02-03"], geometry: { kind: "polygons" } }],
      notes: [],
    },
  });
  const geometry = table.ok ? table.value.rows[0].geometry : undefined;
  expect(geometry?.kind === "polygons" && [...geometry.polygons[0][0]]).toEqual([0, 0, 0, 10, 10, 10, 10, 0]);
});

test("without a code page the text decides: valid UTF-8, otherwise Windows-1252, and a note says which", async () => {
  const utf8 = await read(layer(text("Café")));
  expect(utf8).toMatchObject({
    value: { rows: [{ cells: ["Café", "120", "2018-02-03"] }], notes: [{ values: { encoding: "utf-8" } }] },
  });
  remove();
  const latin = await read(layer(Buffer.from("Caf\xe9", "latin1")));
  expect(latin).toMatchObject({
    value: {
      rows: [{ cells: ["Café", "120", "2018-02-03"] }],
      notes: [{ code: "shapefile.no-encoding", values: { encoding: "windows-1252" } }],
    },
  });
});

test("several layers ask for a choice and the choice is honoured", async () => {
  const { "a.shp": shp, "a.dbf": dbf } = layer(text("Neude"));
  const two = { "x/a.shp": shp, "x/a.dbf": dbf, "x/b.shp": shp, "x/b.dbf": dbf };
  expect(await read(two)).toMatchObject({
    problems: [{ code: "shapefile.several-layers", values: { layers: "a, b" } }],
  });
  remove();
  expect(await read(two, { layer: "b" })).toMatchObject({ ok: true });
  remove();
  expect(await read(two, { layer: "c" })).toMatchObject({ problems: [{ code: "shapefile.several-layers" }] });
});

test("a missing table, damaged shapes and an unknown system are named", async () => {
  const { "a.shp": shp, "a.dbf": dbf } = layer(text("Neude"));
  expect(await read({ "a.shp": shp })).toMatchObject({ problems: [{ code: "shapefile.incomplete" }] });
  remove();
  expect(await read({ "a.shp": shp.subarray(0, 60), "a.dbf": dbf })).toMatchObject({ ok: false });
  remove();
  expect(await read({ "readme.txt": dbf })).toMatchObject({ problems: [{ code: "shapefile.none" }] });
  remove();
  expect(await read({ "a.shp": shp, "a.dbf": dbf, "a.prj": text('PROJCS["Lambert_93"]') })).toMatchObject({
    value: { crs: "Lambert_93" },
  });
});
