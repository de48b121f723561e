/** The solver port with HiGHS in a worker thread, so that the caller can go on and be interrupted. */

import { Worker } from "node:worker_threads";
import type { Solve, SolverAnswer } from "../core/optimisation/integer-programme.ts";

export type SolverThread = { readonly solve: Solve; readonly end: () => Promise<unknown> };

type Reply = { readonly id: number; readonly answer?: SolverAnswer; readonly fault?: string };

/** @param script  the built worker */
export function solverThread(script: URL): SolverThread {
  let worker: Worker | undefined;
  let questions = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const failAll = (fault: string): void => {
    for (const [id, tell] of waiting) tell({ id, fault });
    waiting.clear();
    worker = undefined;
  };
  const start = (): Worker => {
    const begun = new Worker(script);
    begun.on("message", (reply: Reply) => {
      waiting.get(reply.id)?.(reply);
      waiting.delete(reply.id);
    });
    begun.on("error", (fault: Error) => failAll(fault.message));
    return begun;
  };
  return {
    solve: (programme, options) => {
      worker ??= start();
      const id = questions;
      questions += 1;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ answer, fault }) =>
          answer === undefined ? reject(new Error(fault)) : resolve(answer),
        );
        worker?.postMessage({ id, programme, options });
      });
    },
    end: async () => worker?.terminate(),
  };
}
