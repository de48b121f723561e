/**
 * A frozen round: which files went in, by their content, which evaluation came
 * out, and with what it was made. It lies in `rounds/NAME` of the dossier as
 * `round.json` beside the evaluation.
 */

import { z } from "zod";
import { error, fail, type Result, succeed } from "../foundation/result.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const round = z.strictObject({
  schema: z.literal("schouw.round/1"),
  name: z.string().min(1),
  frozenOn: day,
  asOf: day,
  seed: z.string(),
  policeSide: z.boolean(),
  edition: z.string(),
  /** Version of Node.js: another one may round the last bit of a number otherwise. */
  node: z.string(),
  inputs: z.array(z.strictObject({ path: z.string(), sha256 })),
  evaluation: z.strictObject({ path: z.literal("evaluation.json"), sha256 }),
  /** Do copies of the input files lie in `inputs/` beside it? */
  inputsKept: z.boolean(),
});

export type FrozenRound = z.infer<typeof round>;
export type HashedFile = FrozenRound["inputs"][number];

export const ROUND_FILE = "round.json";

/** Fails with round.unreadable. */
export function parseRound(text: string, file: string): Result<FrozenRound> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return fail(error("round.unreadable", { where: { file } }));
  }
  const parsed = round.safeParse(content);
  return parsed.success ? succeed(parsed.data) : fail(error("round.unreadable", { where: { file } }));
}
