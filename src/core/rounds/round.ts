/**
 * Names of rounds, and what changed in their inputs since they were frozen.
 * Apart from the file itself, so that a command can ask without loading its schema.
 */

import { error, type Problem } from "../foundation/result.ts";
import type { HashedFile } from "./round-file.ts";

/** A name is a folder: letters, digits, dot, hyphen and underscore, not beginning with a dot. */
export const isRoundName = (name: string): boolean => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,79}$/u.test(name);

/** Which files differ from what was frozen: changed, gone or added, each with its hashes. */
export function inputChanges(frozen: readonly HashedFile[], now: readonly HashedFile[]): readonly Problem[] {
  const short = (hash: string): string => hash.slice(0, 12);
  const [before, after] = [frozen, now].map((list) => new Map(list.map((file) => [file.path, file.sha256])));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file) => {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === is) return [];
    if (was === undefined)
      return [error("round.input-added", { where: { file }, values: { is: short(is ?? "") } })];
    if (is === undefined)
      return [error("round.input-gone", { where: { file }, values: { was: short(was) } })];
    return [error("round.input-changed", { where: { file }, values: { was: short(was), is: short(is) } })];
  });
}
