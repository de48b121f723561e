/** A regression problem on flat arrays: n rows, k named columns, row-major. */

export type DesignMatrix = {
  readonly n: number;
  readonly k: number;
  readonly names: readonly string[];
  /** n x k, row-major. */
  readonly x: Float64Array;
};

/** X' W X for weights per row, k x k. */
export function crossProduct({ n, k, x }: DesignMatrix, weight: Float64Array): Float64Array {
  const result = new Float64Array(k * k);
  for (let i = 0; i < n; i += 1) {
    const w = weight[i];
    if (w === 0) continue;
    const row = i * k;
    for (let a = 0; a < k; a += 1) {
      const wa = w * x[row + a];
      if (wa === 0) continue;
      for (let b = 0; b <= a; b += 1) result[a * k + b] += wa * x[row + b];
    }
  }
  for (let a = 0; a < k; a += 1) for (let b = a + 1; b < k; b += 1) result[a * k + b] = result[b * k + a];
  return result;
}

/** X' (W v), k. */
export function crossVector({ n, k, x }: DesignMatrix, weight: Float64Array, v: Float64Array): Float64Array {
  const result = new Float64Array(k);
  for (let i = 0; i < n; i += 1) {
    const wv = weight[i] * v[i];
    if (wv === 0) continue;
    for (let a = 0; a < k; a += 1) result[a] += x[i * k + a] * wv;
  }
  return result;
}

export function designMatrix(names: readonly string[], columns: readonly Float64Array[]): DesignMatrix {
  const n = columns[0].length;
  const k = columns.length;
  const x = new Float64Array(n * k);
  columns.forEach((column, a) => {
    for (let i = 0; i < n; i += 1) x[i * k + a] = column[i];
  });
  return { n, k, names, x };
}
