/** I58: the ledger of recommendations and its score per round; an unknown verdict is counted as unknown. */

import type { Dossier } from "../dossier/dossier.ts";
import { isSettled, type Recommendation } from "../dossier/recommendations.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { FollowedItem, FollowUp, RoundScore } from "./follow-up.ts";

export function followUp(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<FollowUp> {
  if (dossier.recommendations.state !== "known") return notMeasured(warning("follow-up.none"));
  const rows = dossier.recommendations.value;
  const trace = book.add({
    method: "follow-up.score",
    version: "1",
    inputs: [...new Set(rows.map(({ origin }) => origin.source))],
    parameters: [],
    options: { asOf },
  });
  const rounds = [...new Set(rows.map(({ round }) => round))].sort();
  return known({
    items: rows.map((row) => itemOf(row, asOf)),
    rounds: rounds.map((round) =>
      scoreOf(
        round,
        rows.filter((row) => row.round === round),
        trace,
      ),
    ),
  });
}

function itemOf({ origin: _origin, ...row }: Recommendation, asOf: CivilDate): FollowedItem {
  return { ...row, overdue: row.due !== undefined && row.due < asOf && !isSettled(row) };
}

function scoreOf(round: string, rows: readonly Recommendation[], trace: string): RoundScore {
  const count = (name: string, of: readonly Recommendation[]) => ({
    id: `follow-up/${round}/${name}`,
    value: of.length,
    unit: "recommendations",
    n: rows.length,
    trace,
  });
  const verdict = (name: NonNullable<Recommendation["verdict"]>) =>
    count(
      name,
      rows.filter((row) => row.verdict === name),
    );
  return {
    round,
    given: count("given", rows),
    followed: verdict("followed"),
    partly: verdict("partly"),
    not: verdict("not"),
    superseded: verdict("superseded"),
    unknown: count(
      "unknown",
      rows.filter((row) => row.verdict === undefined),
    ),
  };
}
