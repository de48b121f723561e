/** Sources, method and data quality: what was given, what was used, and what was set aside for which reason. */

import type { Source } from "../../core/foundation/trace.ts";
import type { Text } from "../document.ts";
import { bullets, left, list, named, number, paragraph, plain, right, t, table } from "../text.ts";
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
      paragraph(t("report.sources.method")),
    ];
  },
};

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
