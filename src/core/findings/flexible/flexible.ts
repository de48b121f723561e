/** Fixed against flexible, each flexible deployment on its own, and requests for cameras under the cap. */

import type { CivilDate } from "../../foundation/civil-date.ts";
import type { Known, Problem } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { AdviceKind } from "../findings.ts";

export type CameraKind = "fixed" | "flexible" | "mobile";

export type KindFigures = {
  readonly kind: CameraKind;
  /** In use on the day of the evaluation. */
  readonly cameras: Quantity;
  /** Camera-months in the twelve months up to it. */
  readonly months: Quantity;
  /** Stays that began in those months, and those of cameras that hung elsewhere before. */
  readonly stays: Quantity;
  readonly moves: Quantity;
  /** Months that a stay which ended lasted, on average. */
  readonly meanStay: Known<Quantity>;
  readonly costPerMonth: Known<Quantity>;
  readonly observationsPerWeek: Known<Quantity>;
  readonly requestsPerYear: Known<Quantity>;
  /** Factor by which incidents changed: of the stays together, or of all areas together. */
  readonly effect: Known<Quantity>;
  readonly effectOf: "stays" | "all-areas";
  /** Positive share of the latest round in areas with cameras of this kind only. */
  readonly support: Known<Quantity>;
};

export type Deployment = {
  readonly id: string;
  readonly name: string;
  readonly area?: string;
  readonly cameras: readonly string[];
  readonly from: CivilDate;
  /** Last day; absent while it lasts. */
  readonly to?: CivilDate;
  readonly months: Quantity;
  readonly orders: readonly { readonly id: string; readonly from: CivilDate; readonly to?: CivilDate }[];
  readonly goal?: {
    readonly problem: string;
    readonly offenderGroup?: string;
    readonly mechanism?: string;
    readonly targetChange?: number;
  };
  readonly figures: {
    /** Incidents per whole month of the stay, and in as many months before it. */
    readonly before: Known<Quantity>;
    readonly during: Known<Quantity>;
    readonly observations: Known<Quantity>;
    readonly requests: Known<Quantity>;
    readonly cost: Known<Quantity>;
  };
  readonly experience: readonly {
    readonly verdict?: string;
    readonly role?: string;
    readonly words: string;
  }[];
  readonly attainment?: "reached" | "not-reached" | "not-measurable" | "no-goal";
  readonly advice?: AdviceKind;
  readonly conclusions: readonly string[];
  readonly lessons: readonly string[];
};

export type Answer = "yes" | "no" | "unknown";

export type Suitability = {
  readonly verdict: "suits" | "suits-if" | "does-not-suit";
  readonly conditions: readonly { readonly id: string; readonly answer: Answer }[];
  /** What the cameras would cost over the months asked for, and how much more than as many fixed ones. */
  readonly cost: Known<Quantity>;
  readonly extraCost: Known<Quantity>;
  /** Per priced offence of the problem: to be prevented in those months, and as a share of what is expected. */
  readonly breakEven: Known<
    readonly {
      readonly offence: string;
      readonly set: string;
      readonly needed: Quantity;
      readonly neededExtra: Known<Quantity>;
      readonly required: Known<Quantity>;
    }[]
  >;
};

/** A running placement that could give way. */
export type Candidate = {
  readonly area: string;
  readonly name: string;
  readonly kind: CameraKind;
  readonly cameras: readonly string[];
  readonly order?: string;
  /** Last day of the order; absent when it has no end or there is none. */
  readonly ends?: CivilDate;
  readonly standing: "without-order" | "fails-retest" | "ends-for-good" | "lowest" | "passes";
  /** Incidents per three whole months: before the cameras, and the last. */
  readonly baseline: Known<Quantity>;
  readonly latest: Known<Quantity>;
  readonly because: readonly Problem[];
};

export type Room = {
  readonly inUse: number;
  readonly allowed: number;
  /** Cap without exceptions. */
  readonly cap: number;
  /** Cameras to be freed first; 0 when there is room. */
  readonly toFree: number;
  /** The limit that binds: all cameras, or the kind that is asked for. */
  readonly binding: "none" | "total" | "kind";
};

export type DraftOrder = {
  readonly kind: "new" | "withdrawal" | "lapses";
  readonly about: string;
  readonly cameraKind: CameraKind;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly purpose?: string;
  readonly predecessor?: string;
};

export type CameraRequest = {
  readonly id: string;
  readonly place: string;
  readonly requestedOn: CivilDate;
  readonly requester?: string;
  readonly cameraKind: CameraKind;
  readonly cameras: number;
  readonly problem: string;
  readonly decision: "granted" | "refused" | "withdrawn" | "pending";
  readonly decidedOn?: CivilDate;
  readonly decidedBy?: string;
  readonly reason?: string;
  readonly refusedFor?: string;
  readonly freed: readonly string[];
  readonly exception: boolean;
  readonly waitDays: Known<Quantity>;
  readonly recordedSuitability?: string;
  readonly outcome?: string;
  readonly suitability: Suitability;
  /** On the day of the request; on that of the evaluation while it waits. */
  readonly room: Known<Room>;
  /** In the order in which they would give way. */
  readonly candidates: readonly Candidate[];
  /** Cap and number of a recorded exception that would make room. */
  readonly exceptionInstead?: { readonly cameras: number; readonly cap: number; readonly extra: number };
  readonly drafts: readonly DraftOrder[];
  /** Does the decision depart from the first candidate or from the suitability? */
  readonly departs: boolean;
};

export type ApplicationYear = {
  readonly year: number;
  readonly requested: Quantity;
  readonly granted: Quantity;
  readonly refused: Quantity;
  readonly refusedForCap: Quantity;
  /** Granted by freeing a camera elsewhere, and by a recorded exception. */
  readonly displaced: Quantity;
  readonly byException: Quantity;
  readonly pending: Quantity;
  readonly medianWait: Known<Quantity>;
};

export type Applications = {
  readonly years: readonly ApplicationYear[];
  readonly requests: readonly CameraRequest[];
  /** Suitability at the time against what came of it; granted requests only. */
  readonly hindsight: readonly {
    readonly suitability: string;
    readonly outcomes: Readonly<Record<"reached" | "partly" | "not" | "not-measurable" | "unknown", number>>;
  }[];
};

export type Flexible = {
  readonly kinds: readonly KindFigures[];
  readonly deployments: readonly Deployment[];
  readonly notes: readonly Problem[];
};
