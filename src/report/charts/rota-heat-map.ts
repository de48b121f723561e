/** When incidents of the problem happen, with the hours in which was watched marked. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { hourAxes } from "./hour-axes.ts";

/** Both 7 x 24, Monday first, row-major; `viewed` is a share of the weeks. */
export type RotaHeatMap = { readonly counts: readonly number[]; readonly viewed: readonly number[] };

/** Watched in at least this share of the weeks. */
export const MOSTLY_VIEWED = 0.5;

const shades = ["#eef2f6", "#7fa8cc", palette.main];

export const rotaHeatMap: Chart<RotaHeatMap> = {
  id: "rota-heat-map",
  draw(plot, data, words): Drawing {
    const cells = data.counts.map((count, i) => ({
      day: Math.floor(i / 24),
      hour: i % 24,
      count,
      viewed: data.viewed[i] >= MOSTLY_VIEWED,
    }));
    const most = Math.max(2, ...data.counts);
    const options: PlotOptions = {
      width: WIDTH,
      height: 248,
      marginLeft: 92,
      marginRight: 8,
      marginTop: 8,
      marginBottom: 48,
      padding: 0.06,
      ...hourAxes(words),
      color: { type: "linear", range: shades, domain: [0, most / 2, most] },
      marks: [
        plot.cell(cells, { x: "hour", y: "day", fill: "count" }),
        plot.cell(
          cells.filter(({ viewed }) => viewed),
          { x: "hour", y: "day", fill: "none", stroke: palette.second, strokeWidth: 2, inset: 1 },
        ),
      ],
    };
    return {
      options,
      legend: [
        {
          label: words.text({ key: "chart.incidents-scale", values: { count: words.number(0, "count") } }),
          mark: "bar",
          colour: shades[0],
        },
        { label: words.number(most, "count"), mark: "bar", colour: shades[2] },
        { label: words.text({ key: "chart.mostly-viewed" }), mark: "square", colour: palette.second },
      ],
    };
  },
};
