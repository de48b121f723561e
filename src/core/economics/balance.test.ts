import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import { monthLabel, monthOf } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";
import { known, notMeasured, warning } from "../foundation/result.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { measures } from "../measures/index.ts";
import type { Measures } from "../measures/measures.ts";
import { dossierOf } from "../testing/dossier.ts";
import type { Measured } from "./economics.ts";
import { economics } from "./index.ts";

/** A spread so small that every draw is the centre: results can be worked by hand. */
const SURE = 1e-9;

const before = { beforeFrom: "2014-01-01", beforeTo: "2014-12-31" };
const after = { afterFrom: "2015-01-01", afterTo: "2015-12-31" };
const pair = (b: number, a: number) => ({ before: { value: b }, after: { value: a } });
const ratio = (value: number, sd: number) =>
  known({
    estimand: "rate-ratio",
    trace: "effect",
    details: { dispersion: 1 },
    distribution: known({ kind: "normal", mean: Math.log(value), sd }),
  });

/** 240 incidents before, a ratio of 0.8, beside it 20 before and a ratio of 1.5; the comparison stays at 500. */
const effectIn = (area: string, change: object = {}, sd = SURE): AreaEffect =>
  ({
    area,
    outcome: "all",
    planned: true,
    windows: { ...before, ...after },
    counts: known({ camera: pair(240, 192), buffer: pair(20, 30), comparison: pair(500, 500) }),
    main: ratio(0.8, sd),
    displacement: ratio(1.5, sd),
    verdict: { grade: "effect-shown", direction: "fewer", reasons: [] },
    ...change,
  }) as unknown as AreaEffect;

const line = (area: string, category: string, perYear: number) => ({
  area,
  name: area,
  category,
  months: Array.from({ length: 12 }, (_, i) => monthLabel(monthOf("2014-01-01") + i)),
  counts: Array.from({ length: 12 }, () => perYear / 12),
});
const linesOf = (area: string) => [
  line(area, "all", 240),
  line(area, "geweld", 60),
  line(area, "overig", 180),
];

const SETTINGS = {
  draws: 4_000,
  unitCosts: ["uk-home-office-2018"],
  exchangeRates: { GBP: { rate: 1, source: "test" } },
  offences: { geweld: "violence-with-injury" },
};

function run(effects: readonly AreaEffect[], settings: object = {}, seed = "test") {
  const areas = [...new Set(effects.map(({ area }) => area))];
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "T", economics: { ...SETTINGS, ...settings } }),
    areas: areas.map((id) => ({ id, name: id })),
    cameras: areas.map((id) => ({ id: `${id}-1`, area: id })),
    // The price level of the set is 2015, and so are the costs.
    costs: [{ year: 2015, amount: 100_000 * areas.length }],
  });
  const book = traceBook();
  const described: Measures = {
    ...measures(dossier, "2015-12-31", book),
    incidents: known({ areas: areas.flatMap(linesOf) } as never),
  };
  const result = economics(dossier, "2015-12-31", described, effects, book, streams(seed));
  if (result.state !== "known") throw new Error("no economics");
  return result.value.balance;
}

function balanceIn(area: string, balance: ReturnType<typeof run>) {
  const found = balance.state === "known" ? balance.value.find((one) => one.area === area) : undefined;
  if (found === undefined) throw new Error(`no balance for ${area}`);
  return found;
}
function measuredIn(area: string, balance: ReturnType<typeof run>): Measured {
  const { measured } = balanceIn(area, balance);
  if (measured.state !== "known") throw new Error(measured.reasons.map(({ code }) => code).join());
  return measured.value;
}
const codesOf = (part: { state: string; reasons?: readonly { code: string }[] }) =>
  part.reasons?.map(({ code }) => code);

