/** The cross-checks of a dossier. Errors stop an evaluation, warnings stand beside its results. */

import { gather, type Problem } from "../../foundation/result.ts";
import type { Dossier } from "../dossier.ts";
import { applicationsInOrder } from "./applications-in-order.ts";
import { areaWithoutPolygon } from "./area-without-polygon.ts";
import { beforeRegister } from "./before-register.ts";
import { cameraWithoutArea } from "./camera-without-area.ts";
import { cameraWithoutPlace } from "./camera-without-place.ts";
import { capExceeded } from "./cap-exceeded.ts";
import type { DossierCheck } from "./check.ts";
import { copiedYear } from "./copied-year.ts";
import { costWithoutYear } from "./cost-without-year.ts";
import { datesReversed } from "./dates-reversed.ts";
import { duplicateFootprints } from "./duplicate-footprints.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { incidentPeriod } from "./incident-period.ts";
import { logInOrder } from "./log-in-order.ts";
import { orderSequence } from "./order-sequence.ts";
import { outagesInOrder } from "./outages-in-order.ts";
import { overlappingAreas } from "./overlapping-areas.ts";
import { placementOutsideArea } from "./placement-outside-area.ts";
import { placementOutsideTerm } from "./placement-outside-term.ts";
import { presetsAddUp } from "./presets-add-up.ts";
import { recommendationChain } from "./recommendation-chain.ts";
import { requestsInOrder } from "./requests-in-order.ts";
import { severalCaps } from "./several-caps.ts";
import { sharesWithinWhole } from "./shares-within-whole.ts";
import { shiftsInOrder } from "./shifts-in-order.ts";
import { surveyInOrder } from "./survey-in-order.ts";
import { unknownArea } from "./unknown-area.ts";
import { unknownCamera } from "./unknown-camera.ts";

export const checks: readonly DossierCheck[] = [
  duplicateIds,
  unknownCamera,
  unknownArea,
  datesReversed,
  areaWithoutPolygon,
  overlappingAreas,
  cameraWithoutPlace,
  cameraWithoutArea,
  placementOutsideArea,
  placementOutsideTerm,
  beforeRegister,
  severalCaps,
  capExceeded,
  incidentPeriod,
  orderSequence,
  recommendationChain,
  copiedYear,
  duplicateFootprints,
  presetsAddUp,
  costWithoutYear,
  shiftsInOrder,
  logInOrder,
  outagesInOrder,
  requestsInOrder,
  sharesWithinWhole,
  applicationsInOrder,
  surveyInOrder,
];

export const crossChecks = (dossier: Dossier): readonly Problem[] =>
  gather(checks.flatMap((check) => check.run(dossier)));
