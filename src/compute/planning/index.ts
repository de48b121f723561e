/** Methods about where to put what: covering, its curves, rotation, and indices of accuracy. */

import { z } from "zod";
import { streams } from "../../core/foundation/random.ts";
import type { Result } from "../../core/foundation/result.ts";
import { conflictingRules } from "../../core/optimisation/conflict.ts";
import { type CoveringInstance, covering } from "../../core/optimisation/covering.ts";
import { solvedCurve } from "../../core/optimisation/curves.ts";
import { rotation } from "../../core/optimisation/rotation.ts";
import type { Rules } from "../../core/optimisation/rules.ts";
import { type CoveringAnswer, EFFORT, solveCovering } from "../../core/optimisation/solve-covering.ts";
import { accuracyIndex } from "../../core/planning/accuracy-index.ts";
import { solveInline } from "../../solver/highs.ts";
import { type Answer, answered, type ComputeMethod, failed, method, type Refusal } from "../method.ts";

const covers = z.array(z.tuple([z.number().int().min(0), z.number()]));

const instanceSchema = z.object({
  options: z.array(
    z.object({
      site: z.number().int(),
      type: z.string(),
      area: z.string(),
      cost: z.number(),
      privacy: z.number(),
      cover: covers,
    }),
  ),
  demand: z.array(z.number()),
  costWeight: z.number().default(0),
  constraints: z
    .object({
      cap: z.number().optional(),
      budget: z.number().optional(),
      privacyMax: z.number().optional(),
      minFlexShare: z.number().optional(),
      areaMin: z.record(z.string(), z.number()).optional(),
      areaMax: z.record(z.string(), z.number()).optional(),
      exclude: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
    })
    .default({}),
});

type Instance = z.infer<typeof instanceSchema>;

const columnsOf = (pairs: z.infer<typeof covers>) => ({
  demand: pairs.map(([demand]) => demand),
  effect: pairs.map(([, effect]) => effect),
});

function instanceOf({ options, demand, costWeight, constraints }: Instance): CoveringInstance {
  const given: Rules = {
    ...(constraints.cap === undefined ? {} : { cap: constraints.cap }),
    ...(constraints.budget === undefined ? {} : { budget: constraints.budget }),
    ...(constraints.privacyMax === undefined ? {} : { exposureMost: constraints.privacyMax }),
    ...(constraints.minFlexShare === undefined
      ? {}
      : { leastShare: { kind: "flex", share: constraints.minFlexShare } }),
    ...(constraints.areaMin === undefined ? {} : { zoneLeast: constraints.areaMin }),
    ...(constraints.areaMax === undefined ? {} : { zoneMost: constraints.areaMax }),
    ...(constraints.exclude === undefined ? {} : { excluded: constraints.exclude }),
  };
  return {
    options: options.map((option) => ({
      site: option.site,
      kind: option.type,
      zone: option.area,
      cost: option.cost,
      exposure: option.privacy,
      price: -costWeight * option.cost,
      cover: columnsOf(option.cover),
    })),
    demand,
    rules: given,
  };
}

const random = streams("reference");

const optimumOf = (answer: CoveringAnswer): number | null =>
  answer.status === "optimal" ? answer.value : null;

const quality = (answer: CoveringAnswer): Readonly<Record<string, unknown>> =>
  "chosen" in answer
    ? { bound: answer.bound, gap: answer.gap, selection: answer.chosen, steps: answer.method }
    : { steps: answer.method };

const coveringCase = method({
  id: "planning.covering",
  input: z.object({ instance: instanceSchema }),
  run: async ({ instance }): Promise<Result<Answer>> => {
    const model = covering(instanceOf(instance));
    if (!model.ok) return failed(model.problems);
    const answer = await solveCovering(model.value, EFFORT, random, solveInline);
    const optimum = optimumOf(answer);
    const conflict = answer.status === "infeasible" ? await conflictingRules(model.value, solveInline) : [];
    return answered(
      {
        status: answer.status,
        optimum,
        ...quality(answer),
        ...(conflict.length > 0
          ? { conflict: conflict.map(({ id, values }) => ({ rule: id, ...values })) }
          : {}),
      },
      optimum === null ? [{ path: "optimum", code: `optimise.${answer.status}` }] : [],
    );
  },
});

