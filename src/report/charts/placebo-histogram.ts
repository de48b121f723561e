/** The same comparison on places where no camera hangs, and where the real one falls among them. */

import type { RectYOptions } from "@observablehq/plot";
import { type Chart, type Drawing, palette, type PlotOptions, WIDTH } from "./chart.ts";

export type PlaceboHistogram = {
  /** Log rate ratios of the pseudo areas. */
  readonly places: readonly number[];
  /** Log rate ratio of the real area; absent when it could not be estimated. */
  readonly real?: number;
};

export const placeboHistogram: Chart<PlaceboHistogram> = {
  id: "placebo-histogram",
  draw(plot, data, words): Drawing {
    const real = data.real === undefined ? [] : [data.real];
    const ticks = [0.25, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 4].map(Math.log);
    const extent = [...data.places, ...real, -0.2, 0.2];
    const [low, high] = [Math.min(...extent) - 0.02, Math.max(...extent) + 0.02];
    const options: PlotOptions = {
      width: WIDTH,
      height: 300,
      marginLeft: 48,
      marginRight: 24,
      marginTop: 44,
      marginBottom: 48,
      x: {
        domain: [low, high],
        label: words.text({ key: "chart.change-against-comparison" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: ticks.filter((value) => value >= low && value <= high),
        tickFormat: (value: number) => {
          const change = Math.exp(value) - 1;
          const size = words.number(Math.abs(change), "percent");
          return Math.abs(change) < 0.001 ? "0" : change < 0 ? `\u2212${size}` : `+${size}`;
        },
      },
      y: { label: words.text({ key: "chart.places-without-camera" }), grid: true, ticks: 5 },
      marks: [
        plot.rectY(
          data.places,
          plot.binX<RectYOptions>(
            { y: "count" },
            {
              x: (value: number) => value,
              thresholds: 30,
              fill: palette.pale,
              insetLeft: 0.5,
              insetRight: 0.5,
            },
          ),
        ),
        plot.ruleY([0], { stroke: palette.quiet }),
        plot.ruleX(real, { stroke: palette.second, strokeWidth: 3 }),
        plot.text(real, {
          x: (value: number) => value,
          text: () => words.text({ key: "chart.the-real-area" }),
          frameAnchor: "top",
          dy: -22,
          fill: palette.ink,
          textAnchor: (data.real ?? 0) > low + (high - low) * 0.7 ? "end" : "start",
        }),
      ],
    };
    return { options, legend: [] };
  },
};
