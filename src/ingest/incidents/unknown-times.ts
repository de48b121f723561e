/**
 * Registers write 00:00 or 00:01 when the time of day is not known. When those
 * two minutes together hold more than twice the mean of the same two minutes
 * around 23:00 and 01:00, and more than one in two hundred of the rows with a
 * time, the rows of both minutes lose their time of day: most of them have
 * none, and which ones do cannot be told. Whole hours are compared with whole
 * hours, because people round to them.
 */

import { HAS_TIME_OF_DAY } from "../../core/dossier/incidents.ts";
import { MINUTES_PER_DAY } from "../../core/foundation/civil-date.ts";

const TIMES_THE_NEIGHBOURS = 2;
const LEAST_SHARE = 1 / 200;
/** Below this number of rows in the two minutes nothing is concluded. */
const LEAST_ROWS = 20;

/**
 * Clears HAS_TIME_OF_DAY in `flags` where the rule holds.
 *
 * @returns number of rows that lost their time of day
 */
export function forgetUnknownTimes(minute: Int32Array, flags: Uint8Array): number {
  const counts = new Uint32Array(MINUTES_PER_DAY);
  let timed = 0;
  for (let i = 0; i < minute.length; i += 1) {
    if ((flags[i] & HAS_TIME_OF_DAY) === 0) continue;
    counts[minuteOfDay(minute[i])] += 1;
    timed += 1;
  }
  const two = (hour: number): number => counts[hour * 60] + counts[hour * 60 + 1];
  const midnight = two(0);
  const expected = (two(23) + two(1)) / 2;
  const implausible =
    midnight >= LEAST_ROWS && midnight > LEAST_SHARE * timed && midnight > TIMES_THE_NEIGHBOURS * expected;
  if (!implausible) return 0;
  for (let i = 0; i < minute.length; i += 1) {
    if (minuteOfDay(minute[i]) <= 1) flags[i] &= ~HAS_TIME_OF_DAY;
  }
  return midnight;
}

const minuteOfDay = (minute: number): number =>
  ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
