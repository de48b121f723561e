/**
 * Counts of several years in the neighbourhoods of one year. Boundaries change
 * every January, so a row of 2019 and a row of 2022 under one code need not be
 * about the same ground.
 *
 * The rule, per neighbourhood of the old division:
 * 1. at least 99% of its area lies in one neighbourhood of the frozen year: its
 *    counts go there whole, whether the code changed or not;
 * 2. at least 95% lies in several: its counts are spread by area, and each part
 *    is marked as an estimate;
 * 3. otherwise, or when one of the two divisions has no outline for it: its
 *    counts cannot be converted and are set aside, under its own name.
 * Without any outlines of the old year a code that exists in the frozen year is
 * kept as it is, and told: the same code is no proof of the same ground.
 */

import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { IncidentCount } from "../incidents.ts";
import { type Neighbourhood, residentsOf } from "../neighbourhoods.ts";
import type { Table } from "../table.ts";
import { boundaryShares, type Outline } from "./boundary-shares.ts";

const WHOLE = 0.99;
const COVERED = 0.95;
/** A sliver along a redrawn line is no part. */
const SLIVER = 0.01;

export type FrozenCounts = {
  readonly rows: readonly IncidentCount[];
  /** Neighbourhoods that could not be converted. */
  readonly lost: readonly string[];
  /** Rows that were set aside for it, by source. */
  readonly rowsLost: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
};

/** @param year  the frozen year; the latest year of the counts when undefined */
export function freezeBoundaries(
  rows: readonly IncidentCount[],
  neighbourhoods: Table<Neighbourhood>,
  year: number | undefined,
): FrozenCounts {
  const years = [...new Set(rows.flatMap((row) => row.boundaryYear ?? []))].sort((a, b) => a - b);
  const frozen = year ?? years[years.length - 1];
  if (frozen === undefined || years.every((one) => one === frozen))
    return { rows, lost: [], rowsLost: new Map(), problems: [] };
  const all = valueOr(neighbourhoods, []);
  const now = outlinesOf(all, frozen);
  const result: IncidentCount[] = [];
  const problems: Problem[] = [];
  const lost = new Set<string>();
  const split = new Set<string>();
  const rowsLost = new Map<string, number>();
  for (const old of years.filter((one) => one !== frozen)) {
    const before = outlinesOf(all, old);
    const shares = boundaryShares(before, now);
    const kept = before.length === 0 ? new Set(now.map(({ code }) => code)) : undefined;
    const byCode = new Set<string>();
    for (const row of rows.filter(({ boundaryYear }) => boundaryYear === old)) {
      const parts = kept === undefined ? partsOf(shares.get(row.area)) : [];
      if (kept?.has(row.area) === true) {
        byCode.add(row.area);
        result.push(row);
      } else if (parts.length === 0) {
        lost.add(row.area);
        rowsLost.set(row.origin.source, (rowsLost.get(row.origin.source) ?? 0) + 1);
      } else if (parts.length === 1) result.push({ ...row, area: parts[0][0] });
      else {
        split.add(row.area);
        for (const [area, share] of parts)
          result.push({ ...row, area, count: row.count * share, estimated: true });
      }
    }
    if (byCode.size > 0)
      problems.push(warning("boundaries.by-code", { count: byCode.size, values: { from: old, to: frozen } }));
  }
  const told = (codes: ReadonlySet<string>): string => [...codes].sort().slice(0, 10).join(", ");
  if (split.size > 0)
    problems.push(
      warning("boundaries.split", { count: split.size, values: { year: frozen, names: told(split) } }),
    );
  if (lost.size > 0)
    problems.push(
      warning("boundaries.lost", {
        count: lost.size,
        values: { year: frozen, names: told(lost) },
      }),
    );
  const same = rows.filter(({ boundaryYear }) => boundaryYear === undefined || boundaryYear === frozen);
  return { rows: merged([...same, ...result]), lost: [...lost].sort(), rowsLost, problems };
}

const outlinesOf = (all: readonly Neighbourhood[], year: number): readonly Outline[] =>
  all.flatMap(({ code, polygons, year: own }) =>
    own === year && polygons !== undefined ? [{ code, polygons }] : [],
  );

/** The new codes with shares that add up to one; empty when too little of the ground is found again. */
function partsOf(shares: ReadonlyMap<string, number> | undefined): readonly (readonly [string, number])[] {
  const parts = [...(shares ?? [])].filter(([, share]) => share >= SLIVER).sort((a, b) => b[1] - a[1]);
  if (parts.length > 0 && parts[0][1] >= WHOLE) return [[parts[0][0], 1]];
  const sum = parts.reduce((total, [, share]) => total + share, 0);
  return sum < COVERED ? [] : parts.map(([code, share]) => [code, share / sum]);
}

/** Rows of one area, period and category that came from several neighbourhoods become one. */
function merged(rows: readonly IncidentCount[]): readonly IncidentCount[] {
  const groups = new Map<string, IncidentCount>();
  for (const row of rows) {
    const key = [row.area, row.from, row.to, row.category, row.total, row.origin.source].join("\u0000");
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? row
        : {
            ...known,
            count: known.count + row.count,
            ...(row.estimated === true ? { estimated: true } : {}),
            ...(row.provisional === true ? { provisional: true } : {}),
          },
    );
  }
  return [...groups.values()];
}

/** Residents by code in the division nearest to a year, where they are known. */
export function residentsByCode(
  neighbourhoods: Table<Neighbourhood>,
  year: number | undefined,
): ReadonlyMap<string, number> {
  const distance = (own: number | undefined): number =>
    own === undefined || year === undefined ? 0 : Math.abs(own - year);
  const residents = new Map<string, number>();
  const nearest = [...valueOr(neighbourhoods, [])].sort((a, b) => distance(a.year) - distance(b.year));
  for (const row of nearest) {
    const known = residentsOf(row);
    if (known !== undefined && !residents.has(row.code)) residents.set(row.code, known);
  }
  return residents;
}
