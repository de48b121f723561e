import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { parseCivilDate } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { measures } from "../measures/index.ts";
import { dossierOf } from "../testing/dossier.ts";
import { breakEven, breakEvenMix, requiredReduction, wholeUp } from "./break-even.ts";
import { economics } from "./index.ts";
import { unitCostSets } from "./unit-costs.ts";

const run = (parts: Parameters<typeof dossierOf>[0], asOf = "2018-12-31") => {
  const dossier = dossierOf(parts);
  const book = traceBook();
  return economics(dossier, asOf, measures(dossier, asOf, book), [], book, streams("test"));
};

const cameras = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `C${i}` }));
const utrecht = { costs: [{ year: 2018, amount: 850_000 }] };

test.each([
  [81, 10_494],
  [78, 10_897],
])("EUR 850,000 over %s cameras is EUR %s per camera-year", (n, expected) => {
  const result = run({ ...utrecht, cameras: cameras(n) });
  if (result.state !== "known" || result.value.years.state !== "known") throw new Error("unknown");
  const { perCamera } = result.value.years.value[0];
  expect(perCamera.state === "known" ? Math.round(perCamera.value.value) : perCamera).toBe(expected);
});

test("a camera that hung half the year counts as half", () => {
  const result = run({
    ...utrecht,
    cameras: cameras(2),
    placements: [
      { camera: "C0", from: "2010-01-01" },
      { camera: "C1", from: "2018-07-02" },
    ],
  });
  if (result.state !== "known" || result.value.years.state !== "known") throw new Error("unknown");
  const { cameras: mean } = result.value.years.value[0];
  expect(mean.state === "known" ? mean.value.value : mean).toBeCloseTo(1 + 183 / 365, 10);
});

test("without costs nothing is priced, and that is said", () => {
  expect(run({ cameras: cameras(3) }).state).toBe("not-measured");
  const noYear = run({ costs: [{ amount: 5 }], cameras: cameras(3) });
  expect(noYear.state === "known" ? "known" : noYear.reasons[0].code).toBe("economics.no-costs");
});

test("credit notes lower the total and one-off amounts stand apart", () => {
  const result = run({
    cameras: cameras(1),
    costs: [
      { year: 2018, amount: 1000.1 },
      { year: 2018, amount: -0.2 },
      { paidOn: "2018-05-01", amount: 500, recurrence: "one-off" },
    ],
  });
  if (result.state !== "known" || result.value.years.state !== "known") throw new Error("unknown");
  const [year] = result.value.years.value;
  expect([year.total.value, year.recurring.value, year.oneOff.value]).toEqual([1499.9, 999.9, 500]);
});

const illustration = manifest.parse({
  name: "Utrecht",
  economics: {
    unitCosts: ["uk-home-office-2018"],
    illustration: true,
    exchangeRates: { GBP: { rate: 1.15, source: "assumption" } },
  },
});

test("offences needed per year follow the published order, dearest first", () => {
  const result = run({ ...utrecht, cameras: cameras(81), manifest: illustration });
  if (result.state !== "known" || result.value.breakEven.state !== "known") throw new Error("refused");
  const needed = Object.fromEntries(
    result.value.breakEven.value[0].offences.map((row) => [row.offence, row.neededWhole.value]),
  );
  // EUR 850,000 at GBP 1 = EUR 1.15: 53 violence with injury, 66 robbery (65.3), 72 vehicle theft, 88 arson, 548 damage, 850 theft from vehicle.
  expect(needed["violence-with-injury"]).toBe(53);
  expect(needed.robbery).toBe(66);
  expect(needed["theft-of-vehicle"]).toBe(72);
  expect(needed.arson).toBe(88);
  expect(needed["criminal-damage"]).toBe(548);
  expect(needed["theft-from-vehicle"]).toBe(850);
  expect(result.value.breakEven.value[0].notes.map((one) => one.code)).toContain("economics.illustration");
});

test("a set of another price year is refused without the illustration flag, and one without a rate always", () => {
  const { illustration: _, ...rest } = illustration.economics;
  const strict = manifest.parse({ name: "U", economics: rest });
  const result = run({ ...utrecht, cameras: cameras(81), manifest: strict });
  const codes = (r: typeof result) =>
    r.state === "known" && r.value.breakEven.state === "refused"
      ? r.value.breakEven.reasons.map((one) => one.code)
      : [];
  expect(codes(result)).toEqual(["economics.price-levels-differ"]);
  const noRate = manifest.parse({
    name: "U",
    economics: { unitCosts: ["uk-home-office-2018", "nothing"], illustration: true },
  });
  expect(codes(run({ ...utrecht, cameras: cameras(81), manifest: noRate }))).toEqual([
    "economics.no-exchange-rate",
    "economics.unknown-set",
  ]);
});

test("a nightlife area pays back sooner than a residential one, and full prevention may not be enough", () => {
  // Story: EUR 850,000 over 78 cameras; 12 and 6 cameras; 240 injuries and 40 thefts from cars a year.
  const perCamera = 850_000 / 78;
  const injury = requiredReduction(12 * perCamera, 14_050 * 1.15, 240, 1);
  const theft = requiredReduction(6 * perCamera, 870 * 1.15, 40, 1);
  if (!injury.ok || !theft.ok) throw new Error("refused");
  expect(Math.round(12 * perCamera)).toBe(130_769);
  expect(injury.value.needed).toBeCloseTo(8.09, 2);
  expect(wholeUp(injury.value.needed)).toBe(9);
  expect(injury.value.required).toBeCloseTo(0.034, 3);
  expect(Math.round(6 * perCamera)).toBe(65_385);
  expect(wholeUp(theft.value.needed)).toBe(66);
  expect(theft.value.required).toBeGreaterThan(1);
});

test("whole offences are rounded up, and an exact number stays", () => {
  expect(wholeUp(850_000 / 10_000)).toBe(85);
  expect(wholeUp(85.000001)).toBe(86);
  expect(wholeUp(0)).toBe(0);
});

test("a mix without a price for each type, a free offence and a zero baseline are refused", () => {
  const mix = breakEvenMix(100, { a: 0.5, b: 0.5 }, { a: 10 });
  expect(mix.ok ? "ok" : mix.problems[0].code).toBe("economics.unit-cost-missing");
  const free = breakEven(100, 0);
  expect(free.ok ? "ok" : free.problems[0].code).toBe("economics.not-positive");
  const zero = requiredReduction(100, 10, 0, 0.9);
  expect(zero.ok ? "ok" : zero.problems[0].code).toBe("economics.no-baseline");
});

test("every unit-cost set has a source, a price level and plausible rows, each type once", () => {
  for (const set of unitCostSets) {
    expect(set.seenAt).toMatch(/^https:\/\//);
    expect(set.title.length).toBeGreaterThan(20);
    expect(set.priceYear).toBeGreaterThanOrEqual(2000);
    expect(new Set(set.rows.map((row) => row.offence)).size).toBe(set.rows.length);
    for (const row of set.rows) expect(row.value).toBeGreaterThanOrEqual(100);
  }
});

test("every dated parameter has a valid day and a source", () => {
  const folder = path.join(import.meta.dirname, "..", "..", "..", "parameters");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    for (const row of JSON.parse(readFileSync(path.join(folder, file), "utf8")).rows) {
      expect(parseCivilDate(row.from)).toBeDefined();
      expect(row.source.length).toBeGreaterThan(10);
    }
  }
});
