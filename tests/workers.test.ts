/** Calibration on worker threads, from the built bundle: the answer does not depend on their number. */

import path from "node:path";
import { expect, test } from "vitest";
import { cityOf } from "../src/core/effects/city.ts";
import type { CalibrationTask } from "../src/core/effects/placebo/task.ts";
import { windowsAround } from "../src/core/effects/windows.ts";
import { pointZone } from "../src/core/geometry/zone.ts";
import { flatCity } from "../src/core/testing/flat-city.ts";

type Jobs = typeof import("../src/jobs/calibrate.ts");

test("1, 2 and 4 workers give the same calibration, in the order of the tasks", async () => {
  const jobs: Jobs = await import(path.join(import.meta.dirname, "..", "dist", "jobs.js"));
  const city = cityOf(flatCity(48, 3000, 5000));
  const tasks = ["a", "b", "c", "d", "e"].map(
    (name): CalibrationTask => ({
      name,
      outcome: "all",
      zone: pointZone(0, 0),
      bands: {
        reachMetres: 100,
        buffer: { fromMetres: 100, toMetres: 200 },
        comparison: { fromMetres: 200, toMetres: 400 },
        excludeClaimed: false,
      },
      patterns: [
        {
          windows: windowsAround("2017-06-15", 12, 12),
          before: 45,
          mix: Float64Array.of(1),
          peakMonths: 12,
          peak: undefined,
        },
      ],
      keepOff: [],
      wanted: 40,
      needed: 19,
      seed: "workers",
    }),
  );
  const [one, two, four] = await Promise.all([1, 2, 4].map((workers) => jobs.runTasks(city, tasks, workers)));
  expect(one.map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
  expect(one[0].areas.length).toBeGreaterThan(20);
  expect(one[0].areas).not.toEqual(one[1].areas);
  expect(two).toEqual(one);
  expect(four).toEqual(one);
});
