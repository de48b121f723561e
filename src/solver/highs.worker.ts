/** Answers programmes with HiGHS in a thread of its own: one message in, one out. */

import { parentPort } from "node:worker_threads";
import { solveInline } from "./highs.ts";

parentPort?.on("message", async ({ id, programme, options }) => {
  try {
    parentPort?.postMessage({ id, answer: await solveInline(programme, options) });
  } catch (fault) {
    parentPort?.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) });
  }
});
