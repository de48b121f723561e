/** The bundled cases are what their READMEs say they are. Counts here are taken without the code that evaluates. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { expectedCounts } from "../scripts/voorbeeldstad/expected.ts";
import { isInside, MONTHLY_VARIANCE } from "../scripts/voorbeeldstad/incidents.ts";
import { voorbeeldstad } from "../scripts/voorbeeldstad/make.ts";
import type { PlannedArea } from "../scripts/voorbeeldstad/plan.ts";
import type { Dossier } from "../src/core/dossier/dossier.ts";
import { HAS_POINT, type IncidentPoints } from "../src/core/dossier/incidents.ts";
import { monthOf, monthStartDay } from "../src/core/foundation/civil-date.ts";
import { valueOr } from "../src/core/foundation/result.ts";
import { addsUp } from "../src/core/foundation/trace.ts";
import { dossierAt } from "./support/case.ts";

const folder = path.join(import.meta.dirname, "..", "cases");
const names = [
  "amsterdam-2021",
  "chicago-red-light",
  "den-haag-bgt",
  "trafford",
  "utrecht-public",
  "voorbeeldstad",
] as const;
const cases = new Map<string, Promise<Dossier>>();

function dossier(name: string): Promise<Dossier> {
  const read = cases.get(name) ?? dossierAt(`cases/${name}`);
  cases.set(name, read);
  return read;
}

async function points(name: string): Promise<IncidentPoints> {
  const { incidents } = await dossier(name);
  if (incidents.state !== "known" || incidents.value.kind !== "points") throw new Error(`${name}: no points`);
  return incidents.value;
}

/** The first minutes of a run of whole months, and of the month after it. */
const minutesOf = (first: number, months: number): readonly [number, number] => [
  monthStartDay(first) * 1440,
  monthStartDay(first + months) * 1440,
];

const problemsOf = async (name: string) => (await dossier(name)).problems;

test("six cases stay under 13 MB, each with its README, source and licence", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    statSync(path.join(folder, name)),
  );
  const bytes = files.filter((file) => file.isFile()).reduce((total, file) => total + file.size, 0);
  expect(bytes).toBeLessThan(12 * 1024 ** 2);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual(names);
  const licences = [
    /CC0/,
    /City of Chicago Data Portal terms of use/,
    /CC BY 4\.0/,
    /Open\s+Government\s+Licence v3\.0/,
    /EUPL-1\.2/,
    /EUPL-1\.2/,
  ];
  names.forEach((name, i) => {
    expect(readFileSync(path.join(folder, name, "README.md"), "utf8")).toMatch(licences[i]);
  });
});

