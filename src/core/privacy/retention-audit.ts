/**
 * Is footage deleted in time? Ages found at an audit against the longest term.
 *
 * An age equal to the limit is in time. Footage kept longer for a recorded
 * incident is over the limit all the same, but excused.
 *
 * @param agesDays   age of each item, in days
 * @param excused    indices of items with a recorded exception
 * @returns          counts and shares; the largest overrun among items not excused, 0 without any
 *
 * Fails with privacy.nothing-audited for an empty audit: no items is no compliance.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export function retentionAudit(
  agesDays: readonly number[],
  limitDays: number,
  excused: readonly number[],
): Result<{
  readonly compliant: number;
  readonly over: number;
  readonly overNotExcused: number;
  readonly shareStrict: number;
  readonly shareWithExceptions: number;
  readonly largestOverrun: number;
}> {
  const n = agesDays.length;
  if (n === 0) return fail(error("privacy.nothing-audited"));
  const isExcused = new Set(excused);
  const over = agesDays.flatMap((age, i) => (age > limitDays ? [{ age, i }] : []));
  const notExcused = over.filter(({ i }) => !isExcused.has(i));
  return succeed({
    compliant: n - over.length,
    over: over.length,
    overNotExcused: notExcused.length,
    shareStrict: (n - over.length) / n,
    shareWithExceptions: (n - notExcused.length) / n,
    largestOverrun: Math.max(0, ...notExcused.map(({ age }) => age - limitDays)),
  });
}
