/**
 * Poisson regression with area and period effects:
 *
 *   ln E[y_ut] = a_u + c_t + x_ut'b (+ offset)
 *
 * The area effects have a closed form given the rest, a_u = ln(Y_u / S_u) with
 * Y_u the incidents of the area and S_u its sum of exp(offset + c_t + x'b), so
 * Newton's method runs on the period effects and b alone: exact, and as fast
 * for a thousand areas as the number of cells allows.
 *
 * Areas and periods without any incident carry no information and are dropped.
 * The answer equals that of a dummy for each area and period.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { cholesky, inverse } from "./cholesky.ts";
import { crossProduct, type DesignMatrix } from "./design.ts";
import { type CountFit, poissonDeviance, tooSmallToBeReal } from "./poisson.ts";
import { type Concentrated, concentrated } from "./poisson-two-way-normal.ts";

export type TwoWayData = {
  /** Counts, one per row. */
  readonly y: Float64Array;
  /** Columns of interest, one value per row. */
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly units: number;
  readonly periods: number;
  readonly offset?: Float64Array;
};

/** The columns of `design` are those of interest with both effects swept out. */
export type TwoWayFit = CountFit & {
  readonly deviance: number;
  /** Rows used, as positions in the data. */
  readonly rows: Int32Array;
  readonly unitsUsed: number;
  readonly unitsDropped: number;
  readonly periodsUsed: number;
};

const MOST_STEPS = 40;
/** Largest step in an effect at which Newton's method stops; the error left is its square. */
const SETTLED = 1e-9;

/** Fails with regression.no-events, regression.collinear, regression.separated or regression.not-converged. */
export function fitTwoWay(data: TwoWayData): Result<TwoWayFit> {
  const rows = informative(data);
  if (rows.length === 0) return fail(error("regression.no-events"));
  const [unit, unitsUsed] = renumbered(rows, data.unit, data.units);
  const [period, periodsUsed] = renumbered(rows, data.period, data.periods);
  const model = concentrated({
    y: pick(rows, data.y),
    offset: pick(rows, data.offset ?? new Float64Array(data.y.length)),
    columns: data.columns.map((column) => pick(rows, column)),
    unit,
    period,
    units: unitsUsed,
    periods: periodsUsed,
  });
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const normal = model.normal();
    const term = normal.dependent;
    if (term !== undefined) {
      // At the start all weights are well above zero: dependence that comes later is a fit running to infinity.
      const code = step === 1 ? "regression.collinear" : "regression.separated";
      return fail(error(code, step === 1 ? { values: { term: data.names[term] } } : {}));
    }
    const largest = model.move(normal.step);
    if (largest > SETTLED) continue;
    if (tooSmallToBeReal(model.mu)) return fail(error("regression.separated"));
    return complete(model, data, { rows, unitsUsed, periodsUsed, iterations: step });
  }
  return fail(
    tooSmallToBeReal(model.mu)
      ? error("regression.separated")
      : error("regression.not-converged", { values: { iterations: MOST_STEPS } }),
  );
}

function complete(
  model: Concentrated,
  { names, units }: TwoWayData,
  used: { rows: Int32Array; unitsUsed: number; periodsUsed: number; iterations: number },
): Result<TwoWayFit> {
  const { y, mu } = model;
  const n = y.length;
  const k = names.length;
  const design: DesignMatrix = { n, k, names, x: model.sweptColumns() };
  const factor = cholesky(crossProduct(design, mu), k);
  if ("dependent" in factor) {
    return fail(error("regression.collinear", { values: { term: names[factor.dependent] } }));
  }
  return succeed({
    design,
    y,
    coefficients: model.coefficients(),
    mu,
    weight: Float64Array.from(mu),
    bread: inverse(factor),
    iterations: used.iterations,
    deviance: poissonDeviance(y, mu),
    rows: used.rows,
    unitsUsed: used.unitsUsed,
    unitsDropped: units - used.unitsUsed,
    periodsUsed: used.periodsUsed,
  });
}

/** Rows of areas and periods that hold at least one incident. */
function informative({ y, unit, period, units, periods }: TwoWayData): Int32Array {
  const perUnit = new Float64Array(units);
  const perPeriod = new Float64Array(periods);
  for (let i = 0; i < y.length; i += 1) {
    perUnit[unit[i]] += y[i];
    perPeriod[period[i]] += y[i];
  }
  const rows: number[] = [];
  for (let i = 0; i < y.length; i += 1) if (perUnit[unit[i]] > 0 && perPeriod[period[i]] > 0) rows.push(i);
  return Int32Array.from(rows);
}

const pick = (rows: Int32Array, values: Float64Array): Float64Array =>
  Float64Array.from(rows, (i) => values[i]);

/** Groups of the rows used, numbered from 0 in the order of their old numbers, and how many there are. */
function renumbered(rows: Int32Array, group: Int32Array, groups: number): [Int32Array, number] {
  const seen = new Uint8Array(groups);
  for (const i of rows) seen[group[i]] = 1;
  const place = new Int32Array(groups);
  let used = 0;
  for (let g = 0; g < groups; g += 1) {
    place[g] = used;
    used += seen[g];
  }
  return [Int32Array.from(rows, (i) => place[group[i]]), used];
}
