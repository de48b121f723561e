/** Adapters for segmented series, with the errors and tests of the residuals that a case may ask. */

import { z } from "zod";
import {
  pearsonResiduals,
  type SeriesDesign,
  seriesDesign,
  seriesEffect,
} from "../../core/effects/estimators/interrupted-series.ts";
import { logCounts } from "../../core/effects/estimators/interrupted-time-series.ts";
import { error, fail, type Result } from "../../core/foundation/result.ts";
import { sum } from "../../core/foundation/sum.ts";
import {
  autocorrelations,
  breuschGodfrey,
  durbinWatson,
  ljungBox,
} from "../../core/statistics/autocorrelation.ts";
import { type Covariance, hc, standardErrors } from "../../core/statistics/covariance.ts";
import { fitNegbin } from "../../core/statistics/negbin.ts";
import { automaticLag, neweyWest } from "../../core/statistics/newey-west.ts";
import { fitOls } from "../../core/statistics/ols.ts";
import { fitPoisson } from "../../core/statistics/poisson.ts";
import { answered, type ComputeContext, failed, method, type Refusal } from "../method.ts";
import { columnsOf } from "./table.ts";

const input = z.object({
  data: z.string(),
  outcome: z.string(),
  intervention: z.string(),
  harmonics: z.number().int().nonnegative().max(6),
  newey_west_lag: z.number().int().nonnegative(),
});

const LAGS_TESTED = 12;

async function designOf(
  given: z.infer<typeof input>,
  context: ComputeContext,
): Promise<Result<SeriesDesign>> {
  const columns = columnsOf(await context.readText(given.data), [given.outcome, given.intervention]);
  if (!columns.ok) return columns;
  const [camera, intervention] = columns.value;
  const start = intervention.indexOf(1);
  if (start === -1) return fail(error("series.no-after"));
  return seriesDesign({ camera, start, harmonics: given.harmonics });
}

const named = ({ design }: SeriesDesign, values: Iterable<number>): Record<string, number> =>
  Object.fromEntries([...values].map((value, a) => [design.names[a], value]));

const errorsOf = (design: SeriesDesign, covariance: Covariance, factor = 1) =>
  named(design, standardErrors(covariance, design.design.k, factor));

const adjustment = ({ design: { n, k } }: SeriesDesign): number => n / (n - k);

const totals = (design: SeriesDesign, coefficients: Float64Array, covariance: Covariance) => {
  const effect = seriesEffect(design, coefficients, covariance);
  const [step, ramp] = design.effect;
  return {
    step_irr: Math.exp(coefficients[step]),
    ramp_irr_per_month: Math.exp(coefficients[ramp]),
    observed_after: effect.observedAfter,
    fitted_after: effect.fittedAfter,
    counterfactual_after: effect.expectedAfter,
    prevented_fitted: effect.prevented,
    percent_change: (Math.exp(effect.logRatio) - 1) * 100,
  };
};

export const seriesPoissonCase = method({
  id: "its.poisson",
  input,
  run: async (given, context) => {
    const read = await designOf(given, context);
    if (!read.ok) return failed(read.problems);
    const design = read.value;
    const result = fitPoisson(design.y, design.design);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const { n, k } = design.design;
    const newey = neweyWest(fit, given.newey_west_lag);
    const residuals = pearsonResiduals(fit);
    const box = ljungBox(residuals, LAGS_TESTED);
    const acf = autocorrelations(residuals, 3);
    const refusals: Refusal[] = [
      ...(box === undefined
        ? [{ path: "ljung_box_12_pearson_residuals", code: "regression.no-residuals" }]
        : []),
      ...(acf === undefined ? [{ path: "acf_1_to_3", code: "regression.no-residuals" }] : []),
    ];
    return answered(
      {
        first_after_index: design.period[design.after[0]] + 1,
        coef: named(design, fit.coefficients),
        se_model: errorsOf(design, fit.bread),
        se_HC1: errorsOf(design, hc(fit, "HC1")),
        se_newey_west: errorsOf(design, newey),
        se_newey_west_adjusted: errorsOf(design, newey, adjustment(design)),
        deviance: fit.deviance,
        pearson_dispersion: sum(residuals.map((r) => r * r)) / (n - k),
        ljung_box_12_pearson_residuals: box ?? null,
        acf_1_to_3: acf ?? null,
        ...totals(design, fit.coefficients, newey),
      },
      refusals,
    );
  },
});

export const seriesNegbinCase = method({
  id: "its.negbin",
  input,
  run: async (given, context) => {
    const read = await designOf(given, context);
    if (!read.ok) return failed(read.problems);
    const design = read.value;
    const result = fitNegbin(design.y, design.design);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const newey = neweyWest(fit, given.newey_west_lag);
    return answered({
      coef: named(design, fit.coefficients),
      theta: fit.theta,
      se_glm_nb: errorsOf(design, fit.bread),
      se_newey_west: errorsOf(design, newey),
      loglik: fit.logLikelihood,
      aic: fit.aic,
      ...totals(design, fit.coefficients, newey),
    });
  },
});

export const seriesOlsCase = method({
  id: "its.ols-newey-west",
  input,
  run: async (given, context) => {
    const read = await designOf(given, context);
    if (!read.ok) return failed(read.problems);
    const design = read.value;
    const result = fitOls(logCounts(design), design.design);
    if (!result.ok) return failed(result.problems);
    const fit = result.value;
    const { n, k } = design.design;
    const newey = neweyWest(fit, given.newey_west_lag);
    const godfrey = breuschGodfrey(fit, LAGS_TESTED);
    return answered(
      {
        coef: named(design, fit.coefficients),
        se_ols: errorsOf(design, fit.bread, fit.residualSum / (n - k)),
        se_HC0: errorsOf(design, hc(fit, "HC0")),
        se_HC1: errorsOf(design, hc(fit, "HC1")),
        se_HC2: errorsOf(design, hc(fit, "HC2")),
        se_HC3: errorsOf(design, hc(fit, "HC3")),
        [`se_nw_lag${given.newey_west_lag}`]: errorsOf(design, newey),
        [`se_nw_lag${given.newey_west_lag}_adjusted`]: errorsOf(design, newey, adjustment(design)),
        se_nw_lag3: errorsOf(design, neweyWest(fit, 3)),
        automatic_lag_bwNeweyWest_bartlett_noprewhite: automaticLag(fit),
        durbin_watson: durbinWatson(fit.residuals),
        breusch_godfrey_12: godfrey.ok ? godfrey.value : null,
      },
      godfrey.ok ? [] : [{ path: "breusch_godfrey_12", code: godfrey.problems[0].code }],
    );
  },
});
