/** The real terminal: standard output for results, standard error for everything aside. */

import type { Terminal } from "./command.ts";

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(`${question} `)).trim();
  } finally {
    lines.close();
  }
}

export function systemTerminal(): Terminal {
  const answered = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    aside: (line) => void process.stderr.write(`${line}\n`),
    watched: process.stderr.isTTY === true,
    ...(answered ? { ask: askOnTerminal } : {}),
    folder: process.cwd(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
