import { error, type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { IncidentCount } from "../incidents.ts";
import type { DossierCheck } from "./check.ts";

/** So many equal numbers, not all zero, do not come about twice by chance. */
const FEWEST_CELLS = 24;

/**
 * The same numbers under two years are a copy with a wrong year: a comparison
 * of the two would show exactly no change. Two files with the same area, period
 * and category count everything twice.
 */
export const copiedYear: DossierCheck = {
  id: "copied-year",
  looksFor:
    "Counts of one year that stand a second time under another year, and counts that two files give both",
  run: ({ incidents }) => {
    const content = valueOr(incidents, undefined);
    return content?.kind === "counts" ? [...copies(content.rows), ...twice(content.rows)] : [];
  },
};

type Year = { readonly cells: Map<string, number>; readonly files: Set<string> };

function copies(rows: readonly IncidentCount[]): readonly Problem[] {
  const years = new Map<string, Year>();
  for (const row of rows) {
    const name = row.from.slice(0, 4);
    const year = years.get(name) ?? { cells: new Map(), files: new Set() };
    years.set(name, year);
    const cell = [row.area, row.category, row.total, row.from.slice(5), row.to?.slice(5)].join("\u0000");
    year.cells.set(cell, row.count);
    year.files.add(row.origin.source);
  }
  const names = [...years.keys()].sort();
  return names.flatMap((name, i) =>
    names.slice(i + 1).flatMap((other) => {
      const [one, two] = [years.get(name), years.get(other)];
      if (one === undefined || two === undefined || !isCopy(one.cells, two.cells)) return [];
      const files = [...new Set([...one.files, ...two.files])].sort().join(", ");
      return [
        error("counts.copied-year", {
          count: one.cells.size,
          values: { year: name, other, files, cells: one.cells.size },
        }),
      ];
    }),
  );
}

function isCopy(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  if (one.size < FEWEST_CELLS || one.size !== other.size) return false;
  let counted = 0;
  for (const [cell, count] of one) {
    if (other.get(cell) !== count) return false;
    if (count > 0) counted += 1;
  }
  return counted >= FEWEST_CELLS;
}

function twice(rows: readonly IncidentCount[]): readonly Problem[] {
  const seen = new Map<string, string>();
  const pairs = new Map<string, number>();
  for (const row of rows) {
    const cell = [row.area, row.category, row.total, row.from, row.to].join("\u0000");
    const before = seen.get(cell);
    const { source } = row.origin;
    if (before === undefined) seen.set(cell, source);
    else if (before !== source)
      pairs.set(`${before}\u0000${source}`, (pairs.get(`${before}\u0000${source}`) ?? 0) + 1);
  }
  return [...pairs].map(([pair, count]) => {
    const [file, other] = pair.split("\u0000");
    return warning("counts.twice", { where: { file: other }, count, values: { other: file } });
  });
}
