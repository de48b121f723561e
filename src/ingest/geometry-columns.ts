/** Tables whose geometry stands as text in a column: WKT, or well-known binary as hexadecimal digits. */

import { error, gather, type Problem, warning } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import type { RawRow, RawTable } from "./format.ts";
import { geometryOfText, isGeometryText } from "./wkt.ts";

const JUDGED = 200;

/** The first column in which every filled cell of the first rows is a geometry; -1 when there is none. */
export function geometryColumn({ columns, rows }: Pick<RawTable, "columns" | "rows">): number {
  const head = rows.slice(0, JUDGED);
  return columns.findIndex((_, at) => {
    const texts = head.flatMap(({ cells }) =>
      cells[at] === null || cells[at] === undefined ? [] : [cells[at]],
    );
    return texts.length > 0 && texts.every(isGeometryText);
  });
}

/**
 * The table with that column taken as geometry; unchanged when there is none
 * or the rows have a geometry already. The system is the one that the texts
 * name (SRID), when they agree.
 */
export function withTextGeometry(table: RawTable, file: string): RawTable {
  if (table.rows.some(({ geometry }) => geometry !== undefined)) return table;
  const at = geometryColumn(table);
  if (at === -1) return table;
  const without = (list: readonly (string | null)[]): (string | null)[] => list.filter((_, i) => i !== at);
  const rows: RawRow[] = [];
  const refused: Problem[] = [];
  const notes: Problem[] = [];
  const systems = new Set<number>();
  for (const { row, cells } of table.rows) {
    const where = { file, rows: [row], column: table.columns[at] };
    const text = cells[at];
    const { geometry, srid } =
      text === null ? { geometry: undefined, srid: undefined } : geometryOfText(text);
    if (srid !== undefined && srid !== 0) systems.add(srid);
    if (geometry === "broken") refused.push(error("geometry.broken", { where }));
    else if (geometry !== undefined && "unsupported" in geometry) {
      notes.push(warning("geometry.unsupported", { where, found: geometry.unsupported }));
      rows.push({ row, cells: without(cells) });
    } else rows.push({ row, cells: without(cells), ...(geometry === undefined ? {} : { geometry }) });
  }
  const [system] = systems.size === 1 ? systems : [];
  const named = system === undefined ? undefined : `EPSG:${system}`;
  const crs = named === undefined ? table.crs : (crsCode(named) ?? named);
  return {
    columns: table.columns.filter((_, i) => i !== at),
    rows,
    ...(crs === undefined ? {} : { crs }),
    refused: gather([...table.refused, ...refused]),
    refusedRows: table.refusedRows + refused.length,
    notes: gather([...table.notes, ...notes]),
  };
}
