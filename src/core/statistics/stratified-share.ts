/**
 * Share in a population from a stratified random sample.
 *
 * p = sum W_h p_h,  var = sum W_h^2 (1 - n_h / N_h) p_h (1 - p_h) / (n_h - 1),
 * W_h = N_h / N. The interval is Wilson's with the effective sample size
 * p (1 - p) / var in the place of n, so that it stays between 0 and 1.
 *
 * @param strata  per stratum the hits, the sample and the population, each sample at least 2
 * @returns       undefined when a stratum has fewer than two answers or more answers than people,
 *                because its variance is then not defined
 *
 * Source: Cochran 1977, Sampling Techniques, theorem 5.10; for the interval
 * Franco, Little, Louis and Slud 2019, doi:10.1093/jssam/smy019.
 */

export type Stratum = { readonly hits: number; readonly n: number; readonly population: number };

export type StratifiedShare = {
  readonly share: number;
  readonly standardError: number;
  /** Answers of a simple random sample with the same variance; undefined when everyone answered alike. */
  readonly effectiveN: number | undefined;
};

export function stratifiedShare(strata: readonly Stratum[]): StratifiedShare | undefined {
  if (strata.length === 0 || strata.some(({ n, population }) => n < 2 || population < n)) return undefined;
  const total = strata.reduce((sum, { population }) => sum + population, 0);
  let share = 0;
  let variance = 0;
  for (const { hits, n, population } of strata) {
    const weight = population / total;
    const p = hits / n;
    share += weight * p;
    variance += (weight ** 2 * (1 - n / population) * p * (1 - p)) / (n - 1);
  }
  return {
    share,
    standardError: Math.sqrt(variance),
    effectiveN: variance > 0 ? (share * (1 - share)) / variance : undefined,
  };
}
