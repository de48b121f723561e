/** Adapters for regressions on an area-by-period panel. */

import { z } from "zod";
import { clustersOf } from "../../core/effects/estimators/clusters.ts";
import { fitEventStudy } from "../../core/effects/estimators/event-study.ts";
import { type PanelRows, panelRows } from "../../core/effects/estimators/panel-rows.ts";
import { DID_TERMS, didDesign } from "../../core/effects/estimators/poisson-did.ts";
import { treatedColumn } from "../../core/effects/estimators/poisson-twfe.ts";
import type { Panel } from "../../core/effects/panel.ts";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";
import { clusterCr0, factorG, factorHc1, hc, standardErrors } from "../../core/statistics/covariance.ts";
import { normalQuantile } from "../../core/statistics/distributions.ts";
import { fitNegbin } from "../../core/statistics/negbin.ts";
import { fitNegbinTwoWay } from "../../core/statistics/negbin-two-way.ts";
import { fitPoisson } from "../../core/statistics/poisson.ts";
import { fitTwoWay, type TwoWayFit } from "../../core/statistics/poisson-two-way.ts";
import { waldF, waldTest } from "../../core/statistics/wald.ts";
import { answered, type ComputeContext, failed, method } from "../method.ts";
import { quarterPanel } from "./panel-data.ts";

const input = z.object({
  data: z.string(),
  post_from_quarter: z.number().int(),
  cluster: z.literal("unit").optional(),
});

const R_NAMES = ["(Intercept)", "treated", "post", "tp"] as const;
const PYTHON_NAMES = ["const", "treated", "post", "tp"] as const;

const named = (names: readonly string[], values: Iterable<number>): Record<string, number> =>
  Object.fromEntries([...values].map((value, a) => [names[a], value]));

const K = DID_TERMS.length;

/** Panel and rows of a case, with more counts than the `effects` to estimate. */
async function panelOf(
  { data, post_from_quarter }: z.infer<typeof input>,
  context: ComputeContext,
): Promise<Result<{ readonly panel: Panel; readonly rows: PanelRows }>> {
  const panel = quarterPanel(await context.readText(data), post_from_quarter);
  if (!panel.ok) return panel;
  const rows = panelRows(panel.value);
  if (rows.y.length <= K) return fail(error("panel.too-few-cells"));
  return succeed({ panel: panel.value, rows });
}

/** One coefficient, for treated areas after the start, with area and period effects. */
function twoWay({ panel, rows }: { readonly panel: Panel; readonly rows: PanelRows }): Result<TwoWayFit> {
  const fit = fitTwoWay(treatedColumn(panel, rows));
  if (!fit.ok) return fit;
  return fit.value.y.length > effectsOf(fit.value) ? fit : fail(error("panel.too-few-cells"));
}

/** Number of effects of that regression: areas, periods but one, and the coefficient. */
const effectsOf = (fit: Pick<TwoWayFit, "unitsUsed" | "periodsUsed">): number =>
  fit.unitsUsed + fit.periodsUsed - 1 + 1;

export const poissonDidCase = method({
  id: "regression.poisson-did",
  input,
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const result = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const { n } = fit.design;
    const dispersion = fit.pearson / (n - K);
    const clusters = clustersOf(panel, rows);
    const cluster = clusterCr0(fit, clusters.of, clusters.count);
    const hc1 = standardErrors(cluster, K, factorHc1(clusters.count, n, K));
    const half = normalQuantile(0.975) * hc1[3];
    const errors = (values: Iterable<number>) => named(R_NAMES, values);
    return answered({
      coef: named(R_NAMES, fit.coefficients),
      irr: Math.exp(fit.coefficients[3]),
      deviance: fit.deviance,
      loglik: fit.logLikelihood,
      pearson_dispersion: dispersion,
      se: {
        model: errors(standardErrors(fit.bread, K)),
        quasi: errors(standardErrors(fit.bread, K, dispersion)),
        HC0: errors(standardErrors(hc(fit, "HC0"), K)),
        HC1: errors(standardErrors(hc(fit, "HC1"), K)),
        HC2: errors(standardErrors(hc(fit, "HC2"), K)),
        HC3: errors(standardErrors(hc(fit, "HC3"), K)),
        cluster_HC0_G: errors(standardErrors(cluster, K, factorG(clusters.count))),
        cluster_HC1: errors(hc1),
        cluster_CR0: errors(standardErrors(cluster, K)),
      },
      irr_ci95_cluster_HC1: [Math.exp(fit.coefficients[3] - half), Math.exp(fit.coefficients[3] + half)],
    });
  },
});

