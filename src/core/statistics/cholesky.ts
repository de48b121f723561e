/**
 * Cholesky factor of a symmetric positive-definite matrix, on flat row-major
 * arrays of k x k.
 */

export type Factor = { readonly k: number; readonly lower: Float64Array };

/** A pivot this small against its own diagonal means that the column follows from the earlier ones. */
const COLLINEAR = 1e-10;

/** @returns the factor, or the position of the first column that depends on the ones before it */
export function cholesky(matrix: Float64Array, k: number): Factor | { readonly dependent: number } {
  const lower = new Float64Array(k * k);
  for (let j = 0; j < k; j += 1) {
    let pivot = matrix[j * k + j];
    for (let m = 0; m < j; m += 1) pivot -= lower[j * k + m] ** 2;
    if (!(pivot > COLLINEAR * Math.abs(matrix[j * k + j]))) return { dependent: j };
    const root = Math.sqrt(pivot);
    lower[j * k + j] = root;
    for (let i = j + 1; i < k; i += 1) {
      let value = matrix[i * k + j];
      for (let m = 0; m < j; m += 1) value -= lower[i * k + m] * lower[j * k + m];
      lower[i * k + j] = value / root;
    }
  }
  return { k, lower };
}

/** Solves A x = b for the matrix behind the factor. */
export function solve({ k, lower }: Factor, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < k; i += 1) {
    for (let m = 0; m < i; m += 1) x[i] -= lower[i * k + m] * x[m];
    x[i] /= lower[i * k + i];
  }
  for (let i = k - 1; i >= 0; i -= 1) {
    for (let m = i + 1; m < k; m += 1) x[i] -= lower[m * k + i] * x[m];
    x[i] /= lower[i * k + i];
  }
  return x;
}

/** The inverse of the matrix behind the factor, k x k. */
export function inverse(factor: Factor): Float64Array {
  const { k } = factor;
  const result = new Float64Array(k * k);
  for (let j = 0; j < k; j += 1) {
    const unit = new Float64Array(k);
    unit[j] = 1;
    const column = solve(factor, unit);
    for (let i = 0; i < k; i += 1) result[i * k + j] = column[i];
  }
  return result;
}

/** A B A for symmetric A and B, k x k: the shape of every sandwich. */
export function sandwich(a: Float64Array, b: Float64Array, k: number): Float64Array {
  const ab = new Float64Array(k * k);
  for (let i = 0; i < k; i += 1) {
    for (let m = 0; m < k; m += 1) {
      const value = a[i * k + m];
      for (let j = 0; j < k; j += 1) ab[i * k + j] += value * b[m * k + j];
    }
  }
  const result = new Float64Array(k * k);
  for (let i = 0; i < k; i += 1) {
    for (let m = 0; m < k; m += 1) {
      const value = ab[i * k + m];
      for (let j = 0; j < k; j += 1) result[i * k + j] += value * a[m * k + j];
    }
  }
  return result;
}
