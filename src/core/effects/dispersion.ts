/**
 * How much more do monthly counts vary than chance (Poisson) would have them?
 *
 * phi = Pearson X2 / degrees of freedom, where the expectation of cell (u, t)
 * is row total x column total / grand total, and the degrees of freedom are
 * (rows - 1) x (columns - 1) over rows and columns that hold anything. Both
 * margins are fitted, so a common season or trend is no dispersion.
 *
 * @param rows  counts per unit, equal length, whole numbers
 * @returns     phi, or undefined when there are fewer than two rows or columns
 *              with counts (then it cannot be seen)
 *
 * Not floored: the caller decides whether to use a value below 1.
 * Source: McCullagh & Nelder 1989, Generalized Linear Models, section 4.5.2.
 */
export function dispersion(rows: readonly Float64Array[]): number | undefined {
  const periods = rows[0]?.length ?? 0;
  const rowTotals = rows.map((row) => row.reduce((total, n) => total + n, 0));
  const columnTotals = new Float64Array(periods);
  for (const row of rows) for (let t = 0; t < periods; t += 1) columnTotals[t] += row[t];
  const total = rowTotals.reduce((sum, n) => sum + n, 0);
  const usedRows = rowTotals.filter((n) => n > 0).length;
  const usedColumns = columnTotals.reduce((n, value) => n + (value > 0 ? 1 : 0), 0);
  if (usedRows < 2 || usedColumns < 2) return undefined;
  const freedom = (usedRows - 1) * (usedColumns - 1);
  let chi2 = 0;
  for (let u = 0; u < rows.length; u += 1) {
    for (let t = 0; t < periods; t += 1) {
      const expected = (rowTotals[u] * columnTotals[t]) / total;
      if (expected > 0) chi2 += (rows[u][t] - expected) ** 2 / expected;
    }
  }
  return chi2 / freedom;
}
