/** The estimators on a panel; each has a page in docs/methods and a case in reference/. */

import { eventStudy } from "./estimators/event-study.ts";
import {
  interruptedNegbin,
  interruptedOls,
  interruptedPoisson,
} from "./estimators/interrupted-time-series.ts";
import { negbinDid } from "./estimators/negbin-did.ts";
import { type DidOptions, poissonDid } from "./estimators/poisson-did.ts";
import { poissonTwfe } from "./estimators/poisson-twfe.ts";
import type { Estimator } from "./panel.ts";

export const estimators: readonly Estimator<DidOptions>[] = [poissonDid, negbinDid, poissonTwfe, eventStudy];

/** Those that read a long series of months and its season, with or without a control series. */
export const seriesEstimators: readonly Estimator<DidOptions>[] = [
  interruptedPoisson,
  interruptedNegbin,
  interruptedOls,
];
