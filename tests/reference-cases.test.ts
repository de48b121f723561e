/** The real cases of the repository, from raw files to a dossier; expected numbers stand in the README of each case. */

import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../src/core/dossier/dossier.ts";
import { valueOr } from "../src/core/foundation/result.ts";
import { addsUp } from "../src/core/foundation/trace.ts";
import { readDossier } from "../src/ingest/read-folder.ts";

const cases = path.join(import.meta.dirname, "../cases");

async function read(name: string): Promise<Dossier> {
  const dossier = await readDossier(path.join(cases, name));
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  for (const source of dossier.value.sources) {
    expect(addsUp(source), source.path).toBe(true);
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
  return dossier.value;
}

const codesOf = ({ problems }: Dossier) =>
  problems.filter(({ severity }) => severity !== "note").map(({ code }) => code);
const inUse = ({ placements }: Dossier, day: string) =>
  valueOr(placements, []).filter(({ from, to }) => from <= day && (to === undefined || to >= day)).length;

describe("Den Haag, a register with its history in RD", () => {
  test("objects are counted, not records, and the dates of its filling are flagged", async () => {
    const dossier = await read("den-haag-bgt");
    const source = dossier.sources.find(({ table }) => table === "cameras");
    // 99 camera records of 86 objects, and 5 records of devices that flash.
    expect(source).toMatchObject({
      rows: 104,
      used: 86,
      setAside: { "not-selected": 5, "older-version": 13 },
    });
    const cameras = valueOr(dossier.cameras, []);
    expect(cameras).toHaveLength(86);
    expect(Math.min(...cameras.map(({ x }) => x ?? 0))).toBeGreaterThanOrEqual(80071);
    expect(Math.max(...cameras.map(({ y }) => y ?? 0))).toBeLessThan(455955);
    expect(codesOf(dossier)).toEqual(["register.filled"]);
    const filled = dossier.problems.find(({ code }) => code === "register.filled");
    expect(filled?.values).toMatchObject({ from: "2016-10-11", to: "2016-11-03" });
  });
});

describe("Trafford, thirteen dated versions of a register", () => {
  test("the renumbering of March 2025 is seen: 113 stayed, 22 new, 3 gone", async () => {
    const dossier = await read("trafford");
    const renumbered = dossier.problems.filter(({ code }) => code === "register.renumbered");
    expect(renumbered).toMatchObject([{ values: { date: "2025-03-04", kept: 113, added: 22, gone: 3 } }]);
    const identical = dossier.sources.filter(({ setAside }) => setAside["identical-version"] !== undefined);
    expect(identical.map(({ path: name, used }) => [name, used])).toEqual([
      ["cctv_snapshots/2023-10-27.csv", 0],
    ]);
    // On the day of a version as many cameras are in use as its file has rows.
    expect(
      ["2018-05-04", "2024-10-02", "2025-03-04", "2026-06-24"].map((day) => inUse(dossier, day)),
    ).toEqual([98, 116, 135, 163]);
    const costs = dossier.sources.find(({ table }) => table === "costs");
    expect(costs).toMatchObject({ rows: 249, used: 191, setAside: { "not-selected": 58 } });
  });
});

describe("Chicago, cameras with go-live dates in degrees", () => {
  test("149 cameras in metres of the Illinois plane, every incident row counted", async () => {
    const dossier = await read("chicago-red-light");
    const cameras = valueOr(dossier.cameras, []);
    expect(cameras).toHaveLength(149);
    const damen = cameras.find(({ id }) => id === "Damen-Fullerton");
    expect(damen?.from).toBe("2006-02-17");
    // GDAL 3.6.2: echo "-87.6779 41.92499" | gdaltransform -s_srs EPSG:4326 -t_srs EPSG:3435 -output_xy, times 1200/3937
    expect(damen?.x).toBeCloseTo(1162614.632118 * (1200 / 3937), 3);
    expect(damen?.y).toBeCloseTo(1915937.89418152 * (1200 / 3937), 3);
    const incidents = valueOr(dossier.incidents, undefined);
    expect(incidents?.kind === "points" && incidents.rows).toBe(
      dossier.sources.find(({ table }) => table === "incidents")?.used,
    );
    expect(dossier.sources.map(({ path: name }) => name)).toContain("iucr-codes.csv");
  });
});
