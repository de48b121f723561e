/** Problems as a person reads them, or as one JSON document for a program. */

import type { Problem } from "../core/foundation/result.ts";
import { hasText, say, sayProblem } from "../texts/index.ts";
import type { Invocation } from "./command.ts";

type Reader = Pick<Invocation, "language" | "json" | "terminal">;

const ORDER = ["error", "warning", "note"] as const;

/** Problems as lines, errors first, each with the word for its severity. */
export function problemLines(language: Reader["language"], problems: readonly Problem[]): string[] {
  return ORDER.flatMap((severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${say(language, `cli.severity.${severity}`)} ${sayProblem(language, problem)}`),
  );
}

/** For a program: each problem with its sentence, so that it need not know the catalogue. */
export const problemsForPrograms = (language: Reader["language"], problems: readonly Problem[]) =>
  problems.map((problem) => ({ ...problem, sentence: sayProblem(language, problem) }));

/** What stopped a command: on standard error, or with `--json` as the document on standard output. */
export function tellProblems(reader: Reader, problems: readonly Problem[]): void {
  if (reader.json)
    reader.terminal.out(
      JSON.stringify({ ok: false, problems: problemsForPrograms(reader.language, problems) }, null, 2),
    );
  else for (const line of problemLines(reader.language, problems)) reader.terminal.aside(line);
}

/** Why rows of a file were set aside, in words. */
export const reasonText = (language: Reader["language"], reason: string): string =>
  hasText(language, `aside.${reason}`) ? say(language, `aside.${reason}`) : reason;
