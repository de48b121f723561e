/**
 * How many offences fewer per year, over the whole distribution of the effect?
 *
 *   expected = before x comparison after / comparison before
 *   in the area = expected (1 - RR),   beside it = expected_B (1 - RR_B)
 *
 * with RR the rate ratio of the area effect and RR_B that of the surroundings,
 * both normal on the log scale. They share their comparison, so their logs are
 * correlated:
 *
 *   rho = phi (1 / Cb + 1 / Ca) / (se se_B)
 *
 * with phi the smaller of the two overdispersions. Draws come in mirrored pairs
 * (antithetic variates, Hammersley & Morton 1956). Beside the area, a negative
 * number is displacement, a positive one diffusion of the benefit.
 *
 * Source: counterfactual of Farrington and others 2007; total net effect of
 * Bowers & Johnson 2003.
 */

import type { AreaEffect } from "../effects/area-effect.ts";
import type { Estimate } from "../effects/panel.ts";
import { dayOf } from "../foundation/civil-date.ts";
import type { Random } from "../foundation/random.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import { normalSampler } from "../statistics/samplers.ts";

export type PreventedDraws = {
  readonly inArea: Float64Array;
  readonly beside: Known<Float64Array>;
  /** The same, and zero in every draw where it was not measured. */
  readonly besideOrNone: Float64Array;
  /** Both together. */
  readonly net: Float64Array;
};

const DAYS_PER_YEAR = 365.25;

/** Not measured without counts of a comparison or without the distribution of the effect. */
export function preventedDraws(effect: AreaEffect, draws: number, random: Random): Known<PreventedDraws> {
  const unknown = notMeasured(warning("economics.effect-without-distribution"));
  if (effect.counts.state !== "known" || effect.main.state !== "known") return unknown;
  const { camera, buffer, comparison } = effect.counts.value;
  const own = normalOf(effect.main.value);
  if (own === undefined || comparison === undefined || comparison.before.value === 0) return unknown;
  const growth = comparison.after.value / comparison.before.value;
  const perYear = DAYS_PER_YEAR / daysAfter(effect);
  const expected = camera.before.value * growth * perYear;
  const around = effect.displacement.state === "known" ? effect.displacement.value : undefined;
  const other = around === undefined ? undefined : normalOf(around);
  const expectedBeside = buffer === undefined ? 0 : buffer.before.value * growth * perYear;
  const shared = 1 / comparison.before.value + 1 / Math.max(1, comparison.after.value);
  const phi = Math.min(dispersionOf(effect.main.value), around === undefined ? 1 : dispersionOf(around));
  const rho = other === undefined ? 0 : Math.min(0.999, (phi * shared) / (own.sd * other.sd));
  const rest = Math.sqrt(1 - rho * rho);
  const normal = normalSampler(random);
  const [inArea, beside, net] = [0, 1, 2].map(() => new Float64Array(draws));
  // exp(2 mean) / exp(mean + x) is exp(mean - x): the second of each pair costs no new draw.
  const mirror = Math.exp(2 * own.mean);
  const mirrorBeside = other === undefined ? 0 : Math.exp(2 * other.mean);
  for (let i = 0; i < draws; i += 2) {
    const [z, e] = [normal(), normal()];
    const ratio = Math.exp(own.mean + own.sd * z);
    inArea[i] = expected * (1 - ratio);
    if (i + 1 < draws) inArea[i + 1] = expected * (1 - mirror / ratio);
    if (other === undefined) continue;
    const ratioBeside = Math.exp(other.mean + other.sd * (rho * z + rest * e));
    beside[i] = expectedBeside * (1 - ratioBeside);
    if (i + 1 < draws) beside[i + 1] = expectedBeside * (1 - mirrorBeside / ratioBeside);
  }
  for (let i = 0; i < draws; i += 1) net[i] = inArea[i] + beside[i];
  return known({
    inArea,
    beside: other === undefined ? notMeasured(warning("economics.displacement-not-measured")) : known(beside),
    besideOrNone: beside,
    net,
  });
}

const normalOf = ({ distribution, estimand }: Estimate) =>
  estimand === "rate-ratio" && distribution.state === "known" && distribution.value.kind === "normal"
    ? distribution.value
    : undefined;

const dispersionOf = ({ details }: Estimate): number =>
  typeof details.dispersion === "number" ? details.dispersion : 1;

function daysAfter({ windows }: AreaEffect): number {
  if (windows === undefined) return DAYS_PER_YEAR;
  return dayOf(windows.afterTo) - dayOf(windows.afterFrom) + 1;
}
