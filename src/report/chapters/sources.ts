/** Sources, method and data quality: what was given, what was used, and what was set aside for which reason. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Source } from "../../core/foundation/trace.ts";
import type { Block, Text } from "../document.ts";
import {
  bullets,
  left,
  list,
  named,
  notice,
  number,
  paragraph,
  plain,
  problemText,
  right,
  t,
  table,
} from "../text.ts";
import type { Chapter } from "./chapter.ts";

export const sources: Chapter = {
  id: "sources",
  blocks(evaluation) {
    const { options, subject, measures } = evaluation;
    const incidents = measures.incidents;
    return [
      paragraph(t("report.sources.intro", { asOf: { date: options.asOf }, crs: subject.crs })),
      ...(incidents.state === "known"
        ? [
            paragraph(
              t(
                measures.neighbourhoods === undefined ? "report.sources.incidents" : "report.sources.counts",
                {
                  total: number(incidents.value.total.value, "count"),
                  from: { date: incidents.value.from },
                  to: { date: incidents.value.to },
                  located: number(incidents.value.located.value, "count"),
                  missing: incidents.value.total.value - incidents.value.located.value,
                  unplaced: number(incidents.value.total.value - incidents.value.located.value, "count"),
                },
              ),
            ),
          ]
        : []),
      ...bullets(subject.notices.map(plain)),
      table(
        "sources",
        t("report.sources.caption"),
        [
          left("report.column.file"),
          left("report.column.contents"),
          left("report.column.format"),
          right("report.column.rows"),
          right("report.column.used"),
          right("report.column.set-aside"),
          left("report.column.why"),
        ],
        evaluation.sources.map((source) => [
          plain(source.path),
          named("report.table", source.table),
          plain(source.format),
          number(source.rows, "count"),
          number(source.used, "count"),
          number(source.rows - source.used, "count"),
          reasons(source),
        ]),
      ),
      ...weaknesses(evaluation),
      paragraph(t("report.sources.method")),
    ];
  },
};

/** What the weaknesses of the files forbid; where nothing was found, that is said. */
function weaknesses({ quality, sources: files }: Evaluation): readonly Block[] {
  if (quality.length === 0) return [];
  const pathOf = (id: string): string => files.find((source) => source.id === id)?.path ?? id;
  const rows = quality.flatMap(({ source, consequences }) =>
    consequences.map(({ limit, problem }) => [
      plain(pathOf(source)),
      named("quality.limit", limit),
      problemText({ ...problem, where: {} }),
    ]),
  );
  if (rows.length === 0) return [notice("info", t("report.sources.no-weaknesses"))];
  return [
    table(
      "data-quality",
      t("report.sources.quality-caption"),
      [left("report.column.file"), left("report.column.limit"), left("report.column.finding")],
      rows,
    ),
  ];
}

function reasons(source: Source): Text {
  const entries = Object.entries(source.setAside).filter(([, count]) => count > 0);
  if (entries.length === 0) return t("report.dash");
  return list(
    entries.map(([reason, count]) =>
      t("report.sources.reason", {
        reason: named("aside", reason),
        count: number(count, "count"),
      }),
    ),
  );
}
