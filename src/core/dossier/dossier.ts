/** The dossier: one municipality's case, checked and in memory. Every later stage reads only this. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Source } from "../foundation/trace.ts";
import type { Area } from "./areas.ts";
import type { Camera } from "./cameras.ts";
import type { Incidents } from "./incidents.ts";
import type { PlainTables } from "./index.ts";
import type { LockedPlan } from "./locked-plan.ts";
import type { Manifest } from "./manifest.ts";
import type { Placement } from "./placements.ts";
import type { Table } from "./table.ts";

export type Dossier = PlainTables & {
  readonly schema: "schouw.dossier/1";
  readonly manifest: Manifest;
  readonly crs: { readonly code: string; readonly metresPerUnit: number };
  readonly areas: Table<Area>;
  readonly cameras: Table<Camera>;
  /** From the file, or derived from the dates in the camera register or its versions (then a note says so). */
  readonly placements: Table<Placement>;
  readonly incidents: Known<Incidents>;
  /** The plan that was frozen before there were outcomes; absent when none was. */
  readonly lockedPlan?: LockedPlan;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};
