/**
 * Rows that are alike in every word that shares and chains ask for, and lie in
 * the same area, taken together as one cell: what follows from words is then
 * asked once per cell instead of once per row. A log of a million lines has a
 * few thousand cells.
 */

export type Cells<R> = {
  /** The first row of each cell: in all that is asked, every other row of the cell answers the same. */
  readonly rows: readonly R[];
  readonly weight: Float64Array;
  /** Position in `Facts.areas`; -1 elsewhere or unknown. */
  readonly area: Int16Array;
  /** Cell of each row. */
  readonly of: Int32Array;
};

/** A word of a row, or a class into which a number falls. */
export type Word<R> = (row: R) => string | undefined;

/**
 * @param words  everything of a row on which an answer may rest
 * @throws when the words have more combinations than a number can tell apart
 */
export function cellsOf<R>(
  rows: readonly R[],
  weight: Float64Array,
  area: Int16Array,
  words: readonly Word<R>[],
): Cells<R> {
  const keys = new Float64Array(rows.length);
  let combinations = 1;
  for (const word of words) {
    const numbers = new Map<string | undefined, number>();
    const column = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i += 1) {
      const text = word(rows[i]);
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
      }
      column[i] = number;
    }
    for (let i = 0; i < rows.length; i += 1) keys[i] += combinations * column[i];
    combinations *= Math.max(1, numbers.size);
  }
  const places = area.reduce((most, at) => Math.max(most, at), -1) + 2;
  if (combinations * places > Number.MAX_SAFE_INTEGER)
    throw new Error("cells: too many combinations of words");
  const found = new Map<number, number>();
  const of = new Int32Array(rows.length);
  const [firsts, weights, areas]: [R[], number[], number[]] = [[], [], []];
  for (let i = 0; i < rows.length; i += 1) {
    const key = keys[i] * places + area[i] + 1;
    let cell = found.get(key);
    if (cell === undefined) {
      cell = firsts.length;
      found.set(key, cell);
      firsts.push(rows[i]);
      weights.push(0);
      areas.push(area[i]);
    }
    weights[cell] += weight[i];
    of[i] = cell;
  }
  return { rows: firsts, weight: Float64Array.from(weights), area: Int16Array.from(areas), of };
}
