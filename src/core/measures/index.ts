/** Measures: what hung where, what was counted, what was logged. No cause. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { known, valueOr } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { incidentMeasures } from "./incident-measures.ts";
import { logMeasures } from "./log-measures.ts";
import type { Measures } from "./measures.ts";
import { neighbourhoodContext } from "./neighbourhood-context.ts";
import { reportedStock } from "./reported-stock.ts";
import { areaStockMeasure, stockMeasure } from "./stock.ts";
import { surveyMeasure } from "./survey/index.ts";
import { factsOf } from "./working/facts.ts";
import { working } from "./working/index.ts";

export function measures(dossier: Dossier, asOf: CivilDate, book: TraceBook): Measures {
  const incidents = valueOr(dossier.incidents, undefined);
  const facts = factsOf(dossier, asOf, book);
  return {
    stock: stockMeasure(dossier, asOf, book),
    ...(dossier.manifest.programme.reportedStock.length > 0
      ? { reportedStock: reportedStock(dossier, asOf, book) }
      : {}),
    areaStock: areaStockMeasure(dossier, asOf, book),
    incidents: incidentMeasures(dossier, book),
    ...(incidents?.kind === "counts"
      ? { neighbourhoods: neighbourhoodContext(incidents.rows, incidents.coding, dossier, book) }
      : {}),
    log: logMeasures(facts),
    working: known(working(facts)),
    survey: surveyMeasure(dossier, book),
  };
}
