/** Yield of each camera, most first; the ones that saw nothing stand out. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type YieldBars = {
  /** Most first. */
  readonly cameras: readonly { readonly camera: string; readonly count: number }[];
  readonly of: "observations" | "requests";
};

export const yieldBars: Chart<YieldBars> = {
  id: "yield-bars",
  draw(plot, data, words): Drawing {
    const bars = data.cameras.map(({ count }, rank) => ({ rank: rank + 1, count }));
    const zero = bars.filter(({ count }) => count === 0);
    const options: PlotOptions = {
      width: WIDTH,
      height: 280,
      marginLeft: 64,
      marginRight: 12,
      marginTop: 28,
      marginBottom: 44,
      x: {
        type: "band",
        domain: bars.map(({ rank }) => rank),
        label: words.text({ key: "chart.cameras-most-first" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: [],
        padding: 0.15,
      },
      y: {
        label: words.text({ key: `chart.${data.of}` }),
        grid: true,
        ticks: 5,
        nice: true,
        tickFormat: (value: number) => words.number(value, "count"),
      },
      marks: [
        plot.barY(bars, { x: "rank", y: "count", fill: palette.main }),
        plot.ruleY([0], { stroke: palette.quiet }),
        plot.dot(zero, { x: "rank", y: 0, dy: -5, r: 3, symbol: "diamond", fill: palette.second }),
      ],
    };
    return {
      options,
      legend: [
        { label: words.text({ key: `chart.${data.of}` }), mark: "bar", colour: palette.main },
        ...(zero.length > 0
          ? [
              {
                label: words.text({ key: "chart.camera-without" }),
                mark: "diamond" as const,
                colour: palette.second,
              },
            ]
          : []),
      ],
    };
  },
};
