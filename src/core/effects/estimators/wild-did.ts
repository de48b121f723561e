/**
 * Test and interval of a difference-in-differences with few clusters, by the wild
 * cluster bootstrap (`wild-cluster.ts`): p at "no effect", and the effects that the
 * same test does not reject.
 */

import type { Streams } from "../../foundation/random.ts";
import { type Known, known, refused, warning } from "../../foundation/result.ts";
import { type DesignMatrix, designMatrix } from "../../statistics/design.ts";
import { fitCounts } from "../../statistics/poisson.ts";
import { signPatterns, wildClusterP } from "../../statistics/wild-cluster.ts";
import type { Estimate } from "../panel.ts";
import type { Clusters } from "./clusters.ts";

/** With five clusters no pattern of signs is rarer than 1 in 16. */
export const FEWEST_FOR_SIGNS = 6;
/** On this many clusters on one side the test has no size left: it hardly ever rejects, whatever happened. */
export const FEWEST_SIGNS_PER_SIDE = 3;

export const canDrawSigns = ({ count, treated, comparison }: Clusters): boolean =>
  count >= FEWEST_FOR_SIGNS && treated >= FEWEST_SIGNS_PER_SIDE && comparison >= FEWEST_SIGNS_PER_SIDE;

/** Accuracy of a bound on the log scale, and how far it is sought in errors of the estimate. */
const ACCURACY = 1e-4;
const FARTHEST = 64;

export type WildTest = {
  readonly test: Estimate["tests"][number];
  readonly bounds: Known<{ readonly low: number; readonly high: number }>;
};

/**
 * @param design    the column of interest last
 * @param weightOf  weights of the regression for a fitted count
 * @param estimate  the coefficient, with an error that sets the pace of the search
 * @returns         undefined where the model without effect cannot be fitted
 */
export function wildDid(
  data: { readonly y: Float64Array; readonly design: DesignMatrix; readonly offset: Float64Array },
  weightOf: (mu: number) => number,
  clusters: Clusters,
  estimate: { readonly value: number; readonly error: number },
  level: number,
  streams: Streams,
): WildTest | undefined {
  const { y, design, offset } = data;
  const last = design.k - 1;
  const patterns = signPatterns(clusters.count, streams("wild-cluster", clusters.count));
  const column = Float64Array.from({ length: design.n }, (_, i) => design.x[i * design.k + last]);
  const rest = withoutLast(design);
  let start: Float64Array | undefined;
  const p = (effect: number): number | undefined => {
    const moved = offset.map((value, i) => value + effect * column[i]);
    const fit = fitCounts(y, rest, weightOf, moved, start);
    if (!fit.ok) return undefined;
    const { mu, weight } = fit.value;
    start = mu;
    const residual = mu.map((m, i) => (y[i] - m) / m);
    return wildClusterP(design, weight, residual, last, clusters.of, clusters.count, patterns);
  };
  const none = p(0);
  if (none === undefined) return undefined;
  const alpha = 1 - level;
  const bound = (direction: 1 | -1): number | undefined => {
    let inside = estimate.value;
    let step = 2 * estimate.error;
    for (; step <= FARTHEST * estimate.error; step *= 2) {
      const at = estimate.value + direction * step;
      const there = p(at);
      if (there === undefined) return undefined;
      if (there <= alpha) break;
      inside = at;
    }
    if (step > FARTHEST * estimate.error) return undefined;
    let outside = estimate.value + direction * step;
    while (Math.abs(outside - inside) > ACCURACY) {
      const middle = (inside + outside) / 2;
      const there = p(middle);
      if (there === undefined) return undefined;
      if (there <= alpha) outside = middle;
      else inside = middle;
    }
    return outside;
  };
  const [low, high] = [bound(-1), bound(1)];
  return {
    test: { kind: "model", p: none, draws: patterns.draws },
    bounds:
      low === undefined || high === undefined
        ? refused(warning("regression.no-bound"))
        : known({ low, high }),
  };
}

function withoutLast({ n, k, names, x }: DesignMatrix): DesignMatrix {
  const columns = names.slice(0, -1).map((_, a) => Float64Array.from({ length: n }, (_, i) => x[i * k + a]));
  return designMatrix(names.slice(0, -1), columns);
}
