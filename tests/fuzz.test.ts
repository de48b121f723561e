/** A few damaged files for every reader each time; `npm run fuzz` does ten thousand. */

import { expect, test } from "vitest";
import { fuzz } from "../src/ingest/testing/fuzz.ts";
import { fuzzSeeds } from "../src/ingest/testing/fuzz-seeds.ts";

const CASES = 20;
const seeds = await fuzzSeeds();

test.each(seeds.map((seed) => [seed.name, seed] as const))(
  "damaged copies of %s are read or refused with a reason",
  async (_name, seed) => {
    const outcome = await fuzz(seed, CASES, "test");
    expect(outcome.faults).toEqual([]);
    expect(outcome.read + outcome.refused).toBe(CASES);
  },
);
