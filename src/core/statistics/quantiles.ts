/**
 * Quantiles of many values, without sorting them all.
 *
 * Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996,
 * the default of R and numpy). The values are counted in bins of equal width;
 * only the bins that hold a wanted order statistic are sorted, so the answer is
 * exact.
 *
 * @param values  finite, at least one; left as they are
 * @param shares  from 0 to 1
 */
export function quantiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  const [low, high] = range(values);
  const scale = high > low ? (BINS - 1) / (high - low) : 0;
  const upTo = new Int32Array(BINS + 1);
  for (let i = 0; i < values.length; i += 1) upTo[Math.floor((values[i] - low) * scale) + 1] += 1;
  for (let bin = 0; bin < BINS; bin += 1) upTo[bin + 1] += upTo[bin];
  const places = shares.map((share) => (values.length - 1) * share);
  const wanted = new Map<number, Float64Array>();
  const binOf = (k: number): number => {
    let [from, to] = [0, BINS - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (upTo[middle + 1] > k) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const order = (k: number): number => {
    const bin = binOf(k);
    const sorted = wanted.get(bin) ?? inBin(values, bin, upTo[bin + 1] - upTo[bin], low, scale).sort();
    wanted.set(bin, sorted);
    return sorted[k - upTo[bin]];
  };
  return places.map((place) => {
    const k = Math.floor(place);
    const at = order(k);
    return place === k ? at : at + (place - k) * (order(k + 1) - at);
  });
}

const BINS = 2048;

function range(values: Float64Array): readonly [number, number] {
  let [low, high] = [values[0], values[0]];
  for (let i = 1; i < values.length; i += 1) {
    if (values[i] < low) low = values[i];
    else if (values[i] > high) high = values[i];
  }
  return [low, high];
}

function inBin(values: Float64Array, bin: number, count: number, low: number, scale: number): Float64Array {
  const found = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (Math.floor((values[i] - low) * scale) === bin) {
      found[at] = values[i];
      at += 1;
    }
  }
  return found;
}
