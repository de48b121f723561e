/** Rows that are alike, found without sorting: open addressing over row numbers, exact. */

export type Groups = {
  /** First row of each group. */
  readonly first: Int32Array;
  /** Rows of each group. */
  readonly size: Int32Array;
};

/**
 * @param rows   row numbers to look at, in order
 * @param hash   a number per row, equal for rows that are alike
 * @param alike  whether two rows are alike; asked only when their hashes are equal
 */
export function groupsOf(
  rows: Int32Array,
  hash: (row: number) => number,
  alike: (a: number, b: number) => boolean,
): Groups {
  let capacity = 16;
  while (capacity < 2 * rows.length) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  const hashes = new Int32Array(rows.length);
  const first = new Int32Array(rows.length);
  const size = new Int32Array(rows.length);
  let groups = 0;
  for (const row of rows) {
    const code = hash(row) | 0;
    let slot = code & mask;
    let group = slots[slot];
    while (group !== -1 && !(hashes[group] === code && alike(first[group], row))) {
      slot = (slot + 1) & mask;
      group = slots[slot];
    }
    if (group === -1) {
      group = groups;
      groups += 1;
      slots[slot] = group;
      hashes[group] = code;
      first[group] = row;
    }
    size[group] += 1;
  }
  return { first: first.slice(0, groups), size: size.slice(0, groups) };
}

/** Numbers of the rows from..to-1 whose flags pass, in order. */
export function rowsWith(
  flags: Uint8Array,
  from: number,
  to: number,
  passes: (flag: number) => boolean,
): Int32Array {
  const rows = new Int32Array(to - from);
  let found = 0;
  for (let i = from; i < to; i += 1) {
    if (!passes(flags[i])) continue;
    rows[found] = i;
    found += 1;
  }
  return rows.subarray(0, found);
}

const words = new Int32Array(2);
const doubles = new Float64Array(words.buffer);

/** Thirty-two well-mixed bits of up to three numbers (multiplication and shifts of MurmurHash3, public domain). */
export function hashOf(a: number, b: number, c = 0): number {
  doubles[0] = a;
  let h = mix(mix(words[0]) ^ words[1]);
  doubles[0] = b;
  h = mix(mix(h ^ words[0]) ^ words[1]);
  doubles[0] = c;
  return mix(mix(h ^ words[0]) ^ words[1]);
}

function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
