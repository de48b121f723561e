/**
 * Difference of two independent shares with Newcombe's hybrid score interval.
 *
 * d = p1 - p2; low = d - sqrt((p1 - l1)^2 + (u2 - p2)^2),
 * high = d + sqrt((u1 - p1)^2 + (p2 - l2)^2), with l and u the Wilson limits.
 *
 * @param one, other  each share with its own limits at the same level
 * @returns           a difference of shares, from -1 to 1
 *
 * Source: Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
 */

type ShareWithLimits = { readonly share: number; readonly low: number; readonly high: number };

export function shareDifference(
  one: ShareWithLimits,
  other: ShareWithLimits,
): { readonly difference: number; readonly low: number; readonly high: number } {
  const difference = one.share - other.share;
  return {
    difference,
    low: difference - Math.hypot(one.share - one.low, other.high - other.share),
    high: difference + Math.hypot(one.high - one.share, other.share - other.low),
  };
}
