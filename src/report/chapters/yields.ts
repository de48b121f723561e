/** Yields: what the control room logged, per area and type. From monthly totals no distribution per camera follows. */

import type { Measures } from "../../core/measures/measures.ts";
import type { Block } from "../document.ts";
import {
  absent,
  bullets,
  left,
  named,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { areaName, type Chapter } from "./chapter.ts";

type Log = Extract<Measures["log"], { state: "known" }>["value"];

export const yields: Chapter = {
  id: "yields",
  blocks(evaluation) {
    const { log } = evaluation.measures;
    if (log.state !== "known") return absent(t("report.part.log"), log);
    return [
      paragraph(t("report.yields.total", { total: quantity(log.value.total, "count") })),
      ...bullets(log.value.notes.map(problemText)),
      table(
        "log-areas",
        t("report.yields.by-area"),
        [left("report.column.area"), right("report.column.observations")],
        log.value.byArea.map(({ area, count }) => [areaName(evaluation, area), quantity(count, "count")]),
      ),
      byType(log.value),
    ];
  },
};

const byType = ({ byType: rows }: Log): Block =>
  table(
    "log-types",
    t("report.yields.by-type"),
    [left("report.column.kind"), right("report.column.observations")],
    rows.map(({ type, count }) => [
      type === "unknown" ? named("report.outcome", type) : plain(type),
      quantity(count, "count"),
    ]),
  );
