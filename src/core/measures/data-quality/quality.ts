/** What the files are worth: per source its period, completeness, precision, breaks and gaps, and what follows from them. */

import type { Known, Problem } from "../../foundation/result.ts";
import type { SourceId } from "../../foundation/trace.ts";

/** Calendar days, the first and the last that occur. */
export type Period = { readonly from: string; readonly to: string };

export type FieldCompleteness = { readonly field: string; readonly filled: number; readonly rows: number };

/** Rows that say the same as an earlier row; `compared` tells in which fields. */
export type Duplicates = {
  readonly rows: number;
  readonly compared: readonly string[];
};

export type PlacePrecision = {
  readonly located: number;
  /** Different coordinates among them. */
  readonly distinct: number;
  /** Share of the located rows whose coordinates occur more than once. */
  readonly shared: number;
  /** Median distance from one of the different coordinates to the nearest other one; absent with fewer than two. */
  readonly spacingMetres?: number;
  /** Coordinates are multiples of this; absent when they are no round numbers. */
  readonly roundedToMetres?: number;
  /**
   * rounded: multiples of 5 m or more; snapped: moved to few fixed points; jittered: no two rows alike,
   * which real addresses never are; recorded: nothing of the kind was seen.
   */
  readonly kind: "recorded" | "rounded" | "snapped" | "jittered";
  /** Finer than this no place can be told; absent when nothing was seen. */
  readonly resolutionMetres?: number;
};

export type TimePrecision = {
  readonly rows: number;
  readonly withTime: number;
  /** Shares of the rows with a time of day. */
  readonly atMidnight: number;
  readonly onWholeHours: number;
  /** Share of the rows without a time that stand on the first of a month. */
  readonly onFirstOfMonth: number;
  readonly intervals: number;
  /** Median length of the intervals; absent without any. */
  readonly medianIntervalMinutes?: number;
  /** Incidents that in expectation happened in a month after the one in which their interval begins and they count. */
  readonly inLaterMonths: number;
  readonly unit: "minute" | "hour" | "day" | "month";
};

/** One series of monthly counts whose level changes once and for good. */
export type SeriesBreak = {
  readonly category: string;
  /** First month at the new level. */
  readonly month: string;
  readonly before: number;
  readonly after: number;
  readonly supF: number;
  readonly p: number;
  /**
   * exchange: another category moves the other way at the same time; own: only this category moves; both are
   * candidates for a change in recording. shared: all incidents together move the same way, as after an event
   * or a change in all recording.
   */
  readonly kind: "exchange" | "own" | "shared";
  /** For an exchange: the other category. */
  readonly with?: string;
};

export type Breaks = {
  /** Complete months, series tested, and the p-value below which a break is named. */
  readonly months: number;
  readonly series: number;
  readonly threshold: number;
  readonly found: readonly SeriesBreak[];
};

/** What a weakness forbids later. */
export type Limit =
  | "small-areas"
  | "hours"
  | "days"
  | "counts"
  | "compare-over-time"
  | "per-category"
  | "per-field";

export type Consequence = { readonly limit: Limit; readonly problem: Problem };

export type SourceQuality = {
  readonly source: SourceId;
  readonly table: string;
  readonly rows: number;
  readonly period: Known<Period>;
  readonly completeness: readonly FieldCompleteness[];
  readonly duplicates: Known<Duplicates>;
  readonly place: Known<PlacePrecision>;
  readonly time: Known<TimePrecision>;
  readonly breaks: Known<Breaks>;
  /** Months without any row between the first and the last. */
  readonly gaps: Known<readonly string[]>;
  readonly consequences: readonly Consequence[];
};
