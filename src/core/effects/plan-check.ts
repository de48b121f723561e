/** Every analysis of the evaluation held against the plan that was locked. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import {
  type Known,
  known,
  note,
  notMeasured,
  type Problem,
  refused,
  warning,
} from "../foundation/result.ts";
import type { AreaEffect } from "./area-effect.ts";
import { leftUndone, type PlannedAnalysis, programmeAnalysis, siteAnalysis } from "./plan.ts";
import type { Site } from "./sites.ts";

export type PlanCheck = {
  /** Not measured: none was locked. Refused: it was changed after it was locked. */
  readonly lock: Known<{
    readonly lockedOn: CivilDate;
    readonly hash: string;
    readonly edition: string;
    /** Last day of the incidents that were known then. */
    readonly dataUntil?: CivilDate;
  }>;
  readonly analyses: readonly PlannedAnalysis[];
  /** What the plan promised and was not done. */
  readonly leftUndone: readonly Problem[];
};

export function planCheck(
  dossier: Dossier,
  sites: readonly Site[],
  areas: readonly AreaEffect[],
  programme: readonly AreaEffect[],
): PlanCheck {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const analyses = [
    ...programme.map(({ outcome }) => programmeAnalysis(dossier, sites, outcome)),
    ...areas.flatMap(({ area, outcome }) => {
      const site = byId.get(area);
      return site === undefined ? [] : [siteAnalysis(dossier, site, outcome)];
    }),
  ];
  return { lock: lockOf(dossier), analyses, leftUndone: leftUndone(dossier, analyses) };
}

function lockOf({ lockedPlan }: Dossier): PlanCheck["lock"] {
  if (lockedPlan === undefined) return notMeasured(note("plan.none"));
  if (!lockedPlan.intact) return refused(warning("plan.broken"));
  const { lockedOn, hash, edition, dataUntil } = lockedPlan;
  return known({ lockedOn, hash, edition, ...(dataUntil === undefined ? {} : { dataUntil }) });
}
