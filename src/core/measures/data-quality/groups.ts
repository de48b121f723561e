/** Rows that are alike, found without sorting: open addressing over row numbers, exact. */

export type Groups = {
  /** First row of each group. */
  readonly first: readonly number[];
  /** Rows of each group. */
  readonly size: readonly number[];
};

/**
 * @param rows   row numbers to look at, in order
 * @param hash   a number per row, equal for rows that are alike
 * @param alike  whether two rows are alike; asked only when their hashes meet
 */
export function groupsOf(
  rows: Iterable<number>,
  most: number,
  hash: (row: number) => number,
  alike: (a: number, b: number) => boolean,
): Groups {
  let capacity = 16;
  while (capacity < 2 * most) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const first: number[] = [];
  const size: number[] = [];
  for (const row of rows) {
    let slot = hash(row) & (capacity - 1);
    while (slots[slot] !== -1 && !alike(first[slots[slot]], row)) slot = (slot + 1) & (capacity - 1);
    if (slots[slot] === -1) {
      slots[slot] = first.length;
      first.push(row);
      size.push(1);
    } else size[slots[slot]] += 1;
  }
  return { first, size };
}

const words = new Uint32Array(2);
const doubles = new Float64Array(words.buffer);

/** Thirty-two well-mixed bits of some numbers (multiplication and shifts of MurmurHash3, public domain). */
export function hashOf(...numbers: readonly number[]): number {
  let h = 0;
  for (const number of numbers) {
    doubles[0] = number;
    h = mix(mix(h ^ words[0]) ^ words[1]);
  }
  return h;
}

function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
