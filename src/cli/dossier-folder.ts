/** Writes a new dossier folder: whole or not at all. */

import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { stringify } from "yaml";
import type { DraftManifest } from "../ingest/dossier/propose.ts";
import type { InputFile } from "../ingest/format.ts";

const HEADER = `# Describes the files in this folder to Schouw. Correct what was recognised wrongly and
# add what the files cannot tell; docs/manual explains each part.

`;

/** May a folder be made here: nothing there yet, or an empty folder? */
export async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return true;
    throw fault;
  }
}

export async function writeDossier(
  folder: string,
  manifest: DraftManifest,
  files: readonly InputFile[],
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const { path, name } of files) await copyFile(path, join(temporary, name));
    await writeFile(join(temporary, "dossier.yaml"), `${HEADER}${stringify(manifest)}`);
    // A temporary folder is closed to others; the folder that stays follows the rights of its surroundings.
    await chmod(temporary, 0o777 & ~process.umask());
    await rmdir(folder).catch(() => undefined);
    await rename(temporary, folder);
  } catch (fault) {
    await rm(temporary, { recursive: true, force: true });
    throw fault;
  }
}
