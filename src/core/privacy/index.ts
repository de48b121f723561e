/** The privacy file of a dossier on a day. */

import type { Dossier } from "../dossier/dossier.ts";
import { recordOf } from "../dossier/latest-checks.ts";
import { type PrivacyCheck, privacyChecks } from "../dossier/privacy.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { complaintCounts } from "./complaint-counts.ts";
import type { MeasureState, Privacy } from "./privacy.ts";
import { views } from "./views.ts";

/** All kinds of measure that a check can be about. */
const KINDS = privacyChecks.row.shape.kind.options;

export function privacy(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<Privacy> {
  const seen = views(dossier, asOf, book);
  const hasFile = dossier.privacyChecks.state === "known" || dossier.complaints.state === "known";
  if (!hasFile && seen.state !== "known") {
    return notMeasured(warning("privacy.no-file"), ...seen.reasons);
  }
  const checked = new Set(valueOr(dossier.privacyChecks, []).map(({ kind }) => kind));
  return known({
    measures: measuresOf(dossier, asOf),
    neverChecked: KINDS.filter((kind) => !checked.has(kind)),
    complaints: complaintCounts(dossier, asOf, book),
    views: seen,
  });
}

function measuresOf(dossier: Dossier, asOf: CivilDate): Privacy["measures"] {
  if (dossier.privacyChecks.state !== "known") return notMeasured(warning("privacy.no-checks"));
  const latest = new Map<string, PrivacyCheck>();
  for (const check of dossier.privacyChecks.value) {
    if (check.on > asOf) continue;
    const key = [
      check.kind,
      check.area,
      check.camera,
      check.camera === undefined ? check.reference : "",
    ].join("\u0000");
    const before = latest.get(key);
    if (before === undefined || check.on >= before.on) latest.set(key, check);
  }
  return known([...latest.values()].sort(byKind).map(stateOf));
}

const byKind = (a: PrivacyCheck, b: PrivacyCheck): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  (a.area ?? "").localeCompare(b.area ?? "", "en") ||
  (a.camera ?? "").localeCompare(b.camera ?? "", "en");

const stateOf = (check: PrivacyCheck): MeasureState => ({
  kind: check.kind,
  ...(check.area === undefined ? {} : { area: check.area }),
  ...(check.camera === undefined ? {} : { camera: check.camera }),
  on: check.on,
  result: check.result,
  record: recordOf(check),
});
