/** Economics: what it costs, and what it would have to prevent. */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "../measures/measures.ts";
import { breakEvenTables } from "./break-even-tables.ts";
import type { Economics } from "./economics.ts";
import { quotedYear, yearCosts } from "./year-costs.ts";

export function economics(
  dossier: Dossier,
  asOf: CivilDate,
  measures: Measures,
  effects: readonly AreaEffect[],
  book: TraceBook,
): Known<Economics> {
  const years = yearCosts(dossier, asOf, book);
  if (years.state !== "known") return years;
  return known({
    currency: dossier.manifest.currency,
    years,
    quotedYear: quotedYear(years.value).year,
    breakEven: breakEvenTables(dossier, asOf, years, measures, effects, book),
  });
}
