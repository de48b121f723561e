import { error, type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Origin } from "../table.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

type Term = { readonly from?: string | undefined; readonly to?: string | undefined; readonly origin: Origin };

/** In the register of cameras a warning, because such a camera is simply in no count. */
export const datesReversed: DossierCheck = {
  id: "dates-reversed",
  looksFor: "An end that lies before its begin",
  run: (dossier) => {
    const reversed = (rows: readonly Term[], make: typeof error | typeof warning): readonly Problem[] =>
      rows.flatMap(({ from, to, origin }) =>
        from !== undefined && to !== undefined && to < from
          ? [make("dates.reversed", { where: placeOf(origin), found: to, values: { from, to } })]
          : [],
      );
    const orders = valueOr(dossier.designations, []).map((order) => ({
      from: order.validFrom,
      to: order.validTo,
      origin: order.origin,
    }));
    // Placements that were derived from the register would tell the same fault twice.
    const registered = new Set(valueOr(dossier.cameras, []).map(({ origin }) => origin.source));
    const placements = valueOr(dossier.placements, []).filter(({ origin }) => !registered.has(origin.source));
    const incidents = valueOr(dossier.incidents, undefined);
    return [
      ...reversed(valueOr(dossier.cameras, []), warning),
      ...reversed(placements, error),
      ...reversed(orders, error),
      ...reversed(incidents?.kind === "counts" ? incidents.rows : [], error),
    ];
  },
};
