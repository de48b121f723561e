/** Adapters for incidents over places: concentration, similarity of patterns, near repeats. */

import { z } from "zod";
import { benjaminiYekutieli } from "../../core/effects/multiple-testing.ts";
import { streams } from "../../core/foundation/random.ts";
import { concentration } from "../../core/measures/concentration.ts";
import { knox } from "../../core/measures/near-repeat.ts";
import { patternSimilarity } from "../../core/measures/pattern-similarity.ts";
import { answered, failed, method, type Refusal } from "../method.ts";
import { columnsOf } from "./table.ts";

const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const concentrationCase = method({
  id: "space.concentration",
  input: z.object({ data: z.string() }),
  run: async (input, context) => {
    const columns = columnsOf(await context.readText(input.data), ["crimes", "places"]);
    if (!columns.ok) return failed(columns.problems);
    const [crimes, places] = columns.value;
    const counts = [...crimes].flatMap((count, i) => new Array<number>(places[i]).fill(count));
    const result = concentration(counts);
    if (!result.ok) return failed(result.problems);
    const c = result.value;
    const shares = (values: readonly number[], of: (share: number) => number) =>
      Object.fromEntries(values.map((share) => [percent(share), of(share)]));
    return answered({
      places: c.places,
      crimes: c.incidents,
      gini: c.gini,
      gini_unbiased: c.giniUnbiased,
      generalised_gini: c.generalisedGini,
      generalised_gini_unbiased: c.generalisedGiniUnbiased,
      top_share: shares([0.01, 0.05, 0.1], c.topShare),
      places_needed: shares([0.25, 0.5, 0.8], c.placesNeeded),
      places_without_crime: c.shareWithout,
    });
  },
});

export const giniCase = method({
  id: "space.gini",
  input: z.object({ counts: z.array(z.number()) }),
  run: ({ counts }) => {
    const result = concentration(counts);
    if (!result.ok) return failed(result.problems);
    const c = result.value;
    const unbiased = c.generalisedGiniUnbiased;
    return answered(
      {
        gini: c.gini,
        generalised_gini: c.generalisedGini,
        generalised_gini_unbiased: unbiased ?? null,
      },
      unbiased === undefined ? [{ path: "generalised_gini_unbiased", code: "count.one-incident" }] : [],
    );
  },
});

export const patternSimilarityCase = method({
  id: "space.sppt",
  input: z.object({ data: z.string(), level: z.number().gt(0).lt(1) }),
  run: async (input, context) => {
    const columns = columnsOf(await context.readText(input.data), ["base", "test"]);
    if (!columns.ok) return failed(columns.problems);
    const [base, test] = columns.value;
    const result = patternSimilarity([...base], [...test], input.level, benjaminiYekutieli);
    if (!result.ok) return failed(result.problems);
    const { areas, similarity } = result.value;
    const refusals = areas.flatMap(({ p }, i): Refusal[] =>
      p === undefined
        ? ["chi2_nmin1_p", "p_BY"].map((key) => ({ path: `${key}[${i}]`, code: "count.no-variance" }))
        : [],
    );
    return answered(
      {
        chi2_nmin1_p: areas.map(({ p }) => p ?? null),
        p_BY: areas.map(({ adjustedP }) => adjustedP ?? null),
        local_index: areas.map(({ direction }) => direction),
        global_s_diff: similarity,
        fisher_p: areas.map(({ fisherP }) => fisherP),
      },
      refusals,
    );
  },
});

export const knoxCase = method({
  id: "space.knox",
  input: z.object({
    data: z.string(),
    distance_breaks: z.array(z.number()),
    day_breaks: z.array(z.number()),
    distance_method: z.literal("euclidean"),
    permutations: z.number().int().nonnegative(),
    seed: z.string().default("case"),
  }),
  run: async (input, context) => {
    const columns = columnsOf(await context.readText(input.data), ["x", "y", "day"]);
    if (!columns.ok) return failed(columns.problems);
    const [x, y, day] = columns.value;
    const result = knox(
      { x, y, day },
      { metres: input.distance_breaks, days: input.day_breaks },
      input.permutations,
      streams(input.seed)("knox"),
    );
    if (!result.ok) return failed(result.problems);
    const { pairs, cells } = result.value;
    const refusals = cells.flatMap((row, s) =>
      row.flatMap(({ ratio, p }, t): Refusal[] => [
        ...(ratio === undefined
          ? [{ path: `knox_ratio_exact[${s}][${t}]`, code: "knox.none-expected" }]
          : []),
        ...(p === undefined ? [{ path: `p[${s}][${t}]`, code: "knox.no-permutations" }] : []),
      ]),
    );
    return answered(
      {
        events: x.length,
        pairs,
        observed: cells.map((row) => row.map(({ observed }) => observed)),
        expected_under_time_permutation: cells.map((row) => row.map(({ expected }) => expected)),
        knox_ratio_exact: cells.map((row) => row.map(({ ratio }) => ratio ?? null)),
        p: cells.map((row) => row.map(({ p }) => p ?? null)),
      },
      refusals,
    );
  },
});
