import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import { monthLabel, monthOf } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";
import { known, notMeasured, warning } from "../foundation/result.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { measures } from "../measures/index.ts";
import type { IncidentSeries, Measures } from "../measures/measures.ts";
import { dossierOf } from "../testing/dossier.ts";
import type { BreakEven } from "./economics.ts";
import { economics } from "./index.ts";

/** Acceptance story: EUR 850,000 a year, 78 cameras; a nightlife area with 12, a residential area with 6, the rest elsewhere. */
const AREAS = [
  { id: "uitgaan", name: "Uitgaansgebied", cameras: 12 },
  { id: "woon", name: "Woongebied", cameras: 6 },
  { id: "rest", name: "Overig", cameras: 60 },
];
const settings = {
  unitCosts: ["uk-home-office-2018"],
  illustration: true,
  exchangeRates: { GBP: { rate: 1.15, source: "assumption" } },
  offences: { geweld: "violence-with-injury", autokraak: "theft-from-vehicle" },
};

/** Twelve months that add up to a yearly number. */
const line = (area: string, category: string, perYear: number): IncidentSeries => ({
  area,
  name: area,
  category,
  months: Array.from({ length: 12 }, (_, i) => monthLabel(monthOf("2017-01-01") + i)),
  counts: Array.from({ length: 12 }, () => perYear / 12),
});

const studied = (area: string): AreaEffect =>
  ({
    area,
    windows: {
      beforeFrom: "2017-01-01",
      beforeTo: "2017-12-31",
      afterFrom: "2018-01-01",
      afterTo: "2018-12-31",
    },
    main: notMeasured(warning("design.no-sites")),
    verdict: { grade: "cannot-be-told", reasons: [] },
  }) as unknown as AreaEffect;

function tables(
  lines: readonly IncidentSeries[],
  options: { readonly economics?: object; readonly costs?: readonly object[] } = {},
) {
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "Stad", economics: { ...settings, ...options.economics } }),
    areas: AREAS,
    cameras: AREAS.flatMap(({ id, cameras }) =>
      Array.from({ length: cameras }, (_, i) => ({ id: `${id}-${i}`, area: id })),
    ),
    costs: options.costs ?? [{ year: 2018, amount: 850_000 }],
  });
  const book = traceBook();
  const described: Measures = {
    ...measures(dossier, "2018-12-31", book),
    incidents: known({ areas: lines } as never),
  };
  const effects = [...new Set(lines.map(({ area }) => area))].map(studied);
  const result = economics(dossier, "2018-12-31", described, effects, book, streams("test"));
  if (result.state !== "known") throw new Error("no economics");
  return { breakEven: result.value.breakEven, traces: book.all() };
}

const tableOf = (entries: readonly BreakEven[], area: string) => {
  const table = entries.find((entry) => entry.area === area);
  if (table === undefined) throw new Error(`no table for ${area}`);
  return table;
};
const rowOf = (table: BreakEven, offence: string) => {
  const row = table.offences.find((candidate) => candidate.offence === offence);
  if (row === undefined) throw new Error(`no row for ${offence}`);
  return row;
};

test("violence pays back sooner, without a false promise", () => {
  const { breakEven, traces } = tables([line("uitgaan", "geweld", 240), line("woon", "autokraak", 40)]);
  if (breakEven.state !== "known") throw new Error("refused");

  const nightlife = tableOf(breakEven.value, "uitgaan");
  const injury = rowOf(nightlife, "violence-with-injury");
  expect(Math.round(nightlife.annualCost.value)).toBe(130_769);
  expect(injury.needed.value).toBeCloseTo(8.09, 2);
  expect(injury.neededWhole.value).toBe(9);
  expect(injury.baseline).toMatchObject({ state: "known", value: { value: 240 } });
  expect(injury.requiredReduction.state === "known" && injury.requiredReduction.value.value).toBeCloseTo(
    0.034,
    3,
  );
  // Nine whole offences of 240 are 3.75 %.
  expect(injury.neededWhole.value / 240).toBeCloseTo(0.0375, 4);
  expect(injury.judgement).toBe("low-threshold-unproven");

  const residential = tableOf(breakEven.value, "woon");
  const theft = rowOf(residential, "theft-from-vehicle");
  expect(Math.round(residential.annualCost.value)).toBe(65_385);
  expect(theft.neededWhole.value).toBe(66);
  expect(theft.neededWhole.value / 40).toBeCloseTo(1.65, 2);
  expect(theft.judgement).toBe("cannot-pay-back");

  for (const table of breakEven.value) {
    expect(table.setLabel).toBe("Home Office 2018 (RR99)");
    expect(table.priceLevel).toBe("GBP 2015/16");
    expect(table.conversion).toBe("1 GBP = 1.15 EUR (assumption)");
    expect(table.notes.map(({ code }) => code)).toContain("economics.illustration");
  }
  expect(traces[injury.needed.trace].parameters).toEqual(["unit-costs/uk-home-office-2018"]);
});

test("areas without a count leave the baseline of the programme unknown, not too small", () => {
  const some = tables([line("uitgaan", "geweld", 240)]).breakEven;
  const all = tables(AREAS.map(({ id }) => line(id, "geweld", 120))).breakEven;
  if (some.state !== "known" || all.state !== "known") throw new Error("refused");
  const partly = rowOf(tableOf(some.value, "programme"), "violence-with-injury");
  expect(partly.baseline.state).toBe("not-measured");
  expect(partly.judgement).toBe("no-baseline");
  const fully = rowOf(tableOf(all.value, "programme"), "violence-with-injury");
  expect(fully.baseline).toMatchObject({ state: "known", value: { value: 360 } });
});

