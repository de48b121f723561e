/** Writes files whole or not at all: under temporary names first, then renamed. */

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export const writeWhole = (path: string, content: string | Uint8Array): Promise<void> =>
  writeAllWhole([{ path, content }]);

/** All files, or none of them; throws what the file system throws. */
export async function writeAllWhole(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, content);
    }
  } catch (fault) {
    for (const { path } of files) await rm(`${path}.part`, { force: true });
    throw fault;
  }
  for (const { path } of files) await rename(`${path}.part`, path);
}
