/** The same comparison on places where no camera hangs, and where the real one falls among them. */

import type { RectYOptions } from "@observablehq/plot";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { changeLabel, ratioTicks } from "./ratio-axis.ts";

export type PlaceboHistogram = {
  /** Log rate ratios of the pseudo areas. */
  readonly places: readonly number[];
  /** Log rate ratio of the real area; absent when it could not be estimated. */
  readonly real?: number;
};

const MARGIN_LEFT = 48;
const MARGIN_RIGHT = 24;

export const placeboHistogram: Chart<PlaceboHistogram> = {
  id: "placebo-histogram",
  draw(plot, data, words): Drawing {
    const real = data.real === undefined ? [] : [data.real];
    const extent = [...data.places, ...real, -0.2, 0.2];
    const [low, high] = [Math.min(...extent) - 0.02, Math.max(...extent) + 0.02];
    const options: PlotOptions = {
      width: WIDTH,
      height: 300,
      marginLeft: MARGIN_LEFT,
      marginRight: MARGIN_RIGHT,
      marginTop: 44,
      marginBottom: 48,
      x: {
        domain: [low, high],
        label: words.text({ key: "chart.change-against-comparison" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: ratioTicks(Math.exp(low), Math.exp(high), WIDTH - MARGIN_LEFT - MARGIN_RIGHT).map(Math.log),
        tickFormat: (value: number) =>
          changeLabel(Math.exp(value), (share) => words.number(share, "percent")),
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
