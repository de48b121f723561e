/** Cameras according to earlier reports, beside the cap and its reasons. */

import type { ReportedStock } from "../../core/measures/measures.ts";
import { firstDayOf } from "../../core/measures/reported-stock.ts";
import type { Block, Text } from "../document.ts";
import { date, left, number, paragraph, plain, quantity, right, t, table } from "../text.ts";

const orNotMeasured = (text: Text | undefined): Text => text ?? t("report.state.not-measured");
const count = (value: number | null | undefined): Text | undefined =>
  value === null || value === undefined ? undefined : number(value, "count");

export function reportedBlocks({ counts, months, cap, caps }: ReportedStock): readonly Block[] {
  const totals = counts.map(({ total }) => total.value);
  const label = t("report.reported.label");
  return [
    paragraph(t("report.reported.intro", { count: counts.length })),
    {
      kind: "figure",
      id: "reported-stock",
      picture: {
        chart: "stock-steps",
        data: {
          days: months,
          lines: [],
          cap,
          reported: {
            label,
            points: counts.map(({ on, total }) => ({ day: firstDayOf(on), count: total.value })),
          },
        },
      },
      caption: t("report.reported.caption"),
      alternative: t("report.reported.alternative", {
        from: date(months[0]),
        to: date(months[months.length - 1]),
        count: counts.length,
        least: number(Math.min(...totals), "count"),
        most: number(Math.max(...totals), "count"),
      }),
      table: table(
        "reported-stock-data",
        t("report.reported.table"),
        [
          left("report.reported.moment"),
          right("report.camera-kind.total"),
          right("report.camera-kind.fixed"),
          right("report.camera-kind.flexible"),
          right("report.column.cap"),
          left("report.reported.source"),
        ],
        counts.map((row) => [
          date(row.on),
          quantity(row.total, "count"),
          row.fixed === undefined ? orNotMeasured(undefined) : quantity(row.fixed, "count"),
          row.flexible === undefined ? orNotMeasured(undefined) : quantity(row.flexible, "count"),
          orNotMeasured(count(row.cap)),
          plain(row.source),
        ]),
      ),
    },
    ...(caps.length === 0
      ? []
      : [
          table(
            "cap-history",
            t("report.reported.caps"),
            [
              left("report.reported.from"),
              right("report.camera-kind.total"),
              right("report.camera-kind.fixed"),
              right("report.camera-kind.flexible"),
              left("report.reported.decided"),
              left("report.reported.reason"),
            ],
            caps.map((row) => [
              date(row.from),
              number(row.total, "count"),
              orNotMeasured(count(row.fixed)),
              orNotMeasured(count(row.flexible)),
              orNotMeasured(row.decidedBy === undefined ? undefined : plain(row.decidedBy)),
              orNotMeasured(row.reason === undefined ? undefined : plain(row.reason)),
            ]),
          ),
        ]),
  ];
}
