/**
 * Event study: how did camera areas and comparison areas differ in each period
 * before and after the start, against the last period before it?
 *
 *   ln E[y_ut] = a_u + c_t + sum over e of b_e treated_u [t - start = e] + ln exposure_ut
 *
 * with e = -1 left out. The estimate is exp of the mean of b_e after the start.
 * The leads (e < -1) are tested jointly; a small p says that the groups already
 * moved apart before the cameras.
 *
 * Errors as in `ratio-estimate.ts`, k counting the coefficients and the period
 * effects; the joint test as in `wald.ts`: on q and G-q degrees of freedom when
 * clustered, on q and n-k otherwise. Periods without any incident are left out;
 * a period in which one side has none has no ratio, and is refused.
 *
 * Coefficients, errors and F agree with fixest 0.12.2.
 */

import { error, fail, type Result, succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, factorHc1, standardErrors } from "../../statistics/covariance.ts";
import { fitTwoWay, type TwoWayFit } from "../../statistics/poisson-two-way.ts";
import { waldF, waldTest, waldTestClustered } from "../../statistics/wald.ts";
import type { Panel } from "../panel.ts";
import { clustersOf, enoughClusters } from "./clusters.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { type PanelRows, panelProblems } from "./panel-rows.ts";
import { fewClusters, ratioEstimate } from "./ratio-estimate.ts";

/** A joint test of the leads below this says that the groups already moved apart. */
export const LEADS_DIFFER = 0.05;

export type EventStudy = {
  readonly fit: TwoWayFit;
  /** Periods since the start, one for each coefficient. */
  readonly time: readonly number[];
  /** Positions of the coefficients before the reference. */
  readonly leads: readonly number[];
  /** Counts less all effects. */
  readonly freedom: number;
};

/** @param reference  the period left out, counted from the start; -1 is the last before it */
export function fitEventStudy(panel: Panel, rows: PanelRows, reference = -1): Result<EventStudy> {
  const periods = panel.periods.length;
  const sides = [new Float64Array(periods), new Float64Array(periods)] as const;
  for (let i = 0; i < rows.y.length; i += 1) {
    sides[rows.treatedUnit[rows.unit[i]] === 1 ? 1 : 0][rows.period[i]] += rows.y[i];
  }
  const [comparison, camera] = sides;
  const used = Array.from({ length: periods }, (_, p) => p).filter((p) => camera[p] + comparison[p] > 0);
  const oneSided = used.filter((p) => camera[p] === 0 || comparison[p] === 0).length;
  if (oneSided > 0) return fail(error("panel.one-sided-period", { values: { periods: oneSided } }));
  if (!used.includes(rows.start + reference)) return fail(error("panel.reference-empty"));
  const time = used.map((p) => p - rows.start).filter((e) => e !== reference);
  const leads = time.flatMap((e, a) => (e < reference ? [a] : []));
  if (leads.length === 0) return fail(error("panel.no-leads"));
  if (!time.some((e) => e >= 0)) return fail(error("panel.no-after"));
  const columns = time.map((e) =>
    Float64Array.from(rows.y, (_, i) =>
      rows.treatedUnit[rows.unit[i]] === 1 && rows.period[i] - rows.start === e ? 1 : 0,
    ),
  );
  const names = time.map((e) => `period ${e}`);
  const fit = fitTwoWay({ ...rows, columns, names, units: panel.units.length, periods });
  if (!fit.ok) return fit;
  const { y, unitsUsed, periodsUsed } = fit.value;
  return succeed({
    fit: fit.value,
    time,
    leads,
    freedom: y.length - time.length - unitsUsed - (periodsUsed - 1),
  });
}

export const eventStudy = panelEstimator({
  id: "regression.event-study",
  version: "2",
  question: "estimator.event-study",
  problems: panelProblems,
  estimate: (panel, rows, level, _, method) => {
    const study = fitEventStudy(panel, rows);
    if (!study.ok) return study;
    const { fit, time, leads, freedom } = study.value;
    const k = time.length;
    const q = leads.length;
    const clusters = clustersOf(panel, rows, fit.rows);
    const clustered = enoughClusters(clusters);
    if (!clustered && freedom <= 0) return fail(error("panel.too-few-cells"));
    const covariance = clustered
      ? clusterCr0(fit, clusters.of, clusters.count).map(
          (value) => value * factorHc1(clusters.count, fit.y.length, k + fit.periodsUsed),
        )
      : fit.bread.map((value) => value * Math.max(1, pearson(fit) / freedom));
    const f = waldF(fit.coefficients, covariance, leads);
    const test =
      f === undefined
        ? undefined
        : clustered
          ? waldTestClustered(f, q, clusters.count)
          : waldTest(f, q, freedom);
    if (test === undefined) {
      return fail(error("panel.leads-undefined", { values: { clusters: clusters.count, leads: q } }));
    }
    const after = time.flatMap((e, a) => (e >= 0 ? [a] : []));
    const estimate = ratioEstimate(
      method,
      panel,
      rows,
      clusters,
      after.reduce((total, a) => total + fit.coefficients[a], 0) / after.length,
      {
        value: errorOfMean(covariance, k, after),
        kind: clustered ? "cluster" : "model-inflated",
        ...(clustered ? { freedom: clusters.count - 1 } : {}),
        warnings: clustered ? [] : [fewClusters(clusters)],
      },
      level,
      {
        time,
        coefficients: [...fit.coefficients],
        standardErrors: [...standardErrors(covariance, k)],
        leads: test,
      },
    );
    // The test is that of the leads: an event study is asked whether the groups moved together before.
    const differs =
      test.p < LEADS_DIFFER ? [warning("design.pre-trend-differs", { values: { p: test.p } })] : [];
    return succeed({
      ...estimate,
      tests: [{ kind: "model", p: test.p }],
      warnings: [...estimate.warnings, ...differs],
    });
  },
});

const pearson = ({ y, mu }: TwoWayFit): number =>
  y.reduce((total, value, i) => total + (value - mu[i]) ** 2 / mu[i], 0);

/** Standard error of the mean of some coefficients. */
function errorOfMean(covariance: Float64Array, k: number, chosen: readonly number[]): number {
  let variance = 0;
  for (const a of chosen) for (const b of chosen) variance += covariance[a * k + b];
  return Math.sqrt(variance) / chosen.length;
}
