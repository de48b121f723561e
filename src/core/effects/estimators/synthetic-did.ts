/**
 * Difference-in-differences, synthetic control and synthetic difference-in-
 * differences of mean counts: how many incidents per area and period fewer or
 * more than a weighted mean of comparison areas?
 *
 * Weights as in `synthetic-weights.ts`. Needs one start, every cell, at least two
 * periods before the start and two comparison areas.
 *
 * One treated area: every comparison area in turn takes its place (exhaustive
 * placebo). p is the rank of the estimate among them, (1 + placebos at least as
 * far from zero) / (1 + N0); the interval holds the effects that this test does
 * not reject, so that the two never disagree; the error is the placebos' standard
 * deviation. With N0 below 19 no 95 % interval exists, and it is refused.
 *
 * Several treated areas: jackknife over areas with the weights held, as synthdid;
 * interval and test on Student's t with N1 - 1 degrees of freedom, because the
 * treated areas are the few.
 *
 * Counts are compared as they are: areas of another size are matched only as far
 * as weights can. Agrees with synthdid 0.0.9.
 *
 * Source: Arkhangelsky, Athey, Hirshberg, Imbens & Wager 2021, American Economic Review 111:4088-4118.
 */

import { type Known, known, refused, succeed, warning } from "../../foundation/result.ts";
import { meanOutcomes, syntheticProblems } from "./outcomes.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { type ErrorOfEstimate, rawEstimate, sizesOf } from "./raw-estimate.ts";
import {
  difference,
  meanRow,
  type Outcomes,
  type SyntheticEstimate,
  type SyntheticKind,
  syntheticEstimate,
} from "./synthetic-weights.ts";

const synthetic = (kind: SyntheticKind, id: string, question: string) =>
  panelEstimator({
    id,
    version: "1",
    question,
    problems: syntheticProblems,
    estimate: (panel, rows, level, _, method) => {
      const outcome = meanOutcomes(panel);
      const side = (flag: number) => outcome.filter((_, u) => rows.treatedUnit[u] === flag);
      const outcomes: Outcomes = { controls: side(0), treated: side(1), before: rows.start };
      const found = syntheticEstimate(kind, outcomes);
      const controls = panel.units.filter((_, u) => rows.treatedUnit[u] === 0);
      return succeed(
        rawEstimate({
          ...method,
          estimand: "mean-difference",
          unit: "incidents per area and period",
          scale: "identity",
          estimate: found.value,
          error: errorOf(kind, outcomes, found, level),
          level,
          n: sizesOf(panel, rows.y, panel.units.length),
          details: {
            curve: [...found.curve],
            periodWeights: [...found.periodWeights],
            areaWeights: Object.fromEntries(
              controls.flatMap(({ id }, j) => (found.areaWeights[j] > 0 ? [[id, found.areaWeights[j]]] : [])),
            ),
            gap: found.gap,
          },
        }),
      );
    },
  });

export const meanDid = synthetic("did", "panel.mean-did", "estimator.mean-did");
export const syntheticControl = synthetic("sc", "panel.synthetic-control", "estimator.synthetic-control");
export const syntheticDid = synthetic("sdid", "panel.synthetic-did", "estimator.synthetic-did");

function errorOf(
  kind: SyntheticKind,
  outcomes: Outcomes,
  found: SyntheticEstimate,
  level: number,
): ErrorOfEstimate {
  const { length: treated } = outcomes.treated;
  if (treated > 1) {
    const value = jackknifeError(outcomes, found);
    // All comparison weight on one area: without it there is no estimate to compare with.
    if (value === undefined) {
      return { kind: "jackknife", missing: warning("synthetic.one-comparison"), warnings: [] };
    }
    return { value, kind: "jackknife", freedom: treated - 1, warnings: [] };
  }
  const placebos = everyPlacebo(kind, outcomes);
  const { p, bounds } = rankTest(found.value, placebos, level);
  return {
    value: placeboError(placebos),
    kind: "placebo",
    resampled: { test: { kind: "placebo", p, draws: placebos.length }, bounds },
    warnings: [],
  };
}

/** The estimate with each comparison area in turn in the place of the treated one. */
export const everyPlacebo = (kind: SyntheticKind, { controls, before }: Outcomes): Float64Array =>
  Float64Array.from(controls, (row, j) => {
    const others = controls.filter((_, i) => i !== j);
    return syntheticEstimate(kind, { controls: others, treated: [row], before }).value;
  });

/** Standard deviation of the placebos, over their number. */
export function placeboError(placebos: Float64Array): number {
  const mean = placebos.reduce((total, value) => total + value, 0) / placebos.length;
  return Math.sqrt(placebos.reduce((total, value) => total + (value - mean) ** 2, 0) / placebos.length);
}

/** Rank p of an estimate among placebos, and the effects that the same test at 1 - level does not reject. */
export function rankTest(
  value: number,
  placebos: Float64Array,
  level: number,
): { readonly p: number; readonly bounds: Known<{ readonly low: number; readonly high: number }> } {
  const sizes = placebos.map(Math.abs).sort().reverse();
  const ranks = 1 + placebos.length;
  const p = (1 + sizes.filter((size) => size >= Math.abs(value)).length) / ranks;
  const rejected = Math.floor((1 - level) * ranks + 1e-9);
  if (rejected < 1) {
    const needed = Math.ceil(1 / (1 - level) - 1e-9) - 1;
    const reason = warning("synthetic.few-placebos", { values: { areas: placebos.length, needed } });
    return { p, bounds: refused(reason) };
  }
  const reach = sizes[rejected - 1];
  return { p, bounds: known({ low: value - reach, high: value + reach }) };
}

/** Jackknife over all areas with the weights held; undefined when one comparison area carries all weight. */
export function jackknifeError(outcomes: Outcomes, found: SyntheticEstimate): number | undefined {
  const { controls, treated } = outcomes;
  const { areaWeights, periodWeights } = found;
  if (areaWeights.filter((weight) => weight > 0).length < 2) return undefined;
  const mean = meanRow(treated);
  const values = [
    ...controls.map((_, j) => {
      const rest = 1 - areaWeights[j];
      const weights = areaWeights.map((weight, i) => (i === j ? 0 : weight / rest));
      return difference(mean, outcomes, weights, periodWeights, 0).value;
    }),
    ...treated.map(
      (_, u) =>
        difference(meanRow(treated.filter((_, i) => i !== u)), outcomes, areaWeights, periodWeights, 0).value,
    ),
  ];
  const n = values.length;
  const centre = values.reduce((total, value) => total + value, 0) / n;
  return Math.sqrt(((n - 1) / n) * values.reduce((total, value) => total + (value - centre) ** 2, 0));
}