test("a balance worked by hand, with what moved beside the area taken off", () => {
  const measured = measuredIn("a", run([effectIn("a")]));
  // A year of 365 days counts as 365.25 / 365 years.
  const year = 365.25 / 365;
  // In the area 240 (1 - 0.8) = 48, beside it 20 (1 - 1.5) = -10: 38 fewer in all.
  expect(measured.inArea.value).toBeCloseTo(48 * year, 4);
  expect(measured.beside.state === "known" && measured.beside.value.value).toBeCloseTo(-10 * year, 4);
  expect(measured.prevented.value).toBeCloseTo(38 * year, 4);
  // A quarter of the incidents is violence at 14,050: 38 / 4 x 14050 = 133,475.
  expect(measured.benefit.value).toBeCloseTo(133_475 * year, 1);
  const [marginal, full] = measured.decisions;
  expect(full.net.value).toBeCloseTo(133_475 * year - 100_000, 1);
  expect([full.chance.value, full.lossIfKept.value]).toEqual([1, 0]);
  // Nothing was bought, so both bases agree.
  expect(marginal.net.value).toBe(full.net.value);
  // Over 10 years at no rate for 2015? The rate of November 2015 is 3 %: factor 8.530203.
  expect(full.presentValue.state === "known" && full.presentValue.value.value).toBeCloseTo(
    (133_475 * year - 100_000) * 8.530202837,
    0,
  );
  expect(full.ratioSavingAsBenefit.state === "known" && full.ratioSavingAsBenefit.value.value).toBeCloseTo(
    1.33475 * year,
    6,
  );
  expect(codesOf(full.paybackYear)).toEqual(["economics.nothing-bought"]);
});

test("the spread of the effect carries into the money, and the same seed gives the same draws", () => {
  const wide = run([effectIn("a", {}, 0.15)]);
  const measured = measuredIn("a", wide);
  const { net, chance } = measured.decisions[1];
  expect(net.interval?.low).toBeLessThan(net.value - 40_000);
  expect(net.interval?.high).toBeGreaterThan(net.value + 40_000);
  expect(chance.value).toBeGreaterThan(0.5);
  expect(chance.value).toBeLessThan(0.95);
  expect(run([effectIn("a", {}, 0.15)])).toEqual(wide);
  expect(run([effectIn("a", {}, 0.15)], {}, "other")).not.toEqual(wide);
});

test("what cannot be told is not put in euros; what studies elsewhere found stands apart", () => {
  const silent = effectIn("a", { verdict: { grade: "cannot-be-told", reasons: [] } });
  const { measured, notMeasuredHere } = balanceIn("a", run([silent]));
  expect(codesOf(measured)).toEqual(["economics.effect-cannot-be-told"]);
  if (notMeasuredHere.state !== "known") throw new Error("no prior");
  // PERT(0, 0.13, 0.20) has mean (0 + 4 x 0.13 + 0.20) / 6 = 0.12; 60 offences at 14,050 make 101,160.
  expect(notMeasuredHere.value.fall.value).toBeCloseTo(0.12, 2);
  expect(Math.abs(notMeasuredHere.value.benefit.value - 101_160)).toBeLessThan(2_500);
  expect(codesOf(balanceIn("a", run([effectIn("a")])).notMeasuredHere)).toEqual([
    "economics.measured-instead",
  ]);
});

test("without a study of the surroundings the balance says that displacement is not in it", () => {
  const alone = effectIn("a", { displacement: notMeasured(warning("design.no-sites")) });
  const measured = measuredIn("a", run([alone]));
  expect(codesOf(measured.beside)).toEqual(["economics.displacement-not-measured"]);
  expect(measured.notes.map(({ code }) => code)).toContain("economics.displacement-not-measured");
  expect(measured.prevented.value).toBe(measured.inArea.value);
});

test("areas together are their sum, and areas that cannot be told are not in it", () => {
  const silent = effectIn("c", { verdict: { grade: "cannot-be-told", reasons: [] } });
  const balance = run([effectIn("a", {}, 0.1), effectIn("b", {}, 0.1), silent]);
  const [a, b, both] = ["a", "b", "together"].map((area) => measuredIn(area, balance));
  expect(both.benefit.value).toBeCloseTo(a.benefit.value + b.benefit.value, 4);
  expect(both.decisions[1].annualCost.value).toBeCloseTo(200_000, 6);
  // Independent areas: the sum is relatively surer than one area.
  const width = ({ benefit }: Measured) => (benefit.interval?.high ?? 0) - (benefit.interval?.low ?? 0);
  expect(width(both)).toBeLessThan(width(a) + width(b));
});

