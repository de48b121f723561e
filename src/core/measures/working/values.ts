/** Small helpers for indicators that are neither a share nor a count of rows. */

import type { Quantity } from "../../foundation/trace.ts";
import type { Facts } from "./facts.ts";
import { type IndicatorValue, numberId } from "./indicator.ts";

export type Add = (
  area: string,
  value: number,
  n: number,
  options?: { readonly part?: string; readonly unit?: string; readonly unknown?: IndicatorValue["unknown"] },
) => void;

/** Gathers the values of one indicator under one trace. */
export function collector(
  facts: Facts,
  indicator: string,
  unit: string,
  inputs: readonly string[],
  settings: Readonly<Record<string, string | number>> = {},
): { readonly values: IndicatorValue[]; readonly add: Add } {
  const trace = facts.book.add({
    method: `measure.${indicator}`,
    version: "1",
    inputs,
    parameters: [],
    options: settings,
  });
  const values: IndicatorValue[] = [];
  return {
    values,
    add: (area, value, n, { part, unit: own = unit, unknown } = {}) => {
      const quantity: Quantity = { id: numberId(indicator, area, part), value, unit: own, n, trace };
      values.push({
        area,
        ...(part === undefined ? {} : { part }),
        value: quantity,
        ...(unknown === undefined ? {} : { unknown }),
      });
    },
  };
}
