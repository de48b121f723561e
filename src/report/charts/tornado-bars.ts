/** How far each input moves the yearly balance, between its low and its high value; zero is where it tips. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { labelledRows } from "./labelled-rows.ts";

export type TornadoBars = {
  readonly currency: string;
  /** Largest swing first. */
  readonly rows: readonly { readonly input: Text; readonly atLow: number; readonly atHigh: number }[];
};

const ROW_HEIGHT = 40;

export const tornadoBars: Chart<TornadoBars> = {
  id: "tornado-bars",
  draw(plot, data, words): Drawing {
    const { rows, marginLeft, axis } = labelledRows(data.rows, ({ input }) => input, words, {
      characters: 34,
      pixels: 270,
    });
    const ends = rows.flatMap(({ key, atLow, atHigh }) => [
      { key, value: atLow, end: "low" },
      { key, value: atHigh, end: "high" },
    ]);
    const options: PlotOptions = {
      width: WIDTH,
      height: rows.length * ROW_HEIGHT + 68,
      marginLeft,
      marginRight: 40,
      marginTop: 8,
      marginBottom: 44,
      x: {
        label: words.text({ key: "chart.net-per-year" }),
        labelAnchor: "center",
        labelArrow: "none",
        nice: true,
        grid: true,
        ticks: 4,
        tickFormat: (value: number) => words.number(value, "money", data.currency),
      },
      y: { ...axis, padding: 0.4 },
      symbol: { domain: ["low", "high"], range: ["circle", "square"] },
      color: { domain: ["low", "high"], range: [palette.second, palette.main] },
      marks: [
        plot.barX(rows, { y: "key", x1: "atLow", x2: "atHigh", fill: palette.pale }),
        plot.dot(ends, { y: "key", x: "value", symbol: "end", fill: "end", stroke: palette.paper, r: 6 }),
        plot.ruleX([0], { stroke: palette.ink, strokeWidth: 1.5 }),
      ],
    };
    return {
      options,
      legend: [
        { label: words.text({ key: "chart.input-low" }), mark: "circle", colour: palette.second },
        { label: words.text({ key: "chart.input-high" }), mark: "square", colour: palette.main },
      ],
    };
  },
};
