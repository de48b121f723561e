import fc from "fast-check";
import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { streams } from "../foundation/random.ts";
import { sum } from "../foundation/sum.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { measures } from "../measures/index.ts";
import { dossierOf } from "../testing/dossier.ts";
import { economics } from "./index.ts";

const AREAS = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const CAMERAS = [
  ...Array.from({ length: 6 }, (_, i) => ({ id: `a${i}`, area: "a", kind: "fixed" })),
  ...Array.from({ length: 2 }, (_, i) => ({ id: `b${i}`, area: "b", kind: "flexible" })),
];

function run(
  costs: readonly object[],
  options: { asOf?: string; economics?: object; country?: string } = {},
) {
  const asOf = options.asOf ?? "2021-12-31";
  const dossier = dossierOf({
    manifest: manifest.parse({
      name: "T",
      country: options.country ?? "NL",
      economics: options.economics ?? {},
    }),
    areas: AREAS,
    cameras: CAMERAS,
    costs,
  });
  const book = traceBook();
  const result = economics(dossier, asOf, measures(dossier, asOf, book), [], book, streams("test"));
  if (result.state !== "known" || result.value.years.state !== "known") throw new Error("no economics");
  return { ...result.value, years: result.value.years.value };
}
const fullOf = (part: { full: { state: string; value?: { value: number } } }) => part.full.value?.value;

test("a ledger worked by hand: two bases, one-off by annuity, divided over two areas", () => {
  const { years, areas } = run([
    { year: 2021, amount: 8_000 },
    { year: 2021, amount: 1_600, use: "capital" },
    { year: 2021, amount: 500, appliesTo: "flexible" },
    { year: 2021, amount: 300, appliesTo: "area", area: "a" },
    { year: 2021, amount: 700, nature: "saving" },
    { year: 2019, amount: 10_000, recurrence: "one-off", lifeYears: 10 },
  ]);
  // Annuity at 2.25 % over 10 years: 10000 x 0.0225 / (1 - 1.0225^-10) = 10000 x 0.112787683 = 1127.88
  const year = years.find((one) => one.year === 2021);
  expect(year?.annuities.state === "known" && year.annuities.value.value).toBeCloseTo(1127.88, 2);
  // Marginal 8000 + 500 + 300 - 700 = 8100; full adds 1600 and the annuity.
  expect(year?.marginal.value).toBe(8_100);
  expect(year?.full.state === "known" && year.full.value.value).toBeCloseTo(8_100 + 1_600 + 1_127.88, 2);
  // A has 6 of 8 cameras and no flexible one: 6000 + 300 - 525; B: 2000 + 500 - 175.
  const [, a, b] = areas;
  expect([a.area, a.marginal.value, b.area, b.marginal.value]).toEqual(["a", 5_775, "b", 2_325]);
  // Full: A + 1200 + 3/4 annuity, B + 400 + 1/4.
  expect(fullOf(a)).toBeCloseTo(5_775 + 1_200 + 0.75 * 1_127.8768, 2);
  expect(fullOf(b)).toBeCloseTo(2_325 + 400 + 0.25 * 1_127.8768, 2);
});

test("a one-off amount counts in the years of its life and no longer", () => {
  const { years } = run([
    { year: 2018, amount: 900, recurrence: "one-off", lifeYears: 2 },
    { year: 2018, amount: 10 },
    { year: 2019, amount: 10 },
    { year: 2020, amount: 10 },
  ]);
  const spread = years.map(({ annuities }) => annuities.state === "known" && annuities.value.value > 0);
  expect(spread).toEqual([true, true, false]);
});

test("without a life, or a discount rate, the full cost is not known and the marginal cost is", () => {
  const rows = [
    { year: 2021, amount: 100 },
    { year: 2021, amount: 900, recurrence: "one-off" },
  ];
  const reasons = (result: ReturnType<typeof run>) => {
    const { full } = result.years[0];
    return full.state === "known" ? [] : full.reasons.map(({ code, where }) => [code, where.rows]);
  };
  const lifeless = run(rows);
  expect(reasons(lifeless)).toEqual([["economics.no-life", [3]]]);
  expect(lifeless.years[0].marginal.value).toBe(100);
  const abroad = run([rows[0], { ...rows[1], lifeYears: 5 }], { country: "BE" });
  expect(reasons(abroad)).toEqual([["economics.no-discount-rate", undefined]]);
});

test("the rate of the day of the evaluation holds, and the dossier's own rate goes before it", () => {
  const rate = (result: ReturnType<typeof run>) =>
    result.discountRate.state === "known" ? result.discountRate.value.value : undefined;
  const rows = [{ year: 2018, amount: 1 }];
  expect(rate(run(rows, { asOf: "2020-12-31" }))).toBe(0.03);
  expect(rate(run(rows, { asOf: "2021-01-01" }))).toBe(0.0225);
  expect(rate(run(rows, { economics: { discountRate: { rate: 0.016, source: "own" } } }))).toBe(0.016);
  expect(rate(run(rows, { asOf: "2014-12-31" }))).toBeUndefined();
});

test("when every camera hangs in an area, the areas bear the whole, by either key", () => {
  const cost = fc.record({
    year: fc.constant(2021),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    appliesTo: fc.constantFrom("all", "fixed", "flexible"),
    allocationKey: fc.constantFrom("cameras", "areas"),
    payer: fc.constantFrom("municipality", "police"),
  });
  fc.assert(
    fc.property(fc.array(cost, { minLength: 1, maxLength: 8 }), (costs) => {
      const { areas } = run(costs);
      const [whole, ...parts] = areas;
      expect(sum(parts.map(({ marginal }) => marginal.value))).toBeCloseTo(whole.marginal.value, 4);
      expect(sum(whole.byPayer.map(({ amount }) => amount.value))).toBeCloseTo(whole.recurring.value, 4);
    }),
    { numRuns: 30 },
  );
});

test("rows set aside are counted in the ledger with their amount", () => {
  const { ledger } = run([{ year: 2021, amount: 10 }, { amount: 7 }]);
  expect(ledger).toMatchObject({
    rows: 2,
    used: 1,
    setAside: [{ reason: "no-year", rows: 1, amount: { value: 7 } }],
  });
});
