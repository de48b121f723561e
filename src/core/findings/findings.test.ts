import { expect, test } from "vitest";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { Estimate } from "../effects/panel.ts";
import { verdictOf } from "../effects/verdict.ts";
import { known, notMeasured, refused, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { adviceFor } from "./advice.ts";
import { goalAttainment } from "./goal-attainment.ts";
import { agrees } from "./own-texts.ts";
import { keepTable } from "./small-counts.ts";

const unknown = notMeasured(warning("design.power-unknown"));
const quantity = (id: string, value: number): Quantity => ({
  id,
  value,
  unit: "incidents",
  n: value,
  trace: "t",
});
const pair = (id: string, before: number, after: number) => ({
  before: quantity(`${id}/before`, before),
  after: quantity(`${id}/after`, after),
});

const estimate = (value: number, low: number, high: number, p: number, placebo?: number): Estimate => ({
  id: "effects/a/all/main",
  trace: "t",
  method: "count.relative-effect-size",
  version: "1",
  estimand: "rate-ratio",
  value,
  unit: "ratio",
  standardError: known(0.1),
  scale: "log",
  interval: known({ low, high, level: 0.95, kind: "wald" }),
  tests: [
    { kind: "model", p },
    ...(placebo === undefined ? [] : [{ kind: "placebo" as const, p: placebo, draws: 400 }]),
  ],
  distribution: known({ kind: "normal", mean: Math.log(value), sd: 0.1 }),
  n: { units: 2, clusters: 2, periods: 24, events: 1000 },
  details: {},
  warnings: [],
});

const RULE = { alpha: 0.05, smallestEffect: 0.15 };
const judge = (main: Estimate, more: Partial<Parameters<typeof verdictOf>[0]> = {}) =>
  verdictOf(
    {
      main: known(main),
      preTrend: unknown,
      placebo: unknown,
      adjustedP: main.tests[0].p,
      peak: undefined,
      doubts: [],
      ...more,
    },
    RULE,
  );

test("an effect is shown only when every check agrees", () => {
  const main = estimate(0.7, 0.6, 0.82, 0.001, 0.005);
  expect(judge(main)).toMatchObject({ grade: "effect-shown", direction: "fewer" });
  // Where the empirical null is known its p decides, whatever the model says.
  expect(judge(main, { adjustedP: 0.06 }).grade).toBe("effect-shown");
  expect(judge(main, { adjustedPlaceboP: 0.06 }).grade).toBe("cannot-be-told");
  expect(judge(estimate(0.7, 0.6, 0.82, 0.001), { adjustedP: 0.06 }).grade).toBe("cannot-be-told");
  // 400 places give at least 1/401: too coarse for Holm over 30 tests.
  expect(judge(main, { placeboTests: 30 }).reasons[0].code).toBe("design.placebo-too-coarse");
  expect(judge(estimate(0.7, 0.6, 0.82, 0.001, 0.2)).reasons[0].code).toBe("design.placebo-as-large");
  expect(judge(main, { preTrend: known({ p: 0.01, test: "x", differs: true }) }).grade).toBe(
    "cannot-be-told",
  );
  expect(judge(main, { peak: warning("design.peak-before") }).reasons[0].code).toBe("design.peak-before");
  expect(judge(estimate(1.4, 1.2, 1.6, 0.001, 0.005))).toMatchObject({
    grade: "effect-shown",
    direction: "more",
  });
});

test("a narrow interval around one says how large an effect can be ruled out; a wide one says nothing", () => {
  expect(judge(estimate(1.01, 0.95, 1.06, 0.8))).toMatchObject({ grade: "none-larger-than" });
  expect(judge(estimate(1.01, 0.95, 1.06, 0.8)).bound).toBeCloseTo(0.05, 10);
  expect(judge(estimate(0.99, 0.71, 1.37, 0.9))).toMatchObject({ grade: "cannot-be-told" });
});

test("without an estimate the reason is kept", () => {
  const reason = warning("design.no-comparison");
  const verdict = verdictOf(
    {
      main: refused(reason),
      preTrend: unknown,
      placebo: unknown,
      adjustedP: undefined,
      peak: undefined,
      doubts: [],
    },
    RULE,
  );
  expect(verdict).toEqual({ grade: "cannot-be-told", reasons: [reason] });
});

const goal = {
  area: "a",
  problem: "geweld",
  mechanism: "prevention" as const,
  targetChange: -0.2,
  origin: { source: "g", row: 2 },
};
const effectWith = (
  before: number,
  after: number,
  verdict: AreaEffect["verdict"],
  displacement?: Estimate,
): AreaEffect => ({
  area: "a",
  name: "A",
  outcome: "all",
  planned: true,
  counts: known({ camera: pair("c", before, after), comparison: pair("v", 1000, 740) }),
  series: unknown,
  design: { id: "ring-comparison", maryland: known(3), ladder: [], remarks: [] },
  main: known(estimate(0.99, 0.8, 1.2, 0.9)),
  others: [],
  displacement: displacement === undefined ? unknown : known(displacement),
  preTrend: unknown,
  placebo: unknown,
  smallestVisible: unknown,
  verdict,
});

const shown = { grade: "effect-shown", direction: "fewer", reasons: [] } as const;
const untold = { grade: "cannot-be-told", reasons: [] } as const;
const none = { grade: "none-larger-than", bound: 0.05, reasons: [] } as const;
const rising = estimate(1.8, 1.3, 2.5, 0.001);

test.each([
  ["no goal", undefined, effectWith(200, 100, shown), "cannot-be-judged"],
  ["goal reached and effect shown", goal, effectWith(200, 140, shown), "keep"],
  ["goal not reached and effect shown", goal, effectWith(200, 180, shown), "adapt"],
  ["goal reached, contribution cannot be told", goal, effectWith(200, 150, untold), "retest-necessity"],
  ["goal reached, no effect", goal, effectWith(200, 150, none), "retest-necessity"],
  ["goal not reached, cannot be told", goal, effectWith(200, 190, untold), "cannot-be-judged"],
  ["goal not reached, no effect", goal, effectWith(200, 190, none), "adapt"],
  ["effect inside, more beside it", goal, effectWith(200, 100, shown, rising), "move"],
  ["the problem has gone", goal, effectWith(200, 10, none), "withdraw"],
  ["nothing measured", goal, undefined, "cannot-be-judged"],
])("advice: %s", (_, areaGoal, effect, expected) => {
  const advice = adviceFor({ area: "a", name: "A", goal: areaGoal, effect, rules: [] });
  expect(advice.advice).toBe(expected);
  expect(advice.because).toHaveLength(3);
});

test("a causal word needs a shown effect", () => {
  const strength = (verdict: AreaEffect["verdict"]) =>
    adviceFor({ area: "a", name: "A", goal, effect: effectWith(200, 150, verdict), rules: [] }).strength;
  expect([strength(shown), strength(untold), strength(none)]).toEqual(["causes", "coincides", "coincides"]);
});

test("of fewer than twenty incidents no attainment is given", () => {
  expect(goalAttainment(goal, effectWith(19, 10, untold)).state).toBe("not-measurable");
  expect(goalAttainment(goal, effectWith(20, 16, untold))).toMatchObject({ state: "reached", target: -0.2 });
  expect(goalAttainment({ ...goal, mechanism: undefined as never }, effectWith(200, 10, shown)).state).toBe(
    "no-goal",
  );
});

test.each([
  ["1.234", 1234, true],
  ["1,234", 1234, true],
  ["0,99", 0.9906, true],
  ["0.98", 0.9906, false],
  ["-25%", -0.25, true],
  ["12,5 %", 0.125, true],
  ["EUR 10.494", 10493.83, true],
  ["n.v.t.", 3, false],
])("a number quoted as %s agrees with %s: %s", (quoted, value, expected) => {
  expect(agrees(quoted, value)).toBe(expected);
});

test("a small row takes the next smallest with it, so that subtraction gives nothing back", () => {
  expect(keepTable([100, 40, 7, 3])).toEqual([true, true, false, false]);
  expect(keepTable([100, 4, 3])).toEqual([true, false, false]);
  expect(keepTable([100, 0, 9])).toEqual([true, true, true]);
  expect(keepTable([3])).toEqual([false]);
});
