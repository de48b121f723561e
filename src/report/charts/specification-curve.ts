/** Every reasonable choice as a column: its ratio with interval above, and below which choice it was. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, labelWidth, longest, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { changeLabel, ratioTicks } from "./ratio-axis.ts";

export type SpecificationCurveData = {
  /** Sorted by ratio; `choices` are positions in `rows`. */
  readonly specifications: readonly {
    readonly ratio: number;
    readonly low: number;
    readonly high: number;
    readonly main: boolean;
    readonly choices: readonly number[];
  }[];
  readonly rows: readonly Text[];
};

const LOWEST = 0.25;
const HIGHEST = 4;
const CURVE_HEIGHT = 220;
const ROW_HEIGHT = 22;
const MARGIN = { right: 16, top: 12, bottom: 16 };

export const specificationCurve: Chart<SpecificationCurveData> = {
  id: "specification-curve",
  draw(plot, data, words): Drawing {
    const { specifications, rows } = data;
    const low = Math.max(LOWEST, Math.min(0.7, ...specifications.map((one) => one.low)));
    const high = Math.min(HIGHEST, Math.max(1.4, ...specifications.map((one) => one.high)));
    const span = Math.log(high / low);
    const at = (ratio: number): number => Math.log(Math.min(high, Math.max(low, ratio)));
    // Rows of choices hang below the curve on the same axis, as far apart as their height asks.
    const step = (span * ROW_HEIGHT) / CURVE_HEIGHT;
    const rowAt = (row: number): number => Math.log(low) - (row + 1) * step;
    const ticks = ratioTicks(low, high, CURVE_HEIGHT * 2);
    const names = rows.map((row) => words.short(row, 30));
    const labels = new Map([
      ...ticks.map(
        (ratio) => [Math.log(ratio), changeLabel(ratio, (share) => words.number(share, "percent"))] as const,
      ),
      ...names.map((name, row) => [rowAt(row), name] as const),
    ]);
    const columns = specifications.map((one, x) => ({ ...one, x }));
    const dots = columns.flatMap(({ x, main, choices }) =>
      choices.map((row) => ({ x, main, y: rowAt(row) })),
    );
    const colour = ({ main }: { readonly main: boolean }): string => (main ? palette.second : palette.main);
    const thick = Math.max(0.6, Math.min(3, (WIDTH - 200) / specifications.length / 2));
    const options: PlotOptions = {
      width: WIDTH,
      height: CURVE_HEIGHT + (rows.length + 1) * ROW_HEIGHT + MARGIN.top + MARGIN.bottom,
      marginLeft: Math.min(250, labelWidth(longest([...labels.values()]))),
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { axis: null, domain: [-1, specifications.length] },
      y: {
        domain: [rowAt(rows.length - 1) - step / 2, Math.log(high)],
        label: null,
        ticks: [...labels.keys()],
        tickFormat: (value: number) => labels.get(value) ?? "",
        tickSize: 0,
      },
      marks: [
        plot.ruleY([...ticks.map(Math.log), ...rows.map((_, row) => rowAt(row))], {
          stroke: palette.rule,
          strokeWidth: 0.5,
        }),
        plot.ruleY([0], { stroke: palette.ink, strokeWidth: 1.5 }),
        plot.ruleX(columns, {
          x: "x",
          y1: (one: { readonly low: number }) => at(one.low),
          y2: (one: { readonly high: number }) => at(one.high),
          stroke: palette.pale,
          strokeWidth: thick,
        }),
        plot.dot(columns, {
          x: "x",
          y: (one: { readonly ratio: number }) => at(one.ratio),
          fill: colour,
          r: (one: { readonly main: boolean }) => (one.main ? 5 : 2),
        }),
        plot.dot(dots, { x: "x", y: "y", fill: colour, symbol: "square", r: 2 }),
      ],
      r: { type: "identity" },
    };
    return {
      options,
      legend: [
        { label: words.text({ key: "chart.curve.choice" }), mark: "circle", colour: palette.main },
        { label: words.text({ key: "chart.curve.main" }), mark: "circle", colour: palette.second },
      ],
    };
  },
};
