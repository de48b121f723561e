import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { LogEntry } from "../log.ts";
import { isViewing, isWithin, merged, seenAt, shiftSpan } from "../spans.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";
import { isPossibleShift } from "./shifts-in-order.ts";

export const logInOrder: DossierCheck = {
  id: "log-in-order",
  looksFor:
    "A log entry without a date, outside every shift, told before it was seen, or standing in the log twice",
  run: ({ log, shifts }) => {
    const entries = valueOr(log, []);
    const spans = valueOr(shifts, []).flatMap((shift) => {
      const span = shiftSpan(shift);
      return span !== undefined && isPossibleShift(span) && isViewing(shift) ? [span] : [];
    });
    const viewed = merged(spans);
    const repeated = repeatedEntries(entries);
    const problems: Problem[] = [];
    for (const entry of entries) {
      const where = () => placeOf(entry.origin);
      const seen = seenAt(entry);
      if (seen === undefined) {
        if (entry.month === undefined) problems.push(warning("log.no-date", { where: where() }));
        else if (entry.count === undefined) problems.push(warning("log.no-count", { where: where() }));
        continue;
      }
      if (repeated.has(entry)) problems.push(warning("log.repeated", { where: where() }));
      // Only within the time that the shifts tell of: an older log is not outside them.
      if (
        seen.hasTime &&
        viewed.length > 0 &&
        seen.minute >= viewed[0].from &&
        seen.minute < viewed[viewed.length - 1].to &&
        !isWithin(viewed, seen.minute)
      )
        problems.push(warning("log.outside-shifts", { where: where() }));
      if (!isTimely(entry)) problems.push(warning("log.times-reversed", { where: where() }));
    }
    return problems;
  },
};

/** Seen, then told, then there; what is not known is in order. */
export function isTimely(entry: LogEntry): boolean {
  if ((entry.responseMinutes ?? 0) < 0) return false;
  let before = Number.NEGATIVE_INFINITY;
  for (const moment of [seenAt(entry), entry.reportedAt, entry.atScene]) {
    if (moment?.hasTime !== true) continue;
    if (moment.minute < before) return false;
    before = moment.minute;
  }
  return true;
}

/** Entries that say in everything what an earlier one says, with a time of day: the same line written twice. */
export function repeatedEntries(entries: readonly LogEntry[]): ReadonlySet<LogEntry> {
  // Minute and position in one number, so that one sort brings equal minutes together in file order.
  const keys = new Float64Array(entries.length);
  let n = 0;
  entries.forEach((entry, i) => {
    const seen = seenAt(entry);
    if (seen?.hasTime === true) keys[n++] = seen.minute * POSITIONS + i;
  });
  const sorted = keys.subarray(0, n).sort();
  const repeated = new Set<LogEntry>();
  for (let begin = 0; begin < n; ) {
    const minute = Math.floor(sorted[begin] / POSITIONS);
    let end = begin + 1;
    while (end < n && Math.floor(sorted[end] / POSITIONS) === minute) end += 1;
    if (end - begin > 1) {
      const same = Array.from(sorted.subarray(begin, end), (key) => entries[key - minute * POSITIONS]);
      for (const entry of repeatedAmong(same)) repeated.add(entry);
    }
    begin = end;
  }
  return repeated;
}

/** Entries of one minute: most differ in their camera, and need no look at the rest. */
function repeatedAmong(entries: readonly LogEntry[]): readonly LogEntry[] {
  const cameras = new Set(entries.map(({ camera }) => camera));
  if (cameras.size === entries.length) return [];
  const found = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const isRepeat = found.has(key);
    found.add(key);
    return isRepeat;
  });
}

/** More rows than a file can hold here; minutes of this age times it stay exact. */
const POSITIONS = 2 ** 24;

const keyOf = ({ origin: _origin, ...entry }: LogEntry): string => JSON.stringify(entry);
