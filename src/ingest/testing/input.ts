/** For tests: files in a folder that is removed again, and real files as input. */

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { InputFile } from "../format.ts";

export function inputFile(path: string, name = path): InputFile {
  return { path, name, bytes: statSync(path).size };
}

/** A folder with these files; `remove` deletes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly file: (name: string) => InputFile;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "schouw-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    file: (name) => inputFile(join(path, name), name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
