/** Frozen rounds on disk: `rounds/NAME` in the folder of the dossier, written whole or not at all. */

import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Evaluation } from "../core/evaluation.ts";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import { type FrozenRound, type HashedFile, parseRound, ROUND_FILE } from "../core/rounds/round-file.ts";
import { sha256Of } from "../ingest/hash.ts";
import { canonicalJson } from "../report/writers/json.ts";
import { openEvaluation } from "./open-evaluation.ts";

export const EVALUATION_FILE = "evaluation.json";
export const INPUTS_FOLDER = "inputs";

export const roundFolder = (dossier: string, name: string): string => join(dossier, "rounds", name);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Names of the frozen rounds of a dossier, in order. */
export async function roundNames(dossier: string): Promise<readonly string[]> {
  const entries = await readdir(join(dossier, "rounds"), { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  const frozen = await Promise.all(
    names.map((name) => isThere(join(roundFolder(dossier, name), ROUND_FILE))),
  );
  return names.filter((_, i) => frozen[i]).sort();
}

/** Fails with round.missing and round.unreadable. */
export async function readRound(dossier: string, name: string): Promise<Result<FrozenRound>> {
  const file = join(roundFolder(dossier, name), ROUND_FILE);
  if (!(await isThere(file)))
    return fail(
      error("round.missing", {
        found: name,
        values: { names: (await roundNames(dossier)).join(", ") || "-" },
      }),
    );
  return parseRound(await readFile(file, "utf8"), `rounds/${name}/${ROUND_FILE}`);
}

/** The files that were read, each once, with the parts of a shapefile that lie beside it. */
export async function inputsOf({ sources }: Dossier, folder: string): Promise<readonly HashedFile[]> {
  const files = new Map(sources.map(({ path, sha256 }) => [path, sha256]));
  for (const path of [...files.keys()].filter((name) => extname(name).toLowerCase() === ".shp"))
    for (const beside of await besideShapefile(folder, path))
      files.set(beside, await sha256Of(join(folder, beside)));
  return [...files].map(([path, sha256]) => ({ path, sha256 })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function besideShapefile(folder: string, path: string): Promise<readonly string[]> {
  const stem = basename(path, extname(path));
  const names = await readdir(join(folder, dirname(path)));
  const parts = [".dbf", ".shx", ".prj", ".cpg"];
  return names
    .filter((name) => basename(name, extname(name)) === stem && parts.includes(extname(name).toLowerCase()))
    .map((name) => join(dirname(path), name));
}

/** The same files as they lie on disk now; what is gone is left out. */
export async function hashedNow(
  files: readonly HashedFile[],
  folder: string,
): Promise<readonly HashedFile[]> {
  const now = await Promise.all(
    files.map(async ({ path }) => {
      const full = join(folder, path);
      return (await isThere(full)) ? [{ path, sha256: await sha256Of(full) }] : [];
    }),
  );
  return now.flat();
}

/**
 * Writes a round in one step: all of it under a temporary name, then renamed.
 * Fails with round.exists when a round of that name is there already.
 */
export async function writeRound(
  dossier: string,
  round: Omit<FrozenRound, "schema" | "evaluation">,
  evaluation: Evaluation,
): Promise<Result<string>> {
  const target = roundFolder(dossier, round.name);
  await mkdir(dirname(target), { recursive: true });
  const temporary = await mkdtemp(join(dirname(target), `.${round.name}-`));
  try {
    const text = `${canonicalJson(evaluation)}\n`;
    await writeFile(join(temporary, EVALUATION_FILE), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const frozen: FrozenRound = {
      schema: "schouw.round/1",
      ...round,
      evaluation: { path: EVALUATION_FILE, sha256 },
    };
    if (round.inputsKept)
      for (const { path } of round.inputs) {
        const copy = join(temporary, INPUTS_FOLDER, path);
        await mkdir(dirname(copy), { recursive: true });
        await copyFile(join(dossier, path), copy);
      }
    await writeFile(join(temporary, ROUND_FILE), `${JSON.stringify(frozen, null, 2)}\n`);
    if (await isThere(target)) {
      await rm(temporary, { recursive: true });
      return fail(error("round.exists", { found: round.name }));
    }
    await rename(temporary, target);
    return succeed(target);
  } catch (fault) {
    await rm(temporary, { recursive: true, force: true });
    throw fault;
  }
}

export type OpenedRound = { readonly evaluation: Evaluation; readonly round?: FrozenRound };

/**
 * An evaluation to compare: that of a frozen round is refused when it is no
 * longer the one that was frozen. Fails with round.evaluation-changed.
 */
export async function openRound(path: string, file: string, folder: string): Promise<Result<OpenedRound>> {
  const beside = join(dirname(file), ROUND_FILE);
  const evaluation = await openEvaluation(file, folder);
  if (!evaluation.ok) return evaluation;
  if (!(await isThere(beside))) return succeed({ evaluation: evaluation.value });
  const round = parseRound(await readFile(beside, "utf8"), beside);
  if (!round.ok) return round;
  const unchanged = await checkKept(round.value, file, path);
  return unchanged.ok ? succeed({ evaluation: evaluation.value, round: round.value }) : unchanged;
}

/** Is the kept evaluation still what was frozen? */
export async function checkKept(round: FrozenRound, file: string, shown: string): Promise<Result<true>> {
  const is = (await isThere(file)) ? await sha256Of(file) : "-";
  if (is === round.evaluation.sha256) return succeed(true);
  const values = { was: round.evaluation.sha256.slice(0, 12), is: is.slice(0, 12) };
  return fail(error("round.evaluation-changed", { where: { file: shown }, values }));
}
