/** The estimators on a panel; each has a page in docs/methods and a case in reference/. */

import { callawaySantanna } from "./estimators/callaway-santanna.ts";
import { eventStudy } from "./estimators/event-study.ts";
import { imputation } from "./estimators/imputation.ts";
import {
  interruptedNegbin,
  interruptedOls,
  interruptedPoisson,
} from "./estimators/interrupted-time-series.ts";
import { negbinDid } from "./estimators/negbin-did.ts";
import { negbinTwfe } from "./estimators/negbin-twfe.ts";
import type { DidOptions } from "./estimators/panel-estimator.ts";
import { poissonDid } from "./estimators/poisson-did.ts";
import { poissonTwfe } from "./estimators/poisson-twfe.ts";
import { meanDid, syntheticControl, syntheticDid } from "./estimators/synthetic-did.ts";
import type { Estimator } from "./panel.ts";

export const estimators: readonly Estimator<DidOptions>[] = [
  poissonDid,
  negbinDid,
  poissonTwfe,
  negbinTwfe,
  eventStudy,
  meanDid,
  syntheticControl,
  syntheticDid,
  callawaySantanna,
  imputation,
];

/** Those that read a long series of months and its season, with or without a control series. */
export const seriesEstimators: readonly Estimator<DidOptions>[] = [
  interruptedPoisson,
  interruptedNegbin,
  interruptedOls,
];
