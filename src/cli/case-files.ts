/** Reference cases on disk: folders are walked in order, and a case reads only files below its own folder. */

import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { CaseFiles } from "../compute/verify.ts";

async function jsonBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    entries.map((entry): Promise<string[]> | string[] => {
      if (entry.isDirectory()) return entry.name === "data" ? [] : jsonBelow(join(path, entry.name));
      return entry.isFile() && entry.name.endsWith(".json") ? [join(path, entry.name)] : [];
    }),
  );
  return lists.flat();
}

/** A file that a case names, thrown as a fault of files when it lies outside the folder of the case. */
export class OutsideFolder extends Error {
  readonly syscall = "open";
  readonly code = "EACCES";
  readonly path: string;
  constructor(path: string) {
    super(`outside the folder of the case: ${path}`);
    this.path = path;
  }
}

export function caseFiles(folder: string): CaseFiles {
  return {
    list: (path) => jsonBelow(resolve(folder, path)),
    readText: (path) => readFile(path, "utf8"),
    beside: (file, name) => {
      const home = dirname(file);
      const target = resolve(home, name);
      const inside = relative(home, target);
      if (isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`))
        throw new OutsideFolder(name);
      return target;
    },
  };
}
