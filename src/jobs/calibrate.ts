/**
 * Runs calibration tasks inline or on worker threads. The answers come in the
 * order of the tasks and do not depend on the number of workers: a task carries
 * its own seed and shares nothing but the city, which the threads read in
 * shared memory.
 */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { City } from "../core/effects/city.ts";
import { type CalibrationTask, runTask, type TaskResult } from "../core/effects/placebo/task.ts";

/** The built worker lies beside the command or, seen from a part of it, one folder up. */
const WORKER = ["./calibrate.worker.js", "../calibrate.worker.js"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** @param done  told after each task */
export async function runTasks(
  city: City,
  tasks: readonly CalibrationTask[],
  workers: number,
  done: () => void = () => undefined,
): Promise<readonly TaskResult[]> {
  const threads = Math.min(workers, tasks.length);
  // From sources there is no built worker: the same work then runs here.
  if (threads <= 1 || WORKER === undefined) {
    return tasks.map((task) => {
      const result = runTask(city, task);
      done();
      return result;
    });
  }
  const shared = sharedCity(city);
  const results = new Array<TaskResult>(tasks.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(WORKER, { workerData: shared });
      try {
        while (next < tasks.length) {
          const at = next++;
          results[at] = await answerOf(worker, at, tasks[at]);
          done();
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return results;
}

const answerOf = (worker: Worker, at: number, task: CalibrationTask): Promise<TaskResult> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.off("message", answered);
      worker.off("error", failed);
      worker.off("exit", ended);
    };
    const answered = ({ result }: { readonly result: TaskResult }): void => {
      stop();
      resolve(result);
    };
    const failed = (fault: Error): void => {
      stop();
      reject(fault);
    };
    const ended = (code: number): void => {
      stop();
      reject(new Error(`a worker ended with code ${code}`));
    };
    worker.on("message", answered);
    worker.on("error", failed);
    worker.on("exit", ended);
    worker.postMessage({ at, task });
  });

/** Copies the arrays of the city to memory that every thread reads without a copy of its own. */
function sharedCity(city: City): City {
  const { index } = city;
  return {
    ...city,
    index: {
      ...index,
      x: shared(index.x, Float64Array),
      y: shared(index.y, Float64Array),
      order: new Uint32Array(0),
      start: shared(index.start, Uint32Array),
    },
    month: shared(city.month, Int16Array),
    category: shared(city.category, Uint16Array),
    claimed: new Uint8Array(0),
  };
}

type Numbers = Float64Array | Uint32Array | Int16Array | Uint16Array;

function shared<T extends Numbers>(
  values: T,
  kind: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
): T {
  const copy = new kind(new SharedArrayBuffer(values.length * kind.BYTES_PER_ELEMENT));
  copy.set(values);
  return copy;
}
