/** Incidents per month around the start: the camera area and its comparison, brought to the same level. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type BeforeAfterLines = {
  /** Months relative to the start: -12 .. -1, 1 .. 12. */
  readonly months: readonly number[];
  readonly camera: readonly number[];
  /** Comparison scaled to the camera area's level before the start. */
  readonly comparison: readonly number[];
};

export const beforeAfterLines: Chart<BeforeAfterLines> = {
  id: "before-after-lines",
  draw(plot, data, words): Drawing {
    const indices = data.months.map((_, i) => i);
    const before = indices.filter((i) => data.months[i] < 0);
    const after = indices.filter((i) => data.months[i] > 0);
    const line = (part: readonly number[], values: readonly number[], options: object) =>
      plot.lineY(part, {
        x: (i: number) => data.months[i],
        y: (i: number) => values[i],
        strokeWidth: 2.5,
        ...options,
      });
    const dashed = { stroke: palette.second, strokeDasharray: "6 4" };
    const solid = { stroke: palette.main };
    const options: PlotOptions = {
      width: WIDTH,
      height: 320,
      marginLeft: 48,
      marginRight: 16,
      marginTop: 30,
      marginBottom: 44,
      x: {
        label: words.text({ key: "chart.months-around-start" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 9,
        tickFormat: (value: number) => (value > 0 ? `+${value}` : String(value).replace("-", "\u2212")),
      },
      y: {
        label: words.text({ key: "chart.incidents-per-month" }),
        grid: true,
        zero: true,
        ticks: 6,
        nice: true,
      },
      marks: [
        plot.ruleY([0], { stroke: palette.quiet }),
        plot.ruleX([0], { stroke: palette.ink, strokeDasharray: "3 3" }),
        plot.text([0], {
          x: 0,
          text: () => words.text({ key: "chart.start" }),
          frameAnchor: "top",
          dx: 6,
          textAnchor: "start",
          fill: palette.ink,
          stroke: palette.paper,
          strokeWidth: 4,
        }),
        line(before, data.comparison, dashed),
        line(after, data.comparison, dashed),
        line(before, data.camera, solid),
        line(after, data.camera, solid),
        plot.dot(indices, {
          x: (i: number) => data.months[i],
          y: (i: number) => data.camera[i],
          r: 2.5,
          fill: palette.main,
        }),
      ],
    };
    return {
      options,
      legend: [
        { label: words.text({ key: "chart.camera-area" }), mark: "line", colour: palette.main },
        {
          label: words.text({ key: "chart.comparison-scaled" }),
          mark: "line",
          colour: palette.second,
          dash: "6 4",
        },
      ],
    };
  },
};
