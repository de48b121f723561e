/** Methods about effects. */

import type { ComputeMethod } from "../method.ts";
import {
  displacementDifferenceCase,
  displacementQuotientCase,
  harmWeightedCase,
  relativeEffectSizeCase,
} from "./counts.ts";
import { powerCase } from "./design.ts";
import {
  eventStudyCase,
  negbinDidCase,
  negbinJointCase,
  negbinTwfeCase,
  poissonDidCase,
  poissonTwfeCase,
} from "./regressions.ts";
import { callawaySantannaCase, imputationCase } from "./staggered.ts";
import { syntheticCase, syntheticManyCase } from "./synthetic.ts";

export const effectsMethods: readonly ComputeMethod[] = [
  relativeEffectSizeCase,
  displacementDifferenceCase,
  harmWeightedCase,
  displacementQuotientCase,
  powerCase,
  poissonDidCase,
  negbinDidCase,
  negbinJointCase,
  negbinTwfeCase,
  poissonTwfeCase,
  eventStudyCase,
  syntheticCase,
  syntheticManyCase,
  callawaySantannaCase,
  imputationCase,
];
