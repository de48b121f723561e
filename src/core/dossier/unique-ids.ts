/**
 * One row per id. In a register that keeps its history several records of one
 * id are versions of one object: the latest registration speaks for it. In any
 * other file a second row with the same id is a fault.
 */

import { error, type Problem } from "../foundation/result.ts";
import { plainName } from "./map-columns.ts";
import type { TypedRow, TypedRows } from "./typed-rows.ts";

/** Columns with the moment at which a record was registered, by their plain name. */
const REGISTERED = ["tijdstipregistratie", "registrationtime", "versiedatum", "validfromregistration"];

export const registeredColumn = (columns: readonly string[]): number =>
  columns.findIndex((column) => REGISTERED.includes(plainName(column)));

/**
 * @param registered  for each typed row the moment of registration as ISO text; undefined when the file has none
 */
export function uniqueIds(
  typed: TypedRows,
  registered: ((index: number) => string) | undefined,
  file: string,
  column: string,
): TypedRows {
  const byId = new Map<string, number[]>();
  typed.rows.forEach((row, index) => {
    const id = String(row.id);
    byId.set(id, [...(byId.get(id) ?? []), index]);
  });
  const drop = new Set<number>();
  const problems: Problem[] = [];
  const merged = new Map<number, TypedRow>();
  const setAside: Record<string, number> = { ...typed.setAside };
  for (const [id, indices] of byId) {
    if (indices.length === 1) continue;
    const reason = registered === undefined ? "duplicate-id" : "older-version";
    setAside[reason] = (setAside[reason] ?? 0) + indices.length - 1;
    if (registered === undefined) {
      const rows = indices.map((index) => typed.rows[index].origin.row);
      problems.push(
        error("row.duplicate-id", { where: { file, rows, column }, found: id, count: rows.length }),
      );
      for (const index of indices.slice(1)) drop.add(index);
      continue;
    }
    // Ties keep the later record of the file.
    const latest = indices.reduce((a, b) => (registered(b) >= registered(a) ? b : a));
    for (const index of indices) if (index !== latest) drop.add(index);
    merged.set(
      latest,
      withEnd(
        indices.map((index) => typed.rows[index]),
        typed.rows[latest],
      ),
    );
  }
  const keep = typed.rows.map((_, index) => index).filter((index) => !drop.has(index));
  return {
    rows: keep.map((index) => merged.get(index) ?? typed.rows[index]),
    from: keep.map((index) => typed.from[index]),
    setAside,
    problems: [...typed.problems, ...problems],
  };
}

/** An end date that any version states holds for the object. */
function withEnd(versions: readonly TypedRow[], latest: TypedRow): TypedRow {
  if (latest.to !== undefined) return latest;
  const to = versions.map((row) => row.to).find((end) => end !== undefined);
  return to === undefined ? latest : { ...latest, to };
}
