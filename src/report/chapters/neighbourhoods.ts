/** Counts by neighbourhood as context: where each stands, per resident and against the year before, and what this cannot say. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { NeighbourhoodRow } from "../../core/measures/measures.ts";
import type { Block, Text } from "../document.ts";
import {
  absent,
  bullets,
  date,
  heading,
  ifKnown,
  left,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";

const PRINTED = 40;

export function neighbourhoodBlocks(evaluation: Evaluation): readonly Block[] {
  const part = evaluation.measures.neighbourhoods;
  if (part === undefined) return [];
  const title = heading(2, "neighbourhoods", t("report.neighbourhoods.title"));
  if (part.state !== "known") return [title, ...absent(t("report.part.neighbourhoods"), part)];
  const { rows, all, from, to, limits } = part.value;
  const total = all.count.value;
  // A column in which nothing is known says no more than the reason above the table.
  const hasRates = rows.some(({ rate }) => rate.state === "known");
  const hasChanges = rows.some(({ change }) => change.state === "known");
  const rowText = (row: NeighbourhoodRow, name: Text): readonly Text[] => [
    name,
    quantity(row.count, "count"),
    total === 0 ? t("report.dash") : number(row.count.value / total, "percent"),
    ...(hasRates ? [ifKnown(row.rate, (rate) => quantity(rate, "decimal"))] : []),
    ...(hasChanges ? [ifKnown(row.change, (change) => number(change.value - 1, "change"))] : []),
  ];
  const ordered = [...rows].sort((a, b) => b.count.value - a.count.value || (a.area < b.area ? -1 : 1));
  return [
    title,
    paragraph(t("report.neighbourhoods.intro", { from: date(from), to: date(to), count: rows.length })),
    ...bullets(limits.map(problemText)),
    table(
      "neighbourhoods",
      t("report.neighbourhoods.caption", { from: date(from), to: date(to) }),
      [
        left("report.column.area"),
        right("report.column.incidents"),
        right("report.column.share"),
        ...(hasRates ? [right("report.column.per-thousand")] : []),
        ...(hasChanges ? [right("report.column.change-year")] : []),
      ],
      [rowText(all, t("report.neighbourhoods.all")), ...ordered.map((row) => rowText(row, plain(row.name)))],
      PRINTED,
    ),
  ];
}
