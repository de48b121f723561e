/** For tests: real files damaged in the ways in which files are damaged, and in which they are made to do harm. */

import { gunzipSync, gzipSync } from "node:zlib";
import { below, type Random } from "../../core/foundation/random.ts";

const TOKENS: readonly string[] = [
  ...['"', "'", ";", ",", "\t", "\n", "\r", "\r\n", "\u0000", "\ufeff", "\u2028", "\u00a0", "\ud83d\ude00"],
  ...["9999-12-31", "0001-01-01", "31-12-9999", "1e999", "-1e308", "NaN", "Infinity", "-99997", "1/0"],
  ...["[".repeat(5000), '{"a":'.repeat(2000), "<a>".repeat(3000), "<![CDATA[", "]]>", "<!--", "&#x110000;"],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
    "&b;",
    "../../etc/passwd",
    "=1+1",
    "A".repeat(40_000),
  ],
  ...['"coordinates":', '"type":"Point"', "null", "true", "{}", "[]", "</row>", "<gml:pos>1 2</gml:pos>"],
];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const place = (bytes: Buffer, random: Random): number => below(random, bytes.length + 1);
const length = (bytes: Buffer, random: Random): number => below(random, 1 + Math.floor(bytes.length / 8));
const joined = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

const mutations: readonly Mutation[] = [
  // One bit, some bytes.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[below(random, copy.length)] ^= 1 << below(random, 8);
    return copy;
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let n = 1 + below(random, 30); n > 0 && copy.length > 0; n -= 1)
      copy[below(random, copy.length)] = below(random, 256);
    return copy;
  },
  // A part gone, twice, or somewhere else; the end gone.
  (bytes, random) => {
    const at = place(bytes, random);
    return joined(bytes.subarray(0, at), bytes.subarray(at + length(bytes, random)));
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const part = bytes.subarray(at, at + length(bytes, random));
    return joined(bytes.subarray(0, at), part, part, bytes.subarray(at));
  },
  (bytes, random) => {
    const part = bytes.subarray(place(bytes, random));
    const at = place(bytes, random);
    return joined(bytes.subarray(0, at), part.subarray(0, 2000), bytes.subarray(at));
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  // Something that means something, where it does not belong, once or in the place of something else.
  (bytes, random) => {
    const at = place(bytes, random);
    const token = Buffer.from(TOKENS[below(random, TOKENS.length)]);
    return joined(bytes.subarray(0, at), token, bytes.subarray(at + below(random, 2) * token.length));
  },
  // A number that became another one: four bytes, as sizes and counts have.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length < 4) return copy;
    const value = [0, 1, 0xffffffff, 0x7fffffff, 0x80000000, below(random, 2 ** 32)][below(random, 6)];
    const at = below(random, copy.length - 3);
    if (below(random, 2) === 0) copy.writeUInt32LE(value, at);
    else copy.writeUInt32BE(value, at);
    return copy;
  },
];

/** One to three mutations; of a packed file the packing or what is in it. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isPacked && below(random, 2) === 0) return gzipSync(mutated(gunzipSync(bytes), random));
  let result = bytes;
  for (let n = 1 + below(random, 3); n > 0; n -= 1)
    result = mutations[below(random, mutations.length)](result, random);
  return result;
}
