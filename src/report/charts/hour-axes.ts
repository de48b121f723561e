/** The week as a grid: hours of the day across, days downwards, Monday first. */

import type { PlotOptions, Words } from "./chart.ts";

export const hourAxes = (words: Words): Pick<PlotOptions, "x" | "y"> => ({
  x: {
    type: "band",
    domain: Array.from({ length: 24 }, (_, hour) => hour),
    label: words.text({ key: "chart.hour-of-day" }),
    labelAnchor: "center",
    labelArrow: "none",
    ticks: [0, 3, 6, 9, 12, 15, 18, 21],
  },
  y: {
    type: "band",
    domain: [0, 1, 2, 3, 4, 5, 6],
    label: null,
    tickFormat: (day: number) => words.text({ key: `report.weekday.${day}` }),
  },
});
