/** Which counts may leave the organisation: not 1 to 4, and not one that a total would give back. */

import { type Known, type Problem, warning } from "../foundation/result.ts";

/** Smallest count that is published. */
const SMALLEST_PUBLISHED = 5;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_PUBLISHED;
export const withheld = (): Known<never> => ({ state: "withheld", reasons: [tooSmall()] });
export const tooSmall = (): Problem =>
  warning("published.small-count", { values: { smallest: SMALLEST_PUBLISHED } });

/** Which rows of a table with a known total may stay; hides the next smallest when one alone would be hidden. */
export function keepTable(counts: readonly number[]): readonly boolean[] {
  const keep = counts.map((count) => !isSmall(count));
  const hidden = keep.filter((kept) => !kept).length;
  if (hidden !== 1) return keep;
  let smallest = -1;
  counts.forEach((count, i) => {
    if (keep[i] && count > 0 && (smallest < 0 || count < counts[smallest])) smallest = i;
  });
  return smallest < 0 ? keep : keep.map((kept, i) => kept && i !== smallest);
}
