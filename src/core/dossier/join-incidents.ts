/** Several files of point incidents as one: arrays laid end to end, categories numbered anew. */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import type { SourceId } from "../foundation/trace.ts";
import type { IncidentPoints } from "./incidents.ts";

export type IncidentPart = Pick<
  IncidentPoints,
  "x" | "y" | "minute" | "minuteTo" | "category" | "flags" | "row" | "categories"
> & { readonly source: SourceId };

/** `category` holds 16 bits. */
const MOST_CATEGORIES = 65_535;

/** Fails with incidents.too-many-categories. */
export function joinIncidents(parts: readonly IncidentPart[]): Result<IncidentPoints> {
  const rows = parts.reduce((total, part) => total + part.x.length, 0);
  const categories = [...new Set(parts.flatMap((part) => part.categories))].sort();
  if (categories.length > MOST_CATEGORIES) {
    return fail(error("incidents.too-many-categories", { values: { most: MOST_CATEGORIES } }));
  }
  const numberOf = new Map(categories.map((category, i) => [category, i]));
  const joined = {
    x: new Float64Array(rows),
    y: new Float64Array(rows),
    minute: new Int32Array(rows),
    category: new Uint16Array(rows),
    flags: new Uint8Array(rows),
    row: new Uint32Array(rows),
  };
  const intervals = parts.some((part) => part.minuteTo !== undefined);
  const minuteTo = new Int32Array(intervals ? rows : 0);
  const sources: { source: SourceId; start: number }[] = [];
  let start = 0;
  for (const part of parts) {
    sources.push({ source: part.source, start });
    joined.x.set(part.x, start);
    joined.y.set(part.y, start);
    joined.minute.set(part.minute, start);
    joined.flags.set(part.flags, start);
    joined.row.set(part.row, start);
    // Without an interval the end is the begin.
    if (intervals) minuteTo.set(part.minuteTo ?? part.minute, start);
    const renumbered = part.categories.map((category) => numberOf.get(category) ?? 0);
    for (let i = 0; i < part.category.length; i += 1)
      joined.category[start + i] = renumbered[part.category[i]];
    start += part.x.length;
  }
  return succeed({
    kind: "points",
    rows,
    ...joined,
    ...(intervals ? { minuteTo } : {}),
    categories,
    sources,
  });
}
