/**
 * Offences prevented against what the comparison led to expect.
 *
 *   expected = Tb Ca / Cb,   prevented = expected - Ta
 *
 * and with a buffer B the total net effect
 *
 *   TNE = (Tb Ca/Cb - Ta) + (Bb Ca/Cb - Ba)
 *
 * Source: Welsh & Farrington; Guerette 2009, POP Tool Guide 10.
 * Fails with count.zero-cell when a comparison count is zero.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export function prevented(
  camera: readonly [before: number, after: number],
  comparison: readonly [before: number, after: number],
): Result<{
  readonly expected: number;
  readonly prevented: number;
  readonly oddsRatio: number;
  readonly relativeChange: number;
}> {
  const [tb, ta] = camera;
  const [cb, ca] = comparison;
  if (cb <= 0 || ca <= 0 || tb <= 0 || ta <= 0) return fail(error("count.zero-cell"));
  const expected = (tb * ca) / cb;
  return succeed({
    expected,
    prevented: expected - ta,
    oddsRatio: (tb * ca) / (ta * cb),
    relativeChange: ta / expected - 1,
  });
}