test("categories that mean the same offence are counted together", () => {
  const { breakEven } = tables([line("uitgaan", "geweld", 200), line("uitgaan", "mishandeling", 40)], {
    economics: { offences: { geweld: "violence-with-injury", mishandeling: "violence-with-injury" } },
  });
  if (breakEven.state !== "known") throw new Error("refused");
  const row = rowOf(tableOf(breakEven.value, "uitgaan"), "violence-with-injury");
  expect(row.baseline.state === "known" && row.baseline.value.value).toBeCloseTo(240, 9);
});

test("an offence that the set does not price is named, and a set that prices none gives no table", () => {
  const partly = tables([], {
    economics: { offences: { geweld: "violence-with-injury", inbraak: "burglary-dwelling" } },
  }).breakEven;
  if (partly.state !== "known") throw new Error("refused");
  const told = partly.value[0].notes.find(({ code }) => code === "economics.types-not-in-set");
  expect(told?.values.types).toBe("burglary-dwelling");
  expect(partly.value[0].offences.map(({ offence }) => offence)).toEqual(["violence-with-injury"]);

  const none = tables([], { economics: { offences: { inbraak: "burglary-dwelling" } } }).breakEven;
  expect(none.state === "known" ? "known" : none.reasons.map(({ code }) => code)).toEqual([
    "economics.types-not-in-set",
  ]);
});

test.each([
  ["only one-off costs", [{ year: 2018, amount: 850_000, recurrence: "one-off" }]],
  [
    "credits that undo the costs",
    [
      { year: 2018, amount: 500 },
      { year: 2018, amount: -500 },
    ],
  ],
])("with %s nothing has to be earned back by the year, and no zero is shown", (_, costs) => {
  const { breakEven } = tables([], { costs });
  expect(breakEven.state).toBe("not-measured");
  expect(breakEven.state !== "known" && breakEven.reasons[0]).toMatchObject({
    code: "economics.no-recurring-costs",
    values: { year: 2018 },
  });
});

test("two sets give two tables per area, never a sum", () => {
  const { breakEven } = tables([], {
    economics: {
      unitCosts: ["uk-home-office-2018", "us-delisi-2010"],
      exchangeRates: { ...settings.exchangeRates, USD: { rate: 0.9, source: "assumption" } },
      offences: {},
    },
  });
  if (breakEven.state !== "known") throw new Error("refused");
  const programme = breakEven.value.filter(({ area }) => area === "programme");
  expect(programme.map(({ set }) => set)).toEqual(["uk-home-office-2018", "us-delisi-2010"]);
  expect(new Set(breakEven.value.map(({ set, area }) => `${set} ${area}`)).size).toBe(breakEven.value.length);
});

test("the programme stands against all its areas, worked by hand", () => {
  // Violence per year before: 96 + 24 + 60 = 180. EUR 850,000 / (14,050 x 1.15) = 850,000 / 16,157.5 = 52.6072.
  // Needed: 53 whole offences, 52.6072 / 180 = 29.226 %: above a fifth, so a high threshold.
  const { breakEven } = tables([
    line("uitgaan", "geweld", 96),
    line("woon", "geweld", 24),
    line("rest", "geweld", 60),
  ]);
  if (breakEven.state !== "known") throw new Error("refused");
  const row = rowOf(tableOf(breakEven.value, "programme"), "violence-with-injury");
  expect(row.baseline).toMatchObject({ state: "known", value: { value: 180 } });
  expect(row.neededWhole.value).toBe(53);
  expect(row.requiredReduction.state === "known" && row.requiredReduction.value.value).toBeCloseTo(
    0.29226,
    5,
  );
  expect(row.judgement).toBe("high-threshold-unproven");
});

test("in recorded offences fewer are needed, and the mix weighs what was counted", () => {
  const recorded = { "violence-with-injury": { low: 0.4, mode: 0.5, high: 0.6, source: "test" } };
  const { breakEven } = tables([line("uitgaan", "geweld", 240), line("uitgaan", "autokraak", 60)], {
    economics: { recorded },
  });
  if (breakEven.state !== "known") throw new Error("refused");
  const nightlife = tableOf(breakEven.value, "uitgaan");
  const injury = rowOf(nightlife, "violence-with-injury");
  // Half is recorded: 8.09 actual are 4.05 recorded, 5 whole; 4.0467 / 240 = 1.686 %.
  expect(injury.neededRecorded.state === "known" && injury.neededRecorded.value.value).toBe(5);
  expect(injury.requiredReduction.state === "known" && injury.requiredReduction.value.value).toBeCloseTo(
    0.01686,
    4,
  );
  // 80 % violence at 32,315 per recorded offence, 20 % theft at 1,000.5: 26,052.1; 130,769.2 / 26,052.1 = 5.0195.
  if (nightlife.mix.state !== "known") throw new Error("no mix");
  expect(nightlife.mix.value.unitCost.value).toBeCloseTo(26_052.1, 1);
  expect(nightlife.mix.value.needed.value).toBeCloseTo(5.0195, 3);
});
