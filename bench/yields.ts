/** All indicators of the way of working: a log of 1,000,000 lines, 200,000 requests, 100 cameras x 10 years. */

import { areas } from "../src/core/dossier/areas.ts";
import type { Dossier } from "../src/core/dossier/dossier.ts";
import { eachPlainTable } from "../src/core/dossier/index.ts";
import { manifest } from "../src/core/dossier/manifest.ts";
import { dayNumber } from "../src/core/foundation/civil-date.ts";
import { below, type Random, streams } from "../src/core/foundation/random.ts";
import { known, notMeasured } from "../src/core/foundation/result.ts";
import { traceBook } from "../src/core/foundation/trace-book.ts";
import { factsOf } from "../src/core/measures/working/facts.ts";
import { working } from "../src/core/measures/working/index.ts";
import { timeOf } from "./measure.ts";

const [LINES, REQUESTS, CAMERAS, AREAS, YEARS] = [1_000_000, 200_000, 100, 20, 10];
const FIRST = dayNumber(2011, 1, 1);
const DAYS = Math.floor(YEARS * 365.25);
const LAST = "2020-12-31";

const one = <T>(random: Random, words: readonly T[]): T => words[below(random, words.length)];
const origin = (source: string, row: number) => ({ source, row });
const moment = (random: Random) => ({
  minute: (FIRST + below(random, DAYS)) * 1440 + below(random, 1440),
  hasTime: true,
});
const range = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

function dossier(): Dossier {
  const random = streams("bench")("yields");
  const cameras = range(CAMERAS, (i) => ({
    id: `C${i}`,
    kind: "fixed" as const,
    area: `A${i % AREAS}`,
    origin: origin("cameras.csv", i + 2),
  }));
  return {
    schema: "schouw.dossier/1",
    manifest: manifest.parse({ name: "Bench", programme: { responseMinutes: 10 } }),
    crs: { code: "EPSG:28992", metresPerUnit: 1 },
    areas: known(
      range(AREAS, (i) => ({
        ...areas.row.parse({ id: `A${i}`, role: "camera" }),
        origin: origin("areas.csv", i + 2),
      })),
    ),
    cameras: known(cameras),
    placements: known(
      cameras.map(({ id, area }, i) => ({
        camera: id,
        area,
        from: "2011-01-01",
        origin: origin("placements.csv", i + 2),
      })),
    ),
    ...eachPlainTable(() => notMeasured()),
    goals: known(
      range(AREAS, (i) => ({
        area: `A${i}`,
        problem: one(random, ["uitgaansgeweld", "jeugdoverlast", "diefstal uit auto"]),
        mechanism: one(random, ["intervention", "investigation", "prevention"] as const),
        origin: origin("goals.csv", i + 2),
      })),
    ),
    log: known(
      range(LINES, (i) => {
        const at = moment(random);
        return {
          at,
          camera: `C${below(random, CAMERAS)}`,
          type: one(random, ["vechtpartij", "overlast jeugd", "verkeer", "diefstal uit auto", "?"]),
          trigger: one(random, ["operator", "police-radio", "unknown"] as const),
          reportedTo: one(random, ["police", "boa", "nobody"] as const),
          followUp: one(random, ["unit-sent", "no-unit", "unknown"] as const),
          result: one(random, ["arrest", "resolved", "unknown"] as const),
          atScene: { minute: at.minute + below(random, 20), hasTime: true },
          origin: origin("log.csv", i + 2),
        };
      }),
    ),
    requests: known(
      range(REQUESTS, (i) => {
        const incidentAt = moment(random);
        return {
          incidentAt,
          requestedAt: { minute: incidentAt.minute + below(random, 40 * 1440), hasTime: true },
          offence: one(random, ["mishandeling", "fietsendiefstal", "straatroof"]),
          cameras: `C${below(random, CAMERAS)} | C${below(random, CAMERAS)}`,
          found: one(random, ["yes", "expired", "not-in-view"] as const),
          usable: one(random, ["identification", "no", "unknown"] as const),
          outcome: one(random, ["suspect-identified", "none", "unknown"] as const),
          origin: origin("requests.csv", i + 2),
        };
      }),
    ),
    shifts: known(
      range(DAYS, (i) => ({
        from: { minute: (FIRST + i) * 1440 + 18 * 60, hasTime: true },
        to: { minute: (FIRST + i) * 1440 + 26 * 60, hasTime: true },
        operators: 2,
        origin: origin("shifts.csv", i + 2),
      })),
    ),
    outages: known(
      range(20_000, (i) => {
        const from = moment(random);
        return {
          camera: `C${below(random, CAMERAS)}`,
          from,
          to: { minute: from.minute + below(random, 4000), hasTime: true },
          origin: origin("outages.csv", i + 2),
        };
      }),
    ),
    watch: known(
      range(CAMERAS * YEARS * 12, (i) => ({
        camera: `C${i % CAMERAS}`,
        month: `${2011 + Math.floor(i / CAMERAS / 12)}-${String((Math.floor(i / CAMERAS) % 12) + 1).padStart(2, "0")}-01`,
        minutes: below(random, 5000),
        origin: origin("watch.csv", i + 2),
      })),
    ),
    incidents: notMeasured(),
    sources: [],
    problems: [],
  };
}

const made = dossier();
let count = 0;
const time = timeOf(3, () => {
  count = working(factsOf(made, LAST, traceBook())).indicators.filter(
    ({ values }) => values.state === "known",
  ).length;
});
console.log(
  `  ${count} indicators, chains and distributions of 1,000,000 log lines, 200,000 requests, 100 cameras x 10 years: ` +
    `${(time.median / 1000).toFixed(1)} s (${(time.low / 1000).toFixed(1)}-${(time.high / 1000).toFixed(1)}; at most 5 s)`,
);
