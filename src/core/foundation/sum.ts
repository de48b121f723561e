/**
 * Compensated sum (Neumaier 1974): the running error is kept beside the total,
 * so that a long series of unequal terms loses no digits.
 *
 * @returns the sum; 0 for an empty series
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
