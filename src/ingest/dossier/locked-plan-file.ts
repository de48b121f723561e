/** Reads the locked plan of a folder and checks its hash. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  LOCKED_PLAN_NAME,
  type LockedPlan,
  lockedPlanFile,
  planText,
} from "../../core/dossier/locked-plan.ts";
import { error, fail, type Result, succeed, warning } from "../../core/foundation/result.ts";
import type { Folder } from "./folder.ts";

/** @returns undefined when the folder has none; fails with plan.unreadable, warns with plan.broken */
export async function readLockedPlan(folder: Folder): Promise<Result<LockedPlan | undefined>> {
  if (!folder.files.includes(LOCKED_PLAN_NAME)) return succeed(undefined);
  const where = { file: LOCKED_PLAN_NAME };
  if (folder.leaving.has(LOCKED_PLAN_NAME)) return fail(error("path.leaves-folder", { where }));
  const unreadable = fail(error("plan.unreadable", { where }));
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder.path, LOCKED_PLAN_NAME), "utf8"));
  } catch {
    return unreadable;
  }
  const parsed = lockedPlanFile.safeParse(json);
  if (!parsed.success) return unreadable;
  const intact = createHash("sha256").update(planText(parsed.data)).digest("hex") === parsed.data.hash;
  return succeed({ ...parsed.data, intact }, intact ? [] : [warning("plan.broken", { where })]);
}
