/**
 * Could the effect be seen at all? Power, and the smallest change that a
 * before/after comparison with a comparison area would show, before it starts.
 *
 *   Var[ln IRR] = phi (1/b + 1/(b k irr) + 1/c + 1/(c k))
 *
 * with b and c the expected counts before in the camera and the comparison
 * area, k the length of the after period relative to before, phi the
 * overdispersion. Two-sided Wald test at level alpha.
 *
 * @returns power per rate ratio, and the smallest visible decrease and increase
 *          as rate ratios: undefined where no change, however large, would be
 *          seen (with few incidents the power falls again for large decreases)
 *
 * Fails with power.input when a count, k or phi is not above zero, or alpha or
 * power is not between 0 and 1.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { normalQuantile, normalTwoSided } from "../../statistics/distributions.ts";

export type PowerInput = {
  readonly beforeCamera: number;
  readonly beforeComparison: number;
  readonly afterToBefore: number;
  readonly phi: number;
  readonly alpha: number;
  readonly power: number;
};

/** Steps of ln IRR in which the first visible change is sought. */
const STEP = 0.01;
const LARGEST = 7;
/** A thousand baselines: what that does not show, no period shows. */
const LONGEST = 1000;

export function smallestVisible(
  input: PowerInput,
): Result<{ readonly decrease: number | undefined; readonly increase: number | undefined }> {
  if (!valid(input)) return fail(error("power.input"));
  const short = (log: number): number => input.power - powerAt(input, Math.exp(log));
  return succeed({ decrease: firstVisible(short, -1), increase: firstVisible(short, 1) });
}

/** Chance of a significant result when the rate ratio is irr; both tails. */
export function powerAt(input: PowerInput, irr: number): number {
  const z = Math.log(irr) / errorAt(input, irr);
  const critical = normalQuantile(1 - input.alpha / 2);
  return upper(critical - z) + upper(critical + z);
}

/** The same for the difference of counts, under the variance of no effect: counts, not a ratio. */
export const smallestVisibleCounts = (input: PowerInput): number =>
  (normalQuantile(1 - input.alpha / 2) + normalQuantile(input.power)) *
  Math.sqrt(input.phi * (1 + input.afterToBefore) * (input.beforeCamera + input.beforeComparison));

/**
 * How long must the period after be, to see a given fall with this power?
 *
 * The variance falls as k grows but keeps phi (1/b + 1/c): a short baseline puts
 * a ceiling on what any length of time can show.
 *
 * @param input  as for `smallestVisible`; `afterToBefore` is not used
 * @param irr    rate ratio that should be seen, other than 1
 * @returns      k, the length of the period after relative to the baseline;
 *               undefined when no length suffices
 *
 * Fails with power.input as above, and when irr is 1 or not above zero.
 */
export function periodNeeded(
  input: Omit<PowerInput, "afterToBefore">,
  irr: number,
): Result<number | undefined> {
  if (!valid({ ...input, afterToBefore: 1 }) || !(irr > 0) || irr === 1 || irr === Infinity)
    return fail(error("power.input"));
  const enough = (k: number): boolean => powerAt({ ...input, afterToBefore: k }, irr) >= input.power;
  if (!enough(LONGEST)) return succeed(undefined);
  let [low, high] = [0, LONGEST];
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return succeed(high);
}

const valid = (input: PowerInput): boolean =>
  [input.beforeCamera, input.beforeComparison, input.afterToBefore, input.phi].every(
    (value) => value > 0 && value < Infinity,
  ) && [input.alpha, input.power].every((share) => share > 0 && share < 1);

function errorAt(
  { beforeCamera: b, beforeComparison: c, afterToBefore: k, phi }: PowerInput,
  irr: number,
): number {
  return Math.sqrt(phi * (1 / b + 1 / (b * k * irr) + 1 / c + 1 / (c * k)));
}

const upper = (z: number): number => (z >= 0 ? normalTwoSided(z) / 2 : 1 - normalTwoSided(z) / 2);

/** The nearest log ratio on one side at which nothing is short any more, to 1e-13. */
function firstVisible(short: (log: number) => number, side: 1 | -1): number | undefined {
  for (let at = STEP; at <= LARGEST; at += STEP) {
    if (short(side * at) > 0) continue;
    let [low, high] = [at - STEP, at];
    while (high - low > 1e-13) {
      const middle = (low + high) / 2;
      if (short(side * middle) > 0) low = middle;
      else high = middle;
    }
    return Math.exp((side * (low + high)) / 2);
  }
  return undefined;
}
