/**
 * Reference cases: a calculation under a stable id, with input and answer in
 * the names of the case format. One adapter per method checks the input, calls
 * the core and names the answer.
 */

import type { z } from "zod";
import type { Problem, Result } from "../core/foundation/result.ts";

export type Refusal = { readonly path: string; readonly code: string };

export type Answer = {
  readonly answer: Readonly<Record<string, unknown>>;
  /** Why a quantity is null. */
  readonly refusals: readonly Refusal[];
};

export type ComputeContext = {
  /** Text of a file named by the case, relative to the case's own folder. */
  readonly readText: (path: string) => Promise<string>;
  /** How long a list the case asks for under a key, when the input leaves it open. */
  readonly lengthAsked?: (key: string) => number | undefined;
};

export type ComputeMethod = {
  readonly id: string;
  readonly input: z.ZodType;
  readonly run: (input: never, context: ComputeContext) => Promise<Result<Answer>>;
};

/** An adapter with its input type checked against its schema. */
export function method<S extends z.ZodType>(definition: {
  readonly id: string;
  readonly input: S;
  readonly run: (input: z.infer<S>, context: ComputeContext) => Promise<Result<Answer>> | Result<Answer>;
}): ComputeMethod {
  return {
    id: definition.id,
    input: definition.input,
    run: async (input, context) => definition.run(input as z.infer<S>, context),
  };
}

export const answered = (
  answer: Readonly<Record<string, unknown>>,
  refusals: readonly Refusal[] = [],
): Result<Answer> => ({ ok: true, value: { answer, refusals }, notes: [] });

/** A calculation that failed becomes a case that failed, with its problems. */
export const failed = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