test.each(names)("%s: every row is used or set aside for a reason", async (name) => {
  const { sources, problems } = await dossier(name);
  expect(sources.filter((source) => !addsUp(source))).toEqual([]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("Chicago gives the published counts of the full table for the 124 cameras that have them", async () => {
  const { x, y, minute } = await points("chicago-red-light");
  const cameras = valueOr((await dossier("chicago-red-light")).cameras, []);
  expect(cameras).toHaveLength(149);
  const [first, last] = [monthOf("2005-01-01"), monthOf("2018-10-01")];
  let used = 0;
  const [inside, ring] = [
    [0, 0],
    [0, 0],
  ];
  for (const camera of cameras) {
    if (camera.from === undefined || camera.x === undefined || camera.y === undefined)
      throw new Error(camera.id);
    const start = monthOf(camera.from);
    if (start - 12 < first || start + 12 > last) continue;
    used += 1;
    const windows = [minutesOf(start - 12, 12), minutesOf(start + 1, 12)];
    for (let i = 0; i < x.length; i += 1) {
      const distance = Math.hypot(x[i] - camera.x, y[i] - camera.y);
      if (distance > 400) continue;
      const side = windows.findIndex(([from, to]) => minute[i] >= from && minute[i] < to);
      if (side < 0) continue;
      if (distance <= 100) inside[side] += 1;
      else if (distance > 200) ring[side] += 1;
    }
  }
  expect({ used, inside, ring }).toEqual({ used: 124, inside: [8941, 8829], ring: [43433, 42485] });
});

test("Chicago's codes become descriptions, leading zeros or not, and missing codes become unknown", async () => {
  const { categories, category } = await points("chicago-red-light");
  expect(categories).toContain("THEFT");
  expect(categories.filter((name) => /\d/.test(name))).toEqual([]);
  const unknown = categories.indexOf("unknown");
  expect(category.reduce((total, one) => total + (one === unknown ? 1 : 0), 0)).toBe(6263);
});

test("Trafford: the renumbered register keeps its cameras, and only the CCTV budget is counted", async () => {
  const { placements, costs, sources } = await dossier("trafford");
  const stays = valueOr(placements, []);
  expect(stays.filter((stay) => stay.to === undefined)).toHaveLength(163);
  const renumbered = (await problemsOf("trafford")).find(({ code }) => code === "register.renumbered");
  expect(renumbered?.values).toMatchObject({ kept: 113, added: 22, gone: 3 });
  const ledger = sources.find(({ table }) => table === "costs");
  expect(ledger).toMatchObject({ rows: 249, used: 191, setAside: { "not-selected": 58 } });
  // Pounds, summed in decimals by other software over the rows of the unit CCTV CENTRAL WATCH.
  const total = valueOr(costs, []).reduce((sum, { amount }) => sum + amount, 0);
  expect(total).toBeCloseTo(364_093.6, 2);
});

test("Amsterdam: the total of the README, its parts beside it, and months by their odd names", async () => {
  const { incidents } = await dossier("amsterdam-2021");
  if (incidents.state !== "known" || incidents.value.kind !== "counts") throw new Error("no counts");
  const { rows } = incidents.value;
  const sum = (total: boolean) =>
    rows.filter((row) => (row.total === true) === total).reduce((all, { count }) => all + count, 0);
  expect([rows.length, sum(true), sum(false)]).toEqual([1764, 59_328, 57_640]);
  expect(new Set(rows.map(({ from }) => from)).size).toBe(12);
  expect(new Set(rows.map(({ area }) => area)).size).toBe(21);
  const told = (await problemsOf("amsterdam-2021")).find(({ code }) => code === "counts.totals");
  expect(told?.values).toMatchObject({ total: 59_328, sum: 57_640, difference: 1688 });
});

test("Den Haag: 86 cameras out of 104 records, many dated when the register was filled", async () => {
  const { cameras, sources } = await dossier("den-haag-bgt");
  expect(valueOr(cameras, [])).toHaveLength(86);
  const register = sources.find(({ table }) => table === "cameras");
  expect(register).toMatchObject({ rows: 104, setAside: { "not-selected": 5, "older-version": 13 } });
  expect((await problemsOf("den-haag-bgt")).map(({ code }) => code)).toContain("register.filled");
});

test("Voorbeeldstad is made again byte for byte", () => {
  for (const [name, text] of Object.entries(voorbeeldstad())) {
    const file = path.join(folder, "voorbeeldstad", name);
    const kept = existsSync(file)
      ? readFileSync(file, "utf8")
      : gunzipSync(readFileSync(`${file}.gz`)).toString();
    expect(kept === text, name).toBe(true);
  }
});

test("Voorbeeldstad: 87, 78 and 81 cameras, of which 75 fixed and 6 flexible at the end", async () => {
  const { cameras, placements, areas } = await dossier("voorbeeldstad");
  const kinds = new Map(valueOr(cameras, []).map(({ id, kind }) => [id, kind]));
  const on = (day: string) =>
    valueOr(placements, []).filter(({ from, to }) => from <= day && (to === undefined || to >= day));
  expect(["2007-06-01", "2016-01-01", "2019-01-01"].map((day) => on(day).length)).toEqual([87, 78, 81]);
  expect(on("2020-12-01")).toHaveLength(83);
  const atTheEnd = on("2021-12-31").map(({ camera }) => kinds.get(camera));
  expect(atTheEnd.filter((kind) => kind === "fixed")).toHaveLength(75);
  expect(atTheEnd.filter((kind) => kind === "flexible")).toHaveLength(6);
  expect(valueOr(areas, []).filter(({ role }) => role === "camera")).toHaveLength(8);
});

test("Voorbeeldstad's counts are those of its README and lie around the planted ones", async () => {
  const readme = readFileSync(path.join(folder, "voorbeeldstad", "README.md"), "utf8");
  const incidents = await points("voorbeeldstad");
  for (const { area, before, after, moved } of expectedCounts()) {
    const start = monthOf(area.startedOn);
    const drawn = [start - 12, start + 1].map((month) => countIn(incidents, area, minutesOf(month, 12)));
    const rounded = [before, after, moved].map((value) => value.toFixed(0));
    expect(readme).toContain(`| ${[area.name, ...rounded, ...drawn].join(" | ")} |`);
    [before, after].forEach((mean, i) => {
      // Poisson, with the factor of each month on top: four standard deviations.
      const spread = Math.sqrt(mean + (MONTHLY_VARIANCE * mean ** 2) / 12);
      expect(Math.abs(drawn[i] - mean), area.name).toBeLessThan(4 * spread);
    });
  }
});

test("Voorbeeldstad's planted faults are found, and nothing else is set aside", async () => {
  const { sources } = await dossier("voorbeeldstad");
  const source = sources.find(({ table }) => table === "incidents");
  expect(source?.setAside).toEqual({ repeated: 1, "moment-missing": 1 });
  const { flags, categories } = await points("voorbeeldstad");
  expect(flags.reduce((total, flag) => total + ((flag & HAS_POINT) === 0 ? 1 : 0), 0)).toBe(2);
  expect(categories).toContain("onbekende code 99");
});

function countIn(incidents: IncidentPoints, area: PlannedArea, window: readonly [number, number]): number {
  const { x, y, minute, flags } = incidents;
  let count = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (minute[i] < window[0] || minute[i] >= window[1] || (flags[i] & HAS_POINT) === 0) continue;
    if (isInside(area, x[i], y[i])) count += 1;
  }
  return count;
}

test("utrecht-public: the series, the amount and the recommendations that its README names, and no verdict beyond them", async () => {
  const { manifest, costs, recommendations, cameras, designations, incidents } =
    await dossier("utrecht-public");
  expect(manifest.programme.capHistory.map(({ from, total }) => `${from.slice(0, 4)}: ${total}`)).toEqual([
    "2007: 87",
    "2014: 78",
    "2019: 81",
    "2023: 91",
  ]);
  expect(manifest.programme.reportedStock.map(({ on, total }) => `${on}: ${total}`)).toEqual([
    "2007: 87",
    "2009: 87",
    "2018: 78",
  ]);
  expect(valueOr(costs, []).map(({ year, amount }) => [year, amount])).toEqual([[2018, 850_000]]);
  const given = valueOr(recommendations, []);
  expect(given.map(({ round }) => round)).toEqual([
    ...Array(3).fill("2013"),
    ...Array(5).fill("2018"),
    ...Array(3).fill("2022"),
  ]);
  expect(given.every(({ source }) => source !== undefined)).toBe(true);
  expect(given.filter(({ verdict }) => verdict !== undefined).map(({ id }) => id)).toEqual(["2013-1"]);
  expect([cameras.state, designations.state, incidents.state]).toEqual(Array(3).fill("not-measured"));
});
