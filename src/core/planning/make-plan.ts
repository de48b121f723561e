/** A plan with a solver: as good as the nodes allow, and a word of policy when the rules cannot hold together. */

import { error, fail, type Problem, type Result } from "../foundation/result.ts";
import { conflictingRules } from "../optimisation/conflict.ts";
import type { Solve } from "../optimisation/integer-programme.ts";
import type { LinearRule } from "../optimisation/rules.ts";
import { EFFORT, solveCovering } from "../optimisation/solve-covering.ts";
import { type PlanningContext, type Solved, tell } from "./index.ts";
import type { Planning } from "./planning.ts";
import { type PlanningWishes, type Prepared, prepare } from "./prepare.ts";

export type MadePlan = { readonly prepared: Prepared; readonly answer: Solved; readonly planning: Planning };

/**
 * Fails with planning.infeasible and one planning.conflict.* per rule in
 * conflict, with planning.undecided, or as `prepare` does.
 */
export async function makePlan(
  context: PlanningContext,
  wishes: PlanningWishes,
  nodes: number,
  solve: Solve,
): Promise<Result<MadePlan>> {
  const prepared = prepare(context.dossier, context.asOf, wishes);
  if (!prepared.ok) return prepared;
  const { covering } = prepared.value;
  const answer = await solveCovering(covering, { ...EFFORT, nodes }, context.streams, solve);
  if (!("chosen" in answer)) {
    if (answer.status === "undecided") return fail(error("planning.undecided"));
    return fail(...(await conflictingRules(covering, solve)).map(conflictProblem));
  }
  const told = tell(prepared.value, answer, context, wishes, EFFORT.steps);
  if (!told.ok) return told;
  return {
    ok: true,
    value: { prepared: prepared.value, answer, planning: told.value },
    notes: prepared.value.notes,
  };
}

const conflictProblem = ({ id, values }: LinearRule): Problem => error(`planning.conflict.${id}`, { values });
