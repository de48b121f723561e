/** The choices that a reasonable analyst could have made, one list per kind. */

import type { Plan } from "../comparison.ts";
import type { Bands } from "../tabulate.ts";
import type { Windows } from "../windows.ts";

export type ControlChoice = {
  readonly rule: "ring" | "dossier" | "matched";
  /** Width of the buffer, and with it where the ring begins; of rules that have one. */
  readonly bufferMetres?: number;
};

export type PeriodChoice = { readonly beforeMonths: number; readonly afterMonths: number };

/** The buffer half as wide, as planned, and half as wide again; the ring begins where the buffer ends and keeps its width. */
const WIDTHS = [1, 0.5, 1.5] as const;
/** The periods as planned, half, a baseline twice as long, and both twice as long. */
const PERIODS = [
  [1, 1],
  [0.5, 0.5],
  [2, 1],
  [2, 2],
] as const;
const FEWEST_MONTHS = 3;

export function controlChoices(
  plan: Plan,
  hasAreas: boolean,
  withMatched: boolean,
): readonly ControlChoice[] {
  const width = plan.bands.buffer?.toMetres ?? plan.bands.comparison?.fromMetres ?? 0;
  const rings = WIDTHS.map((times): ControlChoice => ({ rule: "ring", bufferMetres: width * times }));
  const others: ControlChoice[] = [
    ...(hasAreas ? [{ rule: "dossier" } as const] : []),
    ...(withMatched ? [{ rule: "matched" } as const] : []),
  ];
  return [...rings, ...others];
}

export const periodChoices = ({
  beforeMonths,
  afterMonths,
}: Omit<Windows, "startMonth">): readonly PeriodChoice[] =>
  PERIODS.map(([before, after]) => ({
    beforeMonths: Math.round(beforeMonths * before),
    afterMonths: Math.round(afterMonths * after),
  })).filter((period) => period.beforeMonths >= FEWEST_MONTHS && period.afterMonths >= FEWEST_MONTHS);

/** The bands of a plan with another width of buffer. */
export function bandsFor({ bands }: Plan, { bufferMetres }: ControlChoice): Bands {
  if (bufferMetres === undefined) return bands;
  const { buffer, comparison, reachMetres } = bands;
  const shift = bufferMetres - (buffer?.toMetres ?? comparison?.fromMetres ?? 0);
  const from = Math.max(reachMetres, (comparison?.fromMetres ?? 0) + shift);
  return {
    ...bands,
    ...(buffer === undefined ? {} : { buffer: { ...buffer, toMetres: Math.max(reachMetres, bufferMetres) } }),
    ...(comparison === undefined
      ? {}
      : {
          comparison: {
            fromMetres: from,
            toMetres: from + comparison.toMetres - comparison.fromMetres,
          },
        }),
  };
}
