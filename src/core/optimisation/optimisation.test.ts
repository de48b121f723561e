import fc from "fast-check";
import { expect, test } from "vitest";
import { solveInline } from "../../solver/highs.ts";
import { below, streams } from "../foundation/random.ts";
import { Choice } from "./choice.ts";
import { conflictingRules } from "./conflict.ts";
import { type Covering, type CoveringInstance, choiceValue, covering } from "./covering.ts";
import { searchedCurve } from "./curves.ts";
import { lagrangianBound } from "./lagrangian.ts";
import { rotation, rotationOption } from "./rotation.ts";
import { RULE_TOLERANCE, type Rules } from "./rules.ts";
import { EFFORT, searchCovering, solveCovering } from "./solve-covering.ts";

/** A small made-up instance: two options per site, three zones, gradual effects. */
function madeUp(seed: number, sites: number, demands: number, rules: Rules): CoveringInstance {
  const random = streams(String(seed))("instance");
  const options = Array.from({ length: sites * 2 }, (_, o) => {
    const demand = Array.from({ length: demands }, (__, i) => i).filter(() => random.next() < 0.3);
    return {
      site: o >> 1,
      kind: o % 2 === 0 ? "fixed" : "flexible",
      zone: `Z${below(random, 3)}`,
      cost: 5 + below(random, 10),
      exposure: below(random, 8),
      price: -0.1 * below(random, 10),
      cover: { demand, effect: demand.map(() => (1 + below(random, 4)) / 4) },
    };
  });
  return { options, demand: Array.from({ length: demands }, () => below(random, 9)), rules };
}

const modelOf = (instance: CoveringInstance): Covering => {
  const model = covering(instance);
  if (!model.ok) throw new Error(model.problems[0].code);
  return model.value;
};

/** Value by the definition: every demand by its best chosen option. */
const byDefinition = ({ options, demand }: CoveringInstance, chosen: readonly number[]): number =>
  Array.from(demand).reduce(
    (total, weight, i) =>
      total +
      weight *
        Math.max(
          0,
          ...chosen.map((o) => options[o].cover.effect[Array.from(options[o].cover.demand).indexOf(i)] ?? 0),
        ),
    chosen.reduce((total, o) => total + (options[o].price ?? 0), 0),
  );

/** Every choice that keeps the rules, tried one by one. */
function bestOfAll(instance: CoveringInstance, model: Covering): number | undefined {
  let best: number | undefined;
  for (let mask = 0; mask < 2 ** instance.options.length; mask += 1) {
    const chosen = instance.options.map((_, o) => o).filter((o) => (mask >> o) % 2 === 1);
    const kept = model.rules.every((rule) => {
      const used = rule.options.reduce((n, o, k) => n + (chosen.includes(o) ? rule.coefficients[k] : 0), 0);
      return used >= rule.low - RULE_TOLERANCE && used <= rule.high + RULE_TOLERANCE;
    });
    if (kept) best = Math.max(best ?? Number.NEGATIVE_INFINITY, byDefinition(instance, chosen));
  }
  return best;
}

const ruleSets: readonly Rules[] = [
  { cap: 2 },
  { cap: 3, budget: 25, leastShare: { kind: "flexible", share: 0.5 } },
  { cap: 3, zoneLeast: { Z0: 1, Z1: 1 }, zoneMost: { Z2: 0 }, exposureMost: 12 },
  { cap: 3, excluded: [[0, 2]], kindMost: { fixed: 1 }, change: { from: [1, 3], most: 3 } },
];

test("the answer equals trying every choice, under every kind of rule, or says that none exists", async () => {
  for (const rules of ruleSets) {
    for (let seed = 0; seed < 4; seed += 1) {
      const instance = madeUp(seed, 5, 12, rules);
      const model = modelOf(instance);
      const answer = await solveCovering(model, EFFORT, streams("t"), solveInline);
      const best = bestOfAll(instance, model);
      if (best === undefined) expect(answer.status).toBe("infeasible");
      else {
        expect(answer.status).toBe("optimal");
        if ("value" in answer) expect(answer.value).toBeCloseTo(best, 6);
      }
    }
  }
});

test("the bound is never below the best, and what it rules out is in no better choice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.constantFrom(...ruleSets), (seed, rules) => {
      const instance = madeUp(seed, 4, 10, rules);
      const model = modelOf(instance);
      const best = bestOfAll(instance, model);
      const found = searchCovering(model, { ...EFFORT, shakes: 3, steps: 60 }, streams("t"));
      if (best === undefined || found === undefined || !("bound" in found)) return;
      expect(found.value).toBeLessThanOrEqual(best + 1e-6);
      expect(found.bound).toBeGreaterThanOrEqual(best - 1e-6);
      const { never, always } = lagrangianBound(model, best, { steps: 60 });
      const open = instance.options.map((_, o) => o).filter((o) => never[o] === 0);
      const top = Math.max(
        Number.NEGATIVE_INFINITY,
        ...subsets(open)
          .filter((chosen) => always.every((one, o) => one === 0 || chosen.includes(o)))
          .filter((chosen) => new Choice(model, chosen).broken().length === 0)
          .map((chosen) => byDefinition(instance, chosen)),
      );
      expect(top).toBeCloseTo(best, 6);
    }),
    { numRuns: 30, seed: 1 },
  );
});

