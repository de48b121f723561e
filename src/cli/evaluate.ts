/** `schouw evaluate FOLDER`: reads a dossier, evaluates it, writes the reports, and says the outcome in one line. */

import { resolve } from "node:path";
import { parseCivilDate } from "../core/foundation/civil-date.ts";
import { error, type Problem } from "../core/foundation/result.ts";
import { type ReportFormat, reportFormats } from "../report/formats.ts";
import { type Language, languages, say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation, type OptionValues } from "./command.ts";
import { evaluateOptions } from "./evaluated.ts";
import { outcomeLine } from "./outcome.ts";
import { problemsForPrograms, tellProblems } from "./problems.ts";
import { type Progress, startProgress, timed } from "./progress.ts";
import { reportFolder } from "./report-folder.ts";

const STAGES = [
  "read",
  "measures",
  "index",
  "sites",
  "placebo",
  "programme",
  "curve",
  "economics",
  "law",
  "planning",
  "findings",
  "reports",
];

export const evaluate: Command = {
  id: "evaluate",
  summary: "cli.evaluate",
  arguments: [{ name: "<folder>", text: "cli.evaluate.folder" }],
  options: [
    { flags: "--out <folder>", text: "cli.evaluate.out" },
    { flags: "--report-languages <languages>", text: "cli.evaluate.languages" },
    { flags: "--formats <formats>", text: "cli.evaluate.formats" },
    { flags: "--as-of <day>", text: "cli.evaluate.as-of" },
    { flags: "--seed <word>", text: "cli.evaluate.seed" },
    { flags: "--public", text: "cli.evaluate.public" },
    { flags: "--police-side", text: "cli.evaluate.police-side" },
    { flags: "--timings", text: "cli.evaluate.timings" },
  ],
  async run(invocation) {
    const asked = askedOf(invocation.options);
    if (asked.problems.length > 0) {
      tellProblems(invocation, asked.problems);
      return EXIT.badInput;
    }
    const [shown = ""] = invocation.arguments;
    const folder = resolve(invocation.terminal.folder, shown);
    const told = await startProgress(invocation, STAGES);
    const progress = invocation.options.timings === true ? timed(told, invocation.terminal.aside) : told;
    try {
      return await evaluateFolder(invocation, folder, asked, progress);
    } finally {
      progress.end();
    }
  },
};

type Asked = {
  readonly formats: readonly ReportFormat[];
  readonly languages: readonly Language[];
  readonly asOf?: string;
  readonly problems: readonly Problem[];
};

async function evaluateFolder(
  invocation: Invocation,
  folder: string,
  asked: Asked,
  progress: Progress,
): Promise<0 | 2> {
  const { language, json, terminal, options } = invocation;
  progress.stage("read");
  const { readDossier } = await import("../ingest/read-folder.ts");
  const dossier = await readDossier(folder);
  if (!dossier.ok) {
    progress.end();
    tellProblems(invocation, dossier.problems);
    return EXIT.badInput;
  }
  const { evaluate: evaluateDossier } = await import("../core/evaluate.ts");
  const complete = evaluateDossier(
    dossier.value,
    evaluateOptions(
      dossier.value,
      {
        ...(asked.asOf === undefined ? {} : { asOf: asked.asOf }),
        ...(typeof options.seed === "string" ? { seed: options.seed } : {}),
        policeSide: options.policeSide === true,
      },
      terminal.today,
    ),
    progress.stage,
  );
  const { published } = await import("../core/findings/published.ts");
  const evaluation = options.public === true ? published(complete) : complete;
  progress.stage("reports");
  const { saveReports } = await import("../report/save.ts");
  const out = typeof options.out === "string" ? resolve(terminal.folder, options.out) : undefined;
  const reports = await saveReports(out ?? reportFolder(folder, terminal.folder), evaluation, asked);
  progress.end();
  const outcome = outcomeLine(language, evaluation);
  if (json) {
    const problems = problemsForPrograms(language, dossier.value.problems);
    terminal.out(JSON.stringify({ ok: true, outcome, reports, problems }, null, 2));
  } else {
    terminal.out(outcome);
    for (const path of reports) terminal.out(`  ${path}`);
    const warnings = dossier.value.problems.filter(({ severity }) => severity === "warning").length;
    if (warnings > 0) terminal.aside(say(language, "cli.evaluate.warnings", { warnings, path: folder }));
  }
  return EXIT.fine;
}

/** Checks all options at once. */
function askedOf(options: OptionValues): Asked {
  const problems: Problem[] = [];
  const listed = <T extends string>(value: unknown, known: readonly T[], code: string): readonly T[] => {
    if (typeof value !== "string") return known;
    const words = value.split(",").map((word) => word.trim().toLowerCase());
    for (const found of words.filter((word) => !known.some((one) => one === word)))
      problems.push(error(code, { found, values: { choices: known.join(", ") } }));
    return known.filter((one) => words.includes(one));
  };
  const formats = listed(options.formats, reportFormats, "cli.unknown-format");
  const chosen = listed(options.reportLanguages, languages, "cli.unknown-language");
  const { asOf } = options;
  if (typeof asOf === "string" && parseCivilDate(asOf) === undefined)
    problems.push(error("cli.not-a-date", { found: asOf, values: { option: "--as-of" } }));
  return {
    formats,
    languages: chosen,
    ...(typeof asOf === "string" ? { asOf } : {}),
    problems,
  };
}
