/** How many offences would have to be prevented each year to earn the cost, beside how many were counted. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { labelledRows } from "./labelled-rows.ts";

export type BreakEvenBars = {
  readonly rows: readonly {
    readonly offence: Text;
    readonly needed: number;
    /** Counted per year before the cameras; null when not measured. */
    readonly baseline: number | null;
  }[];
};

const ROW_HEIGHT = 34;

export const breakEvenBars: Chart<BreakEvenBars> = {
  id: "break-even-bars",
  draw(plot, data, words): Drawing {
    const { rows, marginLeft, axis } = labelledRows(data.rows, ({ offence }) => offence, words, {
      characters: 34,
      pixels: 270,
    });
    const most = Math.max(1, ...rows.flatMap((row) => [row.needed, row.baseline ?? 0]));
    const options: PlotOptions = {
      width: WIDTH,
      height: rows.length * ROW_HEIGHT + 68,
      marginLeft,
      marginRight: 56,
      marginTop: 8,
      marginBottom: 44,
      x: {
        label: words.text({ key: "chart.offences-per-year" }),
        labelAnchor: "center",
        labelArrow: "none",
        domain: [0, most],
        grid: true,
        ticks: 6,
        tickFormat: (value: number) => words.number(value, "count"),
      },
      y: { ...axis, padding: 0.35 },
      marks: [
        plot.barX(rows, { y: "key", x: "needed", fill: palette.main }),
        plot.text(rows, {
          y: "key",
          x: "needed",
          text: (row: { needed: number }) => words.number(row.needed, "count"),
          textAnchor: "start",
          dx: 6,
          fill: palette.ink,
          stroke: palette.paper,
          strokeWidth: 4,
        }),
        plot.tickX(
          rows.filter((row) => row.baseline !== null),
          { y: "key", x: "baseline", stroke: palette.second, strokeWidth: 4, insetTop: -4, insetBottom: -4 },
        ),
        plot.ruleX([0], { stroke: palette.quiet }),
      ],
    };
    return {
      options,
      legend: [
        { label: words.text({ key: "chart.needed-per-year" }), mark: "bar" as const, colour: palette.main },
        ...(rows.some((row) => row.baseline !== null)
          ? [
              {
                label: words.text({ key: "chart.counted-per-year" }),
                mark: "tick" as const,
                colour: palette.second,
              },
            ]
          : []),
      ],
    };
  },
};
