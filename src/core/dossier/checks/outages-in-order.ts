import { valueOr, warning } from "../../foundation/result.ts";
import { outageSpan } from "../spans.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const outagesInOrder: DossierCheck = {
  id: "outages-in-order",
  looksFor: "An outage that ends before it begins",
  run: ({ outages }) =>
    valueOr(outages, []).flatMap((outage) => {
      const span = outageSpan(outage);
      return span?.to !== undefined && span.to < span.from
        ? [warning("outage.reversed", { where: placeOf(outage.origin) })]
        : [];
    }),
};
