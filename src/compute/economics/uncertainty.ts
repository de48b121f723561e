/** Methods about uncertainty and choice: distributions, draws, sensitivity, parties, alternatives. */

import { z } from "zod";
import { incremental } from "../../core/economics/incremental.ts";
import { odds, summarise } from "../../core/economics/monte-carlo.ts";
import { netAnnualValue, switchingValues, tornado } from "../../core/economics/sensitivity.ts";
import { stakeholders } from "../../core/economics/stakeholders.ts";
import { volumeShares } from "../../core/economics/volume-shares.ts";
import { streams } from "../../core/foundation/random.ts";
import { type Result, valueOr } from "../../core/foundation/result.ts";
import { lognormal } from "../../core/statistics/lognormal.ts";
import { pert } from "../../core/statistics/pert.ts";
import { lognormalSampler, pertSampler, type Sampler } from "../../core/statistics/samplers.ts";
import { answered, type ComputeMethod, failed, method } from "../method.ts";

const amounts = z.record(z.string(), z.number());
const DEFAULT_SEED = "schouw";

const pertCase = method({
  id: "economics.pert",
  input: z.object({ min: z.number(), mode: z.number(), max: z.number(), lambda: z.number().default(4) }),
  run: ({ min, mode, max, lambda }) => {
    const result = pert(min, mode, max, lambda);
    if (!result.ok) return failed(result.problems);
    const { alpha, beta, mean, variance, quantile, cdf } = result.value;
    return answered({
      alpha,
      beta,
      mean,
      variance,
      p05: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
      [`cdf_at_${mode}`]: cdf(mode),
    });
  },
});

const lognormalCase = method({
  id: "economics.lognormal",
  input: z.object({ mean: z.number(), sd: z.number() }),
  run: ({ mean, sd }) => {
    const result = lognormal(mean, sd);
    if (!result.ok) return failed(result.problems);
    const { mu, sigma, quantile } = result.value;
    return answered({ mu, sigma, median: quantile(0.5), p05: quantile(0.05), p95: quantile(0.95) });
  },
});

const distribution = z.discriminatedUnion("dist", [
  z.object({ dist: z.literal("pert"), min: z.number(), mode: z.number(), max: z.number() }),
  z.object({ dist: z.literal("lognormal"), mean: z.number(), sd: z.number() }),
]);

function samplerOf(
  given: z.infer<typeof distribution>,
  random: Parameters<typeof pertSampler>[1],
): Result<Sampler> {
  if (given.dist === "pert") {
    const result = pert(given.min, given.mode, given.max);
    return result.ok ? { ...result, value: pertSampler(result.value, random) } : result;
  }
  const result = lognormal(given.mean, given.sd);
  return result.ok ? { ...result, value: lognormalSampler(result.value, random) } : result;
}

const monteCarloCase = method({
  id: "economics.monte-carlo",
  input: z.object({
    prevented: distribution,
    unit_cost: distribution,
    annual_cost: z.number().positive(),
    draws: z.number().int().min(2).max(10_000_000),
    seed: z.string().default(DEFAULT_SEED),
  }),
  run: (input) => {
    const stream = streams(input.seed);
    const prevented = samplerOf(input.prevented, stream("economics.monte-carlo", "prevented"));
    if (!prevented.ok) return prevented;
    const unitCost = samplerOf(input.unit_cost, stream("economics.monte-carlo", "unit-cost"));
    if (!unitCost.ok) return unitCost;
    const net = Float64Array.from(
      { length: input.draws },
      () => prevented.value() * unitCost.value() - input.annual_cost,
    );
    const result = summarise(net);
    if (!result.ok) return failed(result.problems);
    return answered({
      mean_net: result.value.mean,
      sd_net: result.value.sd,
      probability_positive: odds(net, 0).probabilityPositive,
      mean_bcr: result.value.mean / input.annual_cost + 1,
      seed: input.seed,
      draws: input.draws,
    });
  },
});

const base = z.object({
  prevented: z.number(),
  unit_cost: z.number(),
  multiplier: z.number(),
  annual_cost: z.number(),
});
const model = z.literal("net-annual-value");

const tornadoCase = method({
  id: "economics.tornado",
  input: z.object({ base, model, ranges: z.partialRecord(base.keyof(), z.tuple([z.number(), z.number()])) }),
  run: (input) => {
    const bars = tornado(netAnnualValue, input.base, input.ranges as Parameters<typeof tornado>[2]);
    return answered({
      base_value: netAnnualValue(input.base),
      bars: bars.map(({ input: name, atLow, atHigh, swing }) => ({
        input: name,
        at_low: atLow,
        at_high: atHigh,
        swing,
      })),
      sign_change_inputs: bars.filter(({ changesSign }) => changesSign).map(({ input: name }) => name),
    });
  },
});

const switchingCase = method({
  id: "economics.switching-values",
  input: z.object({ base, model }),
  run: (input) => {
    const values = switchingValues(netAnnualValue, input.base);
    return answered(
      {
        switching_value: Object.fromEntries(values.map(({ input: name, value }) => [name, value])),
        relative_distance: Object.fromEntries(
          values.map(({ input: name, distance }) => [name, valueOr(distance, null)]),
        ),
      },
      values.flatMap(({ input: name, distance }) =>
        distance.state === "known"
          ? []
          : [{ path: `relative_distance.${name}`, code: distance.reasons[0].code }],
      ),
    );
  },
});

const stakeholdersCase = method({
  id: "economics.stakeholders",
  input: z.object({ costs: amounts, benefits: amounts }),
  run: ({ costs, benefits }) => {
    const { netByParty, socialNet, ratio, publicNet } = stakeholders(costs, benefits);
    return answered(
      {
        net_by_party: netByParty,
        social_net: socialNet,
        social_bcr: valueOr(ratio, null),
        public_sector_net: publicNet,
      },
      ratio.state === "known" ? [] : [{ path: "social_bcr", code: ratio.reasons[0].code }],
    );
  },
});

const incrementalCase = method({
  id: "economics.incremental",
  input: z.object({
    options: z.record(z.string(), z.object({ annual_cost: z.number(), prevented: z.number() })),
  }),
  run: ({ options }) => {
    const result = incremental(
      Object.entries(options).map(([id, { annual_cost, prevented }]) => ({
        id,
        annualCost: annual_cost,
        prevented,
      })),
    );
    if (!result.ok) return failed(result.problems);
    const { averages, frontier, steps } = result.value;
    return answered(
      {
        average: Object.fromEntries(averages.map(({ id, average }) => [id, valueOr(average, null)])),
        frontier,
        icer: steps.map(({ from, to, ratio }) => ({ from, to, value: ratio })),
      },
      averages.flatMap(({ id, average }) =>
        average.state === "known" ? [] : [{ path: `average.${id}`, code: average.reasons[0].code }],
      ),
    );
  },
});

const volumeCase = method({
  id: "economics.volume-shares",
  input: z.object({ volumes: amounts, total_cost_eur: z.number() }),
  run: ({ volumes, total_cost_eur }) => {
    const result = volumeShares(volumes, total_cost_eur);
    if (!result.ok) return failed(result.problems);
    const { total, shares, averageCost } = result.value;
    return answered({ total, share: shares, average_cost: averageCost });
  },
});

export const uncertainty: readonly ComputeMethod[] = [
  pertCase,
  lognormalCase,
  monteCarloCase,
  tornadoCase,
  switchingCase,
  stakeholdersCase,
  incrementalCase,
  volumeCase,
];
