/** The commands, in the order in which one meets them. */

import type { Command } from "./command.ts";
import { compute } from "./compute.ts";
import { explain } from "./explain.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command[] = [explain, compute, verify];
