import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../../foundation/random.ts";
import { designMatrix } from "../../statistics/design.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import { wilson } from "../../statistics/wilson.ts";
import { estimators } from "../index.ts";
import { eventStudy } from "./event-study.ts";
import { negbinDid } from "./negbin-did.ts";
import { poissonDid } from "./poisson-did.ts";
import { poissonTwfe } from "./poisson-twfe.ts";
import { powerAt, smallestVisible } from "./power.ts";
import { relativeEffectSize } from "./relative-effect-size.ts";
import { panelOf } from "./testing/panel-of.ts";
import { weightedDisplacementDifference } from "./weighted-displacement-difference.ts";
import { displacementQuotient } from "./weighted-displacement-quotient.ts";

const count = fc.integer({ min: 1, max: 5000 });
const draws = streams("test");

test("swapping camera and comparison area turns the sign and changes nothing else", () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const one = relativeEffectSize(
        { cameraBefore: a, cameraAfter: b, comparisonBefore: c, comparisonAfter: d },
        1.5,
        0.95,
      );
      const other = relativeEffectSize(
        { cameraBefore: c, cameraAfter: d, comparisonBefore: a, comparisonAfter: b },
        1.5,
        0.95,
      );
      if (!one.ok || !other.ok) throw new Error("refused");
      expect(other.value.log).toBeCloseTo(-one.value.log, 10);
      expect(other.value.inflated.p).toBeCloseTo(one.value.inflated.p, 10);
    }),
    { seed: 3 },
  );
});

test("undefined comparisons are refused with a reason", () => {
  const refuse = (counts: [number, number, number, number], phi = 1) => {
    const result = relativeEffectSize(
      {
        cameraBefore: counts[0],
        cameraAfter: counts[1],
        comparisonBefore: counts[2],
        comparisonAfter: counts[3],
      },
      phi,
      0.95,
    );
    return result.ok ? "ok" : result.problems[0].code;
  };
  expect(refuse([10, 0, 5, 5])).toBe("count.zero-cell");
  expect(refuse([10, -1, 5, 5])).toBe("count.not-whole");
  expect(refuse([10, 2.5, 5, 5])).toBe("count.not-whole");
  expect(refuse([10, 9, 5, 5], 0.5)).toBe("count.inflation-below-one");
  const none = weightedDisplacementDifference({ camera: [0, 0], comparison: [0, 0], level: 0.95 });
  expect(none.ok ? "ok" : none.problems[0].code).toBe("count.no-variance");
  const worse = displacementQuotient({
    cameraBefore: 90,
    cameraAfter: 120,
    bufferBefore: 50,
    bufferAfter: 55,
    comparisonBefore: 300,
    comparisonAfter: 310,
  });
  if (!worse.ok) throw new Error("refused");
  expect(worse.value.quotient.state).toBe("refused");
});

test("on a table of two by two the rate ratio is one over the relative effect size", () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const panel = panelOf(
        [
          [a, b],
          [c, d],
        ],
        [true, false],
        1,
      );
      const estimate = poissonDid.estimate(panel, { level: 0.95 }, draws);
      if (!estimate.ok) throw new Error(estimate.problems[0].code);
      expect(estimate.value.value / ((b * c) / (a * d))).toBeCloseTo(1, 8);
    }),
    { seed: 5, numRuns: 60 },
  );
});

const city = (units: number, periods: number, seed: string): number[][] => {
  const random = streams(seed)("panel");
  return Array.from({ length: units }, (_, u) =>
    Array.from({ length: periods }, (_, p) =>
      Math.floor((4 + (u % 7)) * (0.7 + 0.6 * random.next()) * (1 + 0.1 * (p % 3))),
    ),
  );
};
/** Weights that stop before their optimum carry rounding on: columns of about equal slope change places. */
const digits = (id: string, exact: number) => (id.startsWith("panel.synthetic") ? 4 : exact);
const everyThird = (units: number) => Array.from({ length: units }, (_, u) => u % 3 === 0);

