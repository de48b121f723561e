/**
 * What is one recorded offence less worth, per draw?
 *
 *   worth = unit cost x factor x spread / recorded share
 *
 * The spread and the recorded shares are drawn once and shared by all areas: a
 * price list that is too high is too high everywhere.
 */

import type { Manifest } from "../dossier/manifest.ts";
import type { Streams } from "../foundation/random.ts";
import { pert } from "../statistics/pert.ts";
import { pertSampler } from "../statistics/samplers.ts";
import type { PricedSet } from "./priced-sets.ts";
import { recordedShare } from "./recorded-share.ts";

export type Worth = {
  readonly offence: string;
  /** Incident categories that count as the offence. */
  readonly categories: readonly string[];
  /** In the dossier's currency per recorded offence. */
  readonly draws: Float64Array;
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** Actual offences behind one recorded offence, per draw. */
  readonly actual: Float64Array;
};

export function worthDraws(
  { set, factor }: PricedSet,
  manifest: Manifest,
  draws: number,
  streams: Streams,
): readonly Worth[] {
  const { offences, unitCostSpread } = manifest.economics;
  const spread = unitCostSpread === undefined ? undefined : pert(unitCostSpread.low, 1, unitCostSpread.high);
  const spreads = new Float64Array(draws).fill(1);
  if (spread?.ok === true) {
    const sampler = pertSampler(spread.value, streams("economics.unit-cost-spread"));
    for (let i = 0; i < draws; i += 1) spreads[i] = sampler();
  }
  return set.rows.flatMap(({ offence, value }): Worth[] => {
    const categories = Object.keys(offences).filter((category) => offences[category] === offence);
    if (categories.length === 0) return [];
    const price = value * factor;
    const share = recordedShare(manifest, offence);
    const actual = new Float64Array(draws).fill(1);
    if (share !== undefined) {
      const sampler = pertSampler(share, streams("economics.recorded-share", offence));
      for (let i = 0; i < draws; i += 1) actual[i] = 1 / sampler();
    }
    return [
      {
        offence,
        categories,
        draws: actual.map((per, i) => price * per * spreads[i]),
        central: price / (share?.mean ?? 1),
        low: (price / (share?.max ?? 1)) * (unitCostSpread?.low ?? 1),
        high: (price / (share?.min ?? 1)) * (unitCostSpread?.high ?? 1),
        actual,
      },
    ];
  });
}
