/** `schouw plan FOLDER`: where cameras would see most, under the cap and what is asked beside it. */

import { resolve } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import { parseCivilDate } from "../core/foundation/civil-date.ts";
import { error, fail, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import type { MadePlan } from "../core/planning/make-plan.ts";
import type { PlanningWishes } from "../core/planning/prepare.ts";
import type { Rotation } from "../core/planning/rotate.ts";
import { sayProblem } from "../texts/index.ts";
import { type Command, EXIT, type Invocation, type OptionValues } from "./command.ts";
import { lastDay } from "./last-day.ts";
import { planLines, rotationLines } from "./plan-lines.ts";
import { tellProblems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { wholeNumber } from "./whole-number.ts";

const NODES = 2000;

export const plan: Command = {
  id: "plan",
  summary: "cli.plan",
  arguments: [{ name: "<folder>", text: "cli.evaluate.folder" }],
  options: [
    { flags: "--cameras <number>", text: "cli.plan.cameras" },
    { flags: "--camera-cost <amount>", text: "cli.plan.camera-cost" },
    { flags: "--budget <amount>", text: "cli.plan.budget" },
    { flags: "--at-least <area...>", text: "cli.plan.at-least" },
    { flags: "--at-most <area...>", text: "cli.plan.at-most" },
    { flags: "--within-areas", text: "cli.plan.within-areas" },
    { flags: "--moves <number>", text: "cli.plan.moves" },
    { flags: "--months <number>", text: "cli.plan.months" },
    { flags: "--nodes <number>", text: "cli.plan.nodes" },
    { flags: "--as-of <day>", text: "cli.evaluate.as-of" },
    { flags: "--seed <word>", text: "cli.evaluate.seed" },
  ],
  async run(invocation) {
    const { options, terminal } = invocation;
    const asked = askedOf(options);
    if (!asked.ok) {
      tellProblems(invocation, asked.problems);
      return EXIT.badInput;
    }
    const progress = await startProgress(invocation, ["read", "planning"]);
    try {
      progress.stage("read");
      const { readDossier } = await import("../ingest/read-folder.ts");
      const read = await readDossier(resolve(terminal.folder, invocation.arguments[0] ?? ""));
      const made = read.ok ? await planned(invocation, read.value, asked.value, progress.stage) : read;
      progress.end();
      if (!made.ok) {
        tellProblems(invocation, inPolicyWords(invocation, made.problems));
        return EXIT.badInput;
      }
      print(invocation, read.ok ? read.value.manifest.name : "", made.value);
      return EXIT.fine;
    } finally {
      progress.end();
    }
  },
};

type Asked = {
  readonly wishes: PlanningWishes;
  readonly nodes: number;
  readonly months?: number;
  readonly asOf?: string;
};

type Outcome = MadePlan & { readonly seconds: number; readonly rotation?: Rotation };

async function planned(
  { options, terminal }: Invocation,
  dossier: Dossier,
  { wishes, nodes, months, asOf: day }: Asked,
  stage: (name: string) => void,
): Promise<Result<Outcome>> {
  stage("planning");
  const [{ makePlan }, { solver }, { streams }, { traceBook }] = await Promise.all([
    import("../core/planning/make-plan.ts"),
    import("../solver/thread.ts"),
    import("../core/foundation/random.ts"),
    import("../core/foundation/trace-book.ts"),
  ]);
  const { manifest } = dossier;
  const asOf = day ?? manifest.evaluation.asOf ?? lastDay(dossier) ?? terminal.today();
  const seed = typeof options.seed === "string" ? options.seed : manifest.evaluation.seed;
  const thread = solver();
  try {
    const begun = performance.now();
    const context = { dossier, asOf, seed, book: traceBook(), streams: streams(seed) };
    const made = await makePlan(context, wishes, nodes, thread.solve);
    if (!made.ok) return made;
    const seconds = (performance.now() - begun) / 1000;
    if (months === undefined) return succeed({ ...made.value, seconds });
    const moved = await rotated(dossier, made.value, months, seed, thread.solve);
    return moved.ok ? succeed({ ...made.value, seconds, rotation: moved.value }) : moved;
  } finally {
    await thread.end();
  }
}

/** Places considered for the flexible cameras, and what a move must bring. */
const ROTATION_SITES = 60;
const MOVE_WORTH = 1;
const ROTATION_EFFORT = { shakes: 10, steps: 150, nodes: 200, relativeGap: 0.005 };

async function rotated(
  { incidents }: Dossier,
  { prepared, planning }: MadePlan,
  months: number,
  seed: string,
  solve: Parameters<typeof import("../core/planning/rotate.ts").rotate>[5],
): Promise<Result<Rotation>> {
  const { rotate } = await import("../core/planning/rotate.ts");
  const { monthWeights } = await import("../core/planning/history.ts");
  const { streams } = await import("../core/foundation/random.ts");
  if (incidents.state !== "known" || incidents.value.kind !== "points")
    return fail(error("planning.counts-only"));
  const ids = new Set(
    planning.plan.sites.flatMap(({ kind, x, y }) => (kind === "fixed" ? [`${x},${y}`] : [])),
  );
  const fixed = prepared.model.candidates.flatMap(({ x, y }, c) => (ids.has(`${x},${y}`) ? [c] : []));
  return rotate(
    prepared,
    monthWeights(prepared.history, incidents.value),
    { months, cameras: prepared.flexible, fixed, sites: ROTATION_SITES, moveCost: MOVE_WORTH },
    ROTATION_EFFORT,
    streams(seed),
    solve,
  );
}

function print(invocation: Invocation, name: string, outcome: Outcome): void {
  const { terminal, language, json } = invocation;
  const { planning, seconds, rotation, prepared } = outcome;
  const places = rotation?.months.map((month) => month.map((c) => prepared.model.candidates[c].id));
  if (json) {
    const notes = planning.notes.map((one) => ({ ...one, sentence: sayProblem(language, one) }));
    const told = rotation === undefined ? {} : { rotation: { ...rotation, months: places } };
    terminal.out(JSON.stringify({ ok: true, name, seconds, ...planning, notes, ...told }, null, 2));
    return;
  }
  for (const line of planLines(language, name, planning, seconds)) terminal.out(line);
  if (rotation !== undefined)
    for (const line of rotationLines(language, rotation, places ?? [])) terminal.out(line);
  for (const one of planning.notes) terminal.aside(sayProblem(language, one));
}

/** Rules in conflict become one sentence that names them all. */
function inPolicyWords({ language }: Invocation, problems: readonly Problem[]): readonly Problem[] {
  const rules = problems.filter(({ code }) => code.startsWith("planning.conflict."));
  if (rules.length === 0) return problems;
  return [
    error("planning.infeasible", {
      values: { rules: rules.map((one) => sayProblem(language, one)).join("; ") },
    }),
  ];
}

/** Checks all options at once. */
function askedOf(options: OptionValues): Result<Asked> {
  const problems: Problem[] = [];
  const whole = (option: string, value: OptionValues[string]): number | undefined => {
    // A cap of zero is a question too: the answer is the empty plan.
    const found = value === "0" ? 0 : wholeNumber(option, value, undefined);
    if (typeof found !== "object") return found;
    problems.push(found);
    return undefined;
  };
  const perArea = (option: string, value: OptionValues[string]): Record<string, number> => {
    const given = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
    return Object.fromEntries(
      given.flatMap((text: string) => {
        const parts = /^(.+)=(\d{1,4})$/.exec(text);
        if (parts !== null) return [[parts[1], Number(parts[2])]];
        problems.push(error("cli.plan.not-area-number", { found: text, values: { option } }));
        return [];
      }),
    );
  };
  const cameras = whole("--cameras", options.cameras);
  const costEuroPerYear = whole("--camera-cost", options.cameraCost);
  const budgetEuroPerYear = whole("--budget", options.budget);
  const moves = whole("--moves", options.moves);
  const months = whole("--months", options.months);
  const nodes = whole("--nodes", options.nodes) ?? NODES;
  const atLeast = perArea("--at-least", options.atLeast);
  const atMost = perArea("--at-most", options.atMost);
  const { asOf } = options;
  if (typeof asOf === "string" && parseCivilDate(asOf) === undefined)
    problems.push(error("cli.not-a-date", { found: asOf, values: { option: "--as-of" } }));
  if (problems.length > 0) return fail(...problems);
  return succeed({
    wishes: {
      ...(cameras === undefined ? {} : { cameras }),
      ...(costEuroPerYear === undefined ? {} : { costEuroPerYear }),
      ...(budgetEuroPerYear === undefined ? {} : { budgetEuroPerYear }),
      ...(moves === undefined ? {} : { moves }),
      atLeast,
      atMost,
      withinAreas: options.withinAreas === true,
    },
    nodes,
    ...(months === undefined || months === 0 ? {} : { months }),
    ...(typeof asOf === "string" ? { asOf } : {}),
  });
}
