/**
 * Does the way in which cameras should work fit the problem and who causes it?
 * By the dated table mechanism-fit: 2 strong, 1 some, 0 weak.
 *
 * Of several problems the worst fit counts. Prevention asks for an offender who
 * weighs the risk: with an impulsive, drunk or indifferent one it is weak,
 * whatever the problem.
 */

import table from "../../../parameters/tables/mechanism-fit.json" with { type: "json" };
import type { Goal } from "../dossier/goals.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { Sort, Taxonomy } from "../measures/working/taxonomy.ts";

type Mechanism = "prevention" | "intervention" | "investigation";

export type MechanismFit = {
  /** Least and most of the score, 0 to 2. */
  readonly score: readonly [low: number, high: number];
  readonly verdict: "strong" | "some" | "weak-to-some" | "weak";
  /** Rows of the table that decided, by their problem. */
  readonly problems: readonly string[];
  readonly offender: "fits" | "does-not-fit" | "unknown";
  /** Mechanisms with a higher score for the same problem and offender. */
  readonly better: readonly Mechanism[];
  /** Kind of camera that the table names for the problem. */
  readonly kind: string;
  readonly source: string;
};

const MECHANISMS: readonly Mechanism[] = ["prevention", "intervention", "investigation"];
const DOES_NOT_WEIGH = ["impulsive", "under-influence", "indifferent"];

export function mechanismFit(
  goal: Pick<Goal, "problem" | "mechanism" | "offenderGroup">,
  words: Taxonomy,
  day: CivilDate,
): Known<MechanismFit> {
  const { mechanism, offenderGroup } = goal;
  if (mechanism === undefined) return notMeasured(warning("goal.no-mechanism"));
  const rows = words.sortsOf(goal.problem).flatMap((sort) => rowOf(sort, day) ?? []);
  if (rows.length === 0) return notMeasured(warning("goal.problem-not-in-table"));
  const score = scoreOf(mechanism, rows, offenderGroup);
  return known({
    score,
    verdict: verdictOf(score),
    problems: rows.map(({ problem }) => problem),
    offender:
      offenderGroup === undefined || offenderGroup === "unknown"
        ? "unknown"
        : mechanism === "prevention" && DOES_NOT_WEIGH.includes(offenderGroup)
          ? "does-not-fit"
          : "fits",
    better: MECHANISMS.filter((other) => {
      const own = scoreOf(other, rows, offenderGroup);
      return own[0] + own[1] > score[0] + score[1];
    }),
    kind: rows[0].kind,
    source: rows[0].source,
  });
}

type Row = (typeof table.rows)[number];

/** The row that names the type, otherwise the one of the group as a whole. */
function rowOf({ group, type }: Sort, day: CivilDate): Row | undefined {
  const rows = table.rows.filter((row) => row.group === group && row.from <= day);
  return (
    rows.find((row) => type !== undefined && row.types?.includes(type)) ??
    rows.find((row) => row.types === undefined)
  );
}

function scoreOf(
  mechanism: Mechanism,
  rows: readonly Row[],
  offender: Goal["offenderGroup"],
): readonly [number, number] {
  if (mechanism === "prevention" && offender !== undefined && DOES_NOT_WEIGH.includes(offender))
    return [0, 0];
  return [
    Math.min(...rows.map((row) => row[mechanism][0])),
    Math.min(...rows.map((row) => row[mechanism][1])),
  ];
}

function verdictOf([low, high]: readonly [number, number]): MechanismFit["verdict"] {
  if (high === 0) return "weak";
  if (low === 0) return "weak-to-some";
  return low === 2 ? "strong" : "some";
}
