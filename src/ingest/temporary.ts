/** Temporary folders, readable by this user only, and removed at the latest when the process ends. */

import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TemporaryFolder = { readonly path: string; readonly remove: () => Promise<void> };

const open = new Set<string>();

function removeAll(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true });
}

/** Incident files may come from the police: nothing of them stays behind after an early end. */
export function removeAtExit(path: string): void {
  if (!process.listeners("exit").includes(removeAll)) process.on("exit", removeAll);
  open.add(path);
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "schouw-"));
  removeAtExit(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      open.delete(path);
    },
  };
}
