/**
 * For tests: every reader on damaged files. Whatever the file, the answer is a
 * table or problems that can be told in both languages, within seconds; and a
 * folder with it has no row that is neither used nor set aside.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { below, type Random, streams } from "../../core/foundation/random.ts";
import type { Problem } from "../../core/foundation/result.ts";
import { addsUp } from "../../core/foundation/trace.ts";
import { languages, sayProblem } from "../../texts/index.ts";
import { readDossier } from "../read-folder.ts";
import { readTable } from "../read-table.ts";
import { inputFile } from "./input.ts";
import { mutated } from "./mutate.ts";
import { type Entry, zipOf } from "./zip-of.ts";

export type FuzzSeed = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Read the file as incidents of a dossier in this coordinate system. */
  readonly incidentsIn?: string;
  readonly layer?: string;
  /** What an archive holds: half of the cases damage one of these and pack them again. */
  readonly entries?: readonly Entry[];
};

export type FuzzOutcome = {
  readonly read: number;
  readonly refused: number;
  /** Cases that threw, hung or lost rows, with what happened; the case can be made again from seed, file and number. */
  readonly faults: readonly string[];
  readonly slowestMilliseconds: number;
};

const LONGEST_MILLISECONDS = 20_000;
const REGISTER = "id,from\nC1,2018-01-01\n";

export async function fuzz(file: FuzzSeed, cases: number, seed: string): Promise<FuzzOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "schouw-fuzz-"));
  const path = join(folder, file.name);
  const { incidentsIn: crs } = file;
  const outcome = { read: 0, refused: 0, faults: [] as string[], slowestMilliseconds: 0 };
  try {
    for (let number = 0; number < cases; number += 1) {
      writeFileSync(path, damaged(file, streams(seed)("fuzz", file.name, number)));
      const start = performance.now();
      try {
        const problems = await timed(
          crs === undefined ? tableCase(path, file.layer) : dossierCase(folder, file.name, crs),
        );
        if (problems === undefined) outcome.read += 1;
        else {
          outcome.refused += 1;
          if (problems.length === 0) throw new Error("refused without a reason");
          for (const problem of problems) for (const language of languages) sayProblem(language, problem);
        }
      } catch (fault) {
        outcome.faults.push(
          `${seed} ${file.name} ${number}: ${String(fault instanceof Error ? fault.stack : fault)}`,
        );
      }
      outcome.slowestMilliseconds = Math.max(outcome.slowestMilliseconds, performance.now() - start);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

/** Problems when refused; undefined when read. */
type Refusal = readonly Problem[] | undefined;

function damaged({ bytes, entries }: FuzzSeed, random: Random): Buffer {
  if (entries === undefined || below(random, 2) === 0) return mutated(bytes, random);
  const which = below(random, entries.length);
  return zipOf(
    entries.map(({ name, content }, i) => ({
      name,
      content: i === which ? mutated(Buffer.from(content), random) : content,
    })),
  );
}

async function tableCase(path: string, layer: string | undefined): Promise<Refusal> {
  const read = await readTable(inputFile(path), layer === undefined ? {} : { layer });
  if (!read.ok) return read.problems;
  const { rows, columns, refusedRows } = read.value.table;
  if (rows.some(({ cells }) => cells.length > columns.length))
    throw new Error("a row with cells beyond the columns");
  if (!Number.isInteger(refusedRows) || refusedRows < 0) throw new Error(`refused rows: ${refusedRows}`);
  return undefined;
}

async function dossierCase(folder: string, name: string, crs: string): Promise<Refusal> {
  writeFileSync(join(folder, "cameras.csv"), REGISTER);
  writeFileSync(
    join(folder, "dossier.yaml"),
    `name: fuzz\ncrs: ${crs}\nfiles: {incidents: {path: ${name}}}\n`,
  );
  const dossier = await readDossier(folder);
  if (!dossier.ok) return dossier.problems;
  for (const source of dossier.value.sources) {
    if (!addsUp(source))
      throw new Error(`rows that are neither used nor set aside: ${JSON.stringify(source)}`);
  }
  return undefined;
}

async function timed<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), LONGEST_MILLISECONDS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
