/**
 * Widths of the columns of a printed table: 0 lets a column take what it
 * needs, other values share the line in proportion. With `always` every
 * column gets its share, for writers that cannot measure text.
 */

import type { LocalTable } from "../../localise.ts";

/** Characters that fit on a line of the page at the size of table text, with little to spare. */
const LINE = 112;
const COLUMN_GAP = 2;
/** Words longer than this may be broken. */
const LONGEST_WORD = 26;

export function columnWidths(table: LocalTable, rows: LocalTable["rows"], always = false): number[] {
  const natural = table.columns.map((column, i) =>
    Math.max(column.text.length, ...rows.map((row) => row[i].text.length)),
  );
  const total = natural.reduce((sum, width) => sum + width + COLUMN_GAP, 0);
  if (total <= LINE && !always) return natural.map(() => 0);
  return table.columns.map((column, i) => {
    const longestWord = Math.max(
      ...[column.text, ...rows.map((row) => row[i].text)].flatMap((text) =>
        text.split(/[\s/-]+/).map((word) => word.length),
      ),
    );
    // The square root gives long texts more room without starving the short columns.
    return Math.max(Math.min(longestWord, LONGEST_WORD) + COLUMN_GAP, Math.round(Math.sqrt(natural[i]) * 4));
  });
}
