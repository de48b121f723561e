/** What to ask the police for, so precisely that it can be sent: places, months, columns. */

import type { Dossier } from "../dossier/dossier.ts";
import { addMonths, type CivilDate, monthLabel, monthOf } from "../foundation/civil-date.ts";
import { note, type Problem, valueOr } from "../foundation/result.ts";
import type { Site } from "./sites.ts";

/** Years before the start that allow a peak and a trend to be seen. */
const YEARS_BEFORE = 3;
const METRES_AROUND = 400;

export function dataRequest(dossier: Dossier, sites: readonly Site[], asOf: CivilDate): readonly Problem[] {
  const started = sites.filter((site) => site.startedOn !== undefined);
  if (started.length === 0) return [note("request.starts-first")];
  const first = started.map((site) => site.startedOn as CivilDate).sort()[0];
  const categories = [
    ...new Set(
      valueOr(dossier.goals, []).flatMap((goal) => (goal.category === undefined ? [] : [goal.category])),
    ),
  ];
  return [
    note("request.what"),
    note("request.where", { values: { count: sites.length, metres: METRES_AROUND } }),
    note("request.when", {
      values: {
        from: monthLabel(monthOf(addMonths(first, -12 * YEARS_BEFORE))),
        to: monthLabel(monthOf(asOf)),
      },
    }),
    categories.length === 0
      ? note("request.all-categories")
      : note("request.categories", { values: { categories: categories.join(", ") } }),
    note("request.columns"),
    note("request.or-counts", { values: { metresFrom: 200, metresTo: METRES_AROUND } }),
    note("request.stays-inside"),
  ];
}
