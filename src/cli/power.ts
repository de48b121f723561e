/** `schouw power FOLDER`: before the start, which change could be seen at all, in how many months, and what to do instead. */

import type { Dossier } from "../core/dossier/dossier.ts";
import type { Outlook } from "../core/effects/outlook.ts";
import { error, type Problem } from "../core/foundation/result.ts";
import { say, sayProblem } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { textTable } from "./text-table.ts";
import { toldDossier } from "./told-dossier.ts";
import { wholeNumber } from "./whole-number.ts";

export const power: Command = {
  id: "power",
  summary: "cli.power",
  arguments: [{ name: "<folder>", text: "cli.evaluate.folder" }],
  options: [
    { flags: "--fall <percent>", text: "cli.power.fall" },
    { flags: "--before <months>", text: "cli.power.before" },
    { flags: "--after <months>", text: "cli.power.after" },
  ],
  async run(invocation) {
    const { terminal, json, language } = invocation;
    const asked = askedOf(invocation);
    if (asked.problems.length > 0) {
      tellProblems(invocation, asked.problems);
      return EXIT.badInput;
    }
    const read = await toldDossier(invocation);
    if (read === undefined) return EXIT.badInput;
    const dossier = withPeriods(read, asked);
    const { beforeStart } = await import("../core/effects/before-start.ts");
    const { streams } = await import("../core/foundation/random.ts");
    const { traceBook } = await import("../core/foundation/trace-book.ts");
    const found = beforeStart(dossier, traceBook(), streams(dossier.manifest.evaluation.seed));
    if (found.state !== "known") {
      tellProblems(invocation, [error("cli.power.nothing"), ...found.reasons]);
      return EXIT.badInput;
    }
    if (json) {
      const told = found.value.map((row) => ({
        ...row,
        instead: row.instead.map((way) => ({ ...way, sentence: sayProblem(language, way) })),
      }));
      terminal.out(JSON.stringify({ ok: true, outlook: told }, null, 2));
    } else for (const line of await lines(invocation, found.value)) terminal.out(line);
    return found.value.some(({ hopeless }) => hopeless) ? EXIT.different : EXIT.fine;
  },
};

type Asked = {
  readonly fall?: number;
  readonly before?: number;
  readonly after?: number;
  readonly problems: readonly Problem[];
};

function askedOf({ options }: Invocation): Asked {
  const before = wholeNumber("--before", options.before, undefined);
  const after = wholeNumber("--after", options.after, undefined);
  const problems = [before, after].filter((one): one is Problem => typeof one === "object");
  const fall = typeof options.fall === "string" ? Number(options.fall) : undefined;
  if (fall !== undefined && !(fall > 0 && fall < 100))
    problems.push(error("cli.power.not-a-fall", { found: String(options.fall) }));
  return {
    ...(fall === undefined ? {} : { fall: fall / 100 }),
    ...(typeof before === "number" ? { before } : {}),
    ...(typeof after === "number" ? { after } : {}),
    problems,
  };
}

function withPeriods(dossier: Dossier, { fall, before, after }: Asked): Dossier {
  const { manifest } = dossier;
  const evaluation = {
    ...manifest.evaluation,
    ...(fall === undefined ? {} : { smallestEffect: fall }),
    ...(before === undefined ? {} : { beforeMonths: before }),
    ...(after === undefined ? {} : { afterMonths: after }),
  };
  return { ...dossier, manifest: { ...manifest, evaluation } };
}

async function lines({ language }: Invocation, outlook: readonly Outlook[]): Promise<string[]> {
  const { FEASIBLE_MONTHS } = await import("../core/effects/outlook-alternatives.ts");
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const column = (key: string, align: "left" | "right") => ({
    title: say(language, `cli.power.column.${key}`),
    align,
  });
  const outcomeName = (outcome: string): string =>
    outcome === "all" ? say(language, "report.outcome.all") : outcome;
  const rows = outlook.flatMap(({ name, outcome, baseline, periods, goals }) => {
    if (baseline.state !== "known") return [];
    const visible = periods[0]?.visible;
    return goals.map(({ fall, months }) => [
      name,
      outcomeName(outcome),
      whole.format(baseline.value.camera.value),
      visible?.state === "known" ? percent.format(visible.value.value) : say(language, "cli.power.never"),
      percent.format(fall),
      months.state === "known" ? whole.format(months.value.value) : say(language, "cli.power.never"),
    ]);
  });
  return [
    ...textTable(
      [
        column("area", "left"),
        column("outcome", "left"),
        column("before", "right"),
        column("visible", "right"),
        column("fall", "right"),
        column("months", "right"),
      ],
      rows,
    ),
    ...outlook.flatMap(({ name, outcome, baseline, goals, hopeless, instead }) =>
      baseline.state !== "known"
        ? ["", ...baseline.reasons.map((reason) => sayProblem(language, reason))]
        : hopeless
          ? [
              "",
              say(language, "cli.power.instead", {
                name,
                outcome: outcomeName(outcome),
                fall: percent.format(-goals[0].fall),
                months: FEASIBLE_MONTHS,
              }),
              ...instead.map((way) => `  ${sayProblem(language, way)}`),
            ]
          : [],
    ),
  ];
}
