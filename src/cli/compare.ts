/** `schouw compare A B`: what changed between two rounds, and whether the world or the software changed it. */

import { error } from "../core/foundation/result.ts";
import type { Compared, Comparison, PartId, Side } from "../core/rounds/comparison.ts";
import { formatNumber } from "../report/numbers.ts";
import { hasText, type Language, say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { textTable } from "./text-table.ts";

export const compare: Command = {
  id: "compare",
  summary: "cli.compare",
  arguments: [
    { name: "<a>", text: "cli.compare.a" },
    { name: "<b>", text: "cli.compare.b" },
  ],
  options: [{ flags: "--all", text: "cli.compare.all" }],
  async run(invocation) {
    const { terminal, options, json } = invocation;
    const { findEvaluation } = await import("./open-evaluation.ts");
    const { openRound } = await import("./round-folder.ts");
    const opened = await Promise.all(
      invocation.arguments.map(async (path) => {
        const file = await findEvaluation(path, terminal.folder);
        return file === undefined
          ? { ok: false as const, problems: [error("cli.no-evaluation", { values: { path } })] }
          : openRound(path, file, terminal.folder);
      }),
    );
    const [a, b] = opened;
    if (!a?.ok || !b?.ok) {
      tellProblems(
        invocation,
        opened.flatMap((one) => (one.ok ? [] : one.problems)),
      );
      return EXIT.badInput;
    }
    const { compareRounds } = await import("../core/rounds/compare.ts");
    const comparison = compareRounds(a.value.evaluation, b.value.evaluation);
    const nodes = [a.value.round?.node, b.value.round?.node];
    if (json) terminal.out(JSON.stringify({ ok: true, ...comparison, node: nodes }, null, 2));
    else for (const line of lines(invocation, comparison, options.all === true)) terminal.out(line);
    return EXIT.fine;
  },
};

const PARTS: readonly PartId[] = ["stock", "costs", "yields", "effects", "goals", "rules", "recommendations"];

function lines({ language }: Invocation, comparison: Comparison, all: boolean): string[] {
  const { a, b, inputs, methods, cautions, rows } = comparison;
  const differ = rows.filter(({ cause }) => cause !== "none");
  const bySoftware = differ.filter(({ madeOtherwise }) => madeOtherwise.length > 0).length;
  return [
    say(language, "compare.title", {
      a: `${a.name} ${a.asOf}`,
      b: `${b.name} ${b.asOf}`,
      editionA: a.edition,
      editionB: b.edition,
    }),
    say(language, "compare.inputs", inputs),
    ...methods.map(({ method, a: was, b: is }) =>
      say(language, "compare.method-changed", { method, was: was.join(", "), is: is.join(", ") }),
    ),
    ...cautions.map((code) => say(language, `compare.caution.${code}`)),
    say(language, "compare.summary", { rows: rows.length, differ: differ.length, software: bySoftware }),
    ...PARTS.flatMap((part) => partLines(language, part, rows, comparison, all)),
  ];
}

function partLines(
  language: Language,
  part: PartId,
  rows: readonly Compared[],
  { a, b }: Comparison,
  all: boolean,
): string[] {
  const ofPart = rows.filter((row) => row.part === part);
  const shown = ofPart.filter(({ cause }) => all || cause !== "none");
  const title = say(language, `compare.part.${part}`);
  if (ofPart.length === 0) return ["", title, `  ${say(language, "compare.nothing-known")}`];
  if (shown.length === 0)
    return ["", title, `  ${say(language, "compare.no-difference", { count: ofPart.length })}`];
  const column = (key: string, align: "left" | "right" = "left") => ({
    title: say(language, `compare.column.${key}`),
    align,
  });
  const table = textTable(
    [
      column("subject"),
      column("what"),
      { title: a.asOf, align: "right" },
      { title: b.asOf, align: "right" },
      column("change", "right"),
      column("cause"),
    ],
    shown.map((row) => [
      row.subject === "" ? say(language, "compare.whole") : row.subject,
      say(language, `compare.what.${row.what}`, row.values),
      sideText(language, row.a),
      sideText(language, row.b),
      changeText(language, row),
      causeText(language, row),
    ]),
  );
  return ["", title, ...table.map((line) => `  ${line}`)];
}

function sideText(language: Language, side: Side): string {
  if (side.kind === "absent") return say(language, `compare.absent.${side.why}`);
  if (side.kind === "word")
    return hasText(language, `compare.word.${side.word}`)
      ? say(language, `compare.word.${side.word}`)
      : side.word;
  const value = numberText(language, side.value, side.unit);
  if (side.interval === undefined) return value;
  const { low, high } = side.interval;
  return `${value} (${numberText(language, low, side.unit)} - ${numberText(language, high, side.unit)})`;
}

function numberText(language: Language, value: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit))
    return plainBlanks(formatNumber(language, { value, format: "money", currency: unit }));
  if (unit === "share") return formatNumber(language, { value, format: "percent" });
  if (Number.isInteger(value)) return formatNumber(language, { value, format: "count" });
  return formatNumber(language, { value, format: "ratio" });
}

/** Blanks that do not break would leave the columns of a terminal unaligned in some fonts. */
const plainBlanks = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

function changeText(language: Language, { a, change }: Compared): string {
  if (change === undefined || a.kind !== "number") return "";
  const sign = change > 0 ? "+" : "";
  return `${sign}${numberText(language, change, a.unit)}`;
}

function causeText(language: Language, { cause, madeOtherwise }: Compared): string {
  const made = madeOtherwise.map((word) => say(language, `compare.made.${word}`)).join(", ");
  return say(language, `compare.cause.${cause}`, { made });
}
