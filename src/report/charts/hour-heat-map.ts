/** Hour of the day by day of the week: when incidents happen, or when something was seen. */

import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";
import { hourAxes } from "./hour-axes.ts";

/** 7 x 24 counts, Monday first, row-major; null where a count is withheld. */
export type HourHeatMap = {
  readonly counts: readonly (number | null)[];
  /** What is counted; incidents when left out. */
  readonly of?: "observations";
};

/** Light to dark: none, sixty percent of the most, the most. */
const shades = ["#e6edf4", palette.main, "#08243f"];

export const hourHeatMap: Chart<HourHeatMap> = {
  id: "hour-heat-map",
  draw(plot, data, words): Drawing {
    const cells = data.counts.flatMap((count, i) =>
      count === null ? [] : [{ day: Math.floor(i / 24), hour: i % 24, count }],
    );
    const most = Math.max(2, ...cells.map((cell) => cell.count));
    const options: PlotOptions = {
      width: WIDTH,
      height: 300,
      marginLeft: 92,
      marginRight: 8,
      marginTop: 8,
      marginBottom: 48,
      padding: 0.04,
      ...hourAxes(words),
      color: {
        type: "linear",
        range: shades,
        domain: [0, most * 0.6, most],
      },
      marks: [plot.cell(cells, { x: "hour", y: "day", fill: "count" })],
    };
    return {
      options,
      legend: [0, most * 0.6, most].map((count, i) => ({
        label:
          i === 0
            ? words.text({
                key: `chart.${data.of ?? "incidents"}-scale`,
                values: { count: words.number(count, "count") },
              })
            : words.number(count, "count"),
        mark: "bar",
        colour: shades[i],
      })),
    };
  },
};
