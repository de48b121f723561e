/** The dossier: one municipality's case, checked and in memory. Every later stage reads only this. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Source } from "../foundation/trace.ts";
import type { Area } from "./areas.ts";
import type { Camera } from "./cameras.ts";
import type { Cost } from "./costs.ts";
import type { Designation } from "./designations.ts";
import type { Goal } from "./goals.ts";
import type { Incidents } from "./incidents.ts";
import type { LogCount } from "./log.ts";
import type { Manifest } from "./manifest.ts";
import type { Neighbourhood } from "./neighbourhoods.ts";
import type { OwnText } from "./own-texts.ts";
import type { Placement } from "./placements.ts";
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
  readonly ownTexts: Table<OwnText>;
  readonly neighbourhoods: Table<Neighbourhood>;
  readonly incidents: Known<Incidents>;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};
