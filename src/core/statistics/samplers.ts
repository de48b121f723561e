/**
 * Draws from distributions, from uniform numbers that come in as an argument.
 *
 * Normal by the polar method (Marsaglia & Bray 1964, SIAM Review 6:260-264);
 * beta as the ratio of two gammas (Marsaglia & Tsang 2000, ACM Transactions on
 * Mathematical Software 26:363-372, for shapes of 1 and above).
 */

import type { Random } from "../foundation/random.ts";
import type { Lognormal } from "./lognormal.ts";
import type { Pert } from "./pert.ts";

export type Sampler = () => number;

/** Standard normal draws. */
export function normalSampler(random: Random): Sampler {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const u = 2 * random.next() - 1;
      const v = 2 * random.next() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    }
  };
}

/** Gamma draws with scale 1; shape at least 1. */
function gammaSampler(shape: number, random: Random, normal: Sampler): Sampler {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  };
}

export function pertSampler(distribution: Pert, random: Random): Sampler {
  const normal = normalSampler(random);
  const first = gammaSampler(distribution.alpha, random, normal);
  const second = gammaSampler(distribution.beta, random, normal);
  const width = distribution.max - distribution.min;
  return () => {
    const a = first();
    return distribution.min + (width * a) / (a + second());
  };
}

export function lognormalSampler({ mu, sigma }: Lognormal, random: Random): Sampler {
  const normal = normalSampler(random);
  return () => Math.exp(mu + sigma * normal());
}
