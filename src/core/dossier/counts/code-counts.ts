/**
 * Counts as the file gives them become counts that may be used: codes become
 * categories, totals are marked, and what the source hides, could place nowhere
 * or gives a second time as a year is set aside with its reason.
 */

import { gather, note, type Problem, warning } from "../../foundation/result.ts";
import type { CategoryRule } from "../categories.ts";
import type { IncidentCount } from "../incidents.ts";
import type { Reporting } from "../offences/taxonomy.ts";
import { isNotAttributed, regionLevel } from "./cbs-region.ts";

export type CodeCount = { readonly code: string; readonly count: number };

export type CodedCounts = {
  readonly rows: readonly IncidentCount[];
  readonly setAside: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly unknown: readonly CodeCount[];
  readonly reporting: ReadonlyMap<string, Reporting>;
};

/** Names by which files without codes call the sum of their rows. */
const TOTAL_NAMES =
  /^(total|totaal|all|alle|0\.0\.0.*|misdrijven, totaal|totaal misdrijven|totaal registraties overlast)$/i;

/** @param rule  undefined when the mapping says nothing about categories */
export function codeCounts(
  rows: readonly IncidentCount[],
  rule: CategoryRule | undefined,
  file: string,
): CodedCounts {
  const setAside: Record<string, number> = {};
  const reporting = new Map<string, Reporting>();
  const unknown = new Map<string, number>();
  const isTotal = (code: string): boolean => rule?.isTotal(code) === true || TOTAL_NAMES.test(code.trim());
  const hasParts = rows.some((row) => row.category !== undefined && !isTotal(row.category));
  const kept: IncidentCount[] = [];
  for (const row of rows) {
    const reason = whyNot(row, rule);
    if (reason !== undefined) {
      setAside[reason] = (setAside[reason] ?? 0) + 1;
      continue;
    }
    const { category, ...bare } = row;
    if (category === undefined) kept.push(row);
    else if (isTotal(category)) kept.push(hasParts ? { ...bare, total: true } : bare);
    else if (rule === undefined) kept.push(row);
    else {
      const label = rule.label(category);
      const how = rule.reporting(category);
      if (label === undefined) unknown.set(category, (unknown.get(category) ?? 0) + row.count);
      else if (how !== undefined) reporting.set(label, joined(reporting.get(label), how));
      kept.push({ ...row, category: label ?? rule.unknown });
    }
  }
  const single = withoutYearsOfMonths(kept);
  if (single.length < kept.length) setAside["sum-of-months"] = kept.length - single.length;
  return {
    rows: single,
    setAside,
    problems: [...remarks(single, file), ...unknownCodes([...unknown], file)],
    unknown: [...unknown].map(([code, count]) => ({ code, count })),
    reporting,
  };
}

function whyNot({ area, category }: IncidentCount, rule: CategoryRule | undefined): string | undefined {
  if (isNotAttributed(area)) return "no-municipality";
  const level = regionLevel(area);
  const isSmall = level === "neighbourhood" || level === "district";
  // Hidden is not zero: the police leave these cells at zero in tables by neighbourhood.
  return isSmall && category !== undefined && rule?.isHidden(category) === true
    ? "withheld-by-source"
    : undefined;
}

/** Codes of one category that come about in different ways make it mixed. */
export const joined = (one: Reporting | undefined, other: Reporting): Reporting =>
  one === undefined || one === other ? other : "mixed";

/** A row of a quarter or year beside the months of the same area, category and year is their sum. */
function withoutYearsOfMonths(rows: readonly IncidentCount[]): readonly IncidentCount[] {
  const isMonth = ({ from, to }: IncidentCount): boolean =>
    to === undefined || from.slice(0, 7) === to.slice(0, 7);
  const key = (row: IncidentCount): string =>
    `${row.area}\u0000${row.category ?? ""}\u0000${row.total === true}\u0000${row.from.slice(0, 4)}`;
  const monthly = new Set(rows.filter(isMonth).map(key));
  return rows.filter((row) => isMonth(row) || !monthly.has(key(row)));
}

function remarks(rows: readonly IncidentCount[], file: string): readonly Problem[] {
  const where = { file };
  const totals = rows.filter((row) => row.total === true);
  const provisional = rows.filter((row) => row.provisional === true);
  const found: Problem[] = [];
  if (totals.length > 0) {
    const parts = new Map<string, number>();
    const key = (row: IncidentCount): string => `${row.area}\u0000${row.from}`;
    for (const row of rows)
      if (row.total !== true) parts.set(key(row), (parts.get(key(row)) ?? 0) + row.count);
    const shared = totals.filter((row) => parts.has(key(row)));
    const total = shared.reduce((sum, row) => sum + row.count, 0);
    const sum = shared.reduce((sum, row) => sum + (parts.get(key(row)) ?? 0), 0);
    const values = { total, sum, difference: Math.abs(total - sum), differs: total === sum ? "no" : "yes" };
    found.push(note("counts.totals", { where, count: totals.length, values }));
  }
  if (provisional.length > 0) {
    const years = [...new Set(provisional.map((row) => row.from.slice(0, 4)))].sort().join(", ");
    found.push(warning("counts.provisional", { where, count: provisional.length, values: { years } }));
  }
  return gather(found);
}

const CODES_TOLD = 12;

/** The codes that are in no list, the most frequent first, with the incidents behind them. */
export function unknownCodes(
  codes: readonly (readonly [string, number])[],
  file: string,
  column?: string,
): readonly Problem[] {
  if (codes.length === 0) return [];
  const ordered = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const told = ordered.slice(0, CODES_TOLD).map(([code, count]) => `${code.slice(0, 40)} (${count})`);
  return [
    warning("incident.unknown-code", {
      where: { file, ...(column === undefined ? {} : { column }) },
      count: codes.reduce((sum, [, count]) => sum + count, 0),
      values: { codes: told.join(", "), told: "yes", more: Math.max(0, codes.length - CODES_TOLD) },
    }),
  ];
}
