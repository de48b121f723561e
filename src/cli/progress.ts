/**
 * Progress on standard error: a bar when a person watches, one line per stage
 * when not, and nothing at all for a program.
 */

import { say } from "../texts/index.ts";
import type { Invocation } from "./command.ts";

export type Progress = {
  /** Work on a stage begins; a stage that is not in the list is part of the one before it. */
  readonly stage: (id: string) => void;
  readonly end: () => void;
};

const SILENT: Progress = { stage: () => undefined, end: () => undefined };

export async function startProgress(
  { language, json, terminal }: Pick<Invocation, "language" | "json" | "terminal">,
  stages: readonly string[],
): Promise<Progress> {
  if (json) return SILENT;
  const label = (id: string): string => say(language, `cli.stage.${id}`);
  if (!terminal.watched)
    return {
      stage: (id) => {
        if (stages.includes(id)) terminal.aside(`  ${label(id)} ...`);
      },
      end: () => undefined,
    };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({
    format: "  [{bar}] {label}",
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  bar.start(stages.length, 0, { label: "" });
  return {
    stage: (id) => {
      const place = stages.indexOf(id);
      if (place >= 0) bar.update(place, { label: label(id) });
    },
    end: () => bar.stop(),
  };
}

/** The same progress that also prints the seconds of each stage when it ends, for benchmarks. */
export function timed(progress: Progress, tell: (line: string) => void): Progress {
  const stages: { readonly id: string; readonly start: number }[] = [];
  let ended = false;
  return {
    stage: (id) => {
      stages.push({ id, start: performance.now() });
      progress.stage(id);
    },
    end: () => {
      progress.end();
      if (ended) return;
      ended = true;
      const finish = performance.now();
      stages.forEach(({ id, start }, i) => {
        tell(`stage ${id.padEnd(10)} ${(((stages[i + 1]?.start ?? finish) - start) / 1000).toFixed(2)} s`);
      });
    },
  };
}
