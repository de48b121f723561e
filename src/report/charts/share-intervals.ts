/** Shares with their interval, one row each; a share without an interval is an open mark. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { labelledRows } from "./labelled-rows.ts";

export type ShareIntervals = {
  readonly rows: readonly {
    readonly label: Text;
    readonly share: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
};

const LABEL = 36;

export const shareIntervals: Chart<ShareIntervals> = {
  id: "share-intervals",
  draw(plot, data, words): Drawing {
    const { rows, marginLeft, axis } = labelledRows(data.rows, ({ label }) => label, words, {
      characters: LABEL,
      pixels: 300,
    });
    const sure = rows.filter(({ low, high }) => low !== null && high !== null);
    const open = rows.filter(({ low }) => low === null);
    const options: PlotOptions = {
      width: WIDTH,
      height: rows.length * 30 + 72,
      marginLeft,
      marginRight: 24,
      marginTop: 12,
      marginBottom: 44,
      x: {
        label: words.text({ key: "chart.positive-share" }),
        labelAnchor: "center",
        labelArrow: "none",
        domain: [0, 1],
        grid: true,
        ticks: 5,
        tickFormat: (value: number) => words.number(value, "percent"),
      },
      y: axis,
      marks: [
        plot.ruleY(sure, { y: "key", x1: "low", x2: "high", stroke: palette.main, strokeWidth: 3 }),
        plot.dot(sure, { y: "key", x: "share", r: 5, fill: palette.main, symbol: "circle" }),
        plot.dot(open, {
          y: "key",
          x: "share",
          r: 5,
          fill: palette.paper,
          stroke: palette.second,
          strokeWidth: 2,
          symbol: "diamond",
        }),
      ],
    };
    return {
      options,
      legend: [
        ...(sure.length > 0
          ? [
              {
                label: words.text({ key: "chart.with-interval" }),
                mark: "circle" as const,
                colour: palette.main,
              },
            ]
          : []),
        ...(open.length > 0
          ? [
              {
                label: words.text({ key: "chart.self-selected" }),
                mark: "diamond" as const,
                colour: palette.second,
              },
            ]
          : []),
      ],
    };
  },
};
