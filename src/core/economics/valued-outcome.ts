/**
 * Which effect is put in euros, and which priced offences stand behind one of
 * its incidents?
 *
 * One effect per area, so that nothing is counted twice: that on all incidents,
 * else the planned outcome, else another that a price stands for. It must be
 * told: what cannot be told is not valued. Behind an effect on all incidents
 * stands the mix that was counted before, on the assumption that each type
 * changed alike; types without a price add nothing.
 */

import type { AreaEffect } from "../effects/area-effect.ts";
import { type Known, known, notMeasured, type Problem, refused, warning } from "../foundation/result.ts";
import type { Measures } from "../measures/measures.ts";
import { baselineOf } from "./baseline.ts";
import type { Worth } from "./worth-draws.ts";

export type ValuedOutcome = {
  readonly effect: AreaEffect;
  readonly mix: readonly {
    readonly worth: Worth;
    /** Part of the incidents of the outcome, from 0 to 1. */
    readonly share: number;
    /** Incidents behind the share. */
    readonly count: number;
  }[];
};

const ALL = "all";

export function valuedOutcome(
  area: string,
  effects: readonly AreaEffect[],
  worths: readonly Worth[],
  measures: Measures,
): Known<ValuedOutcome> {
  const own = effects.filter((effect) => effect.area === area);
  if (own.length === 0) return notMeasured(warning("economics.no-effect"));
  const told = own.filter(
    ({ verdict, main }) => verdict.grade !== "cannot-be-told" && main.state === "known",
  );
  if (told.length === 0) return refused(warning("economics.effect-cannot-be-told"));
  const inOrder = [...told].sort((a, b) => rank(a) - rank(b));
  const reasons: Problem[] = [];
  for (const effect of inOrder) {
    const mix = effect.outcome === ALL ? mixOf(effect, worths, measures, effects) : singleOf(effect, worths);
    if (mix.state === "known") return known({ effect, mix: mix.value });
    reasons.push(...mix.reasons);
  }
  return refused(...reasons);
}

const rank = ({ outcome, planned }: AreaEffect): number => (outcome === ALL ? 0 : planned ? 1 : 2);

function singleOf(effect: AreaEffect, worths: readonly Worth[]): Known<ValuedOutcome["mix"]> {
  const worth = worths.find(({ categories }) => categories.includes(effect.outcome));
  if (worth === undefined) {
    return refused(warning("economics.outcome-unpriced", { values: { outcome: effect.outcome } }));
  }
  const counts = effect.counts.state === "known" ? effect.counts.value.camera.before.value : 0;
  return known([{ worth, share: 1, count: counts }]);
}

function mixOf(
  effect: AreaEffect,
  worths: readonly Worth[],
  measures: Measures,
  effects: readonly AreaEffect[],
): Known<ValuedOutcome["mix"]> {
  const unknown = notMeasured(warning("economics.baseline-unknown"));
  if (effect.counts.state !== "known" || effect.windows === undefined || worths.length === 0) return unknown;
  const all = baselineOf(effect.area, [ALL], measures, effects, effect.area, "");
  if (all.state !== "known" || !(all.value.value > 0)) return unknown;
  const before = effect.counts.value.camera.before.value;
  const mix = worths.flatMap((worth) => {
    const counted = baselineOf(effect.area, worth.categories, measures, effects, effect.area, "");
    if (counted.state !== "known") return [];
    const share = counted.value.value / all.value.value;
    return [{ worth, share, count: Math.round(share * before) }];
  });
  return mix.length === worths.length ? known(mix) : unknown;
}
