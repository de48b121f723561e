/** Words that the tables of costs and benefits share. */

import type { Balance } from "../../core/economics/economics.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { NumberFormat, Text } from "../document.ts";
import { plain, quantity, t } from "../text.ts";

/** An area by its name; the areas with a measured balance together in one word. */
export const placeText = ({ area, name }: Balance): Text =>
  area === "together" ? t("report.costs.together") : plain(name);

export function withInterval(q: Quantity, format: NumberFormat, currency?: string): Text {
  if (q.interval === undefined) return quantity(q, format, currency);
  const part = (value: number) => ({ value, format, ...(currency === undefined ? {} : { currency }) });
  return t("report.costs.with-interval", {
    value: quantity(q, format, currency),
    low: part(q.interval.low),
    high: part(q.interval.high),
  });
}
