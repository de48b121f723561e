/** Choosing places: covering against plain HiGHS in the same run, bounds at sizes no solver ends, and a rotation. */

import { type Random, streams } from "../src/core/foundation/random.ts";
import { type Covering, covering } from "../src/core/optimisation/covering.ts";
import { coveringProgramme } from "../src/core/optimisation/covering-programme.ts";
import { rotation } from "../src/core/optimisation/rotation.ts";
import {
  EFFORT,
  type Effort,
  searchCovering,
  solveCovering,
} from "../src/core/optimisation/solve-covering.ts";
import { solveInline } from "../src/solver/highs.ts";

const SIDE = 6000;
const REACH = 120;
const HOT_SPOTS = 60;
const CAMERAS = 78;

/** Gaussian around a hot spot for nineteen in twenty, anywhere for the others. */
function place(
  random: Random,
  spots: readonly (readonly [number, number])[],
  spread: number,
): [number, number] {
  if (random.next() < 0.05) return [random.next() * SIDE, random.next() * SIDE];
  const [x, y] = spots[Math.floor(random.next() * spots.length)];
  const radius = spread * Math.sqrt(-2 * Math.log(1 - random.next()));
  const angle = 2 * Math.PI * random.next();
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

function instance(sites: number, demands: number): Covering {
  const random = streams("bench")("planning", sites, demands);
  const spots = Array.from(
    { length: HOT_SPOTS },
    () => [random.next() * SIDE, random.next() * SIDE] as const,
  );
  const at = Array.from({ length: demands }, () => place(random, spots, 150));
  const demand = at.map(() => Math.round(1000 * (0.5 + 14 * random.next())) / 1000);
  const options = Array.from({ length: sites }, (_, site) => {
    const [x, y] = place(random, spots, 120);
    const covered = at.flatMap(([px, py], i) => ((px - x) ** 2 + (py - y) ** 2 <= REACH * REACH ? [i] : []));
    return {
      site,
      kind: "camera",
      zone: "all",
      cost: 0,
      exposure: 0,
      cover: { demand: covered, effect: new Float64Array(covered.length).fill(1) },
    };
  });
  const model = covering({ options, demand, rules: { cap: CAMERAS } });
  if (!model.ok) throw new Error(model.problems[0].code);
  return model.value;
}

const seconds = (begun: number): number => (performance.now() - begun) / 1000;
const shown = (gap: number): string => `${(100 * gap).toFixed(3)} %`;
const size = (model: Covering): string => `${model.rows} rows, ${model.rowOption.length} entries`;

const small = instance(1000, 5000);
let begun = performance.now();
const ours = await solveCovering(small, EFFORT, streams("bench"), solveInline);
const oursSeconds = seconds(begun);
begun = performance.now();
const plain = await solveInline(coveringProgramme(small), { nodes: 100_000, relativeGap: 0, seed: 0 });
const plainSeconds = seconds(begun);
const value = "value" in ours ? ours.value : Number.NaN;
console.log(
  `  covering 1,000 x 5,000, ${CAMERAS} places (${size(small)}): ${ours.status} ${value.toFixed(2)} in ${oursSeconds.toFixed(2)} s ` +
    `(at most 8); plain HiGHS ${plain.status} ${plain.value?.toFixed(2)} in ${plainSeconds.toFixed(2)} s: ` +
    `${(oursSeconds / plainSeconds).toFixed(2)} times (at most 1.2)`,
);

function certified(sites: number, demands: number, effort: Effort, target: string): void {
  const model = instance(sites, demands);
  const start = performance.now();
  const answer = searchCovering(model, effort, streams("bench"));
  if (answer === undefined || !("gap" in answer)) throw new Error("no answer");
  console.log(
    `  ${sites.toLocaleString("en")} x ${demands.toLocaleString("en")} (${size(model)}): value ${answer.value.toFixed(1)}, ` +
      `bound ${answer.bound.toFixed(1)}, gap ${shown(answer.gap)} in ${seconds(start).toFixed(1)} s (${target})`,
  );
}

certified(1000, 50_000, { ...EFFORT, shakes: 150, steps: 800 }, "at most 0.35 % in 30 s");

const middle = instance(1000, 50_000);
begun = performance.now();
const closed = await solveCovering(
  middle,
  { shakes: 150, steps: 800, nodes: 100_000, relativeGap: 0.001 },
  streams("bench"),
  solveInline,
);
console.log(
  `  the same with the solver: ${closed.status}, gap ${"gap" in closed ? shown(closed.gap) : "-"} ` +
    `in ${seconds(begun).toFixed(1)} s (at most 0.1 % in 90 s)`,
);

certified(5000, 50_000, { ...EFFORT, shakes: 40, steps: 600 }, "at most 2 % in 90 s");

function year(): Covering {
  const random = streams("bench")("rotation");
  const model = rotation({
    periods: 12,
    most: 16,
    residual: 0.3,
    moveCost: 2,
    sites: Array.from({ length: 60 }, () => {
      const demand = Array.from({ length: 200 }, (_, i) => i).filter(() => random.next() < 0.04);
      return { demand, effect: demand.map(() => 0.5 + 0.5 * random.next()) };
    }),
    weight: Array.from({ length: 200 }, () => Array.from({ length: 12 }, () => 10 * random.next())),
  });
  if (!model.ok) throw new Error(model.problems[0].code);
  return model.value;
}

begun = performance.now();
const moved = await solveCovering(
  year(),
  { shakes: 20, steps: 300, nodes: 500, relativeGap: 0.005 },
  streams("bench"),
  solveInline,
);
console.log(
  `  12 months, 16 flexible cameras, 60 sites: ${moved.status}, gap ${"gap" in moved ? shown(moved.gap) : "-"} ` +
    `in ${seconds(begun).toFixed(1)} s (at most 30)`,
);
console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB (at most 1,000)`);
