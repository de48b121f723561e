/** A register of cameras that is no part of the dossier, read to compare with: of a known source by its own columns. */

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Camera, cameras } from "../../core/dossier/cameras.ts";
import { fileMapping } from "../../core/dossier/manifest.ts";
import { profileFor } from "../../core/dossier/profiles/index.ts";
import { mappingOf } from "../../core/dossier/profiles/profile.ts";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";
import { readTable } from "../read-table.ts";
import { fileRows } from "./file-rows.ts";

/** Fails with what makes the file unusable, and with file.not-found. */
export async function readOtherRegister(
  folder: string,
  name: string,
  workingCrs: string,
): Promise<Result<readonly Camera[]>> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile())
    return fail(error("file.not-found", { where: { file: name }, values: { near: "", has: "no" } }));
  const file = { path, name, bytes: found.size };
  const table = await readTable(file, {});
  if (!table.ok) return table;
  const profile = profileFor(table.value.table.columns);
  const known = profile?.table === cameras.id ? mappingOf(profile, table.value.table.columns) : {};
  const mapping = fileMapping.parse({ path: name, ...known });
  const rows = await fileRows({ table: cameras.id, file, mapping }, cameras, workingCrs, name);
  return rows.ok ? succeed(rows.value.rows as unknown as readonly Camera[]) : rows;
}
