import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicRegister } from "../../core/register/public-register.ts";
import { dossierOf } from "../../core/testing/dossier.ts";
import { geopackage as reader } from "../../ingest/geopackage.ts";
import { missingDetails } from "./dcat.ts";
import { registerWriters } from "./index.ts";

const square = Float64Array.from([155000, 463000, 155100, 463000, 155100, 463100, 155000, 463100]);
const hole = Float64Array.from([155040, 463040, 155060, 463040, 155060, 463060, 155040, 463060]);

/** Everything that must stay inside, each with a word of its own. */
const SECRETS = ["mevrouw", "masker-oost", "vrijdagnacht", "kapotte-zoom", "aangifte-731", "137.25"];
const dossier = dossierOf({
  areas: [{ id: "markt", name: 'Markt, "plein"', polygons: [[square, hole]] }],
  cameras: [
    {
      id: "=C1",
      kind: "flexible",
      area: "markt",
      x: 155010,
      y: 463010,
      name: "mevrouw",
      directionDegrees: 137.25,
    },
    { id: "C2", area: "markt", name: "kapotte-zoom" },
  ],
  placements: [
    { camera: "=C1", area: "markt", from: "2021-01-01" },
    { camera: "C2", area: "markt", from: "2021-01-01" },
  ],
  designations: [
    {
      id: "B1",
      area: "markt",
      kind: "new",
      cameraKind: "fixed",
      validFrom: "2021-01-01",
      validTo: "2022-12-31",
      viewingPeriod: "vrijdagnacht",
      necessity: "aangifte-731",
    },
  ],
  privacyChecks: [
    { kind: "mask", camera: "C2", on: "2021-01-01", result: "failed", reference: "masker-oost" },
  ],
});
const register = publicRegister(dossier, "2021-12-31");
const files = async (details = {}) =>
  new Map(
    (await Promise.all(registerWriters.map((writer) => writer.files(register, details))))
      .flat()
      .map(({ name, content }) => [name, content]),
  );
const text = async (name: string) => String((await files()).get(name));

test("nothing that shows where the cameras do not look, when, or who lives there is in any file", async () => {
  for (const [name, content] of await files()) {
    const all = Buffer.from(content).toString("latin1");
    for (const secret of SECRETS)
      expect({ name, leaks: all.includes(secret) }).toEqual({ name, leaks: false });
  }
});

test("GeoJSON: points with longitude first, a camera without a place is there without one", async () => {
  const { features } = JSON.parse(await text("cameras.geojson"));
  expect(features.map(({ id }: { id: string }) => id)).toEqual(["=C1", "C2"]);
  expect(features[0].geometry.coordinates[0]).toBeGreaterThan(5);
  expect(features[0].geometry.coordinates[0]).toBeLessThan(6);
  expect(features[1].geometry).toBeNull();
  const areas = JSON.parse(await text("areas.geojson"));
  expect(areas.features[0].geometry.coordinates[0]).toHaveLength(2);
});

test("CSV: no cell starts a formula, names with commas and quotes stay one cell", async () => {
  const [head, first] = (await text("cameras.csv")).split("\r\n");
  expect(head).toBe("id,kind,area,areaName,since,order,orderUntil,longitude,latitude");
  expect(first).toMatch(/^'=C1,flexible,markt,"Markt, ""plein""",2021-01-01,B1,2022-12-31,5\.\d+,52\.\d+$/);
});

test("the tags of OpenStreetMap stand apart, with the note on their licence, and without places that are not known", async () => {
  const { features } = JSON.parse(await text("osm/cameras-osm-tags.geojson"));
  expect(features.map(({ properties }: { properties: object }) => properties)).toEqual([
    {
      man_made: "surveillance",
      surveillance: "public",
      "surveillance:type": "camera",
      "surveillance:zone": "town",
      operator: "Test",
      ref: "=C1",
      start_date: "2021-01-01",
    },
  ]);
  expect(await text("osm/README.txt")).toContain("Open Database License");
});

test("the catalogue describes every form, and makes up no licence, contact or address", async () => {
  const bare = JSON.parse(await text("dcat.jsonld"));
  expect(bare["dct:license"]).toBeUndefined();
  expect(bare["dcat:contactPoint"]).toBeUndefined();
  expect(bare["dcat:distribution"].every((one: object) => !("dcat:accessURL" in one))).toBe(true);
  expect(missingDetails({})).toEqual(["--url", "--licence", "--contact"]);
  const details = {
    url: "https://data.example/cameras",
    licence: "https://x.example/cc0",
    contact: "a@b.example",
  };
  const full = JSON.parse(String((await files(details)).get("dcat.jsonld")));
  expect(
    full["dcat:distribution"].map((one: Record<string, { "@id": string }>) => one["dcat:downloadURL"]["@id"]),
  ).toEqual([
    "https://data.example/cameras/cameras.geojson",
    "https://data.example/cameras/cameras.csv",
    "https://data.example/cameras/register.gpkg",
  ]);
  expect(full["dct:title"].map((one: Record<string, string>) => one["@language"])).toEqual(["nl", "en"]);
  expect(missingDetails(details)).toEqual([]);
});

async function onDisk<T>(use: (path: string, bytes: number) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "schouw-gpkg-"));
  try {
    const content = (await files()).get("register.gpkg") as Uint8Array;
    const path = join(folder, "register.gpkg");
    writeFileSync(path, content);
    return await use(path, content.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("Schouw reads its own GeoPackage back", async () => {
  const read = await onDisk((path, bytes) =>
    reader.read({ path, name: "register.gpkg", bytes }, { layer: "cameras" }),
  );
  if (!read.ok) throw new Error(read.problems[0].code);
  expect(read.value.crs).toBe("EPSG:4326");
  expect(read.value.rows.map(({ cells }) => cells[read.value.columns.indexOf("id")])).toEqual(["=C1", "C2"]);
});

const hasGdal = (() => {
  try {
    execFileSync("ogrinfo", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasGdal)(
  "GDAL reads both layers with their fields, places and outlines, and warns of nothing",
  async () => {
    const layers = await onDisk((path) => ({
      cameras: execFileSync("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", path, "cameras"], {
        encoding: "utf8",
      }),
      areas: execFileSync("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", path, "areas"], { encoding: "utf8" }),
      told: execFileSync("sh", ["-c", `ogrinfo -so -al "${path}" 2>&1 >/dev/null`], { encoding: "utf8" }),
    }));
    expect(layers.told).toBe("");
    const cameras = JSON.parse(layers.cameras).features;
    const expected = JSON.parse(await text("cameras.geojson")).features;
    expect(cameras.map((one: { geometry: object }) => one.geometry)).toEqual(
      expected.map((one: { geometry: object }) => one.geometry),
    );
    expect(cameras[0].properties).toMatchObject({
      id: "=C1",
      kind: "flexible",
      order: "B1",
      order_until: "2022-12-31",
    });
    expect(JSON.parse(layers.areas).features[0].geometry).toEqual(
      JSON.parse(await text("areas.geojson")).features[0].geometry,
    );
  },
);
