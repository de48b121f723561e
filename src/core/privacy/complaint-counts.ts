/** I52: complaints, objections and requests for access, by kind and outcome. */

import { type Complaint, complaints } from "../dossier/complaints.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { ComplaintCount } from "./privacy.ts";

export function complaintCounts(
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
): Known<readonly ComplaintCount[]> {
  if (dossier.complaints.state !== "known") return notMeasured(warning("privacy.no-complaints-file"));
  const rows = dossier.complaints.value.filter(({ receivedOn }) => receivedOn <= asOf);
  const trace = book.add({
    method: "privacy.complaints",
    version: "1",
    inputs: [...new Set(dossier.complaints.value.map(({ origin }) => origin.source))],
    parameters: [],
    options: { asOf },
  });
  const kinds = complaints.row.shape.kind.options;
  return known(
    kinds.map((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      const closed = (row: Complaint): boolean => row.closedOn !== undefined && row.closedOn <= asOf;
      const count = (name: string, of: readonly Complaint[]) => ({
        id: `privacy/complaints/${kind}/${name}`,
        value: of.length,
        unit: "cases",
        n: own.length,
        trace,
      });
      return {
        kind,
        received: count("received", own),
        open: count(
          "open",
          own.filter((row) => !closed(row)),
        ),
        upheld: count(
          "upheld",
          own.filter((row) => closed(row) && (row.outcome === "upheld" || row.outcome === "partly")),
        ),
        unknown: count(
          "unknown",
          own.filter((row) => closed(row) && row.outcome === undefined),
        ),
      };
    }),
  );
}
