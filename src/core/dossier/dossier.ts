/** The dossier: one municipality's case, checked and in memory. Every later stage reads only this. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Source } from "../foundation/trace.ts";
import type { Alternative } from "./alternatives.ts";
import type { Application } from "./applications.ts";
import type { Area } from "./areas.ts";
import type { Assessment } from "./assessments.ts";
import type { Building } from "./buildings.ts";
import type { Camera } from "./cameras.ts";
import type { Complaint } from "./complaints.ts";
import type { Cost } from "./costs.ts";
import type { Designation } from "./designations.ts";
import type { Dwelling } from "./dwellings.ts";
import type { Evidence } from "./evidence.ts";
import type { StatedFigure } from "./figures.ts";
import type { Goal } from "./goals.ts";
import type { Incidents } from "./incidents.ts";
import type { LockedPlan } from "./locked-plan.ts";
import type { LogEntry } from "./log.ts";
import type { Manifest } from "./manifest.ts";
import type { Mount } from "./mounts.ts";
import type { Neighbourhood } from "./neighbourhoods.ts";
import type { Outage } from "./outages.ts";
import type { OwnText } from "./own-texts.ts";
import type { Placement } from "./placements.ts";
import type { Preset } from "./presets.ts";
import type { PrivacyCheck } from "./privacy.ts";
import type { Recommendation } from "./recommendations.ts";
import type { FootageRequest } from "./requests.ts";
import type { SensitivePlace } from "./sensitive.ts";
import type { Shift } from "./shifts.ts";
import type { SurveyAnswer } from "./survey.ts";
import type { Table } from "./table.ts";
import type { CameraWatch } from "./watch.ts";

export type Dossier = {
  readonly schema: "schouw.dossier/1";
  readonly manifest: Manifest;
  readonly crs: { readonly code: string; readonly metresPerUnit: number };
  readonly areas: Table<Area>;
  readonly cameras: Table<Camera>;
  /** From the file, or derived from the dates in the camera register or its versions (then a note says so). */
  readonly placements: Table<Placement>;
  readonly designations: Table<Designation>;
  readonly goals: Table<Goal>;
  readonly costs: Table<Cost>;

  readonly assessments: Table<Assessment>;
  readonly alternatives: Table<Alternative>;
  readonly privacyChecks: Table<PrivacyCheck>;
  readonly complaints: Table<Complaint>;
  readonly recommendations: Table<Recommendation>;
  readonly log: Table<LogEntry>;
  readonly shifts: Table<Shift>;
  readonly watch: Table<CameraWatch>;
  readonly requests: Table<FootageRequest>;
  readonly outages: Table<Outage>;
  readonly evidence: Table<Evidence>;
  readonly figures: Table<StatedFigure>;
  readonly ownTexts: Table<OwnText>;
  readonly neighbourhoods: Table<Neighbourhood>;
  readonly buildings: Table<Building>;
  readonly dwellings: Table<Dwelling>;
  readonly sensitive: Table<SensitivePlace>;
  /** Directions of cameras that turn. */
  readonly presets: Table<Preset>;
  readonly mounts: Table<Mount>;
  readonly applications: Table<Application>;
  readonly survey: Table<SurveyAnswer>;
  readonly incidents: Known<Incidents>;
  /** The plan that was frozen before there were outcomes; absent when none was. */
  readonly lockedPlan?: LockedPlan;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};
