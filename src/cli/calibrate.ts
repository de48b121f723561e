/**
 * `schouw calibrate FOLDER`: how each test behaves in this city where no camera
 * hangs, and how well it finds an effect that was put there.
 */

import { resolve } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Rate, TestCharacteristics } from "../core/effects/placebo/operating.ts";
import type { TaskResult } from "../core/effects/placebo/task.ts";
import { error, type Problem } from "../core/foundation/result.ts";
import { type Language, say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { startProgress } from "./progress.ts";
import { textTable } from "./text-table.ts";
import { wholeNumber } from "./whole-number.ts";

export const calibrate: Command = {
  id: "calibrate",
  summary: "cli.calibrate",
  arguments: [{ name: "<folder>", text: "cli.evaluate.folder" }],
  options: [
    { flags: "--workers <number>", text: "cli.calibrate.workers" },
    { flags: "--places <number>", text: "cli.calibrate.places" },
    { flags: "--seed <word>", text: "cli.evaluate.seed" },
  ],
  async run(invocation) {
    const { options, terminal } = invocation;
    const { availableParallelism } = await import("node:os");
    const workers = wholeNumber("--workers", options.workers, availableParallelism());
    const places = wholeNumber("--places", options.places, undefined);
    const wrong = [workers, places].filter((one): one is Problem => typeof one === "object");
    if (wrong.length > 0) {
      tellProblems(invocation, wrong);
      return EXIT.badInput;
    }
    const progress = await startProgress(invocation, ["read", "placebo", "judge"]);
    try {
      progress.stage("read");
      const { readDossier } = await import("../ingest/read-folder.ts");
      const read = await readDossier(resolve(terminal.folder, invocation.arguments[0] ?? ""));
      if (!read.ok) {
        progress.end();
        tellProblems(invocation, read.problems);
        return EXIT.badInput;
      }
      const dossier = typeof places === "number" ? withPlaces(read.value, places) : read.value;
      progress.stage("placebo");
      const seed = typeof options.seed === "string" ? options.seed : dossier.manifest.evaluation.seed;
      const results = await laid(dossier, seed, typeof workers === "number" ? workers : 1);
      progress.stage("judge");
      const tables = await judged(results, seed);
      progress.end();
      if (tables.length === 0) {
        tellProblems(invocation, [error("cli.calibrate.nothing")]);
        return EXIT.badInput;
      }
      if (invocation.json) terminal.out(JSON.stringify({ ok: true, calibrations: tables }, null, 2));
      else for (const line of tables.flatMap((table) => lines(invocation, table))) terminal.out(line);
      return EXIT.fine;
    } finally {
      progress.end();
    }
  },
};

const withPlaces = (dossier: Dossier, placeboAreas: number): Dossier => ({
  ...dossier,
  manifest: { ...dossier.manifest, evaluation: { ...dossier.manifest.evaluation, placeboAreas } },
});

/** Pseudo areas for every shape and outcome of the dossier; none without points. */
async function laid(dossier: Dossier, seed: string, workers: number): Promise<readonly TaskResult[]> {
  if (dossier.incidents.state !== "known" || dossier.incidents.value.kind !== "points") return [];
  const points = dossier.incidents.value;
  const { cityOf } = await import("../core/effects/city.ts");
  const { calibrationTasks } = await import("../core/effects/placebo/tasks.ts");
  const { runTasks } = await import("../jobs/calibrate.ts");
  const city = cityOf(points);
  const wanted = dossier.manifest.evaluation.outcomes ?? [];
  const outcomes = ["all", ...wanted.filter((id) => points.categories.includes(id))];
  return runTasks(city, calibrationTasks(dossier, points, city, outcomes, seed), workers);
}

type Table = {
  readonly name: string;
  readonly outcome: string;
  readonly places: number;
  readonly disjoint: number;
  readonly dates: number;
  readonly peakMatched: boolean;
  readonly tests: readonly TestCharacteristics[];
};

async function judged(results: readonly TaskResult[], seed: string): Promise<readonly Table[]> {
  const { characteristics } = await import("../core/effects/placebo/operating.ts");
  const { areaTests } = await import("../core/effects/placebo/area-tests.ts");
  return results
    .filter(({ areas }) => areas.length > 0)
    .map((result) => ({
      name: result.name,
      outcome: result.outcome,
      places: result.areas.length,
      disjoint: result.areas.filter(({ replicate }) => replicate === 0).length,
      dates: new Set(result.areas.map(({ startMonth }) => startMonth)).size,
      peakMatched: result.peakMatched,
      tests: areaTests.map((_, test) => characteristics([result], test, seed)),
    }));
}

function lines({ language }: Invocation, table: Table): string[] {
  const title = (key: string): string => say(language, `cli.calibrate.column.${key}`);
  const rows = table.tests.flatMap(({ test, own, calibrated }) =>
    [own, calibrated].flatMap((kind, k) =>
      kind === undefined
        ? []
        : [
            [
              test,
              say(language, k === 0 ? "cli.calibrate.own" : "cli.calibrate.calibrated"),
              ...[kind.falsePositive, kind.pooledCoverage, ...kind.power].map((rate) =>
                shown(language, rate),
              ),
            ],
          ],
    ),
  );
  const right = ["false-positive", "coverage", "power-10", "power-20", "power-40"];
  return [
    say(language, "cli.calibrate.title", {
      name: table.name,
      outcome: table.outcome,
      places: table.places,
      disjoint: table.disjoint,
      dates: table.dates,
      matched: table.peakMatched ? "yes" : "no",
    }),
    ...textTable(
      [
        { title: title("test"), align: "left" },
        { title: title("kind"), align: "left" },
        ...right.map((key) => ({ title: title(key), align: "right" as const })),
      ],
      rows,
    ),
    "",
  ];
}

/** A share with its Monte-Carlo error: 5.2% ±0.7. */
function shown(language: Language, { share, error: mc }: Rate): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return `${number.format(100 * share)}%${mc === undefined ? "" : ` ±${number.format(100 * mc)}`}`;
}