test("the order of the areas does not matter, and the caller's panel is unchanged", () => {
  const rows = city(45, 8, "order");
  const treated = everyThird(45);
  const panel = panelOf(rows, treated, 4);
  const before = Float64Array.from(panel.counts);
  const order = rows.map((_, u) => (u * 7) % 45);
  const moved = panelOf(
    order.map((u) => rows[u]),
    order.map((u) => treated[u]),
    4,
  );
  for (const estimator of estimators) {
    const [one, other] = [panel, moved].map((p) => estimator.estimate(p, { level: 0.95 }, draws));
    if (!one.ok || !other.ok) throw new Error(estimator.id);
    expect(other.value.value).toBeCloseTo(one.value.value, digits(estimator.id, 8));
    if (one.value.standardError.state !== "known" || other.value.standardError.state !== "known")
      throw new Error();
    expect(other.value.standardError.value).toBeCloseTo(
      one.value.standardError.value,
      digits(estimator.id, 8),
    );
  }
  expect(panel.counts).toEqual(before);
});

test("swept-out effects give the same coefficient as a dummy for each", () => {
  const rows = city(9, 6, "dummies");
  const treated = everyThird(9);
  const panel = panelOf(rows, treated, 3);
  const swept = poissonTwfe.estimate(panel, { level: 0.95 }, draws);
  const y = Float64Array.from(panel.counts);
  const columns: Float64Array[] = [Float64Array.from(panel.treated)];
  const names = ["treated"];
  for (let u = 0; u < 9; u += 1) {
    columns.push(Float64Array.from(y, (_, i) => (Math.floor(i / 6) === u ? 1 : 0)));
    names.push(`area ${u}`);
  }
  for (let p = 1; p < 6; p += 1) {
    columns.push(Float64Array.from(y, (_, i) => (i % 6 === p ? 1 : 0)));
    names.push(`period ${p}`);
  }
  const dummies = fitPoisson(y, designMatrix(names, columns));
  if (!swept.ok || !dummies.ok) throw new Error("refused");
  expect(Math.log(swept.value.value)).toBeCloseTo(dummies.value.coefficients[0], 8);
});

