import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { streams } from "../foundation/random.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { dossierOf } from "../testing/dossier.ts";
import { flatCity } from "../testing/flat-city.ts";
import { beforeStart } from "./before-start.ts";
import { periodNeeded, powerAt } from "./estimators/power.ts";
import { alternativesTo, type Baseline } from "./outlook-alternatives.ts";

const square = (x: number, y: number, side: number) => [
  [Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side)],
];
const points = flatCity(48, 800);
const dossier = (evaluation: object = {}, startedOn = "2018-01-15", goals: object[] = []) =>
  dossierOf({
    manifest: manifest.parse({ name: "T", evaluation }),
    areas: [{ id: "a", polygons: square(1000, 1000, 700), startedOn }],
    goals,
    incidents: points,
  });
const outlookOf = (one: ReturnType<typeof dossier>) => {
  const found = beforeStart(one, traceBook(), streams("outlook"));
  if (found.state !== "known") throw new Error("nothing known");
  return found.value;
};

test("the period needed reaches exactly the power asked", () => {
  const plan = { beforeCamera: 600, beforeComparison: 1500, phi: 1, alpha: 0.05, power: 0.8 };
  const k = periodNeeded(plan, 0.8);
  if (!k.ok || k.value === undefined) throw new Error("no period");
  expect(powerAt({ ...plan, afterToBefore: k.value }, 0.8)).toBeCloseTo(0.8, 10);
});

test("no period shows a ratio of one, and none is undefined input, never NaN", () => {
  const plan = { beforeCamera: 600, beforeComparison: 1500, phi: 1, alpha: 0.05, power: 0.8 };
  expect(periodNeeded(plan, 1).ok).toBe(false);
  expect(periodNeeded({ ...plan, beforeCamera: 0 }, 0.8).ok).toBe(false);
});

test("what happened after the start does not change the answer", () => {
  const one = dossier({}, "2017-02-10");
  const first = points.minute[0];
  // Everything from March 2017 on in one place, except the last incident of the data.
  const x = points.x.map((value, i) => (points.minute[i] > first + 792 * 1440 && i !== 1 ? 1100 : value));
  const after = { ...one, incidents: { state: "known", value: { ...points, x } } } as const;
  expect(outlookOf(after)).toEqual(outlookOf(one));
});

test("a start that is still to come is judged on the last months of the data", () => {
  const [future] = outlookOf(dossier({}, "2030-01-01"));
  expect(future.baseline).toMatchObject({ state: "known", value: { from: "2018-01-01", to: "2018-12-31" } });
});

test("the goal's own fall comes first and decides whether it is hopeless", () => {
  const goals = [{ area: "a", problem: "p", mechanism: "prevention", targetChange: -0.6 }];
  const [withGoal] = outlookOf(dossier({}, "2018-01-15", goals));
  expect(withGoal.goals.map(({ fall, from }) => [fall, from])).toEqual([
    [-0.6, "goal"],
    [-0.15, "smallest-that-matters"],
  ]);
  expect(withGoal.hopeless).toBe(false);
  expect(outlookOf(dossier())[0].hopeless).toBe(true);
});

test("too little history is refused with the months that are there", () => {
  const [short] = outlookOf(dossier({ beforeMonths: 24 }, "2016-03-10"));
  expect(short.baseline).toMatchObject({
    state: "not-measured",
    reasons: [{ code: "power.short-history", values: { months: 24, have: 14 } }],
  });
});

const small: Baseline = { startMonth: 600, months: 12, camera: 30, comparison: 300, phi: 1 };

test("with many areas pooling is the way; alone, the number of areas like this one", () => {
  const options = { longer: undefined, indicators: [] };
  const together = alternativesTo(-0.15, small, new Array(40).fill(small), options);
  expect(together.map(({ code }) => code)).toEqual(["power.instead.pool"]);
  const alone = alternativesTo(-0.15, small, [], options);
  expect(alone.map(({ code }) => code)).toEqual(["power.instead.areas-like-this", "power.instead.process"]);
  // Equal periods of n areas: n = phi (1/b + 1/(b irr) + 1/c + 1/c) ((1.959964 + 0.841621) / ln 0.85)^2, rounded up.
  expect(alone[0].values.areas).toBe(24);
});

test("another indicator and a longer baseline are named only when they suffice", () => {
  const large: Baseline = { ...small, camera: 2000, comparison: 8000 };
  const codes = (indicator: Baseline) =>
    alternativesTo(-0.15, small, [], {
      longer: { ...small, months: 36, camera: 90, comparison: 900 },
      indicators: [{ outcome: "violence", baseline: indicator }],
    }).map(({ code }) => code);
  expect(codes(large)).toContain("power.instead.indicator");
  expect(codes(small)).not.toContain("power.instead.indicator");
  expect(codes(large)).not.toContain("power.instead.baseline");
});
