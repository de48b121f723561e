/** The tasks that calibrate every test on a dossier: one per shape of site and outcome. */

import type { Dossier } from "../../dossier/dossier.ts";
import type { IncidentPoints } from "../../dossier/incidents.ts";
import { streams } from "../../foundation/random.ts";
import { traceBook } from "../../foundation/trace-book.ts";
import { areasNeeded, shapes } from "../calibrate.ts";
import { categoryMask } from "../category-mask.ts";
import type { City } from "../city.ts";
import { contextOf } from "../context.ts";
import { siteEffect } from "../site-effect.ts";
import { sitesOf } from "../sites.ts";
import { patternOf } from "./pattern.ts";
import type { CalibrationTask } from "./task.ts";

/**
 * @param name      of the setting, put before the shape; empty for the dossier's own
 * @param outcomes  categories, or "all"
 */
export function calibrationTasks(
  dossier: Dossier,
  points: IncidentPoints,
  city: City,
  outcomes: readonly string[],
  seed: string,
  name = "",
): readonly CalibrationTask[] {
  const { sites } = sitesOf(dossier);
  const context = contextOf(dossier, points, sites, traceBook(), streams(seed), [], city);
  const studied = sites.flatMap((site) =>
    outcomes.map((outcome) =>
      siteEffect(site, outcome, categoryMask(city.categories, outcome), false, context),
    ),
  );
  const wanted = dossier.manifest.evaluation.placeboAreas;
  const needed = areasNeeded(studied, context);
  return shapes(studied).flatMap((shape) =>
    shape.outcomes.map((members): CalibrationTask => {
      const [{ site, plan, categories, effect }] = members;
      if (site.zone === undefined) throw new Error("a shape needs a zone");
      return {
        name: [name, shape.name].filter((part) => part !== "").join("/"),
        outcome: effect.outcome,
        zone: site.zone,
        bands: plan.bands,
        ...(categories === undefined ? {} : { categories }),
        patterns: members.flatMap((member) => patternOf(member, context)),
        keepOff: context.keepOff,
        wanted,
        needed,
        seed,
      };
    }),
  );
}
