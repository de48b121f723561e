/** `schouw verify PATH...`: compares reference cases with what this software computes. */

import { relative } from "node:path";
import type { CaseOutcome, VerifyReport } from "../compute/verify.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { problemLines } from "./problems.ts";
import { textTable } from "./text-table.ts";

const MISMATCHES_SHOWN = 5;

export const verify: Command = {
  id: "verify",
  summary: "cli.verify",
  arguments: [{ name: "<path...>", text: "cli.verify.path" }],
  options: [{ flags: "--known", text: "cli.verify.known" }],
  async run(invocation) {
    const { verifyPaths } = await import("../compute/verify.ts");
    const { caseFiles } = await import("./case-files.ts");
    const { terminal } = invocation;
    const report = await verifyPaths(invocation.arguments, caseFiles(terminal.folder), {
      known: invocation.options.known === true,
    });
    if (invocation.json) terminal.out(JSON.stringify(report, null, 2));
    else for (const line of lines(invocation, report)) terminal.out(line);
    return report.exitCode === 0 ? EXIT.fine : report.exitCode === 1 ? EXIT.different : EXIT.badInput;
  },
};

function lines(invocation: Invocation, report: VerifyReport): string[] {
  const { language, terminal } = invocation;
  const title = (key: string): string => say(language, `cli.verify.column.${key}`);
  const table = textTable(
    [
      { title: title("case"), align: "left" },
      { title: title("method"), align: "left" },
      { title: title("compared"), align: "right" },
      { title: title("outcome"), align: "left" },
    ],
    report.outcomes.map(({ file, method, compared, outcome }) => [
      relative(terminal.folder, file),
      method,
      String(compared),
      say(language, `cli.verify.${outcome}`),
    ]),
  );
  const { agree, differ, skipped, invalid } = report;
  return [
    ...table,
    ...report.outcomes.flatMap((outcome) => explanation(invocation, outcome)),
    "",
    say(language, "cli.verify.summary", { agree, differ, skipped, invalid }),
  ];
}

function explanation({ language, terminal }: Invocation, outcome: CaseOutcome): string[] {
  const told = outcome.outcome === "skipped" ? [] : problemLines(language, outcome.problems);
  const differences = outcome.mismatches.slice(0, MISMATCHES_SHOWN).map(({ path, expected, got }) =>
    say(language, "cli.verify.mismatch", {
      path,
      expected: JSON.stringify(expected) ?? "-",
      got: JSON.stringify(got) ?? "-",
    }),
  );
  const more = outcome.mismatches.length - differences.length;
  if (more > 0) differences.push(say(language, "cli.verify.more", { count: more }));
  if (told.length + differences.length === 0) return [];
  return [
    "",
    relative(terminal.folder, outcome.file),
    ...[...told, ...differences].map((line) => `  ${line}`),
  ];
}