const unproven = (answer: CoveringAnswer, path: string): Refusal[] =>
  answer.status === "optimal" ? [] : [{ path, code: `optimise.${answer.status}` }];

/** Last cap of a curve when a case says nothing of it. */
const CAPS = 20;

const capCurveCase = method({
  id: "planning.cap-curve",
  input: z.object({ instance: instanceSchema, caps: z.number().int().min(0).max(500).optional() }),
  run: async ({ instance, caps }, { lengthAsked }): Promise<Result<Answer>> => {
    const given = instanceOf(instance);
    // The case format leaves the last cap to the length of the list that it expects.
    const length = caps === undefined ? (lengthAsked?.("optimum") ?? CAPS + 1) : caps + 1;
    const limits = Array.from({ length }, (_, p) => p);
    const along = (cap: number): Rules => ({ ...given.rules, cap });
    const points = await solvedCurve(given, limits, along, EFFORT, random, solveInline);
    if (!points.ok) return failed(points.problems);
    const optimum = points.value.map(({ answer }) => optimumOf(answer));
    const marginal = optimum.slice(1).map((value, p) => {
      const before = optimum[p];
      return value === null || before === null ? null : value - before;
    });
    return answered(
      { optimum, marginal },
      points.value.flatMap(({ answer }, p) => unproven(answer, `optimum[${p}]`)),
    );
  },
});

const paretoCase = method({
  id: "planning.pareto",
  input: z.object({
    instance: instanceSchema,
    cap: z.number().int().min(0),
    privacyMax: z.array(z.number()),
  }),
  run: async ({ instance, cap, privacyMax }): Promise<Result<Answer>> => {
    const given = instanceOf(instance);
    const along = (exposureMost: number): Rules => ({ ...given.rules, cap, exposureMost });
    const points = await solvedCurve(given, privacyMax, along, EFFORT, random, solveInline);
    if (!points.ok) return failed(points.problems);
    return answered(
      {
        points: points.value.map(({ limit, answer }) => ({ privacyMax: limit, optimum: optimumOf(answer) })),
      },
      points.value.flatMap(({ answer }, k) => unproven(answer, `points[${k}].optimum`)),
    );
  },
});

const rotationCase = method({
  id: "planning.rotation",
  input: z.object({
    sites: z.number().int().min(0),
    periods: z.number().int().min(1),
    flexCameras: z.number().int().min(0),
    residual: z.number(),
    moveCost: z.number(),
    cover: z.array(covers),
    weight: z.array(z.array(z.number())),
  }),
  run: async (input): Promise<Result<Answer>> => {
    const model = rotation({
      periods: input.periods,
      most: input.flexCameras,
      residual: input.residual,
      moveCost: input.moveCost,
      sites: input.cover.map(columnsOf),
      weight: input.weight,
    });
    if (!model.ok) return failed(model.problems);
    const answer = await solveCovering(model.value, EFFORT, random, solveInline);
    const chosen = "chosen" in answer ? answer.chosen : [];
    const schedule = Array.from({ length: input.periods }, (_, t) =>
      chosen.filter((o) => o % input.periods === t).map((o) => Math.floor(o / input.periods)),
    );
    return answered({ optimum: optimumOf(answer), schedule }, unproven(answer, "optimum"));
  },
});

const accuracyCase = method({
  id: "planning.pai",
  input: z.object({
    cells: z.array(z.object({ area: z.number(), count: z.number() })),
    selected: z.array(z.number().int().min(0)),
  }),
  run: ({ cells, selected }) => {
    const result = accuracyIndex(cells, selected);
    if (!result.ok) return failed(result.problems);
    const { pai, mostPossible, pei } = result.value;
    const refusals = [
      { path: "pai", part: pai },
      { path: "pei", part: pei },
    ].flatMap(({ path, part }) => (part.state === "known" ? [] : [{ path, code: part.reasons[0].code }]));
    return answered(
      {
        pai: pai.state === "known" ? pai.value : null,
        bestN: mostPossible,
        pei: pei.state === "known" ? pei.value : null,
      },
      refusals,
    );
  },
});

export const planningMethods: readonly ComputeMethod[] = [
  coveringCase,
  capCurveCase,
  paretoCase,
  rotationCase,
  accuracyCase,
];
