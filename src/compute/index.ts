/** The calculations that a reference case can name. */

import { effectsMethods } from "./effects/index.ts";
import type { ComputeMethod } from "./method.ts";

export const methods: readonly ComputeMethod[] = [...effectsMethods];
