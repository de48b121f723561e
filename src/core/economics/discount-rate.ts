/** The real discount rate: the dossier's own with its source, or the dated one of the country. */

import nl from "../../../parameters/discount-rates-nl.json" with { type: "json" };
import type { Manifest } from "../dossier/manifest.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";

export type DiscountRate = {
  /** Per year, real: 0.0225 is 2.25 %. */
  readonly rate: number;
  readonly source: string;
  /** Entry of parameters/, when it comes from there. */
  readonly parameter?: string;
};

/** Not measured for a day before the first dated rate, or a country without one. */
export function discountRate({ country, economics }: Manifest, day: CivilDate): Known<DiscountRate> {
  if (economics.discountRate !== undefined) return known(economics.discountRate);
  const rows: readonly { from: string; to?: string; rate: number; source: string }[] =
    country === "NL" ? nl.rows : [];
  const row = rows.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  return row === undefined
    ? notMeasured(warning("economics.no-discount-rate", { values: { country } }))
    : known({ rate: row.rate, source: row.source, parameter: `discount-rates-nl/${row.from}` });
}
