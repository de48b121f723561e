/** What the evaluation says about the effect of the cameras in one area, or in all areas together. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Design } from "./ladder.ts";
import type { Estimate } from "./panel.ts";

/** How the estimator behaves on pseudo camera areas where no camera hangs. */
export type PlaceboCalibration = {
  /** Places that qualified, places used, and how many of those used overlap none of the others. */
  readonly eligible: number;
  readonly used: number;
  readonly disjoint: number;
  /** Squares of the city in which they lie, and months in which they start. */
  readonly blocks: number;
  readonly dates: number;
  /** Share of pseudo areas on which the plain test (Poisson, 5 %) cried "effect". */
  readonly falsePositive: Quantity;
  /** The same for the test with the overdispersion that the report uses. */
  readonly falsePositiveAdjusted: Quantity;
  /** The same for the calibrated test, on places and dates that its null was not learned on. */
  readonly falsePositiveCalibrated: Known<Quantity>;
  /** Median of the studentised statistic; below 0 where numbers fall by themselves after such a peak. */
  readonly centre?: number;
  /** Smallest p-value that the disjoint places could give. */
  readonly smallestP: number;
  /** Pseudo areas had about as large a peak before their start as the real ones; false when there are too few of those. */
  readonly peakMatched: boolean;
  /** Studentised statistics, sorted; empty where many areas share them, then the programme lists them. */
  readonly statistics: readonly number[];
  /** Log rate ratios of the pseudo areas, sorted, for the picture. */
  readonly logRatios: readonly number[];
  readonly rule: string;
};

export type BeforeAfter = {
  readonly before: Quantity;
  readonly after: Quantity;
};

export type Verdict = {
  readonly grade: "effect-shown" | "none-larger-than" | "cannot-be-told";
  /** With effect-shown: which way. */
  readonly direction?: "fewer" | "more";
  /** With none-larger-than: the largest reduction that the interval still allows, as a share. */
  readonly bound?: number;
  readonly reasons: readonly Problem[];
};

export type AreaEffect = {
  /** Area id, or "programme" for all areas together. */
  readonly area: string;
  readonly name: string;
  readonly outcome: string;
  readonly planned: boolean;
  readonly startedOn?: string;
  readonly windows?: {
    readonly beforeFrom: string;
    readonly beforeTo: string;
    readonly afterFrom: string;
    readonly afterTo: string;
  };
  readonly counts: Known<{
    readonly camera: BeforeAfter;
    readonly buffer?: BeforeAfter;
    readonly comparison?: BeforeAfter;
  }>;
  /** Monthly counts around the start, relative month -> count, for the picture. */
  readonly series: Known<{
    readonly months: readonly number[];
    readonly camera: readonly number[];
    readonly comparison: readonly number[];
    /** Comparison scaled to the camera area's level before the start. */
    readonly scale: number;
  }>;
  readonly design: Design;
  readonly main: Known<Estimate>;
  readonly others: readonly Known<Estimate>[];
  readonly displacement: Known<Estimate>;
  readonly preTrend: Known<{ readonly p: number; readonly test: string; readonly differs: boolean }>;
  readonly placebo: Known<PlaceboCalibration>;
  /** Smallest change that this area's counts could show with 80 % power; negative share. */
  readonly smallestVisible: Known<Quantity>;
  readonly verdict: Verdict;
};
