/**
 * Event study: how did camera areas and comparison areas differ in each period
 * before and after the start, against the last period before it?
 *
 *   ln E[y_ut] = a_u + c_t + sum over e of b_e treated_u [t - start = e] + ln exposure_ut
 *
 * with e = -1 left out. The leads (e < -1) jointly tested: F = W / q with W the
 * Wald statistic of the clustered covariance, on q and n - K degrees of freedom
 * (K counts all effects). A small p says that the groups already moved apart.
 *
 * Errors clustered by area, factor G/(G-1) (n-1)/(n-K'), K' counting the
 * coefficients and the period effects. Agrees with fixest 0.12.2.
 */

import { error, fail, type Result, succeed, warning } from "../../foundation/result.ts";
import { cholesky, solve } from "../../statistics/cholesky.ts";
import { clusterCr0, factorHc1, standardErrors } from "../../statistics/covariance.ts";
import { fUpper } from "../../statistics/distributions.ts";
import { fitTwoWay, type TwoWayFit } from "../../statistics/poisson-two-way.ts";
import type { Estimator, Panel } from "../panel.ts";
import { type PanelRows, panelProblems, panelRows } from "./panel-rows.ts";
import { type DidOptions, FEWEST_CLUSTERS, ratioEstimate } from "./poisson-did.ts";

export type EventStudy = {
  readonly fit: TwoWayFit;
  readonly time: readonly number[];
  readonly coefficients: readonly number[];
  readonly clusterErrors: readonly number[];
  readonly leads: {
    readonly f: number;
    readonly freedom1: number;
    readonly freedom2: number;
    readonly p: number;
  };
};

export function fitEventStudy(panel: Panel, rows: PanelRows): Result<EventStudy> {
  const periods = panel.periods.length;
  const time = Array.from({ length: periods }, (_, p) => p - rows.start).filter((e) => e !== -1);
  if (!time.some((e) => e < -1)) return fail(error("panel.no-leads"));
  const columns = time.map((e) =>
    Float64Array.from(rows.y, (_, i) =>
      rows.treatedUnit[rows.unit[i]] === 1 && rows.period[i] - rows.start === e ? 1 : 0,
    ),
  );
  const fitted = fitTwoWay({
    ...rows,
    columns,
    names: time.map((e) => `period ${e}`),
    units: panel.units.length,
    periods,
  });
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const n = fit.y.length;
  const k = time.length;
  const cluster = Int32Array.from(fit.rows, (i) => rows.cluster[i]);
  const factor = factorHc1(rows.clusters, n, k + fit.periodsUsed);
  const covariance = clusterCr0(fit, cluster, rows.clusters).map((value) => value * factor);
  const leads = time.flatMap((e, a) => (e < -1 ? [a] : []));
  const block = new Float64Array(leads.length ** 2);
  leads.forEach((a, i) => {
    leads.forEach((b, j) => {
      block[i * leads.length + j] = covariance[a * k + b];
    });
  });
  const factorised = cholesky(block, leads.length);
  if ("dependent" in factorised) {
    return fail(error("panel.leads-undefined", { values: { clusters: rows.clusters, leads: leads.length } }));
  }
  const b = Float64Array.from(leads, (a) => fit.coefficients[a]);
  const wald = solve(factorised, b).reduce((total, value, i) => total + value * b[i], 0);
  const freedom2 = n - k - fit.unitsUsed - (fit.periodsUsed - 1);
  return succeed({
    fit,
    time,
    coefficients: [...fit.coefficients],
    clusterErrors: [...standardErrors(covariance, k)],
    leads: {
      f: wald / leads.length,
      freedom1: leads.length,
      freedom2,
      p: fUpper(wald / leads.length, leads.length, freedom2),
    },
  });
}

export const eventStudy: Estimator<DidOptions> = {
  id: "regression.event-study",
  version: "1",
  question: "estimator.event-study",
  defaults: { level: 0.95 },
  eligible: panelProblems,
  estimate: (panel, options) => {
    const problems = panelProblems(panel);
    if (problems.length > 0) return { ok: false, problems };
    const rows = panelRows(panel);
    if (rows.clusters < FEWEST_CLUSTERS) {
      return fail(
        error("regression.few-clusters", { values: { clusters: rows.clusters, needed: FEWEST_CLUSTERS } }),
      );
    }
    const study = fitEventStudy(panel, rows);
    if (!study.ok) return study;
    const { time, coefficients, clusterErrors, leads } = study.value;
    const last = time.length - 1;
    const estimate = ratioEstimate(
      "regression.event-study",
      "1",
      panel,
      rows,
      coefficients[last],
      { value: clusterErrors[last], kind: "cluster", freedom: rows.clusters - 1, warnings: [] },
      options.level,
      { time, coefficients, clusterErrors, leads },
    );
    // The test is that of the leads: an event study is asked whether the groups moved together before.
    return succeed({
      ...estimate,
      tests: [{ kind: "model", p: leads.p }],
      warnings: leads.p < 0.05 ? [warning("design.pre-trend-differs", { values: { p: leads.p } })] : [],
    });
  },
};
