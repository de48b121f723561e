/** How precise the moments are: minutes, whole hours, days or months, and how long the intervals. */

import { HAS_INTERVAL, HAS_TIME_OF_DAY } from "../../dossier/incidents.ts";
import { calendarDay, MINUTES_PER_DAY } from "../../foundation/civil-date.ts";
import { shareInLaterMonths } from "../aoristic.ts";
import type { IncidentSlice } from "./incident-slice.ts";
import type { TimePrecision } from "./quality.ts";

/** A file of which so much is on whole hours, or on the first of a month, knows no more than that. */
const NEARLY_ALL = 0.95;

export function timePrecision({ points, from, to }: IncidentSlice): TimePrecision {
  const { minute, minuteTo, flags } = points;
  let [withTime, midnight, hours, firsts] = [0, 0, 0, 0];
  const lengths: number[] = [];
  let inLaterMonths = 0;
  const isFirst = firstOfMonth();
  for (let i = from; i < to; i += 1) {
    const day = Math.floor(minute[i] / MINUTES_PER_DAY);
    if ((flags[i] & HAS_TIME_OF_DAY) !== 0) {
      withTime += 1;
      const ofDay = minute[i] - day * MINUTES_PER_DAY;
      if (ofDay === 0) midnight += 1;
      if (ofDay % 60 === 0) hours += 1;
    } else if (isFirst(day)) firsts += 1;
    if ((flags[i] & HAS_INTERVAL) !== 0 && minuteTo !== undefined) {
      lengths.push(minuteTo[i] - minute[i]);
      inLaterMonths += shareInLaterMonths(minute[i], minuteTo[i]);
    }
  }
  const rows = to - from;
  const share = (n: number, of: number): number => (of === 0 ? 0 : n / of);
  lengths.sort((a, b) => a - b);
  const onWholeHours = share(hours, withTime);
  const onFirstOfMonth = share(firsts, rows - withTime);
  return {
    rows,
    withTime,
    atMidnight: share(midnight, withTime),
    onWholeHours,
    onFirstOfMonth,
    intervals: lengths.length,
    ...(lengths.length === 0 ? {} : { medianIntervalMinutes: lengths[Math.floor(lengths.length / 2)] }),
    inLaterMonths,
    unit:
      withTime > 0
        ? onWholeHours >= NEARLY_ALL
          ? "hour"
          : "minute"
        : onFirstOfMonth >= NEARLY_ALL
          ? "month"
          : "day",
  };
}

/** Whether a day is the first of its month; each day is looked up once. */
function firstOfMonth(): (day: number) => boolean {
  const known = new Map<number, boolean>();
  return (day) => {
    let answer = known.get(day);
    if (answer === undefined) {
      answer = calendarDay(day).day === 1;
      known.set(day, answer);
    }
    return answer;
  };
}
