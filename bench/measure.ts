/** Medians of repeated runs. */

import { spawnSync } from "node:child_process";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of a call: median and range of some runs after a warm-up. */
export function timeOf(runs: number, call: () => void): { median: number; low: number; high: number } {
  call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return { median: median(times), low: Math.min(...times), high: Math.max(...times) };
}

export type ProcessRun = { readonly seconds: number; readonly megabytes: number; readonly output: string };

/** Seconds and peak memory of a whole process, as the operating system counts them. */
export function processRun(command: string, options: readonly string[]): ProcessRun {
  const start = performance.now();
  const result = spawnSync("/usr/bin/env", ["time", "-f", "peak %M", command, ...options], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 ** 2,
  });
  const seconds = (performance.now() - start) / 1000;
  if (result.status !== 0) throw new Error(result.stderr);
  const peak = /peak (\d+)/.exec(result.stderr)?.[1];
  return { seconds, megabytes: Number(peak ?? Number.NaN) / 1000, output: result.stdout + result.stderr };
}
