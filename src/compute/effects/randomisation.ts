/** Adapter for randomisation inference. */

import { z } from "zod";
import { randomisation } from "../../core/effects/estimators/randomisation.ts";
import { streams } from "../../core/foundation/random.ts";
import { answered, failed, method } from "../method.ts";

export const randomisationCase = method({
  id: "randomisation.exact",
  input: z.object({
    before: z.array(z.number()),
    after: z.array(z.number()),
    treated: z.array(z.number()),
    strata: z.array(z.string()).optional(),
    level: z.number().gt(0).lt(1).default(0.95),
    most_exact: z.number().int().positive().default(100_000),
    draws: z.number().int().positive().default(10_000),
    seed: z.string().default("case"),
  }),
  run: ({ strata, most_exact, seed, ...input }) => {
    const result = randomisation(
      { ...input, ...(strata === undefined ? {} : { strata }), mostExact: most_exact },
      streams(seed)("randomisation"),
    );
    if (!result.ok) return failed(result.problems);
    const { assignments, exact, difference, logRatio, interval } = result.value;
    return answered({
      assignments,
      exact,
      diff_observed: difference.observed,
      p_two_sided: difference.p,
      p_lower: difference.pLower,
      log_ratio_observed: logRatio.observed,
      log_ratio_p_two_sided: logRatio.p,
      ci95_grid_quarter: [interval.low, interval.high],
    });
  },
});
