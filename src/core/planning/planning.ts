/** Where cameras would best hang: what the evaluation and `schouw plan` tell of it. */

import type { CivilDate } from "../foundation/civil-date.ts";
import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Score } from "./out-of-sample.ts";
import type { CurvePoint, Step } from "./value-of-cameras.ts";

export type PlannedSite = {
  readonly id: string;
  readonly name?: string;
  readonly area?: string;
  /** Metres in the dossier's system. */
  readonly x: number;
  readonly y: number;
  /** Flexible where the choice is least steady over the years. */
  readonly kind: "fixed" | "flexible";
  /** A camera hangs here, or within half the reach, on the day of the plan. */
  readonly change: "keep" | "new";
  /** Incidents per year in view, and those that no other camera of the plan has in view. */
  readonly inView: number;
  readonly alone: number;
  /** Share of draws of years in which a camera came here again. */
  readonly frequency: number;
};

export type Planning = {
  readonly basis: {
    /** From the cap in force, or the cameras in use where no cap is known. */
    readonly cameras: number;
    readonly camerasFrom: "cap" | "in-use" | "asked";
    readonly flexible: number;
    readonly from: CivilDate;
    readonly before: CivilDate;
    readonly years: number;
    readonly reachMetres: number;
    readonly candidates: number;
    readonly candidatesFrom: "mounts" | "grid";
    /** Every incident counts once, or by the weights that the dossier gives. */
    readonly weighing: "incidents" | "severity";
    readonly viewedHours: boolean;
    readonly incidentsPerYear: Quantity;
  };
  readonly plan: {
    /** Optimal only when the bound was brought down to the value. */
    readonly status: "optimal" | "feasible";
    readonly inView: Quantity;
    readonly share: number;
    readonly bound: number;
    readonly gap: number;
    readonly method: readonly string[];
    readonly seed: string;
    /** 5th to 95th percentile over draws of years. */
    readonly low: number;
    readonly high: number;
    readonly sites: readonly PlannedSite[];
  };
  readonly today: Known<{ readonly cameras: number; readonly inView: Quantity; readonly share: number }>;
  readonly curve: readonly CurvePoint[];
  readonly oneMore: Step;
  readonly oneFewer?: Step;
  readonly outOfSample: Known<{
    readonly from: CivilDate;
    readonly before: CivilDate;
    readonly scores: readonly Score[];
    readonly regret: number;
  }>;
  readonly notes: readonly Problem[];
};
