/** The commands, in the order in which one meets them. */

import { agenda } from "./agenda.ts";
import { calibrate } from "./calibrate.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compute } from "./compute.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { lock } from "./lock.ts";
import { power } from "./power.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command[] = [
  init,
  check,
  power,
  lock,
  evaluate,
  explain,
  calibrate,
  agenda,
  compute,
  verify,
];
