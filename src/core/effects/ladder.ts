/**
 * The ladder of designs: from the strongest way to tell an effect down to a
 * single count, with the rung on which this study stands, why the rungs above
 * it were out of reach, and what data would reach them.
 *
 * Levels are those of the Maryland scientific methods scale: 1 a count at one
 * moment, 2 before and after, 3 before and after with a comparable place, 4
 * several places with other differences taken into account, 5 by lot.
 *
 * Source: Farrington, Gottfredson, Sherman & Welsh 2002, The Maryland Scientific
 * Methods Scale, in: Evidence-Based Crime Prevention, ch. 2.
 */

import { type Known, known, note, notMeasured, type Problem } from "../foundation/result.ts";
import type { ComparisonRule } from "./comparison.ts";

export type RungId =
  | "by-lot"
  | "several-places"
  | "dossier-comparison"
  | "ring-comparison"
  | "matched-comparison"
  | "before-after"
  | "counts-only";

export type Rung = {
  readonly id: RungId;
  readonly level: number;
  /** The study stands on this rung; could not reach it; could have, and did otherwise; stands higher. */
  readonly state: "chosen" | "out-of-reach" | "passed-over" | "below";
  readonly why: readonly Problem[];
  /** What data would reach it. */
  readonly needed: readonly Problem[];
};

export type Design = {
  readonly id:
    | "ring-comparison"
    | "dossier-comparison"
    | "matched-comparison"
    | "before-after"
    | "counts-only"
    | "none";
  /** Maryland scientific methods scale, 1 to 5. */
  readonly maryland: Known<number>;
  /** All rungs, the strongest first. */
  readonly ladder: readonly Rung[];
  /** What went otherwise than usual in this design. */
  readonly remarks: readonly Problem[];
};

/** What the data hold that decides which designs they allow. */
export type DesignFacts = {
  /** Incidents as points with a time, or counts per area. */
  readonly form: "points" | "counts";
  /** Why nothing can be compared before and after here, whatever the comparison: no outline, no start, no months. */
  readonly blocked?: Problem;
  /** Camera areas in the dossier. */
  readonly sites: number;
  /** Comparison areas that the dossier names for this one, with an outline or with counts. */
  readonly comparisonAreas: number;
  /** Incidents in the comparison before the start; undefined when not counted. */
  readonly comparisonBefore?: number;
  /** The counts are of a wider area than the cameras serve. */
  readonly wider?: readonly Problem[];
  /** A comparison that the dossier asks for by name. */
  readonly asked?: ComparisonRule;
};

type Attempt = {
  readonly why: readonly Problem[];
  readonly needed: readonly Problem[];
};

type Step = {
  readonly id: RungId;
  readonly level: number;
  /** Undefined when the data allow it. */
  readonly missing: (facts: DesignFacts) => Attempt | undefined;
};

const attempt = (why: Problem | undefined, needed: string): Attempt => ({
  why: why === undefined ? [] : [why],
  needed: [note(needed)],
});

/** Counts per area: without points no ring and no places elsewhere can be drawn. */
const needsPoints = (facts: DesignFacts): Attempt | undefined => {
  if (facts.form === "counts") return attempt(note("ladder.why.no-points"), "design.needs-points");
  return facts.blocked === undefined ? undefined : attempt(facts.blocked, "ladder.needed.start-and-months");
};

/** The strongest first; within a level, what was chosen beforehand by people who know the place goes first. */
const steps: readonly Step[] = [
  {
    id: "by-lot",
    level: 5,
    missing: () => attempt(note("design.why-not-level-5"), "ladder.needed.by-lot"),
  },
  {
    id: "several-places",
    level: 4,
    missing: ({ sites }) => ({
      why: [...(sites < 2 ? [note("ladder.why.one-area")] : []), note("design.why-not-level-4")],
      needed: [note("ladder.needed.several-places")],
    }),
  },
  {
    id: "dossier-comparison",
    level: 3,
    missing(facts) {
      if (facts.blocked !== undefined) return attempt(facts.blocked, "ladder.needed.start-and-months");
      if (facts.wider !== undefined && facts.wider.length > 0)
        return { why: facts.wider, needed: [note("design.needs-points")] };
      return facts.comparisonAreas > 0
        ? undefined
        : attempt(note("ladder.why.no-comparison-areas"), "ladder.needed.comparison-areas");
    },
  },
  {
    id: "ring-comparison",
    level: 3,
    missing(facts) {
      const without = needsPoints(facts);
      if (without !== undefined) return without;
      return facts.comparisonBefore === 0
        ? attempt(note("ladder.why.empty-ring"), "ladder.needed.wider-ring")
        : undefined;
    },
  },
  { id: "matched-comparison", level: 3, missing: needsPoints },
  {
    id: "before-after",
    level: 2,
    missing({ blocked, wider }) {
      if (blocked !== undefined) return attempt(blocked, "ladder.needed.start-and-months");
      return wider === undefined || wider.length === 0
        ? undefined
        : { why: wider, needed: [note("design.needs-points")] };
    },
  },
  { id: "counts-only", level: 1, missing: () => undefined },
];

/**
 * @param chosen  the design in use; "none" when nothing could be compared
 * @returns       the design with its Maryland level and the whole ladder; the
 *                level is not measured on "none" and on counts of a wider area
 */
export function designOn(chosen: Design["id"], facts: DesignFacts, remarks: readonly Problem[] = []): Design {
  const at = steps.findIndex(({ id }) => id === chosen);
  const ladder = steps.map(({ id, level, missing }, i): Rung => {
    if (i === at) return { id, level, state: "chosen", why: [], needed: [] };
    const short = missing(facts);
    if (at >= 0 && i > at) return { id, level, state: "below", why: [], needed: [] };
    if (short !== undefined) return { id, level, state: "out-of-reach", ...short };
    return { id, level, state: "passed-over", why: [passedOver(facts)], needed: [] };
  });
  const reasons = [...(facts.blocked === undefined ? [] : [facts.blocked]), ...(facts.wider ?? [])];
  return {
    id: chosen,
    maryland:
      chosen === "none" || chosen === "counts-only" ? notMeasured(...reasons) : known(steps[at].level),
    ladder,
    remarks,
  };
}

const passedOver = ({ asked }: DesignFacts): Problem =>
  asked === undefined
    ? note("ladder.why.other-default")
    : note("ladder.why.asked", { values: { rule: asked } });
