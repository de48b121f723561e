/** Methods about effects. */

import type { ComputeMethod } from "../method.ts";
import {
  displacementDifferenceCase,
  displacementQuotientCase,
  harmWeightedCase,
  relativeEffectSizeCase,
} from "./counts.ts";
import { multiplicityCase, periodCase, powerCase, regressionToMeanCase } from "./design.ts";
import { concentrationCase, giniCase, knoxCase, patternSimilarityCase } from "./places.ts";
import { randomEffectsCase } from "./pooling.ts";
import { randomisationCase } from "./randomisation.ts";
import { eTestCase, eTestVariantsCase, totalNetEffectCase } from "./rates.ts";
import {
  eventStudyCase,
  negbinDidCase,
  negbinJointCase,
  negbinTwfeCase,
  poissonDidCase,
  poissonTwfeCase,
} from "./regressions.ts";
import { seriesNegbinCase, seriesOlsCase, seriesPoissonCase } from "./series.ts";
import { callawaySantannaCase, imputationCase } from "./staggered.ts";
import { syntheticCase, syntheticManyCase } from "./synthetic.ts";

export const effectsMethods: readonly ComputeMethod[] = [
  relativeEffectSizeCase,
  displacementDifferenceCase,
  harmWeightedCase,
  displacementQuotientCase,
  powerCase,
  periodCase,
  poissonDidCase,
  negbinDidCase,
  negbinJointCase,
  negbinTwfeCase,
  poissonTwfeCase,
  eventStudyCase,
  eTestCase,
  eTestVariantsCase,
  totalNetEffectCase,
  randomisationCase,
  multiplicityCase,
  regressionToMeanCase,
  seriesPoissonCase,
  seriesNegbinCase,
  seriesOlsCase,
  randomEffectsCase,
  concentrationCase,
  giniCase,
  patternSimilarityCase,
  knoxCase,
  syntheticCase,
  syntheticManyCase,
  callawaySantannaCase,
  imputationCase,
];
