/**
 * What would follow if the cameras did here what they did in published
 * studies? A range to think with where nothing can be told: not measured here.
 *
 *   benefit = fall x sum over the priced offences of baseline x worth,
 *   fall ~ PERT(low, mode, high) from parameters/effect-priors
 *
 * Displacement is not in it: the studies behind the fall rarely measured it.
 */

import priors from "../../../parameters/effect-priors.json" with { type: "json" };
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Random } from "../foundation/random.ts";
import { type Known, known, knownOf, notMeasured, refused, warning } from "../foundation/result.ts";
import type { Measures } from "../measures/measures.ts";
import { rowOn } from "../parameters/dated.ts";
import { pert } from "../statistics/pert.ts";
import { pertSampler } from "../statistics/samplers.ts";
import { baselineOf } from "./baseline.ts";
import { drawn, LEVEL, type Write } from "./decide.ts";
import type { AreaCost, PriorBased } from "./economics.ts";
import { odds, summarise } from "./monte-carlo.ts";
import type { Worth } from "./worth-draws.ts";

export function priorBased(
  { area, full, recurring }: AreaCost,
  worths: readonly Worth[],
  measures: Measures,
  effects: readonly AreaEffect[],
  asOf: CivilDate,
  random: Random,
  write: Write,
): Known<PriorBased> {
  const counted = worths.map((worth) => ({
    worth,
    perYear: baselineOf(area, worth.categories, measures, effects, area, ""),
  }));
  const baselines = counted.flatMap(({ worth, perYear }) =>
    perYear.state === "known" ? [{ worth, perYear: perYear.value.value }] : [],
  );
  if (counted.length === 0 || baselines.length < counted.length) {
    return notMeasured(warning("economics.baseline-unknown"));
  }
  const fall = knownOf(
    pert(
      rowOn(priors.rows, "prior-fall-low", asOf).value,
      rowOn(priors.rows, "prior-fall-mode", asOf).value,
      rowOn(priors.rows, "prior-fall-high", asOf).value,
    ),
  );
  if (fall.state !== "known") return fall;
  const sampler = pertSampler(fall.value, random);
  const falls = worths[0].draws.map(sampler);
  const benefit = falls.map((share, i) => {
    let worth = 0;
    for (const one of baselines) worth += one.perYear * one.worth.draws[i];
    return share * worth;
  });
  const cost = full.state === "known" ? full.value.value : recurring.value;
  const [share, gained] = [summarise(falls, LEVEL), summarise(benefit, LEVEL)];
  if (!share.ok || !gained.ok) return refused(warning("economics.too-few-draws"));
  const { mean, low, high } = gained.value;
  return known({
    fall: drawn("prior/fall", share.value, "share", write),
    benefit: drawn("prior/benefit", gained.value, recurring.unit, write),
    net: write("prior/net", mean - cost, undefined, [low - cost, high - cost]),
    chance: write("prior/chance", odds(benefit, cost).probabilityPositive, "share"),
  });
}
