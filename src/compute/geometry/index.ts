/** Methods about what can be seen. */

import type { ComputeMethod } from "../method.ts";
import { pixelDensityCase } from "./pixel-density.ts";
import { visibilityCase } from "./visibility.ts";

export const geometryMethods: readonly ComputeMethod[] = [visibilityCase, pixelDensityCase];
