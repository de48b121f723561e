/** Hour of the week: when incidents happen, in all camera areas or the whole city. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { FigureBlock } from "../document.ts";
import { left, number, right, t, table } from "../text.ts";
import { areaName } from "./chapter.ts";

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function hourFigure(evaluation: Evaluation): FigureBlock | undefined {
  const { incidents } = evaluation.measures;
  if (incidents.state !== "known") return undefined;
  const week = incidents.value.hourOfWeek.find((entry) => entry.withTime > 0);
  if (week === undefined) return undefined;
  const most = week.counts.indexOf(Math.max(...week.counts));
  const name = week.area === "all" ? t("report.outcome.all-places") : areaName(evaluation, week.area);
  const values = {
    name,
    withTime: number(week.withTime, "count"),
    withoutTime: number(week.withoutTime, "count"),
    day: t(`report.weekday-full.${Math.floor(most / 24)}`),
    hour: most % 24,
    next: (most % 24) + 1,
  };
  return {
    kind: "figure",
    id: "hours",
    picture: { chart: "hour-heat-map", data: { counts: week.counts } },
    caption: t("report.hours.caption", values),
    alternative: t("report.hours.alternative", values),
    table: table(
      "hours-data",
      t("report.hours.table", values),
      [left("report.column.hour"), ...DAYS.map((day) => right(`report.weekday.${day}`))],
      HOURS.map((hour) => [
        t("report.hours.hour", { hour }),
        ...DAYS.map((day) => number(week.counts[day * 24 + hour], "count")),
      ]),
      0,
    ),
  };
}
