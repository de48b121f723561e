/** The regimes of law that this edition knows, and the test of a dossier against its own. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import { dutch } from "./nl/index.ts";
import type { Law, Regime } from "./rule.ts";
import { termsOf } from "./terms.ts";
import { british } from "./uk/index.ts";

export const regimes: readonly Regime[] = [dutch, british];

export function law(dossier: Dossier, asOf: CivilDate): Known<Law> {
  const { country } = dossier.manifest;
  const regime = regimes.find((one) => one.country === country);
  if (regime === undefined) return notMeasured(warning("law.no-regime", { values: { country } }));
  const applying = regime.rules.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= asOf && (inForceTo === undefined || inForceTo >= asOf),
  );
  return known({
    regime: regime.id,
    findings: applying.flatMap((rule) => rule.check(dossier, asOf)),
    terms: termsOf(dossier),
  });
}
