/** The last word of repeated checks: of each thing that is checked, only its newest check on or before a day counts. */

import type { CivilDate } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";
import { valueOr } from "../foundation/result.ts";
import type { Assessment } from "./assessments.ts";
import type { Dossier } from "./dossier.ts";
import type { PrivacyCheck } from "./privacy.ts";

/** @returns all checks of a kind until the day, newest first; equal days keep the order of the file */
export function checksOf(
  dossier: Dossier,
  kind: PrivacyCheck["kind"],
  until: CivilDate,
): readonly PrivacyCheck[] {
  return valueOr(dossier.privacyChecks, [])
    .filter((check) => check.kind === kind && check.on <= until)
    .sort((a, b) => compareText(b.on, a.on));
}

/** @returns per key the newest check; `checks` newest first */
export function newest(
  checks: readonly PrivacyCheck[],
  key: (check: PrivacyCheck) => string,
): ReadonlyMap<string, PrivacyCheck> {
  const latest = new Map<string, PrivacyCheck>();
  for (const check of checks) if (!latest.has(key(check))) latest.set(key(check), check);
  return latest;
}

/** The row of the file that a check stands in: the record that proves a finding. */
export const recordOf = ({
  origin,
}: {
  readonly origin: { readonly source: string; readonly row: number };
}): string => `${origin.source}:${origin.row}`;

/** Area of a check: its own, or that of its camera in the register. */
export function areaOfCheck(dossier: Dossier): (check: PrivacyCheck) => string | undefined {
  const areas = new Map(valueOr(dossier.cameras, []).map(({ id, area }) => [id, area]));
  return ({ area, camera }) => area ?? (camera === undefined ? undefined : areas.get(camera));
}

/** The newest test of necessity of an area; of two on one day the one further down the file. */
export const lastAssessment = (made: readonly Assessment[], area: string): Assessment | undefined =>
  made
    .filter((one) => one.area === area)
    .reduce<Assessment | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
