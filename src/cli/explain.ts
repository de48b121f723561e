/** `schouw explain ID`: where a number in a report comes from, down to the files. */

import { error } from "../core/foundation/result.ts";
import type { Source } from "../core/foundation/trace.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { reasonText, tellProblems } from "./problems.ts";
import type { Ancestry, Step, TracedNumber } from "./quantities.ts";

const IDS_SHOWN = 40;

export const explain: Command = {
  id: "explain",
  summary: "cli.explain",
  arguments: [
    { name: "<id>", text: "cli.explain.id" },
    { name: "[from]", text: "cli.explain.from" },
  ],
  options: [],
  async run(invocation) {
    const [id = "", from = "."] = invocation.arguments;
    const { openEvaluation } = await import("./open-evaluation.ts");
    const { ancestryOf, numbersOf, similarIds } = await import("./quantities.ts");
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
    if (invocation.json)
      invocation.terminal.out(
        JSON.stringify({ number, ...ancestry, ...(page === undefined ? {} : { page }) }, null, 2),
      );
    else for (const line of lines(invocation, number, ancestry, page)) invocation.terminal.out(line);
    return EXIT.fine;
  },
};

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
