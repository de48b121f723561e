/** A worker thread that calibrates: receives the city once, then one task at a time. */

import { parentPort, workerData } from "node:worker_threads";
import type { City } from "../core/effects/city.ts";
import { type CalibrationTask, runTask } from "../core/effects/placebo/task.ts";

if (parentPort === null) throw new Error("calibrate.worker runs as a worker thread");
const port = parentPort;
const city = workerData as City;
port.on("message", ({ at, task }: { readonly at: number; readonly task: CalibrationTask }) => {
  port.postMessage({ at, result: runTask(city, task) });
});
