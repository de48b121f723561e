/**
 * The evaluation: one JSON document that report, web application, interface
 * and exports read. It holds no clock, duration or machine.
 */

import type { Economics } from "./economics/economics.ts";
import type { AreaEffect } from "./effects/area-effect.ts";
import type { SpecificationCurve } from "./effects/curve/curve.ts";
import type { FlexibleEffect } from "./effects/flexible.ts";
import type { Outlook } from "./effects/outlook.ts";
import type { PlanCheck } from "./effects/plan-check.ts";
import type { RecordingCheck } from "./effects/recording.ts";
import type { Findings } from "./findings/findings.ts";
import type { Applications, Flexible } from "./findings/flexible/flexible.ts";
import type { FollowUp } from "./follow-up/follow-up.ts";
import type { CivilDate } from "./foundation/civil-date.ts";
import type { Known, Problem } from "./foundation/result.ts";
import type { Source, Trace, TraceId } from "./foundation/trace.ts";
import type { Law } from "./law/rule.ts";
import type { SourceQuality } from "./measures/data-quality/index.ts";
import type { Measures } from "./measures/measures.ts";
import type { Planning } from "./planning/planning.ts";
import type { Privacy } from "./privacy/privacy.ts";

export type EvaluateOptions = {
  readonly asOf: CivilDate;
  readonly seed: string;
  readonly edition: string;
  /** Where incidents may not leave the place they are in: results are suppressed before they are written. */
  readonly policeSide: boolean;
};

export type Evaluation = {
  readonly schema: "schouw.evaluation/1";
  readonly edition: string;
  readonly audience: "internal" | "public";
  readonly options: EvaluateOptions;
  readonly subject: {
    readonly name: string;
    readonly country: string;
    readonly currency: string;
    readonly language: "nl" | "en";
    readonly synthetic: boolean;
    /** One text for all readers, or one per language. */
    readonly purpose?: string | { readonly nl: string; readonly en: string };
    readonly notices: readonly string[];
    readonly crs: string;
  };
  readonly sources: readonly Source[];
  readonly traces: Readonly<Record<TraceId, Trace>>;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind?: string;
    readonly role: string;
    readonly goal?: {
      readonly problem: string;
      readonly mechanism?: string;
      readonly offenderGroup?: string;
      readonly accompanying?: string;
      readonly baseline?: number;
      readonly category?: string;
      readonly targetChange?: number;
      readonly dueDate?: string;
    };
  }[];
  /** What each file can carry, and what its weaknesses forbid. */
  readonly quality: readonly SourceQuality[];
  readonly measures: Measures;
  readonly effects: Known<{
    /** All areas together, per outcome; empty with one area or none. */
    readonly programme: readonly AreaEffect[];
    readonly areas: readonly AreaEffect[];
    /** The stays of flexible cameras together, per outcome; empty when none has a placement. */
    readonly flexible: readonly FlexibleEffect[];
    /** The main results under every reasonable choice; of the areas only when there are few. */
    readonly curves: readonly SpecificationCurve[];
    /** The main results again, without the records that watching makes. */
    readonly recording: readonly RecordingCheck[];
    /** Every analysis with its place in the plan: planned, changed, stated or exploratory. */
    readonly plan: PlanCheck;
    /** What each area's counts could show at all, from the months before the start. */
    readonly outlook: readonly Outlook[];
    readonly notes: readonly Problem[];
    /** What to ask the police for, when points are missing. */
    readonly dataRequest: readonly Problem[];
  }>;
  readonly economics: Known<Economics>;
  readonly privacy: Known<Privacy>;
  readonly law: Known<Law>;
  /** What became of earlier recommendations. */
  readonly followUp: Known<FollowUp>;
  /** Where as many cameras as are allowed would see most. */
  readonly planning: Known<Planning>;
  readonly findings: Findings;
  /** Fixed against flexible cameras, and each deployment of flexible ones. */
  readonly flexible: Known<Flexible>;
  /** Requests for cameras under the cap. */
  readonly applications: Known<Applications>;
  readonly ownTexts: readonly {
    readonly chapter: string;
    readonly area?: string;
    readonly language: "nl" | "en";
    readonly text: string;
    /** Numbers quoted that now differ: id, as quoted, as it is. */
    readonly changed: readonly { readonly number: string; readonly quoted: string; readonly now: string }[];
  }[];
  readonly problems: readonly Problem[];
};