test("counts that vary less than chance make the negative binomial fall back on Poisson, and it says so", () => {
  const rows = Array.from({ length: 36 }, (_, u) => [10, 10, 10, u % 3 === 0 ? 8 : 10]);
  const result = negbinDid.estimate(panelOf(rows, everyThird(36), 3), { level: 0.95 }, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  expect(result.value.warnings.map((one) => one.code)).toContain("negbin.fell-back-on-poisson");
  expect(result.value.value).toBeCloseTo(0.8, 8);
});

test("four counts alone give a ratio without interval or test, and it says so", () => {
  const table = panelOf(
    [
      [10, 8],
      [20, 21],
    ],
    [true, false],
    1,
  );
  for (const estimator of [poissonDid, negbinDid]) {
    const result = estimator.estimate(table, { level: 0.95 }, draws);
    if (!result.ok) throw new Error("refused");
    const { value, standardError, interval, tests, distribution } = result.value;
    expect(value).toBeCloseTo((8 * 20) / (10 * 21), 8);
    expect(tests).toEqual([]);
    for (const part of [standardError, interval, distribution]) {
      expect(part).toMatchObject({ state: "refused", reasons: [{ code: "regression.no-error" }] });
    }
  }
});

test("time counted in other units, and twice the exposure everywhere, change nothing", () => {
  const panel = panelOf(city(45, 8, "units"), everyThird(45), 4);
  const hours = { ...panel, exposure: panel.exposure.map((days) => days * 24) };
  for (const estimator of estimators) {
    const [one, other] = [panel, hours].map((p) => estimator.estimate(p, { level: 0.95 }, draws));
    if (!one.ok || !other.ok) throw new Error(estimator.id);
    expect(other.value.value).toBeCloseTo(one.value.value, digits(estimator.id, 9));
    expect(other.value.tests[0].p).toBeCloseTo(one.value.tests[0].p, digits(estimator.id, 9));
  }
});

test("twice the exposure of the camera cells after the start halves the ratio", () => {
  const panel = panelOf(city(45, 8, "double"), everyThird(45), 4);
  const longer = { ...panel, exposure: panel.exposure.map((days, i) => days * (1 + panel.treated[i])) };
  for (const estimator of estimators.filter(({ id }) => id.startsWith("regression."))) {
    const [one, other] = [panel, longer].map((p) => estimator.estimate(p, { level: 0.95 }, draws));
    if (!one.ok || !other.ok) throw new Error(estimator.id);
    expect(other.value.value / one.value.value).toBeCloseTo(0.5, 9);
  }
});

test("with the bound of the 95 % interval taken as no effect, the test gives p = 0.05", () => {
  for (const [areas, kind] of [
    [45, "cluster"],
    [9, "model-inflated"],
  ] as const) {
    const panel = panelOf(city(areas, 8, "bound"), everyThird(areas), 4);
    for (const estimator of kind === "cluster" ? [poissonDid, poissonTwfe] : [poissonTwfe]) {
      const plain = estimator.estimate(panel, { level: 0.95 }, draws);
      if (!plain.ok || plain.value.interval.state !== "known") throw new Error(estimator.id);
      expect(plain.value.interval.value.kind).toBe(kind);
      for (const bound of [plain.value.interval.value.low, plain.value.interval.value.high]) {
        // Exposure times the bound where cameras hang: no effect then means a ratio at the bound.
        const exposure = panel.exposure.map((days, i) => (panel.treated[i] === 1 ? days * bound : days));
        const moved = estimator.estimate({ ...panel, exposure }, { level: 0.95 }, draws);
        if (!moved.ok) throw new Error(estimator.id);
        expect(moved.value.tests[0].p).toBeCloseTo(0.05, 8);
      }
    }
  }
});

test("a panel with cameras that go again needs the estimate that follows them", () => {
  const panel = panelOf(city(45, 8, "gone"), everyThird(45), 4);
  const gone = { ...panel, treated: panel.treated.map((flag, i) => (i % 8 >= 6 ? 0 : flag)) };
  for (const estimator of [poissonDid, negbinDid, eventStudy]) {
    expect(estimator.eligible(gone).map((one) => one.code)).toEqual(["panel.switched-off"]);
  }
  expect(poissonTwfe.eligible(gone)).toEqual([]);
  expect(poissonTwfe.estimate(gone, { level: 0.95 }, draws).ok).toBe(true);
});

test("surroundings of the cameras are no comparison", () => {
  const panel = panelOf(city(6, 4, "buffer"), everyThird(6), 2);
  const units = panel.units.map((unit, u) => (u === 1 ? { ...unit, role: "buffer" as const } : unit));
  for (const estimator of estimators) {
    expect(estimator.eligible({ ...panel, units }).map((one) => one.code)).toContain(
      "panel.buffer-as-comparison",
    );
  }
});

test("areas without any incident are no clusters where areas have an effect of their own", () => {
  const rows = city(45, 8, "empty");
  const empty = Array.from({ length: 30 }, () => new Array<number>(8).fill(0));
  const [full, padded] = [rows, [...rows, ...empty]].map((all) =>
    poissonTwfe.estimate(
      panelOf(
        all,
        everyThird(all.length).map((flag, u) => flag && u < 45),
        4,
      ),
      { level: 0.95 },
      draws,
    ),
  );
  if (!full.ok || !padded.ok) throw new Error("refused");
  expect(padded.value.n.clusters).toBe(45);
  expect(padded.value.standardError).toEqual(full.value.standardError);
});

test("an event study leaves out an empty period, and refuses one in which one side is empty", () => {
  const rows = city(45, 8, "event");
  const empty = panelOf(
    rows.map((row) => row.map((n, p) => (p === 1 ? 0 : n))),
    everyThird(45),
    4,
  );
  const result = eventStudy.estimate(empty, { level: 0.95 }, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  expect(result.value.details.time).toEqual([-4, -2, 0, 1, 2, 3]);
  const lone = panelOf(
    rows.map((row, u) => row.map((n, p) => (p === 1 && u % 3 === 0 ? 0 : n))),
    everyThird(45),
    4,
  );
  const refused = eventStudy.estimate(lone, { level: 0.95 }, draws);
  expect(refused.ok ? "ok" : refused.problems[0]).toMatchObject({
    code: "panel.one-sided-period",
    values: { periods: 1 },
  });
});

test.each([
  ["one area", panelOf([[3, 4]], [true], 1), "panel.one-area"],
  ["one period", panelOf([[3], [4]], [true, false], 0), "panel.one-period"],
  [
    "no comparison",
    panelOf(
      [
        [3, 4],
        [4, 5],
      ],
      [true, true],
      1,
    ),
    "panel.no-comparison",
  ],
  [
    "no cameras",
    panelOf(
      [
        [3, 4],
        [4, 5],
      ],
      [false, false],
      1,
    ),
    "panel.no-camera-area",
  ],
  [
    "no before",
    panelOf(
      [
        [3, 4],
        [4, 5],
      ],
      [true, false],
      0,
    ),
    "panel.no-before",
  ],
  [
    "no incidents",
    panelOf(
      [
        [0, 0],
        [0, 0],
      ],
      [true, false],
      1,
    ),
    "regression.no-events",
  ],
  [
    "half an incident",
    panelOf(
      [
        [3, 4.5],
        [4, 5],
      ],
      [true, false],
      1,
    ),
    "count.not-whole",
  ],
])("a panel with %s is refused by every estimator, in words", (_, panel, code) => {
  for (const estimator of estimators) {
    const result = estimator.estimate(panel, { level: 0.95 }, draws);
    expect(result.ok ? [] : result.problems.map((one) => one.code)).toContain(code);
  }
});

test("incidents on one side only are called separated, never a number", () => {
  const result = poissonDid.estimate(
    panelOf(
      [
        [9, 0],
        [8, 9],
      ],
      [true, false],
      1,
    ),
    { level: 0.95 },
    draws,
  );
  expect(result.ok ? "ok" : result.problems[0].code).toBe("regression.separated");
});

test("power rises with the effect, and the smallest visible effect has the power that was asked", () => {
  const input = {
    beforeCamera: 400,
    beforeComparison: 4000,
    afterToBefore: 1,
    phi: 1,
    alpha: 0.05,
    power: 0.8,
  };
  expect(powerAt(input, 1)).toBeCloseTo(0.05, 10);
  const visible = smallestVisible(input);
  if (!visible.ok || visible.value.decrease === undefined) throw new Error("refused");
  expect(powerAt(input, visible.value.decrease)).toBeCloseTo(0.8, 8);
  expect(visible.value.decrease).toBeCloseTo(0.8, 1);
});

test("with a handful of incidents no decrease can be seen at all", () => {
  const input = { beforeCamera: 3, beforeComparison: 3, afterToBefore: 1, phi: 1, alpha: 0.05, power: 0.8 };
  const visible = smallestVisible(input);
  expect(visible.ok ? visible.value.decrease : "refused").toBeUndefined();
});

test("Wilson's interval is that of R, and nothing out of forty is not zero", () => {
  // R 4.2.2: prop.test(12, 80, correct = FALSE)$conf.int; prop.test(0, 40, correct = FALSE)$conf.int
  const share = wilson(12, 80, 0.95);
  expect(share.low).toBeCloseTo(0.08794041, 7);
  expect(share.high).toBeCloseTo(0.24413229, 7);
  expect(wilson(0, 40, 0.95).high).toBeCloseTo(0.0876216, 6);
});
