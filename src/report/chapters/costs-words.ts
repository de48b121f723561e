/** Words that the tables of costs and benefits share. */

import type { Balance, Measured } from "../../core/economics/economics.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { NumberFormat, Text } from "../document.ts";
import { plain, quantity, t } from "../text.ts";

/** A balance that was measured, with what it is of. */
export type Shown = { readonly balance: Balance; readonly measured: Measured };

/** An area by its name; the areas with a measured balance together in one word. */
export const placeText = ({ area, name }: Balance): Text =>
  area === "together" ? t("report.costs.together") : plain(name);

/** Draws that never fail prove no certainty: a chance near 0 or 1 is written as a bound. */
export function chanceText(q: Quantity): Text {
  if (q.value > 0.99) return t("report.costs.nearly-all");
  return q.value < 0.01 ? t("report.costs.nearly-none") : quantity(q, "percent");
}

export function withInterval(q: Quantity, format: NumberFormat, currency?: string): Text {
  if (q.interval === undefined) return quantity(q, format, currency);
  const part = (value: number) => ({ value, format, ...(currency === undefined ? {} : { currency }) });
  return t("report.costs.with-interval", {
    value: quantity(q, format, currency),
    low: part(q.interval.low),
    high: part(q.interval.high),
  });
}
