/**
 * Did the camera area and its comparison already move apart before the start?
 *
 * The share of the camera area in each month's count is tested for a linear
 * trend (Cochran-Armitage): with x_t the camera count, n_t the count of both
 * together, p = sum x / sum n,
 *
 *   X2 = (sum t (x_t - n_t p))^2 / ( p (1 - p) (sum n_t t^2 - (sum n_t t)^2 / N) ) / phi
 *
 * on 1 degree of freedom, divided by the overdispersion phi of those months.
 *
 * @param camera, comparison  counts per month before the start, equal length
 * @param phi                 overdispersion, at least 1
 * @returns                   X2 and its sign (positive: the camera area was growing faster);
 *                            undefined with fewer than four months or an empty row
 *
 * Agrees with R's prop.trend.test when phi is 1.
 */
export function preTrend(
  camera: Float64Array,
  comparison: Float64Array,
  phi: number,
): { readonly statistic: number; readonly direction: "up" | "down" } | undefined {
  const months = camera.length;
  if (months < 4) return undefined;
  let [x, n, nt, nt2, xt] = [0, 0, 0, 0, 0];
  for (let t = 0; t < months; t += 1) {
    const both = camera[t] + comparison[t];
    x += camera[t];
    n += both;
    nt += both * t;
    nt2 += both * t * t;
    xt += camera[t] * t;
  }
  if (x === 0 || x === n) return undefined;
  const p = x / n;
  const spread = nt2 - (nt * nt) / n;
  if (spread <= 0) return undefined;
  const score = xt - p * nt;
  return {
    statistic: (score * score) / (p * (1 - p) * spread) / phi,
    direction: score >= 0 ? "up" : "down",
  };
}
