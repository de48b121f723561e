/** Benefits minus costs per year with their interval, on both cost bases; one row per area. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { labelledRows } from "./labelled-rows.ts";

type Net = { readonly value: number; readonly low: number; readonly high: number };

export type NetIntervals = {
  readonly currency: string;
  readonly rows: readonly {
    readonly label: Text;
    readonly marginal: Net | null;
    readonly full: Net | null;
  }[];
};

const ROW_HEIGHT = 46;

export const netIntervals: Chart<NetIntervals> = {
  id: "net-intervals",
  draw(plot, data, words): Drawing {
    const { rows, marginLeft, axis } = labelledRows(data.rows, ({ label }) => label, words, {
      characters: 32,
      pixels: 250,
    });
    const points = (["marginal", "full"] as const).flatMap((basis) =>
      rows.flatMap((row) => (row[basis] === null ? [] : [{ key: row.key, basis, ...row[basis] }])),
    );
    const shift = { marginal: -8, full: 8 } as const;
    const colours = { marginal: palette.third, full: palette.main } as const;
    const symbols = { marginal: "diamond", full: "square" } as const;
    const options: PlotOptions = {
      width: WIDTH,
      height: rows.length * ROW_HEIGHT + 76,
      marginLeft,
      marginRight: 40,
      marginTop: 12,
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
      y: axis,
      marks: [
        plot.ruleX([0], { stroke: palette.ink, strokeWidth: 1.5 }),
        ...(["marginal", "full"] as const).flatMap((basis) => {
          const own = points.filter((point) => point.basis === basis);
          return [
            plot.ruleY(own, {
              y: "key",
              x1: "low",
              x2: "high",
              dy: shift[basis],
              stroke: colours[basis],
              strokeWidth: 2.5,
            }),
            plot.dot(own, {
              y: "key",
              x: "value",
              dy: shift[basis],
              symbol: symbols[basis],
              fill: colours[basis],
              stroke: palette.paper,
              r: 6,
            }),
          ];
        }),
      ],
    };
    return {
      options,
      legend: (["marginal", "full"] as const).map((basis) => ({
        label: words.text({ key: `report.basis.${basis}` }),
        mark: symbols[basis],
        colour: colours[basis],
      })),
    };
  },
};
