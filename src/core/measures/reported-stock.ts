/**
 * How many cameras earlier reports say there were, against the cap: for times
 * of which no register is left. Shown as published, never counted with.
 */

import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, monthOf, monthStart } from "../foundation/civil-date.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { capOn } from "./cap.ts";
import type { ReportedStock } from "./measures.ts";

/** First day of what a report tells: a year begins on 1 January. */
export const firstDayOf = (on: string): CivilDate => `${on}-01-01`.slice(0, 10);

export function reportedStock(dossier: Dossier, asOf: CivilDate, book: TraceBook): ReportedStock {
  const { programme } = dossier.manifest;
  const reports = [...programme.reportedStock].sort((a, b) => (firstDayOf(a.on) < firstDayOf(b.on) ? -1 : 1));
  const trace = book.add({
    method: "measure.reported-stock",
    version: "1",
    inputs: dossier.sources.filter(({ table }) => table === "dossier").map(({ id }) => id),
    parameters: [],
    options: {},
  });
  const quantity = (on: string, kind: string, value: number) => ({
    id: `measures/reported-stock/${on}/${kind}`,
    value,
    unit: "cameras",
    n: 1,
    trace,
  });
  const starts = [
    ...reports.map(({ on }) => firstDayOf(on)),
    ...programme.capHistory.map(({ from }) => from),
  ];
  const first = starts.reduce((a, b) => (b < a ? b : a), asOf);
  const months = Array.from({ length: monthOf(asOf) - monthOf(first) + 1 }, (_, i) =>
    monthStart(monthOf(first) + i),
  );
  return {
    counts: reports.map(({ on, total, fixed, flexible, source }) => ({
      on,
      total: quantity(on, "total", total),
      ...(fixed === undefined ? {} : { fixed: quantity(on, "fixed", fixed) }),
      ...(flexible === undefined ? {} : { flexible: quantity(on, "flexible", flexible) }),
      cap: capOn(programme, firstDayOf(on))?.total ?? null,
      source,
    })),
    months,
    cap: months.map((month) => capOn(programme, month)?.total ?? null),
    caps: [...programme.capHistory]
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, total, fixed, flexible, decidedBy, reason }) => ({
        from,
        total,
        ...(fixed === undefined ? {} : { fixed }),
        ...(flexible === undefined ? {} : { flexible }),
        ...(decidedBy === undefined ? {} : { decidedBy }),
        ...(reason === undefined ? {} : { reason }),
      })),
  };
}
