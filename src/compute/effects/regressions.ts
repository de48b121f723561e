/** Adapters for regressions on an area-by-period panel. */

import { z } from "zod";
import { fitEventStudy } from "../../core/effects/estimators/event-study.ts";
import { panelRows } from "../../core/effects/estimators/panel-rows.ts";
import { DID_TERMS, didDesign } from "../../core/effects/estimators/poisson-did.ts";
import { clusterCr0, factorG, factorHc1, hc, standardErrors } from "../../core/statistics/covariance.ts";
import { normalQuantile } from "../../core/statistics/distributions.ts";
import { fitNegbin } from "../../core/statistics/negbin.ts";
import { fitPoisson } from "../../core/statistics/poisson.ts";
import { fitTwoWay } from "../../core/statistics/poisson-two-way.ts";
import { answered, failed, method } from "../method.ts";
import { quarterPanel } from "./panel-data.ts";

const input = z.object({
  data: z.string(),
  post_from_quarter: z.number().int(),
  cluster: z.string().optional(),
  reference_period: z.number().int().optional(),
});

const R_NAMES = ["(Intercept)", "treated", "post", "tp"] as const;
const PYTHON_NAMES = ["const", "treated", "post", "tp"] as const;

const named = (names: readonly string[], values: Iterable<number>): Record<string, number> =>
  Object.fromEntries([...values].map((value, a) => [names[a], value]));

const K = DID_TERMS.length;

export const poissonDidCase = method({
  id: "regression.poisson-did",
  input,
  run: async ({ data, post_from_quarter }, context) => {
    const panel = quarterPanel(await context.readText(data), post_from_quarter);
    if (!panel.ok) return failed(panel.problems);
    const rows = panelRows(panel.value);
    const result = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const { n } = fit.design;
    const dispersion = fit.pearson / (n - K);
    const cluster = clusterCr0(fit, rows.cluster, rows.clusters);
    const hc1 = standardErrors(cluster, K, factorHc1(rows.clusters, n, K));
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
        HC3: errors(standardErrors(hc(fit, "HC3"), K)),
        cluster_HC0_G: errors(standardErrors(cluster, K, factorG(rows.clusters))),
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
  run: async ({ data, post_from_quarter }, context) => {
    const panel = quarterPanel(await context.readText(data), post_from_quarter);
    if (!panel.ok) return failed(panel.problems);
    const rows = panelRows(panel.value);
    const result = fitNegbin(rows.y, didDesign(rows), rows.offset);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const cluster = clusterCr0(fit, rows.cluster, rows.clusters);
    return answered({
      coef: named(R_NAMES, fit.coefficients),
      theta: fit.theta,
      alpha: 1 / fit.theta,
      se_theta: fit.thetaError,
      se_glm_nb: named(R_NAMES, standardErrors(fit.bread, K)),
      se_cluster_HC1: named(R_NAMES, standardErrors(cluster, K, factorHc1(rows.clusters, fit.design.n, K))),
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
  run: async ({ data, post_from_quarter }, context) => {
    const panel = quarterPanel(await context.readText(data), post_from_quarter);
    if (!panel.ok) return failed(panel.problems);
    const rows = panelRows(panel.value);
    const negbin = fitNegbin(rows.y, didDesign(rows), rows.offset);
    if (!negbin.ok) return failed(negbin.problems);
    const poisson = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!poisson.ok) return failed(poisson.problems);
    const cluster = clusterCr0(poisson.value, rows.cluster, rows.clusters);
    const factor = factorHc1(rows.clusters, poisson.value.design.n, K);
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
  run: async ({ data, post_from_quarter }, context) => {
    const panel = quarterPanel(await context.readText(data), post_from_quarter);
    if (!panel.ok) return failed(panel.problems);
    const rows = panelRows(panel.value);
    const treated = Float64Array.from(rows.y, (_, i) => panel.value.treated[i]);
    const result = fitTwoWay({
      ...rows,
      columns: [treated],
      names: ["tp"],
      units: panel.value.units.length,
      periods: panel.value.periods.length,
    });
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const n = fit.y.length;
    const cluster = clusterCr0(
      fit,
      Int32Array.from(fit.rows, (i) => rows.cluster[i]),
      rows.clusters,
    );
    const dummies = fit.unitsUsed + fit.periodsUsed - 1;
    const error = (factor: number) => standardErrors(cluster, 1, factor)[0];
    return answered({
      n_used: n,
      units_dropped: fit.unitsDropped,
      coef_tp: fit.coefficients[0],
      irr: Math.exp(fit.coefficients[0]),
      se_model: Math.sqrt(fit.bread[0]),
      se_cluster_CR0: error(1),
      se_cluster_G: error(factorG(rows.clusters)),
      se_cluster_HC1_all_dummies_counted: error(factorHc1(rows.clusters, n, dummies + 1)),
      deviance: fit.deviance,
    });
  },
});

export const eventStudyCase = method({
  id: "regression.event-study",
  input,
  run: async ({ data, post_from_quarter }, context) => {
    const panel = quarterPanel(await context.readText(data), post_from_quarter);
    if (!panel.ok) return failed(panel.problems);
    const rows = panelRows(panel.value);
    const study = fitEventStudy(panel.value, rows);
    if (!study.ok) return failed(study.problems);
    const overall = fitTwoWay({
      ...rows,
      columns: [Float64Array.from(rows.y, (_, i) => panel.value.treated[i])],
      names: ["tp"],
      units: panel.value.units.length,
      periods: panel.value.periods.length,
    });
    if (!overall.ok) return failed(overall.problems);
    const fit = overall.value;
    const n = fit.y.length;
    const cluster = clusterCr0(
      fit,
      Int32Array.from(fit.rows, (i) => rows.cluster[i]),
      rows.clusters,
    );
    const all = fit.unitsUsed + fit.periodsUsed - 1 + 1;
    const { leads } = study.value;
    return answered({
      n_used: n,
      tp: fit.coefficients[0],
      se_cluster: standardErrors(cluster, 1, factorHc1(rows.clusters, n, 1 + fit.periodsUsed))[0],
      se_hetero: standardErrors(hc(fit, "HC0"), 1, n / (n - all))[0],
      se_iid: standardErrors(fit.bread, 1, (n - 1) / (n - all))[0],
      event_time: study.value.time,
      event_coef: study.value.coefficients,
      event_se_cluster: study.value.clusterErrors,
      pretrend_wald: { F: leads.f, df1: leads.freedom1, p: leads.p, df2: leads.freedom2 },
    });
  },
});