const subsets = (items: readonly number[]): number[][] =>
  items.reduce<number[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

test("adding and removing in any order keeps value and gains as counted anew", () => {
  const instance = madeUp(7, 12, 30, {});
  const model = modelOf({ ...instance, options: instance.options.map((o, k) => ({ ...o, site: k })) });
  const random = streams("moves")("choice");
  const choice = new Choice(model);
  for (let m = 0; m < 300; m += 1) {
    const o = below(random, model.options);
    if (choice.chosen[o] === 1) choice.remove(o);
    else choice.add(o);
    expect(choice.value).toBeCloseTo(byDefinition(instance, choice.members()), 8);
    const fresh = new Choice(model, choice.members());
    for (let p = 0; p < model.options; p += 1) expect(choice.gain[p]).toBeCloseTo(fresh.gain[p], 8);
  }
});

test("a larger cap never covers less", () => {
  const instance = madeUp(3, 30, 80, {});
  const curve = searchedCurve(instance, [0, 1, 2, 5, 10, 20], (cap) => ({ cap }), EFFORT, streams("t"));
  if (!curve.ok) throw new Error("curve");
  const values = curve.value.map(({ answer }) => ("value" in answer ? answer.value : Number.NaN));
  expect(values[0]).toBe(0);
  values.slice(1).forEach((value, k) => {
    expect(value).toBeGreaterThanOrEqual(values[k] - 1e-9);
  });
});

test("rules that cannot hold together are named, and only those", async () => {
  const model = modelOf(
    madeUp(1, 8, 10, { cap: 2, budget: 1000, zoneLeast: { Z0: 2, Z1: 1 }, exposureMost: 1000 }),
  );
  const conflict = await conflictingRules(model, solveInline);
  expect(conflict.map(({ id }) => id).sort()).toEqual(["cap", "zone-least", "zone-least"]);
  expect(await conflictingRules(modelOf(madeUp(1, 8, 10, { cap: 0 })), solveInline)).toEqual([]);
});

test("no options, effects beyond one, a negative limit and minima above maxima are told together", () => {
  const codes = (instance: CoveringInstance): readonly string[] => {
    const model = covering(instance);
    return model.ok ? [] : model.problems.map(({ code }) => code);
  };
  expect(codes({ options: [], demand: [], rules: {} })).toEqual(["optimise.no-options"]);
  const [option] = madeUp(1, 1, 3, {}).options;
  const wrong = { ...option, cover: { demand: [0, 9], effect: [1.5, 1] } };
  expect(
    codes({
      options: [wrong],
      demand: [1],
      rules: { cap: -1, zoneLeast: { Z0: 2 }, zoneMost: { Z0: 1 } },
    }),
  ).toEqual([
    "optimise.effect-range",
    "optimise.demand-missing",
    "optimise.limit-negative",
    "optimise.contradiction",
  ]);
  expect(codes({ options: [{ ...option, cost: Number.NaN }], demand: [1, 1, 1], rules: {} })).toEqual([
    "optimise.not-finite",
  ]);
});

test("demand that is zero everywhere, cap zero and a budget below the cheapest option give the empty choice", async () => {
  const instance = madeUp(2, 6, 10, {});
  for (const rules of [{ cap: 0 }, { budget: 1 }]) {
    const answer = await solveCovering(modelOf({ ...instance, rules }), EFFORT, streams("t"), solveInline);
    expect(answer).toMatchObject({ status: "optimal", chosen: [], value: 0, bound: 0, gap: 0 });
  }
  const nothing = { ...instance, demand: new Float64Array(10), rules: { cap: 3 } };
  expect(await solveCovering(modelOf(nothing), EFFORT, streams("t"), solveInline)).toMatchObject({
    status: "optimal",
    value: 0,
  });
});

test("the same seed gives the same choice", () => {
  const model = modelOf(madeUp(5, 40, 120, { cap: 8 }));
  const once = searchCovering(model, EFFORT, streams("s"));
  expect(searchCovering(model, EFFORT, streams("s"))).toEqual(once);
});

test("a place that may not be used in a period is not used, and nobody stays too long", async () => {
  const model = rotation({
    periods: 4,
    most: 1,
    residual: 0,
    moveCost: 0.5,
    sites: [
      { demand: [0], effect: [1] },
      { demand: [1], effect: [1] },
    ],
    weight: [
      [9, 9, 9, 9],
      [1, 1, 1, 1],
    ],
    longestStay: 2,
    allowed: (site, period) => !(site === 0 && period === 0),
  });
  if (!model.ok) throw new Error("rotation");
  const answer = await solveCovering(model.value, EFFORT, streams("t"), solveInline);
  if (!("chosen" in answer)) throw new Error(answer.status);
  const at = (site: number) => [0, 1, 2, 3].map((t) => answer.chosen.includes(rotationOption(4, site, t)));
  expect(at(0)[0]).toBe(false);
  expect(at(0).slice(1).filter(Boolean)).toHaveLength(2);
  expect(answer.value).toBeCloseTo(choiceValue(model.value, answer.chosen), 9);
  expect(rotation({ periods: 0, most: 1, residual: 2, moveCost: 0, sites: [], weight: [] }).ok).toBe(false);
});
