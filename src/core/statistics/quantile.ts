/**
 * Quantile by linear interpolation between order statistics (type 7, the default of R and NumPy).
 *
 * @param sorted  rising, at least one value
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}
