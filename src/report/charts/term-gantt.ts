/** Orders over time, one line per area: new orders, extensions and moves, and the day of the evaluation. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, labelWidth, longest, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type TermGantt = {
  readonly asOf: string;
  /** Last day shown: terms without an end run until here. */
  readonly until: string;
  readonly rows: readonly {
    readonly label: Text;
    readonly terms: readonly {
      readonly kind: "new" | "extension" | "move";
      readonly from: string;
      readonly to: string;
      readonly openEnd: boolean;
    }[];
  }[];
};

const COLOURS = { new: palette.main, extension: palette.second, move: palette.third } as const;
const KINDS = ["new", "extension", "move"] as const;
const LABEL = 22;

export const termGantt: Chart<TermGantt> = {
  id: "term-gantt",
  draw(plot, data, words): Drawing {
    const labels = data.rows.map(({ label }) => words.short(label, LABEL));
    const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
    const bars = data.rows.flatMap(({ terms }, row) => terms.map((term) => ({ ...term, row })));
    const first = [data.asOf, ...bars.map(({ from }) => from)].sort()[0];
    const years = yearStarts(first, data.until);
    const options: PlotOptions = {
      width: WIDTH,
      height: 60 + 26 * data.rows.length,
      marginLeft: labelWidth(longest(labels)),
      marginRight: 16,
      marginTop: 28,
      marginBottom: 28,
      x: {
        type: "utc",
        domain: [day(first), day(data.until)],
        label: null,
        grid: true,
        ticks: years,
        tickFormat: (value: Date) => String(value.getUTCFullYear()),
      },
      y: {
        type: "band",
        domain: data.rows.map((_, row) => row),
        label: null,
        tickSize: 0,
        padding: 0.25,
        tickFormat: (row: number) => labels[row],
      },
      marks: [
        plot.barX(bars, {
          x1: (bar) => day(bar.from),
          x2: (bar) => day(bar.to),
          y: "row",
          fill: (bar) => COLOURS[bar.kind as keyof typeof COLOURS],
          fillOpacity: (bar) => (bar.openEnd ? 0.55 : 1),
          inset: 1,
        }),
        plot.ruleX([day(data.asOf)], { stroke: palette.ink, strokeWidth: 2, strokeDasharray: "4 3" }),
      ],
    };
    return {
      options,
      legend: [
        ...KINDS.filter((kind) => bars.some((bar) => bar.kind === kind)).map((kind) => ({
          label: words.text({ key: `report.order-kind.${kind}` }),
          mark: "bar" as const,
          colour: COLOURS[kind],
        })),
        {
          label: words.text({ key: "chart.day-of-evaluation" }),
          mark: "line" as const,
          colour: palette.ink,
          dash: "4 3",
        },
      ],
    };
  },
};

/** First days of years in a period, at most about ten of them. */
function yearStarts(from: string, to: string): readonly Date[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first) / 10));
  const years: Date[] = [];
  for (let year = first; year <= last; year += step) years.push(new Date(Date.UTC(year, 0, 1)));
  return years.filter((start) => start >= new Date(`${from}T00:00:00Z`));
}
