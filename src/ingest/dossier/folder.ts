/**
 * The files of a dossier's folder. Nothing outside the folder is ever opened:
 * a path or a link that leads out of it is a problem, wherever it leads.
 */

import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";
import { ROUND_FILE } from "../../core/rounds/round-file.ts";
import type { InputFile } from "../format.ts";

export type Folder = {
  readonly path: string;
  readonly name: string;
  /** Paths inside the folder, with forward slashes, in a fixed order. */
  readonly files: readonly string[];
  /** Links that lead out of the folder. */
  readonly leaving: ReadonlySet<string>;
};

const DEEPEST = 6;
const MOST_FILES = 20_000;

/** Fails with folder.missing, folder.not-a-folder or folder.too-many-files. */
export async function openFolder(path: string): Promise<Result<Folder>> {
  const found = error("folder.missing", { found: path });
  const root = await realpath(path).catch(() => undefined);
  if (root === undefined) return fail(found);
  if (!(await stat(root)).isDirectory()) return fail(error("folder.not-a-folder", { found: path }));
  const files: string[] = [];
  const leaving = new Set<string>();
  const walk = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, inside), { withFileTypes: true });
    // A frozen round holds what was evaluated earlier: it is no input of the next evaluation.
    if (inside !== "" && entries.some(({ name }) => name === ROUND_FILE)) return;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (files.length > MOST_FILES) return;
      if (entry.isDirectory()) {
        if (depth < DEEPEST) await walk(name, depth + 1);
      } else if (entry.isSymbolicLink()) {
        const target = await realpath(join(root, name)).catch(() => undefined);
        if (target === undefined) continue;
        if (!target.startsWith(root + sep)) leaving.add(name);
        files.push(name);
      } else if (entry.isFile()) files.push(name);
    }
  };
  await walk("", 0);
  if (files.length > MOST_FILES) {
    return fail(error("folder.too-many-files", { found: path, values: { most: MOST_FILES } }));
  }
  return succeed({ path: root, name: basename(root), files, leaving });
}

/**
 * The files that a path or pattern names: `*` within a folder, `**` over folders.
 * Fails with path.leaves-folder or file.not-found.
 */
export async function filesAt(folder: Folder, pattern: string): Promise<Result<readonly InputFile[]>> {
  const path = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..")) {
    return fail(error("path.leaves-folder", { where: { file: pattern } }));
  }
  const expression = patternExpression(path);
  const names = folder.files.filter((name) => expression.test(name));
  if (names.length === 0) {
    const near = nearest(folder, path);
    const values = { near, has: near === "" ? "no" : "yes" };
    return fail(error("file.not-found", { where: { file: pattern }, values }));
  }
  const out = names.filter((name) => folder.leaving.has(name));
  if (out.length > 0) return fail(...out.map((file) => error("path.leaves-folder", { where: { file } })));
  return succeed(await Promise.all(names.map((name) => inputFile(folder, name))));
}

export async function inputFile(folder: Folder, name: string): Promise<InputFile> {
  const path = join(folder.path, name);
  // A file that went since the folder was listed is told when it is read; its size is then not known to be 0.
  const size = await stat(path).then(
    ({ size }) => size,
    () => 1,
  );
  return { path, name, bytes: size };
}

/** The names that a path or pattern means, as one expression. */
export function patternExpression(pattern: string): RegExp {
  const body = pattern
    .split(/(\*\*\/?|\*)/)
    .map((part) =>
      part.startsWith("**")
        ? "(?:.*/)?"
        : part === "*"
          ? "[^/]*"
          : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${body}$`);
}

/** Files of the same name in another case or folder, for the message. */
function nearest(folder: Folder, path: string): string {
  const wanted = basename(path).toLowerCase();
  return folder.files.filter((name) => basename(name).toLowerCase() === wanted).join(", ");
}
