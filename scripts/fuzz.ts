/**
 * `npm run fuzz`: every reader on 10,000 damaged files. The tests do a few of
 * the same each time; this is for a night.
 *
 *   npm run fuzz                          all files, 10,000 cases each
 *   npm run fuzz -- --cases 500           fewer
 *   npm run fuzz -- --file chicago.csv    one of them
 *   npm run fuzz -- --seed other          other cases
 */

import { parseArgs } from "node:util";
import { fuzz } from "../src/ingest/testing/fuzz.ts";
import { fuzzSeeds } from "../src/ingest/testing/fuzz-seeds.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    file: { type: "string" },
    seed: { type: "string", default: "schouw" },
  },
});
const cases = Number(values.cases);
if (!Number.isInteger(cases) || cases < 1) throw new Error("--cases is a whole number from 1");
const chosen = (await fuzzSeeds()).filter(({ name }) => values.file === undefined || name === values.file);
let faults = 0;
for (const file of chosen) {
  const outcome = await fuzz(file, cases, values.seed);
  faults += outcome.faults.length;
  console.log(
    `${file.name}: ${outcome.read} read, ${outcome.refused} refused, ${outcome.faults.length} faults, ` +
      `slowest ${outcome.slowestMilliseconds.toFixed(0)} ms`,
  );
  for (const fault of outcome.faults.slice(0, 5)) console.log(`  ${fault}`);
}
process.exitCode = faults === 0 && chosen.length > 0 ? 0 : 1;
