/**
 * Holm's step-down p-values: reject in order of size, with the smallest
 * multiplied by m, the next by m - 1, ..., each at least as large as the one
 * before and at most 1.
 *
 * Source: Holm 1979, Scandinavian Journal of Statistics 6:65-70.
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, p[i] * (p.length - rank)));
    adjusted[i] = largest;
  });
  return adjusted;
}
