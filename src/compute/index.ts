/** The calculations that a reference case can name. */

import { economicsMethods } from "./economics/index.ts";
import { effectsMethods } from "./effects/index.ts";
import { geometryMethods } from "./geometry/index.ts";
import type { ComputeMethod } from "./method.ts";
import { planningMethods } from "./planning/index.ts";
import { privacyMethods } from "./privacy/index.ts";

export const methods: readonly ComputeMethod[] = [
  ...effectsMethods,
  ...economicsMethods,
  ...privacyMethods,
  ...geometryMethods,
  ...planningMethods,
];
