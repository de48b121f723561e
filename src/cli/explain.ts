/** `schouw explain ID`: where a number in a report comes from, down to the files. */

import { resolve } from "node:path";
import type { RowBehind } from "../core/effects/rows-behind.ts";
import type { Ancestry, Step } from "../core/findings/ancestry.ts";
import type { TracedNumber } from "../core/findings/numbers.ts";
import { error } from "../core/foundation/result.ts";
import type { Source } from "../core/foundation/trace.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { reasonText, tellProblems } from "./problems.ts";

const IDS_SHOWN = 40;
const ROWS_SHOWN = 20;

export const explain: Command = {
  id: "explain",
  summary: "cli.explain",
  arguments: [
    { name: "<id>", text: "cli.explain.id" },
    { name: "[from]", text: "cli.explain.from" },
  ],
  options: [{ flags: "--rows <dossier>", text: "cli.explain.behind" }],
  async run(invocation) {
    const [id = "", from = "."] = invocation.arguments;
    const { openEvaluation } = await import("./open-evaluation.ts");
    const { numbersOf } = await import("../core/findings/numbers.ts");
    const { ancestryOf } = await import("../core/findings/ancestry.ts");
    const { similarIds } = await import("./quantities.ts");
    const opened = await openEvaluation(from, invocation.terminal.folder);
    if (!opened.ok) {
      tellProblems(invocation, opened.problems);
      return EXIT.badInput;
    }
    const numbers = numbersOf(opened.value);
    const number = numbers.get(id);
    if (number === undefined) {
      const similar = similarIds(numbers.keys(), id);
      tellProblems(invocation, [
        error("cli.unknown-number", {
          found: id,
          values: {
            similar: similar.slice(0, IDS_SHOWN).join(", "),
            shown: Math.min(similar.length, IDS_SHOWN),
          },
        }),
      ]);
      return EXIT.badInput;
    }
    const ancestry = ancestryOf(opened.value, number);
    const page = await methodPage(ancestry.steps[0]?.trace.method);
    const behind = await rowsOf(invocation, id, opened.value.options.asOf);
    if (behind === "unreadable") return EXIT.badInput;
    if (invocation.json)
      invocation.terminal.out(
        JSON.stringify(
          {
            number,
            ...ancestry,
            ...(page === undefined ? {} : { page }),
            ...(behind === undefined ? {} : { rows: behind }),
          },
          null,
          2,
        ),
      );
    else {
      for (const line of lines(invocation, number, ancestry, page)) invocation.terminal.out(line);
      for (const line of rowLines(invocation, behind)) invocation.terminal.out(line);
    }
    return EXIT.fine;
  },
};

type Behind = readonly RowBehind[] | "no-rows" | undefined;

/** The rows of the files behind a count, when a dossier was named to look in. */
async function rowsOf(invocation: Invocation, id: string, asOf: string): Promise<Behind | "unreadable"> {
  const { options, terminal } = invocation;
  if (typeof options.rows !== "string") return undefined;
  const { readDossier } = await import("../ingest/read-folder.ts");
  const dossier = await readDossier(resolve(terminal.folder, options.rows));
  if (!dossier.ok) {
    tellProblems(invocation, dossier.problems);
    return "unreadable";
  }
  const { rowsBehind } = await import("../core/effects/rows-behind.ts");
  const { rowsBehindIndicator } = await import("../core/measures/working/index.ts");
  return rowsBehind(dossier.value, id) ?? rowsBehindIndicator(dossier.value, asOf, id) ?? "no-rows";
}

function rowLines({ language }: Invocation, behind: Behind): string[] {
  if (behind === undefined) return [];
  if (behind === "no-rows") return ["", say(language, "cli.explain.behind.none")];
  const files = [...new Set(behind.map(({ source }) => source))];
  return [
    "",
    say(language, "cli.explain.behind.title", { count: behind.length }),
    ...files.map((file) => {
      const rows = behind.filter(({ source }) => source === file).map(({ row }) => row);
      return `  ${file}: ${rows.slice(0, ROWS_SHOWN).join(", ")}${rows.length > ROWS_SHOWN ? ", ..." : ""}`;
    }),
  ];
}

/** The page of the manual about a method, when the copy of the software has one. */
async function methodPage(method: string | undefined): Promise<string | undefined> {
  if (method === undefined) return undefined;
  const { existsSync } = await import("node:fs");
  const { fileURLToPath } = await import("node:url");
  // From dist/ when built, from src/cli/ when not.
  for (const up of ["../docs/methods/", "../../docs/methods/"]) {
    const path = fileURLToPath(new URL(`${up}${method}.md`, import.meta.url));
    if (existsSync(path)) return path;
  }
  return undefined;
}

function lines(
  { language }: Invocation,
  number: TracedNumber,
  { steps, sources }: Ancestry,
  page: string | undefined,
): string[] {
  const write = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumSignificantDigits: 6 });
  const row = (label: string, value: string): string => `  ${say(language, label)}: ${value}`;
  const { interval } = number;
  return [
    number.id,
    row("cli.explain.value", `${write.format(number.value)} ${number.unit}`),
    ...(interval === undefined
      ? []
      : [
          row(
            "cli.explain.interval",
            say(language, "cli.explain.interval.value", {
              low: write.format(interval.low),
              high: write.format(interval.high),
              level: write.format(interval.level * 100),
              kind: interval.kind,
            }),
          ),
        ]),
    row("cli.explain.n", write.format(number.n)),
    "",
    say(language, "cli.explain.steps"),
    ...steps.flatMap(stepLines),
    ...(page === undefined ? [] : [row("cli.explain.page", page)]),
    "",
    say(language, "cli.explain.sources"),
    ...(sources.length === 0 ? [`  ${say(language, "cli.explain.no-sources")}`] : []),
    ...sources.flatMap((source) => sourceLines(language, source)),
  ];
}

function stepLines({ trace, depth }: Step): string[] {
  const indent = "  ".repeat(depth + 1);
  const options = Object.entries(trace.options).map(
    ([name, value]) => `${name} = ${Array.isArray(value) ? value.join(", ") : value}`,
  );
  return [
    `${indent}${trace.method} ${trace.version}`,
    ...(options.length > 0 ? [`${indent}  ${options.join("; ")}`] : []),
    ...(trace.parameters.length > 0 ? [`${indent}  ${trace.parameters.join("; ")}`] : []),
    ...(trace.stream === undefined ? [] : [`${indent}  ${trace.stream}`]),
  ];
}

function sourceLines(language: Invocation["language"], source: Source): string[] {
  const aside = Object.entries(source.setAside).map(
    ([reason, count]) => `${count} ${reasonText(language, reason)}`,
  );
  return [
    `  ${source.path}`,
    `    ${say(language, "cli.explain.rows", { rows: source.rows, used: source.used })}`,
    ...aside.map((line) => `      ${line}`),
    `    sha256 ${source.sha256}`,
  ];
}
