/**
 * Quantiles of many values, without sorting them all.
 *
 * Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996,
 * the default of R and numpy). Order statistics by Hoare's selection with the
 * median of three, each search going on where the last one ended.
 *
 * @param values  at least one; left as they are
 * @param shares  ascending, from 0 to 1
 */
export function quantiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  const copy = Float64Array.from(values);
  let from = 0;
  return shares.map((share) => {
    const place = (copy.length - 1) * share;
    const k = Math.floor(place);
    select(copy, k, from);
    from = k;
    if (k + 1 >= copy.length) return copy[k];
    let next = copy[k + 1];
    for (let i = k + 2; i < copy.length; i += 1) if (copy[i] < next) next = copy[i];
    return copy[k] + (place - k) * (next - copy[k]);
  });
}

/** Moves the k-th smallest value to place k, with none larger before it from `from` on. */
function select(a: Float64Array, k: number, from: number): void {
  let [left, right] = [from, a.length - 1];
  while (left < right) {
    const pivot = middle(a[left], a[(left + right) >> 1], a[right]);
    let [i, j] = [left, right];
    while (i <= j) {
      while (a[i] < pivot) i += 1;
      while (a[j] > pivot) j -= 1;
      if (i <= j) {
        const swap = a[i];
        a[i] = a[j];
        a[j] = swap;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

const middle = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
