/**
 * Writes the reports of an evaluation into a folder. They appear together or
 * not at all: all are written under temporary names and then renamed.
 */

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Evaluation } from "../core/evaluation.ts";
import type { Language } from "../texts/index.ts";
import type { ReportFormat } from "./formats.ts";
import { reportDocument } from "./report-document.ts";
import { writers } from "./writers/index.ts";

export type SaveOptions = {
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  /** Told before each file, for a progress line. */
  readonly onFile?: (path: string) => void;
};

/** What saving needs from a file system. */
export type SavePorts = {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

const fileSystem: SavePorts = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: (path, bytes) => writeFile(path, bytes),
  rename,
  remove: (path) => rm(path, { force: true }),
};

/**
 * @returns full paths of the files written, in order: format by format, language by language
 * Throws what the file system throws; then the earlier reports stand as they were.
 */
export async function saveReports(
  folder: string,
  evaluation: Evaluation,
  options: SaveOptions,
  ports: SavePorts = fileSystem,
): Promise<readonly string[]> {
  const document = reportDocument(evaluation);
  await ports.makeFolder(folder);
  const paths: string[] = [];
  try {
    for (const writer of writers.filter(({ id }) => options.formats.includes(id))) {
      for (const language of writer.perLanguage ? options.languages : options.languages.slice(0, 1)) {
        const name = writer.perLanguage ? `${writer.name}-${language}` : writer.name;
        const path = resolve(folder, `${name}.${writer.extension}`);
        options.onFile?.(path);
        paths.push(path);
        await ports.write(temporary(path), await writer.write(document, evaluation, language));
      }
    }
  } catch (fault) {
    for (const path of paths) await ports.remove(temporary(path));
    throw fault;
  }
  // All reports are whole by now: only then do they take the place of earlier ones.
  for (const path of paths) await ports.rename(temporary(path), path);
  return paths;
}

const temporary = (path: string): string => `${path}.part`;
