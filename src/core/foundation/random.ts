/**
 * Seeded random numbers whose value depends only on a key, never on a worker,
 * a chunk or the order of calls: the same seed, purpose, area and replicate
 * give the same draw on one machine and on many.
 */

import type { Scalar } from "./result.ts";

/** Uniform in [0, 1), with 53 random bits. */
export type Random = { next(): number };

/** A stream for a key such as ("placebo", areaId, 17). */
export type Streams = (...key: readonly Scalar[]) => Random;

/**
 * Streams derived from one seed. The key is hashed to 128 bits (cyrb128), which
 * start an sfc32 generator; both are public-domain constructions that pass
 * PractRand at the lengths used here.
 */
export function streams(seed: string): Streams {
  return (...key) => {
    const state = hash128([seed, ...key].map((part) => `${typeof part}:${part}`).join("\u0000"));
    return generator(state);
  };
}

/** A whole number in [0, bound), without modulo bias for bounds far below 2^53. */
export const below = (random: Random, bound: number): number => Math.floor(random.next() * bound);

/** Shuffles a copy (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = below(random, i + 1);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

function hash128(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let i = 0; i < text.length; i += 1) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1 >>> 0, (h2 ^ h1) >>> 0, (h3 ^ h1) >>> 0, (h4 ^ h1) >>> 0];
}

function generator([s0, s1, s2, s3]: readonly [number, number, number, number]): Random {
  let a = s0 | 0;
  let b = s1 | 0;
  let c = s2 | 0;
  let d = s3 | 0;
  const word = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i += 1) word();
  return { next: () => (word() * 2097152 + (word() >>> 11)) / 9007199254740992 };
}
