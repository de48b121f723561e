/**
 * Do stated figures follow from the counts beside them? "Two per camera per
 * week" does not follow from 22,131 incidents on 321 cameras in a year.
 *
 * A stated value stands for everything that rounds to it: half a unit of its
 * last digit other than a trailing zero, so that 60 is 55 to 65 and 1.3 is 1.25 to 1.35.
 */

import type { StatedFigure } from "../../dossier/figures.ts";
import { type Known, known } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { Facts } from "./facts.ts";

export type FigureCheck = {
  readonly statement: string;
  readonly source?: string;
  readonly kind: "per-camera-per-week" | "per-camera-per-year" | "per-day" | "percentage";
  readonly stated: number;
  /** What follows from the counts; absent when they do not allow it. */
  readonly computed?: Quantity;
  readonly verdict: "follows" | "does-not-follow" | "cannot-be-checked";
  readonly origin: { readonly source: string; readonly row: number };
};

export function figureChecks(facts: Facts): Known<readonly FigureCheck[]> {
  const { figures } = facts.dossier;
  if (figures.state !== "known") return figures;
  const trace = facts.book.add({
    method: "measure.stated-figure",
    version: "1",
    inputs: [...new Set(figures.value.map(({ origin }) => origin.source))],
    parameters: [],
    options: { tolerance: "half a unit of the last digit stated" },
  });
  return known(
    figures.value.map((figure, i) => {
      const value = computedValue(figure);
      return {
        statement: figure.statement,
        ...(figure.source === undefined ? {} : { source: figure.source }),
        kind: figure.kind,
        stated: figure.value,
        ...(value === undefined
          ? {}
          : {
              computed: {
                id: `measures/figure/${i + 1}`,
                value,
                unit: figure.kind,
                n: figure.total,
                trace,
              },
            }),
        verdict:
          value === undefined
            ? "cannot-be-checked"
            : Math.abs(value - figure.value) <= rounding(figure.value) * (1 + 1e-9)
              ? "follows"
              : "does-not-follow",
        origin: figure.origin,
      };
    }),
  );
}

function computedValue({ kind, value, total, by, days }: StatedFigure): number | undefined {
  if (kind === "per-day") return total / days;
  if (by === undefined || by === 0) return undefined;
  if (kind === "percentage") return value > 100 ? undefined : (total / by) * 100;
  return kind === "per-camera-per-week" ? total / by / (days / 7) : (total / by) * (365 / days);
}

/** Half a unit of the last significant digit that is written. */
export function rounding(value: number): number {
  const text = Math.abs(value).toString();
  const decimals = /\.(\d+)$/.exec(text)?.[1].length;
  if (decimals !== undefined) return 0.5 * 10 ** -decimals;
  const zeros = value === 0 ? 0 : (/0*$/.exec(text)?.[0].length ?? 0);
  return 0.5 * 10 ** zeros;
}
