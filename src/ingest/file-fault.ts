/** What the system says of a file that cannot be read: gone since it was found, locked, a folder, no space for a copy. */

import { error, fail, type Problem, type Result } from "../core/foundation/result.ts";

const CODES: Readonly<Record<string, string>> = {
  ENOENT: "file.missing",
  EACCES: "file.unreadable",
  EBUSY: "file.unreadable",
  EISDIR: "file.unreadable",
  EPERM: "file.unreadable",
  ENOSPC: "file.no-space",
};

/** @returns undefined when the fault is not one of the file */
export function fileFault(cause: unknown, file: string): Problem | undefined {
  const code = CODES[String((cause as { code?: unknown } | null)?.code)];
  return code === undefined ? undefined : error(code, { where: { file } });
}

/** The same work, with faults of the file as its failure; faults of the programmer still throw. */
export async function guarded<T>(file: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (cause) {
    const problem = fileFault(cause, file);
    if (problem === undefined) throw cause;
    return fail(problem);
  }
}
