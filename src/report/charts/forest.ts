/** Change per area against its comparison, each with its interval; one row per area. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { labelledRows } from "./labelled-rows.ts";
import { changeLabel, ratioTicks } from "./ratio-axis.ts";

export type ForestRow = {
  readonly label: Text;
  /** Rate ratios: 1 is no difference, below 1 is fewer. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly grade: "effect-shown" | "none-larger-than" | "cannot-be-told";
  /** All areas together: drawn apart. */
  readonly together: boolean;
};

export type Forest = { readonly rows: readonly ForestRow[] };

/** Beyond these ratios an interval is cut off with an arrow, so that one wide row does not flatten the others. */
const LOWEST = 0.25;
const HIGHEST = 4;
const ROW_HEIGHT = 30;
const MARGIN_RIGHT = 24;

const strokes = {
  "effect-shown": palette.main,
  "none-larger-than": palette.third,
  "cannot-be-told": palette.quiet,
} as const;
const symbols = {
  "effect-shown": "square",
  "none-larger-than": "diamond",
  "cannot-be-told": "circle",
} as const;
const marks = {
  "effect-shown": "square",
  "none-larger-than": "diamond",
  "cannot-be-told": "circle",
} as const;

export const forest: Chart<Forest> = {
  id: "forest",
  draw(plot, data, words): Drawing {
    const { rows, marginLeft, axis } = labelledRows(data.rows, ({ label }) => label, words, {
      characters: 32,
      pixels: 250,
    });
    const low = Math.max(LOWEST, Math.min(0.7, ...rows.map((row) => row.low)) * 0.95);
    const high = Math.min(HIGHEST, Math.max(1.4, ...rows.map((row) => row.high)) * 1.05);
    const within = (value: number): number => Math.min(high, Math.max(low, value));
    const grades = [...new Set(rows.map((row) => row.grade))];
    const cut = rows.flatMap((row) => [
      ...(row.low < low ? [{ key: row.key, x: low, glyph: "\u25c0" }] : []),
      ...(row.high > high ? [{ key: row.key, x: high, glyph: "\u25b6" }] : []),
    ]);
    const options: PlotOptions = {
      width: WIDTH,
      height: rows.length * ROW_HEIGHT + 84,
      marginLeft,
      marginRight: MARGIN_RIGHT,
      marginTop: 12,
      marginBottom: 48,
      x: {
        type: "log",
        domain: [low, high],
        label: words.text({ key: "chart.change-against-comparison" }),
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 40,
        ticks: ratioTicks(low, high, WIDTH - marginLeft - MARGIN_RIGHT),
        tickFormat: (ratio: number) => changeLabel(ratio, (share) => words.number(share, "percent")),
        grid: true,
      },
      y: axis,
      symbol: { domain: grades, range: grades.map((grade) => symbols[grade]) },
      color: { domain: grades, range: grades.map((grade) => strokes[grade]) },
      marks: [
        plot.ruleX([1], { stroke: palette.ink, strokeWidth: 1.5 }),
        plot.ruleY(rows, {
          y: "key",
          x1: (row: ForestRow) => within(row.low),
          x2: (row: ForestRow) => within(row.high),
          stroke: "grade",
          strokeWidth: (row: ForestRow) => (row.together ? 4 : 2.5),
        }),
        plot.dot(rows, {
          y: "key",
          x: (row: ForestRow) => within(row.ratio),
          symbol: "grade",
          fill: "grade",
          stroke: palette.paper,
          strokeWidth: 1,
          r: 6,
        }),
        plot.text(cut, { y: "key", x: "x", text: "glyph", fill: palette.quiet }),
      ],
    };
    return {
      options,
      legend: grades.map((grade) => ({
        label: words.text({ key: `report.grade.${grade}` }),
        mark: marks[grade],
        colour: strokes[grade],
      })),
    };
  },
};
