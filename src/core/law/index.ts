/** The rules of the Dutch regime that this edition tests, and the test itself. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import { capAndExtensions } from "./cap-and-extensions.ts";
import { definiteDuration } from "./definite-duration.ts";
import { extension } from "./extension.ts";
import { publication } from "./publication.ts";
import { retention } from "./retention.ts";
import type { Law, Rule } from "./rule.ts";
import { termClock } from "./term-clock.ts";

export const rules: readonly Rule[] = [
  definiteDuration,
  termClock,
  retention,
  extension,
  capAndExtensions,
  publication,
];

export function law(dossier: Dossier, asOf: CivilDate): Known<Law> {
  const { country } = dossier.manifest;
  if (country !== "NL") return notMeasured(warning("law.no-regime", { values: { country } }));
  return known({
    regime: "nl",
    findings: rules.filter((rule) => rule.inForceFrom <= asOf).flatMap((rule) => rule.check(dossier, asOf)),
  });
}
