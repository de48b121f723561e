/** What became of the requests for cameras, stacked per year. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

const PARTS = ["granted", "refused-cap", "refused-other", "pending"] as const;

export type RequestBars = {
  readonly years: readonly ({ readonly year: number } & Readonly<Record<(typeof PARTS)[number], number>>)[];
};

const COLOURS = {
  granted: palette.main,
  "refused-cap": palette.second,
  "refused-other": palette.third,
  pending: palette.pale,
} as const;

export const requestBars: Chart<RequestBars> = {
  id: "request-bars",
  draw(plot, data, words): Drawing {
    const names = PARTS.map((part) => words.text({ key: `report.applications.outcome.${part}` }));
    const bars = data.years.flatMap((row) =>
      PARTS.map((part, i) => ({ year: String(row.year), part: names[i], count: row[part] })),
    );
    const options: PlotOptions = {
      width: WIDTH,
      height: 260,
      marginLeft: 52,
      marginRight: 12,
      marginTop: 28,
      marginBottom: 36,
      x: { type: "band", label: null, domain: data.years.map(({ year }) => String(year)), padding: 0.35 },
      y: {
        label: words.text({ key: "chart.camera-requests" }),
        grid: true,
        ticks: 4,
        nice: true,
        tickFormat: (value: number) => (Number.isInteger(value) ? words.number(value, "count") : ""),
      },
      color: { domain: names, range: PARTS.map((part) => COLOURS[part]) },
      marks: [
        plot.barY(bars, { x: "year", y: "count", fill: "part", order: names }),
        plot.ruleY([0], { stroke: palette.quiet }),
      ],
    };
    return {
      options,
      legend: PARTS.map((part, i) => ({ label: names[i], mark: "bar", colour: COLOURS[part] })),
    };
  },
};
