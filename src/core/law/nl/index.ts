/** The rules of Dutch law and policy for public-order cameras, in the order in which a lawyer asks them. */

import type { Regime } from "../rule.ts";
import { accessAudit } from "./access-audit.ts";
import { capAndExtensions } from "./cap-and-extensions.ts";
import { consultation } from "./consultation.ts";
import { controller } from "./controller.ts";
import { definiteDuration } from "./definite-duration.ts";
import { evidenceFile } from "./evidence-file.ts";
import { extension } from "./extension.ts";
import { impactAssessment } from "./impact-assessment.ts";
import { keptRecordings } from "./kept-recordings.ts";
import { madeKnown } from "./made-known.ts";
import { measurableGoal } from "./measurable-goal.ts";
import { moveAcrossAreas } from "./move-across-areas.ts";
import { necessityEnded } from "./necessity-ended.ts";
import { noAudio } from "./no-audio.ts";
import { ordinance } from "./ordinance.ts";
import { policeDirection } from "./police-direction.ts";
import { proportionality } from "./proportionality.ts";
import { publicOrder } from "./public-order.ts";
import { publicPlaces } from "./public-places.ts";
import { publication } from "./publication.ts";
import { retention } from "./retention.ts";
import { smartFunctions } from "./smart-functions.ts";
import { subsidiarity } from "./subsidiarity.ts";
import { termClock } from "./term-clock.ts";

export const dutch: Regime = {
  id: "nl",
  country: "NL",
  rules: [
    ordinance,
    publicOrder,
    definiteDuration,
    termClock,
    moveAcrossAreas,
    consultation,
    policeDirection,
    necessityEnded,
    madeKnown,
    publicPlaces,
    retention,
    keptRecordings,
    controller,
    impactAssessment,
    accessAudit,
    proportionality,
    subsidiarity,
    evidenceFile,
    extension,
    capAndExtensions,
    publication,
    smartFunctions,
    measurableGoal,
    noAudio,
  ],
};