export const negbinDidCase = method({
  id: "regression.negbin-did",
  input,
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const result = fitNegbin(rows.y, didDesign(rows), rows.offset);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const clusters = clustersOf(panel, rows);
    const cluster = clusterCr0(fit, clusters.of, clusters.count);
    return answered({
      coef: named(R_NAMES, fit.coefficients),
      theta: fit.theta,
      alpha: 1 / fit.theta,
      se_theta: fit.thetaError,
      se_glm_nb: named(R_NAMES, standardErrors(fit.bread, K)),
      se_cluster_HC1: named(R_NAMES, standardErrors(cluster, K, factorHc1(clusters.count, fit.design.n, K))),
      se_joint: named(R_NAMES, fit.joint),
      loglik: fit.logLikelihood,
      aic: fit.aic,
      lr_vs_poisson: 2 * (fit.logLikelihood - fit.poissonLogLikelihood),
    });
  },
});

export const negbinJointCase = method({
  id: "regression.negbin-did-joint",
  input,
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const negbin = fitNegbin(rows.y, didDesign(rows), rows.offset);
    if (!negbin.ok) return failed(negbin.problems);
    const poisson = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!poisson.ok) return failed(poisson.problems);
    const clusters = clustersOf(panel, rows);
    const cluster = clusterCr0(poisson.value, clusters.of, clusters.count);
    const factor = factorHc1(clusters.count, poisson.value.design.n, K);
    return answered({
      nb_coef: named(PYTHON_NAMES, negbin.value.coefficients),
      alpha: 1 / negbin.value.theta,
      nb_se_joint: named(PYTHON_NAMES, negbin.value.joint),
      se_alpha: negbin.value.alphaError,
      loglik: negbin.value.logLikelihood,
      poisson_cluster_se: named(PYTHON_NAMES, standardErrors(cluster, K, factor)),
    });
  },
});

export const poissonTwfeCase = method({
  id: "regression.poisson-twfe",
  input,
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const result = twoWay(read.value);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const n = fit.y.length;
    const clusters = clustersOf(panel, rows, fit.rows);
    const cluster = clusterCr0(fit, clusters.of, clusters.count);
    const errorWith = (factor: number) => standardErrors(cluster, 1, factor)[0];
    return answered({
      n_used: n,
      units_dropped: fit.unitsDropped,
      coef_tp: fit.coefficients[0],
      irr: Math.exp(fit.coefficients[0]),
      se_model: Math.sqrt(fit.bread[0]),
      se_cluster_CR0: errorWith(1),
      se_cluster_G: errorWith(factorG(clusters.count)),
      se_cluster_HC1_all_dummies_counted: errorWith(factorHc1(clusters.count, n, effectsOf(fit))),
      deviance: fit.deviance,
    });
  },
});

export const negbinTwfeCase = method({
  id: "regression.negbin-twfe",
  input,
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const result = fitNegbinTwoWay(treatedColumn(panel, rows));
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const n = fit.y.length;
    if (n <= effectsOf(fit)) return fail(error("panel.too-few-cells"));
    const clusters = clustersOf(panel, rows, fit.rows);
    const cluster = clusterCr0(fit, clusters.of, clusters.count);
    return answered({
      n_used: n,
      coef_tp: fit.coefficients[0],
      theta: fit.theta,
      se_model: Math.sqrt(fit.bread[0]),
      se_cluster_CR0: standardErrors(cluster, 1)[0],
      se_cluster_G: standardErrors(cluster, 1, factorG(clusters.count))[0],
    });
  },
});

export const eventStudyCase = method({
  id: "regression.event-study",
  input: input.extend({ reference_period: z.number().int().max(-1).default(-1) }),
  run: async (given, context) => {
    const read = await panelOf(given, context);
    if (!read.ok) return read;
    const { panel, rows } = read.value;
    const overall = twoWay(read.value);
    if (!overall.ok) return failed(overall.problems);
    const result = fitEventStudy(panel, rows, given.reference_period);
    if (!result.ok) return failed(result.problems);
    const study = result.value;
    if (study.freedom <= 0) return fail(error("panel.too-few-cells"));
    const fit = overall.value;
    const n = fit.y.length;
    const clusters = clustersOf(panel, rows, fit.rows);
    const clustered = (one: TwoWayFit) =>
      clusterCr0(one, clusters.of, clusters.count).map(
        (value) => value * factorHc1(clusters.count, n, one.design.k + one.periodsUsed),
      );
    const covariance = clustered(study.fit);
    const f = waldF(study.fit.coefficients, covariance, study.leads);
    const wald = f === undefined ? undefined : waldTest(f, study.leads.length, study.freedom);
    return answered(
      {
        n_used: n,
        tp: fit.coefficients[0],
        se_cluster: standardErrors(clustered(fit), 1)[0],
        se_hetero: standardErrors(hc(fit, "HC0"), 1, n / (n - effectsOf(fit)))[0],
        se_iid: standardErrors(fit.bread, 1, (n - 1) / (n - effectsOf(fit)))[0],
        event_time: study.time,
        event_coef: [...study.fit.coefficients],
        event_se_cluster: [...standardErrors(covariance, study.time.length)],
        pretrend_wald:
          wald === undefined ? null : { F: wald.f, df1: wald.freedom1, p: wald.p, df2: wald.freedom2 },
      },
      wald === undefined ? [{ path: "pretrend_wald", code: "panel.leads-undefined" }] : [],
    );
  },
});