test("price levels are not mixed in a balance, not even for an illustration, unless an index is given", () => {
  const other = { ...SETTINGS, unitCosts: ["us-delisi-2010"], illustration: true };
  const settings = {
    ...other,
    exchangeRates: { USD: { rate: 1, source: "test" } },
    offences: { geweld: "armed-robbery" },
  };
  expect(codesOf(run([effectIn("a")], settings))).toEqual(["economics.balance-needs-index"]);
  const values = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [String(2005 + i), 100]));
  const indexed = run([effectIn("a")], { ...settings, priceIndices: { USD: { source: "test", values } } });
  expect(indexed.state).toBe("known");
});

test("recorded offences stand for more actual ones when the dossier says so", () => {
  const recorded = { "violence-with-injury": { low: 0.49, mode: 0.5, high: 0.51, source: "test" } };
  const plain = measuredIn("a", run([effectIn("a")]));
  const more = measuredIn("a", run([effectIn("a")], { recorded }));
  expect(more.benefit.value / plain.benefit.value).toBeCloseTo(2, 2);
  expect(plain.notes.map(({ code }) => code)).toContain("economics.recorded-as-actual");
  expect(more.notes.map(({ code }) => code)).not.toContain("economics.recorded-as-actual");
});

test("harm is another yardstick, refused when a type has no weight", () => {
  const weights = (of: object) => ({ harmWeights: { source: "test", unit: "days", weights: of } });
  const year = 365.25 / 365;
  const measured = measuredIn("a", run([effectIn("a")], weights({ "violence-with-injury": 20 })));
  expect(measured.harm.state === "known" && measured.harm.value.value).toBeCloseTo((38 / 4) * 20 * year, 4);
  const lacking = measuredIn("a", run([effectIn("a")], weights({ robbery: 365 })));
  expect(codesOf(lacking.harm)).toEqual(["economics.weight-missing"]);
});

test("more incidents than before give a negative benefit and no ratio", () => {
  const worse = effectIn("a", { main: ratio(1.3, SURE) });
  const { decisions, benefit } = measuredIn("a", run([worse]));
  expect(benefit.value).toBeLessThan(0);
  expect(codesOf(decisions[1].ratioSavingAsBenefit)).toEqual(["economics.no-benefit"]);
});

test("a lighter measure that prevents more for less stands before the cameras", () => {
  const option = { name: "lighting", area: "a", costPerYear: 20_000, preventedPerYear: 30, source: "test" };
  const { alternatives } = measuredIn("a", run([effectIn("a")], { alternatives: [option] }));
  if (alternatives.state !== "known") throw new Error("no alternatives");
  const { steps } = alternatives.value;
  expect(steps.map(({ from, to }) => `${from} > ${to}`)).toEqual(["none > lighting", "lighting > cameras"]);
  // (100,000 - 20,000) / (38 x 365.25/365 - 30)
  expect(steps[1].ratio.value).toBeCloseTo(80_000 / ((38 * 365.25) / 365 - 30), 2);
});

test("the tornado turns around the balance, and its switching values make it zero", () => {
  const { tornado, decisions } = measuredIn("a", run([effectIn("a", {}, 0.1)]));
  expect(tornado.map(({ input }) => input)).toEqual(["prevented", "displaced"]);
  for (const { atLow, atHigh, low, high, switching } of tornado) {
    const net = decisions[1].net.value;
    expect(Math.min(atLow.value, atHigh.value)).toBeLessThan(net);
    expect(Math.max(atLow.value, atHigh.value)).toBeGreaterThan(net);
    if (switching.state !== "known") throw new Error("no switching value");
    const slope = (atHigh.value - atLow.value) / (high.value - low.value);
    expect(atLow.value + slope * (switching.value.value - low.value)).toBeCloseTo(0, 4);
  }
});

test("the benefit is divided over parties where the set prints its parts", () => {
  const settings = {
    unitCosts: ["uk-hors217-2000"],
    offences: { geweld: "common-assault" },
    priceIndices: { GBP: { source: "test", values: { "2000": 100, "2015": 100 } } },
  };
  const { stakeholders, benefit } = measuredIn("a", run([effectIn("a")], settings));
  const of = (party: string) => stakeholders.find((one) => one.party === party);
  // Common assault: consequence 270, response 270, anticipation 0.
  expect(of("victims")?.benefit.value).toBeCloseTo(benefit.value / 2, 6);
  expect(of("police-and-justice")?.benefit.value).toBeCloseTo(benefit.value / 2, 6);
  expect(of("municipality")?.net.value).toBeCloseTo(-100_000, 6);
});
