/**
 * A share found in a sample, with what it may be in all: function creep, or
 * viewings without a recorded reason.
 *
 * With none found the share is 0 and the interval is not: beside Wilson's upper
 * limit stands the rule of three, 3 / n (Hanley & Lippman-Hand 1983, JAMA
 * 249:1743-1745), so that nobody prints "0 %".
 *
 * Fails with privacy.nothing-audited for an empty sample, privacy.more-than-sampled
 * when more were found than looked at.
 */

import { error, fail, type Known, known, type Result, refused, succeed } from "../foundation/result.ts";
import { wilson } from "../statistics/wilson.ts";

export function shareFound(
  found: number,
  sampled: number,
  level: number,
): Result<{
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Only when none were found. */
  readonly ruleOfThree: Known<number>;
}> {
  if (!(sampled >= 1)) return fail(error("privacy.nothing-audited"));
  if (!(found >= 0 && found <= sampled)) return fail(error("privacy.more-than-sampled"));
  return succeed({
    share: found / sampled,
    ...wilson(found, sampled, level),
    ruleOfThree: found === 0 ? known(3 / sampled) : refused(error("privacy.some-found")),
  });
}
