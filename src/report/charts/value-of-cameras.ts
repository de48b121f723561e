/** How many incidents each number of cameras would have in view: the best found, and what no choice exceeds. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type ValueOfCamerasChart = {
  readonly cameras: readonly number[];
  readonly value: readonly number[];
  readonly bound: readonly number[];
  /** The number that is allowed. */
  readonly cap: number;
  readonly today?: { readonly cameras: number; readonly value: number };
};

export const valueOfCameras: Chart<ValueOfCamerasChart> = {
  id: "value-of-cameras",
  draw(plot, data, words): Drawing {
    const indices = data.cameras.map((_, i) => i);
    const x = (i: number): number => data.cameras[i];
    const { today } = data;
    const options: PlotOptions = {
      width: WIDTH,
      height: 320,
      marginLeft: 64,
      marginRight: 16,
      marginTop: 30,
      marginBottom: 44,
      x: {
        label: words.text({ key: "chart.cameras-number" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 8,
      },
      y: {
        label: words.text({ key: "chart.in-view-per-year" }),
        grid: true,
        zero: true,
        ticks: 6,
        nice: true,
        tickFormat: (value: number) => words.number(value, "count"),
      },
      marks: [
        plot.ruleY([0], { stroke: palette.quiet }),
        plot.ruleX([data.cap], { stroke: palette.quiet, strokeWidth: 2, strokeDasharray: "1 4" }),
        plot.lineY(indices, {
          x,
          y: (i: number) => data.bound[i],
          stroke: palette.second,
          strokeWidth: 2,
          strokeDasharray: "6 4",
        }),
        plot.lineY(indices, { x, y: (i: number) => data.value[i], stroke: palette.main, strokeWidth: 2.5 }),
        ...(today === undefined
          ? []
          : [plot.dot([today], { x: "cameras", y: "value", r: 6, fill: palette.ink, symbol: "diamond" })]),
      ],
    };
    return {
      options,
      legend: [
        { label: words.text({ key: "chart.best-found" }), mark: "line", colour: palette.main },
        {
          label: words.text({ key: "chart.no-more-than" }),
          mark: "line",
          colour: palette.second,
          dash: "6 4",
        },
        { label: words.text({ key: "chart.cap" }), mark: "line", colour: palette.quiet, dash: "1 4" },
        ...(today === undefined
          ? []
          : [
              {
                label: words.text({ key: "chart.today" }),
                mark: "diamond" as const,
                colour: palette.ink,
              },
            ]),
      ],
    };
  },
};
