/** Annex: problems found in the data, and the method behind every number. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Block, Text } from "../document.ts";
import {
  date,
  heading,
  left,
  named,
  notice,
  number,
  outcomeText,
  paragraph,
  plain,
  problemText,
  right,
  t,
  table,
} from "../text.ts";
import type { Chapter } from "./chapter.ts";
import { indicatorBlocks } from "./indicator-table.ts";

export const annex: Chapter = {
  id: "annex",
  blocks: (evaluation) => [
    heading(2, "problems", t("report.annex.problems")),
    ...problems(evaluation),
    ...indicatorBlocks(evaluation),
    ...monthly(evaluation),
    heading(2, "methods", t("report.annex.methods")),
    paragraph(t("report.annex.methods-intro", { seed: plain(evaluation.options.seed) })),
    table(
      "methods",
      t("report.annex.methods-caption"),
      [
        left("report.column.id"),
        left("report.column.method"),
        left("report.column.version"),
        left("report.column.settings"),
        left("report.column.parameters"),
        left("report.column.inputs"),
      ],
      Object.entries(evaluation.traces)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, trace]) => [
          plain(id),
          named("report.method", trace.method),
          plain(trace.version),
          settings(trace.options),
          words(trace.parameters),
          words(trace.inputs),
        ]),
      25,
    ),
  ],
};

function problems(evaluation: Evaluation): readonly Block[] {
  if (evaluation.problems.length === 0) return [notice("info", t("report.annex.no-problems"))];
  return [
    table(
      "problems",
      t("report.annex.problems-caption"),
      [left("report.column.severity"), right("report.column.times"), left("report.column.finding")],
      evaluation.problems.map((problem) => [
        t(`report.severity.${problem.severity}`),
        number(problem.count, "count"),
        problemText(problem),
      ]),
      60,
    ),
  ];
}

/** Monthly counts in full for the spreadsheet; a page shows only the first rows. */
function monthly(evaluation: Evaluation): readonly Block[] {
  const { incidents } = evaluation.measures;
  if (incidents.state !== "known" || incidents.value.areas.length === 0) return [];
  return [
    heading(2, "monthly", t("report.annex.monthly")),
    table(
      "monthly",
      t("report.annex.monthly-caption"),
      [
        left("report.column.area"),
        left("report.column.category"),
        left("report.column.month"),
        right("report.column.incidents"),
      ],
      incidents.value.areas.flatMap((series) =>
        series.months.map((month, i) => [
          plain(series.name),
          outcomeText(series.category),
          date(month),
          number(series.counts[i], "count"),
        ]),
      ),
      12,
    ),
  ];
}

const words = (parts: readonly string[]): Text =>
  parts.length === 0 ? t("report.dash") : plain(parts.join(", "));

function settings(options: Readonly<Record<string, unknown>>): Text {
  const entries = Object.entries(options);
  if (entries.length === 0) return t("report.dash");
  return plain(
    entries.map(([name, value]) => `${name} = ${Array.isArray(value) ? value.join(", ") : value}`).join("; "),
  );
}
