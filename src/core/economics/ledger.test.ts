import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cost } from "../dossier/costs.ts";
import { manifest } from "../dossier/manifest.ts";
import { sum } from "../foundation/sum.ts";
import { dossierOf } from "../testing/dossier.ts";
import { readLedger } from "./ledger.ts";

const rowsOf = (costs: readonly object[]): readonly Cost[] => {
  const { costs: table } = dossierOf({ costs });
  if (table.state !== "known") throw new Error("no costs");
  return table.value;
};
const read = (costs: readonly object[], economics: object = {}) =>
  readLedger(rowsOf(costs), manifest.parse({ name: "T", economics }));
const amounts = (result: ReturnType<typeof read>) => result.entries.map(({ amount }) => amount);

test("a row without year or payment day is set aside, with its amount and its row", () => {
  const { entries, setAside, notes } = read([{ year: 2018, amount: 100 }, { amount: 40 }, { amount: 2 }]);
  expect(entries).toHaveLength(1);
  expect(setAside.map(({ reason, rows }) => [reason, rows.length])).toEqual([["no-year", 2]]);
  expect(notes[0]).toMatchObject({
    code: "economics.cost-without-year",
    count: 2,
    values: { amount: 42 },
    where: { file: "costs.csv", rows: [3, 4] },
  });
});

test("another price level is brought to the year by an index, and set aside without one", () => {
  const rows = [{ year: 2020, amount: 200, priceYear: 2018 }];
  expect(read(rows).setAside.map(({ reason }) => reason)).toEqual(["price-level"]);
  const index = { EUR: { source: "test", values: { "2018": 100, "2020": 104 } } };
  // 200 x 104 / 100
  expect(amounts(read(rows, { priceIndices: index }))).toEqual([208]);
});

test("only the part for these cameras counts, and VAT is taken off where its rate is known", () => {
  const row = { year: 2020, amount: 121, vatIncluded: "yes", vatPercent: 21 };
  expect(amounts(read([{ ...row, sharePercent: 50 }], { vat: "excluded" }))[0]).toBeCloseTo(50, 10);
  expect(amounts(read([row]))).toEqual([121]);
  expect(amounts(read([{ ...row, amount: 100, vatIncluded: "no" }], { vat: "included" }))[0]).toBeCloseTo(
    121,
  );
});

test("totals that mix amounts with and without VAT are said to do so, unless they were converted", () => {
  const rows = [
    { year: 2020, amount: 121, vatIncluded: "yes", vatPercent: 21 },
    { year: 2020, amount: 100, vatIncluded: "no" },
  ];
  const codes = (economics: object) => read(rows, economics).notes.map(({ code }) => code);
  expect(codes({})).toEqual(["economics.vat-mixed"]);
  expect(codes({ vat: "included" })).toEqual(["economics.vat-mixed"]);
  expect(codes({ vat: "excluded" })).toEqual([]);
});

test("credits and amounts for an area that is not named are told by row", () => {
  const { notes } = read([
    { year: 2020, amount: -5 },
    { year: 2020, amount: 9, appliesTo: "area" },
    { year: 2020, amount: 9, appliesTo: "camera", camera: "C1" },
  ]);
  expect(notes.map(({ code, where }) => [code, where.rows])).toEqual([
    ["economics.credits", [2]],
    ["economics.cost-unplaced", [3]],
  ]);
});

test("rows in are rows used and rows set aside, and so are the amounts", () => {
  const cost = fc.record(
    {
      year: fc.integer({ min: 2015, max: 2021 }),
      priceYear: fc.integer({ min: 2015, max: 2021 }),
      amount: fc.integer({ min: -1000, max: 100_000 }),
    },
    { requiredKeys: ["amount"] },
  );
  fc.assert(
    fc.property(fc.array(cost, { maxLength: 30 }), (costs) => {
      const { entries, setAside } = read(costs);
      const aside = setAside.flatMap(({ rows }) => rows);
      expect(entries.length + aside.length).toBe(costs.length);
      const total = sum(entries.map(({ amount }) => amount)) + sum(aside.map(({ amount }) => amount));
      expect(total).toBeCloseTo(sum(costs.map(({ amount }) => amount)), 6);
    }),
  );
});
