/** The dossier: one municipality's case, checked and in memory. Every later stage reads only this. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Source } from "../foundation/trace.ts";
import type { Alternative } from "./alternatives.ts";
import type { Area } from "./areas.ts";
import type { Assessment } from "./assessments.ts";
import type { Building } from "./buildings.ts";
import type { Camera } from "./cameras.ts";
import type { Complaint } from "./complaints.ts";
import type { Cost } from "./costs.ts";
import type { Designation } from "./designations.ts";
import type { Dwelling } from "./dwellings.ts";
import type { Goal } from "./goals.ts";
import type { Incidents } from "./incidents.ts";
import type { LogCount } from "./log.ts";
import type { Manifest } from "./manifest.ts";
import type { Neighbourhood } from "./neighbourhoods.ts";
import type { OwnText } from "./own-texts.ts";
import type { Placement } from "./placements.ts";
import type { Preset } from "./presets.ts";
import type { PrivacyCheck } from "./privacy.ts";
import type { Recommendation } from "./recommendations.ts";
import type { SensitivePlace } from "./sensitive.ts";
import type { Table } from "./table.ts";

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
  readonly log: Table<LogCount>;
  readonly assessments: Table<Assessment>;
  readonly alternatives: Table<Alternative>;
  readonly privacyChecks: Table<PrivacyCheck>;
  readonly complaints: Table<Complaint>;
  readonly recommendations: Table<Recommendation>;
  readonly ownTexts: Table<OwnText>;
  readonly neighbourhoods: Table<Neighbourhood>;
  readonly buildings: Table<Building>;
  readonly dwellings: Table<Dwelling>;
  readonly sensitive: Table<SensitivePlace>;
  /** Directions of cameras that turn. */
  readonly presets: Table<Preset>;
  readonly incidents: Known<Incidents>;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};
