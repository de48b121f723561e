/** A chain as a funnel: what certainly passed each link, and what may have passed it. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, labelWidth, longest, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type ChainBars = {
  /** In order; the first is what the chain begins with. `most` at least `least`. */
  readonly links: readonly { readonly label: Text; readonly least: number; readonly most: number }[];
};

const ROW = 34;
const LONGEST_LABEL = 34;

export const chainBars: Chart<ChainBars> = {
  id: "chain-bars",
  draw(plot, data, words): Drawing {
    const links = data.links.map(({ label, least, most }, i) => ({
      // A number in front keeps two links of one name apart.
      name: `${i + 1}. ${words.short(label, LONGEST_LABEL)}`,
      least,
      most,
    }));
    const begin = Math.max(1, links[0]?.most ?? 1);
    const certain = words.text({ key: "chart.certain" });
    const possible = words.text({ key: "chart.possible" });
    const options: PlotOptions = {
      width: WIDTH,
      height: 52 + ROW * links.length,
      marginLeft: labelWidth(longest(links.map(({ name }) => name))),
      marginRight: 64,
      marginTop: 8,
      marginBottom: 44,
      x: {
        domain: [0, begin],
        label: words.text({ key: "chart.number" }),
        labelAnchor: "center",
        labelArrow: "none",
        ticks: 5,
        grid: true,
        tickFormat: (value: number) => words.number(value, "count"),
      },
      y: { type: "band", domain: links.map(({ name }) => name), label: null, padding: 0.25 },
      marks: [
        plot.barX(links, { y: "name", x1: "least", x2: "most", fill: palette.pale }),
        plot.barX(links, { y: "name", x: "least", fill: palette.main }),
        plot.text(links, {
          y: "name",
          x: "most",
          dx: 6,
          textAnchor: "start",
          fill: palette.ink,
          text: ({ least, most }: { least: number; most: number }) =>
            least === most
              ? words.number(most, "count")
              : `${words.number(least, "count")}–${words.number(most, "count")}`,
        }),
      ],
    };
    return {
      options,
      legend: [
        { label: certain, mark: "bar", colour: palette.main },
        ...(links.some(({ least, most }) => most > least)
          ? [{ label: possible, mark: "bar" as const, colour: palette.pale }]
          : []),
      ],
    };
  },
};
