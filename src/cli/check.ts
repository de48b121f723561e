/** `schouw check FOLDER`: what was read, what was set aside and why, every fault with its remedy, and what each file is worth. */

import { resolve } from "node:path";
import type { Problem } from "../core/foundation/result.ts";
import { rowsSetAside, type Source } from "../core/foundation/trace.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type ExitCode, type Invocation } from "./command.ts";
import { problemLines, problemsForPrograms, reasonText, tellProblems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { qualityLines } from "./quality-table.ts";
import { textTable } from "./text-table.ts";

export const check: Command = {
  id: "check",
  summary: "cli.check",
  arguments: [{ name: "<folder>", text: "cli.check.folder" }],
  options: [{ flags: "--rows", text: "cli.check.rows" }],
  async run(invocation) {
    const { language, json, terminal } = invocation;
    const [shown = ""] = invocation.arguments;
    const progress = await startProgress(invocation, ["read"]);
    progress.stage("read");
    const { readDossier } = await import("../ingest/read-folder.ts");
    const dossier = await readDossier(resolve(terminal.folder, shown)).finally(progress.end);
    if (!dossier.ok) {
      tellProblems(invocation, dossier.problems);
      tellRows(invocation, dossier.problems);
      return EXIT.badInput;
    }
    const { manifest, sources, problems } = dossier.value;
    const { dataQuality } = await import("../core/measures/data-quality/index.ts");
    const { streams } = await import("../core/foundation/random.ts");
    const quality = dataQuality(dossier.value, streams(manifest.evaluation.seed));
    if (json) {
      terminal.out(
        JSON.stringify(
          {
            ok: true,
            name: manifest.name,
            sources,
            problems: problemsForPrograms(language, problems),
            quality: quality.map((source) => ({
              ...source,
              consequences: source.consequences.map(({ limit, problem }) => ({
                limit,
                ...problemsForPrograms(language, [problem])[0],
              })),
            })),
          },
          null,
          2,
        ),
      );
      return exitOf(problems);
    }
    for (const line of sourceLines(invocation, sources)) terminal.out(line);
    if (problems.length > 0) terminal.out("");
    for (const line of problemLines(language, problems)) terminal.out(line);
    tellRows(invocation, problems);
    terminal.out("");
    for (const line of qualityLines(language, quality)) terminal.out(line);
    terminal.out("");
    const count = (severity: Problem["severity"]): number =>
      problems.filter((problem) => problem.severity === severity).length;
    terminal.out(
      problems.length === 0
        ? say(language, "cli.check.fine", { name: manifest.name, files: sources.length })
        : say(language, "cli.check.faults", {
            name: manifest.name,
            warnings: count("warning"),
            notes: count("note"),
          }),
    );
    return exitOf(problems);
  },
};

/** A note is information; a warning is something that a person should look at. */
const exitOf = (problems: readonly Problem[]): ExitCode =>
  problems.some(({ severity }) => severity === "warning") ? EXIT.different : EXIT.fine;

function sourceLines({ language }: Invocation, sources: readonly Source[]): string[] {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const column = (id: string, align: "left" | "right") => ({
    title: say(language, `cli.check.column.${id}`),
    align,
  });
  const table = textTable(
    [
      column("file", "left"),
      column("table", "left"),
      column("format", "left"),
      column("rows", "right"),
      column("used", "right"),
      column("aside", "right"),
    ],
    sources.map((source) => [
      source.path,
      source.table,
      source.format,
      ...[source.rows, source.used, rowsSetAside(source)].map((count) => number.format(count)),
    ]),
  );
  const reasons = sources.flatMap(({ path, setAside }) =>
    Object.entries(setAside)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => `  ${path}: ${number.format(count)} ${reasonText(language, reason)}`),
  );
  return reasons.length === 0 ? table : [...table, "", say(language, "cli.check.reasons"), ...reasons];
}

/** With `--rows`: the rows of each fault, as many as were kept. */
function tellRows({ language, json, terminal, options }: Invocation, problems: readonly Problem[]): void {
  if (options.rows !== true || json) return;
  for (const { code, where, count } of problems) {
    if (where.rows === undefined || where.rows.length === 0) continue;
    terminal.out("");
    terminal.out(
      say(language, "cli.check.rows.of", {
        place: [where.file, where.column].filter((part) => part !== undefined).join(", "),
        code,
        kept: where.rows.length,
        count,
      }),
    );
    terminal.out(`  ${where.rows.join(", ")}`);
  }
}
