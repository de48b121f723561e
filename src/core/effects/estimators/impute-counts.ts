/**
 * Expected counts of cells with cameras, imputed from the cells without:
 *
 *   ln E[y_ut] = a_u + c_t + ln exposure_ut   on cells without cameras,
 *   ratio = sum of y / sum of expected        over some cells with cameras
 *
 * The influence of each cell on ln ratio is (y - ratio expected) / sum of y for
 * the cells averaged, and -l (y - expected) / sum of expected for the cells behind
 * the expectation, with l = a*_u + c*_t the weighted least squares projection of
 * the averaged cells on them. Where the ratio differs between areas, that
 * difference counts as noise, so the error is rather too large than too small.
 *
 * Source: Borusyak, Jaravel & Spiess 2024, Review of Economic Studies 91:3253-3285,
 * on the log scale of a Poisson regression (Wooldridge 2023, Econometrics Journal 26:C31-C66).
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { fitTwoWay } from "../../statistics/poisson-two-way.ts";
import {
  effectOf,
  isEquations,
  type TwoWayEquations,
  twoWayEquations,
} from "../../statistics/two-way-least-squares.ts";
import type { Panel } from "../panel.ts";

/** What a cell is used for. */
export const CELL = { missing: 0, without: 1, with: 2, washOut: 3 } as const;

export type ImputedCounts = {
  /** Per cell; zero where it cannot be known. */
  readonly expected: Float64Array;
  /** 1 where the expectation is known: area and period have incidents in cells without cameras. */
  readonly known: Uint8Array;
  /** Projection of other cells on those without cameras, weighted by the expectation. */
  readonly projection: TwoWayEquations;
  /** Counts less parameters behind the expectation. */
  readonly freedom: number;
  /** Pearson dispersion of the cells without cameras; undefined without freedom. */
  readonly dispersion: number | undefined;
};

/** Cells without cameras, with them, and the first `washOut` periods after they went. */
export function cellsOf({ units, periods, treated, present }: Panel, washOut: number): Uint8Array {
  const kind = new Uint8Array(treated.length);
  for (let u = 0; u < units.length; u += 1) {
    let since = Number.POSITIVE_INFINITY;
    for (let p = 0; p < periods.length; p += 1) {
      const i = u * periods.length + p;
      since = treated[i] === 1 ? 0 : since + 1;
      if (present[i] !== 1) continue;
      kind[i] = since === 0 ? CELL.with : since <= washOut ? CELL.washOut : CELL.without;
    }
  }
  return kind;
}

/** Fails as the Poisson regression does, or with imputation.unconnected. */
export function imputeCounts(panel: Panel, kind: Uint8Array): Result<ImputedCounts> {
  const { counts, exposure } = panel;
  const [units, periods] = [panel.units.length, panel.periods.length];
  const cells = Int32Array.from(Array.from(kind.keys()).filter((i) => kind[i] === CELL.without));
  const fit = fitTwoWay({
    y: Float64Array.from(cells, (i) => counts[i]),
    offset: Float64Array.from(cells, (i) => Math.log(exposure[i])),
    columns: [],
    names: [],
    unit: cells.map((i) => Math.floor(i / periods)),
    period: cells.map((i) => i % periods),
    units,
    periods,
  });
  if (!fit.ok) return fit;
  const { mu, y, rows, unitsUsed, periodsUsed } = fit.value;
  const weight = new Float64Array(kind.length);
  const linear = new Float64Array(kind.length);
  const [unitSeen, periodSeen] = [new Uint8Array(units), new Uint8Array(periods)];
  rows.forEach((row, j) => {
    const i = cells[row];
    weight[i] = 1;
    linear[i] = Math.log(mu[j] / exposure[i]);
    unitSeen[Math.floor(i / periods)] = 1;
    periodSeen[i % periods] = 1;
  });
  // The fit gives fitted counts; the effects behind them follow exactly.
  const equations = twoWayEquations({ units, periods, weight, columns: [] });
  if (!isEquations(equations)) return fail(error("imputation.unconnected"));
  const effects = equations.fit(linear);
  const known = Uint8Array.from(kind, (one, i) =>
    one === CELL.missing ? 0 : unitSeen[Math.floor(i / periods)] & periodSeen[i % periods],
  );
  const expected = Float64Array.from(known, (flag, i) =>
    flag === 1 ? Math.exp(effectOf(effects, i, periods)) * exposure[i] : 0,
  );
  const projection = twoWayEquations({
    units,
    periods,
    weight: expected.map((value, i) => (kind[i] === CELL.without ? value : 0)),
    columns: [],
  });
  if (!isEquations(projection)) return fail(error("imputation.unconnected"));
  const freedom = y.length - unitsUsed - (periodsUsed - 1);
  const pearson = y.reduce((total, value, j) => total + (value - mu[j]) ** 2 / mu[j], 0);
  return succeed({
    expected,
    known,
    projection,
    freedom,
    dispersion: freedom > 0 ? pearson / freedom : undefined,
  });
}

export type ImputedRatio = {
  readonly observed: number;
  readonly expected: number;
  readonly logRatio: number;
  /** Influence of each cell on the log ratio. */
  readonly influence: Float64Array;
};

/** Observed over expected of the chosen cells. Fails with imputation.no-cells or regression.separated. */
export function imputedRatio(
  { counts, units, periods }: Panel,
  kind: Uint8Array,
  { expected, known, projection }: ImputedCounts,
  chosen: (i: number) => boolean,
): Result<ImputedRatio> {
  const length = periods.length;
  const totals = {
    unit: new Float64Array(units.length),
    period: new Float64Array(length),
    column: new Float64Array(0),
  };
  let [seen, foreseen] = [0, 0];
  for (let i = 0; i < kind.length; i += 1) {
    if (known[i] === 0 || !chosen(i)) continue;
    seen += counts[i];
    foreseen += expected[i];
    totals.unit[Math.floor(i / length)] += expected[i];
    totals.period[i % length] += expected[i];
  }
  if (foreseen === 0) return fail(error("imputation.no-cells"));
  if (seen === 0) return fail(error("regression.separated"));
  const reach = projection.solve(totals);
  const ratio = seen / foreseen;
  const influence = Float64Array.from(kind, (one, i) => {
    if (known[i] === 0) return 0;
    if (chosen(i)) return (counts[i] - ratio * expected[i]) / seen;
    return one === CELL.without ? (-effectOf(reach, i, length) * (counts[i] - expected[i])) / foreseen : 0;
  });
  return succeed({ observed: seen, expected: foreseen, logRatio: Math.log(ratio), influence });
}

/** Is there a cell with cameras whose area and period also have cells without? */
export function anyReachable({ units, periods }: Panel, kind: Uint8Array): boolean {
  const [unit, period] = [new Uint8Array(units.length), new Uint8Array(periods.length)];
  const cell = (i: number): [number, number] => [Math.floor(i / periods.length), i % periods.length];
  kind.forEach((one, i) => {
    if (one !== CELL.without) return;
    const [u, p] = cell(i);
    unit[u] = 1;
    period[p] = 1;
  });
  return kind.some((one, i) => {
    const [u, p] = cell(i);
    return one === CELL.with && unit[u] === 1 && period[p] === 1;
  });
}
