/** The commands, in the order in which one meets them. */

import { agenda } from "./agenda.ts";
import { calibrate } from "./calibrate.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { compute } from "./compute.ts";
import { dpia } from "./dpia.ts";
import { draft } from "./draft.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { lock } from "./lock.ts";
import { plan } from "./plan.ts";
import { power } from "./power.ts";
import { register } from "./register.ts";
import { round } from "./round.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command[] = [
  init,
  check,
  power,
  lock,
  evaluate,
  explain,
  calibrate,
  plan,
  agenda,
  round,
  compare,
  register,
  dpia,
  draft,
  compute,
  verify,
];
