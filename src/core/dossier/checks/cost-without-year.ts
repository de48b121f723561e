import { valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const costWithoutYear: DossierCheck = {
  id: "cost-without-year",
  looksFor: "A cost without a year and without a day of payment",
  run: ({ costs }) =>
    valueOr(costs, [])
      .filter(({ year, paidOn }) => year === undefined && paidOn === undefined)
      .map(({ origin }) => warning("cost.no-year", { where: placeOf(origin, "year") })),
};
