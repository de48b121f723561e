/**
 * Does the plan hang on one year? Years are drawn with replacement and the
 * plan is made anew: how often is a site, or one beside it, chosen again, and
 * how much does the plan have in view in such a draw?
 */

import { below, type Streams } from "../foundation/random.ts";
import { type Result, succeed } from "../foundation/result.ts";
import { choiceValue } from "../optimisation/covering.ts";
import type { Rules } from "../optimisation/rules.ts";
import { type History, meanWeight } from "./history.ts";
import { quickPlan } from "./out-of-sample.ts";
import { emptyCovering, reweighed, type SiteModel } from "./sites.ts";

export type Steadiness = {
  readonly draws: number;
  /** Per chosen site: share of the draws in which a camera came within half the reach of it. */
  readonly frequency: readonly number[];
  /** Incidents per year that the plan has in view, 5th and 95th percentile over the draws. */
  readonly low: number;
  readonly high: number;
};

/** Fails as `covering` does. */
export function steadiness(
  model: SiteModel,
  history: History,
  rules: Rules,
  chosen: readonly number[],
  draws: number,
  nearMetres: number,
  streams: Streams,
): Result<Steadiness> {
  const base = emptyCovering(model, rules);
  if (!base.ok) return base;
  const years = history.years.length;
  const hits = chosen.map(() => 0);
  const values: number[] = [];
  for (let d = 0; d < draws; d += 1) {
    const random = streams("years", d);
    const drawn = Array.from({ length: years }, () => below(random, years));
    const covering = reweighed(model, base.value, meanWeight(history, drawn), rules);
    if (!covering.ok) return covering;
    const again = quickPlan(covering.value);
    values.push(choiceValue(covering.value, chosen));
    chosen.forEach((site, k) => {
      if (again.some((other) => near(model, site, other, nearMetres))) hits[k] += 1;
    });
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))];
  return succeed({ draws, frequency: hits.map((n) => n / draws), low: at(0.05), high: at(0.95) });
}

const near = ({ candidates }: SiteModel, a: number, b: number, metres: number): boolean =>
  (candidates[a].x - candidates[b].x) ** 2 + (candidates[a].y - candidates[b].y) ** 2 <= metres * metres;
