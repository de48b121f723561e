/** What the cameras cost each year: recurring and one-off, stacked. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type CostBars = {
  readonly currency: string;
  readonly years: readonly { readonly year: number; readonly recurring: number; readonly oneOff: number }[];
};

export const costBars: Chart<CostBars> = {
  id: "cost-bars",
  draw(plot, data, words): Drawing {
    const recurring = words.text({ key: "chart.recurring" });
    const oneOff = words.text({ key: "chart.one-off" });
    const parts = data.years.flatMap(({ year, recurring: often, oneOff: once }) => [
      { year: String(year), part: recurring, amount: often },
      { year: String(year), part: oneOff, amount: once },
    ]);
    const options: PlotOptions = {
      width: WIDTH,
      height: 300,
      marginLeft: 92,
      marginRight: 12,
      marginTop: 28,
      marginBottom: 36,
      x: { type: "band", label: null, domain: data.years.map(({ year }) => String(year)), padding: 0.35 },
      y: {
        label: words.text({ key: "chart.amount-per-year" }),
        grid: true,
        ticks: 5,
        nice: true,
        tickFormat: (value: number) => words.number(value, "money", data.currency),
      },
      color: { domain: [recurring, oneOff], range: [palette.main, palette.pale] },
      marks: [
        plot.barY(parts, { x: "year", y: "amount", fill: "part", order: [recurring, oneOff] }),
        plot.ruleY([0], { stroke: palette.quiet }),
      ],
    };
    return {
      options,
      legend: [
        { label: recurring, mark: "bar", colour: palette.main },
        { label: oneOff, mark: "bar", colour: palette.pale },
      ],
    };
  },
};
