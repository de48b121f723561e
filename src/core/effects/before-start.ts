/** What the counts of a dossier could show, without looking at anything after the start. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Streams } from "../foundation/random.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { contextOf } from "./context.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { sitesOf } from "./sites.ts";

export function beforeStart(dossier: Dossier, book: TraceBook, streams: Streams): Known<readonly Outlook[]> {
  const { sites } = sitesOf(dossier);
  if (sites.length === 0) return notMeasured(warning("design.no-sites"));
  if (dossier.incidents.state !== "known") return notMeasured(warning("design.no-incidents"));
  if (dossier.incidents.value.kind !== "points") return notMeasured(warning("design.needs-points"));
  return known(outlooks(sites, contextOf(dossier, dossier.incidents.value, sites, book, streams, [])));
}
