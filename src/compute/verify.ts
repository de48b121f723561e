/** Walks files and folders of reference cases and compares each with its answer. */

import type { Problem } from "../core/foundation/result.ts";
import { error } from "../core/foundation/result.ts";
import { compare, computeCase, type Mismatch, readCase } from "./case.ts";

/** What the walker needs of a file system. */
export type CaseFiles = {
  /** JSON files at or below a path, sorted; folders named `data` are left out. Fails by throwing. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly readText: (path: string) => Promise<string>;
  /** A path relative to the folder of a case. */
  readonly beside: (file: string, relative: string) => string;
};

export type CaseOutcome = {
  readonly file: string;
  readonly method: string;
  readonly outcome: "agrees" | "differs" | "skipped" | "invalid";
  readonly compared: number;
  readonly mismatches: readonly Mismatch[];
  readonly problems: readonly Problem[];
};

export type VerifyReport = {
  readonly outcomes: readonly CaseOutcome[];
  readonly agree: number;
  readonly differ: number;
  readonly skipped: number;
  readonly invalid: number;
  /** 0 all agree, 1 a case differs, 2 invalid input or an unknown method. */
  readonly exitCode: 0 | 1 | 2;
};

export async function verifyPaths(
  paths: readonly string[],
  files: CaseFiles,
  options: { readonly known: boolean },
): Promise<VerifyReport> {
  const outcomes: CaseOutcome[] = [];
  for (const path of paths) {
    for (const file of await files.list(path)) outcomes.push(await verifyFile(file, files, options.known));
  }
  const count = (outcome: CaseOutcome["outcome"]): number =>
    outcomes.filter((one) => one.outcome === outcome).length;
  const [differ, invalid] = [count("differs"), count("invalid")];
  return {
    outcomes,
    agree: count("agrees"),
    differ,
    skipped: count("skipped"),
    invalid,
    exitCode: invalid > 0 ? 2 : differ > 0 ? 1 : 0,
  };
}

async function verifyFile(file: string, files: CaseFiles, knownOnly: boolean): Promise<CaseOutcome> {
  const outcome = (
    kind: CaseOutcome["outcome"],
    method: string,
    problems: readonly Problem[] = [],
  ): CaseOutcome => ({ file, method, outcome: kind, compared: 0, mismatches: [], problems });
  let json: unknown;
  try {
    json = JSON.parse(await files.readText(file));
  } catch (cause) {
    return outcome("invalid", "", [
      error("compute.not-json", { where: { file }, values: { cause: String(cause) } }),
    ]);
  }
  // JSON without a method (a note, a list of anchors) is not a case.
  if (json === null || typeof json !== "object" || !("method" in json)) return outcome("skipped", "");
  const reference = readCase(json);
  if (!reference.ok) {
    const unknown = reference.problems.some((problem) => problem.code === "compute.unknown-method");
    return outcome(unknown && knownOnly ? "skipped" : "invalid", String(json.method), reference.problems);
  }
  const answer = await computeCase(reference.value, {
    readText: (relative) => files.readText(files.beside(file, relative)),
  });
  if (!answer.ok) return outcome("invalid", reference.value.method, answer.problems);
  const { compared, mismatches } = compare(reference.value, answer.value);
  return {
    file,
    method: reference.value.method,
    outcome: mismatches.length === 0 ? "agrees" : "differs",
    compared,
    mismatches,
    problems: [],
  };
}
