/**
 * Interrupted time series on a panel of months: the camera areas' months
 * together as one series, those of the comparison areas as its control.
 *
 * Terms, effect and expected course as in `interrupted-series.ts`; the estimate is
 * the fitted over the expected total after the start. Errors are Newey-West with
 * a lag of a year (a quarter of the months when there are few), times n / (n - k),
 * Student's t on n - k degrees of freedom, n counting months.
 *
 * Each period must be one calendar month; a month left out, as the one in which
 * cameras came, stays a gap. A month in which an area misses its count is left out
 * of both series. Counts that are not overdispersed have no negative-binomial
 * fit: the Poisson one is given and a warning says so.
 *
 * Fails with series.not-months, as `interrupted-series.ts` and the regressions do,
 * and as `panelProblems` does, except that a comparison is not required.
 */

import { monthOf } from "../../foundation/civil-date.ts";
import { error, fail, type Problem, type Result, succeed, warning } from "../../foundation/result.ts";
import { ljungBox } from "../../statistics/autocorrelation.ts";
import { type Covariance, type Fitted, standardErrors } from "../../statistics/covariance.ts";
import { fitNegbin } from "../../statistics/negbin.ts";
import { neweyWest } from "../../statistics/newey-west.ts";
import { fitOls } from "../../statistics/ols.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import type { Estimator, Panel } from "../panel.ts";
import { clustersOf } from "./clusters.ts";
import {
  pearsonResiduals,
  type Series,
  type SeriesDesign,
  seriesDesign,
  seriesEffect,
} from "./interrupted-series.ts";
import { type DidOptions, panelEstimator } from "./panel-estimator.ts";
import { type PanelRows, panelProblems, panelRows } from "./panel-rows.ts";
import { ratioEstimate } from "./ratio-estimate.ts";

const HARMONICS = 2;
const LAG_MONTHS = 12;

type SeriesFit = Fitted & { readonly coefficients: Float64Array };
type FitSeries = (series: SeriesDesign) => Result<SeriesFit>;

/** A single series needs no comparison; everything else that a panel asks still holds. */
const problemsOf = (panel: Panel, rows: PanelRows): readonly Problem[] =>
  panelProblems(panel, rows).filter(
    ({ code }) => code !== "panel.no-comparison" && code !== "panel.one-area",
  );

/** The months of a panel as one series for the cameras and one for the comparison. */
export function seriesOfPanel(panel: Panel): Result<Series> {
  const { units, periods, counts, exposure, present, treated } = panel;
  const first = monthOf(periods[0].from);
  const positions = periods.map(({ from }) => monthOf(from) - first);
  const months = positions[positions.length - 1] + 1;
  const inOrder = periods.every(
    ({ from, to }, p) => monthOf(to) - monthOf(from) <= 1 && (p === 0 || positions[p] > positions[p - 1]),
  );
  if (!inOrder) return fail(error("series.not-months"));
  const rows = panelRows(panel);
  const camera = new Float64Array(months);
  const control = new Float64Array(months);
  const days = new Float64Array(months).fill(1);
  const complete = new Uint8Array(months);
  periods.forEach((_, p) => {
    const month = positions[p];
    complete[month] = units.every((__, u) => present[u * periods.length + p] === 1) ? 1 : 0;
    units.forEach((__, u) => {
      const at = u * periods.length + p;
      (rows.treatedUnit[u] === 1 ? camera : control)[month] += counts[at];
      days[month] = exposure[at];
    });
  });
  const unequal = periods.some((_, p) =>
    units.some((__, u) => exposure[u * periods.length + p] !== exposure[p]),
  );
  if (unequal) return fail(error("series.unequal-exposure"));
  const startPeriod = periods.findIndex((_, p) =>
    units.some((__, u) => treated[u * periods.length + p] === 1),
  );
  return succeed({
    camera,
    ...(rows.treatedUnit.every((flag) => flag === 1) ? {} : { control }),
    present: complete,
    exposure: days,
    start: positions[startPeriod],
    harmonics: HARMONICS,
  });
}

function estimator(id: string, question: string, fitSeries: FitSeries): Estimator<DidOptions> {
  return panelEstimator({
    id,
    version: "1",
    question,
    problems: problemsOf,
    estimate: (panel, rows, level, streams, method) => {
      const series = seriesOfPanel(panel);
      if (!series.ok) return series;
      const design = seriesDesign(series.value);
      if (!design.ok) return design;
      const fit = fitSeries(design.value);
      if (!fit.ok) {
        if (fit.problems[0].code !== "negbin.not-overdispersed") return fit;
        const poisson = interruptedPoisson.estimate(panel, { level }, streams);
        if (!poisson.ok) return poisson;
        const warnings = [...poisson.value.warnings, warning("negbin.fell-back-on-poisson")];
        return succeed({ ...poisson.value, warnings });
      }
      const { k } = design.value.design;
      const months = new Set(design.value.period).size;
      const freedom = months - k;
      if (freedom <= 0) return fail(error("regression.too-few-rows", { values: { rows: months, terms: k } }));
      const lag = Math.min(LAG_MONTHS, Math.floor(months / 4));
      const covariance: Covariance = neweyWest(fit.value, lag, design.value.period).map(
        (value) => (value * months) / freedom,
      );
      const effect = seriesEffect(design.value, fit.value.coefficients, covariance);
      const residuals = fit.value.link === "identity" ? undefined : pearsonResiduals(fit.value);
      const box = residuals === undefined ? undefined : ljungBox(residuals, Math.min(lag, LAG_MONTHS));
      const byTerm = (values: Float64Array) =>
        Object.fromEntries(design.value.design.names.map((name, a) => [name, values[a]]));
      return succeed(
        ratioEstimate(
          method,
          panel,
          rows,
          clustersOf(panel, rows),
          effect.logRatio,
          { value: effect.logRatioError, kind: "newey-west", freedom, warnings: [] },
          level,
          {
            ...effect,
            lagMonths: lag,
            harmonics: HARMONICS,
            control: series.value.control !== undefined,
            coefficients: byTerm(fit.value.coefficients),
            standardErrors: byTerm(standardErrors(covariance, k)),
            ...(box === undefined ? {} : { ljungBox: box }),
          },
        ),
      );
    },
  });
}

/** ln(y + 1/2) per unit of exposure, the offset taken off. */
export const logCounts = ({ y, offset }: SeriesDesign): Float64Array =>
  y.map((value, i) => Math.log(value + 0.5) - offset[i]);

export const interruptedPoisson = estimator("its.poisson", "estimator.its-poisson", ({ y, design, offset }) =>
  fitPoisson(y, design, offset),
);
export const interruptedNegbin = estimator("its.negbin", "estimator.its-negbin", ({ y, design, offset }) =>
  fitNegbin(y, design, offset),
);
export const interruptedOls = estimator("its.ols-newey-west", "estimator.its-ols", (series) =>
  fitOls(logCounts(series), series.design),
);
