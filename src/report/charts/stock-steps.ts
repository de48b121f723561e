/** How many cameras hung on the first day of each month, against the cap. */

import type { Text } from "../document.ts";
import { type Chart, type Drawing, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type StockSteps = {
  /** First day of each month, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly lines: readonly { readonly label: Text; readonly counts: readonly number[] }[];
  /** Null where no cap is known. */
  readonly cap: readonly (number | null)[];
  /** Counts that reports give for one moment, beside or instead of a register. */
  readonly reported?: {
    readonly label: Text;
    readonly points: readonly { readonly day: string; readonly count: number }[];
  };
};

const strokes = [palette.ink, palette.main, palette.second, palette.third];
const dashes = ["none", "none", "6 3", "2 3"];

export const stockSteps: Chart<StockSteps> = {
  id: "stock-steps",
  draw(plot, data, words): Drawing {
    const day = (i: number): Date => new Date(`${data.days[i]}T00:00:00Z`);
    const indices = data.days.map((_, i) => i);
    const hasCap = data.cap.some((value) => value !== null);
    const lines = data.lines.map((line, k) =>
      plot.lineY(indices, {
        x: day,
        y: (i: number) => line.counts[i],
        curve: "step-after",
        stroke: strokes[k],
        strokeDasharray: dashes[k],
        strokeWidth: k === 0 ? 2.5 : 2,
      }),
    );
    const years = new Set(data.days.map((value) => value.slice(0, 4)));
    const step = Math.max(1, Math.ceil(years.size / 10));
    const ticks = [...years]
      .filter((_, i) => i % step === 0)
      .map((year) => new Date(`${year}-01-01T00:00:00Z`));
    const reported = data.reported?.points ?? [];
    const options: PlotOptions = {
      width: WIDTH,
      height: 320,
      marginLeft: 48,
      marginRight: 16,
      marginTop: 28,
      marginBottom: 36,
      x: {
        type: "utc",
        label: null,
        ticks,
        tickFormat: (value: Date) => String(value.getUTCFullYear()),
      },
      y: { label: words.text({ key: "chart.cameras" }), grid: true, zero: true, ticks: 6, nice: true },
      marks: [
        plot.ruleY([0], { stroke: palette.quiet }),
        ...(hasCap
          ? [
              plot.lineY(indices, {
                x: day,
                y: (i: number) => data.cap[i] ?? Number.NaN,
                curve: "step-after",
                stroke: palette.quiet,
                strokeWidth: 3,
                strokeDasharray: "1 4",
                strokeLinecap: "round",
              }),
            ]
          : []),
        ...lines,
        ...(reported.length > 0
          ? [
              plot.dot(reported, {
                x: ({ day: on }: { day: string }) => new Date(`${on}T00:00:00Z`),
                y: "count",
                r: 5,
                symbol: "diamond",
                fill: palette.second,
              }),
              plot.text(reported, {
                x: ({ day: on }: { day: string }) => new Date(`${on}T00:00:00Z`),
                y: "count",
                text: ({ count }: { count: number }) => words.number(count, "count"),
                dy: -12,
                fill: palette.ink,
              }),
            ]
          : []),
      ],
    };
    return {
      options,
      legend: [
        ...data.lines.map((line, k) => ({
          label: words.text(line.label),
          mark: "line" as const,
          colour: strokes[k],
          dash: dashes[k],
        })),
        ...(data.reported === undefined || reported.length === 0
          ? []
          : [
              {
                label: words.text(data.reported.label),
                mark: "diamond" as const,
                colour: palette.second,
              },
            ]),
        ...(hasCap
          ? [
              {
                label: words.text({ key: "chart.cap" }),
                mark: "line" as const,
                colour: palette.quiet,
                dash: "1 4",
              },
            ]
          : []),
      ],
    };
  },
};
