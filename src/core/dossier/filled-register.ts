/**
 * Start dates that tell when a register was filled, not when cameras were hung:
 * a large share of all cameras "starts" at once, right at the beginning.
 */

import { monthLabel, monthOf } from "../foundation/civil-date.ts";
import { type Problem, warning } from "../foundation/result.ts";
import type { Camera } from "./cameras.ts";

/** Fewer dated cameras than this say nothing about a pattern. */
const FEWEST = 10;
/** Share of cameras in one month, or on the two most frequent days, from which it looks like filling. */
const SHARE_OF_MONTH = 0.3;
const SHARE_OF_TWO_DAYS = 0.5;

/**
 * Looks at the first month with a start date and the month after it: filling a
 * register takes some weeks. Flags them when one of the two months holds at
 * least 30 % of the dated cameras, or two days within them more than half.
 */
export function filledRegister(cameras: readonly Camera[], file: string): readonly Problem[] {
  const dates = cameras.flatMap((camera) => (camera.from === undefined ? [] : [camera.from]));
  if (dates.length < FEWEST) return [];
  const first = dates.map(monthOf).reduce((a, b) => Math.min(a, b));
  const early = dates.filter((date) => monthOf(date) <= first + 1);
  const perMonth = counts(early.map((date) => monthLabel(monthOf(date))));
  const perDay = counts(early);
  const busiestMonth = perMonth[0][1] / dates.length;
  const twoDays = perDay.slice(0, 2).reduce((total, [, n]) => total + n, 0) / dates.length;
  if (busiestMonth < SHARE_OF_MONTH && twoDays <= SHARE_OF_TWO_DAYS) return [];
  const sorted = [...early].sort();
  return [
    warning("register.filled", {
      where: { file },
      count: early.length,
      values: {
        cameras: dates.length,
        percent: Math.round((early.length / dates.length) * 100),
        from: sorted[0],
        to: sorted[sorted.length - 1],
      },
    }),
  ];
}

/** Values with their count, most frequent first. */
function counts(values: readonly string[]): [string, number][] {
  const table = new Map<string, number>();
  for (const value of values) table.set(value, (table.get(value) ?? 0) + 1);
  return [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
