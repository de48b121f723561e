/**
 * Costs and benefits without small counts, and without what would give them
 * back: a baseline beside the total of the areas, a mix with a small type, a
 * benefit that follows from counts that are withheld.
 */

import type { Balance, BreakEven, Economics } from "../economics/economics.ts";
import type { Known } from "../foundation/result.ts";
import { isSmall, keepTable, withheld } from "./small-counts.ts";

/** @param hidden  areas whose effect is withheld */
export function publishedEconomics(
  economics: Known<Economics>,
  hidden: ReadonlySet<string>,
): Known<Economics> {
  if (economics.state !== "known") return withoutRows(economics);
  const { breakEven, balance } = economics.value;
  const tables = breakEven.state === "known" ? publishedTables(breakEven.value) : [];
  return withoutRows({
    state: "known",
    value: {
      ...economics.value,
      breakEven: breakEven.state === "known" ? { state: "known", value: tables } : breakEven,
      balance:
        balance.state === "known"
          ? { state: "known", value: publishedBalances(balance.value, hidden, tables) }
          : balance,
    },
  });
}

/** In each column of areas with a total, a small baseline goes, and the next smallest when it is alone. */
function publishedTables(tables: readonly BreakEven[]): readonly BreakEven[] {
  const areas = tables.filter(({ area }) => area !== "programme");
  const dropped = new Set<string>();
  const columns = new Map<string, { key: string; count: number }[]>();
  for (const { set, area, offences } of areas) {
    for (const { offence, baseline } of offences) {
      if (baseline.state !== "known") continue;
      const column = columns.get(`${set} ${offence}`) ?? [];
      column.push({ key: `${set} ${area} ${offence}`, count: baseline.value.value });
      columns.set(`${set} ${offence}`, column);
    }
  }
  for (const column of columns.values()) {
    const keep = keepTable(column.map(({ count }) => count));
    column.forEach(({ key }, i) => {
      if (!keep[i]) dropped.add(key);
    });
  }
  return tables.map((table) => {
    const offences = table.offences.map((row) => {
      const small = row.baseline.state === "known" && isSmall(row.baseline.value.value);
      return small || dropped.has(`${table.set} ${table.area} ${row.offence}`)
        ? { ...row, baseline: withheld(), requiredReduction: withheld() }
        : row;
    });
    const anyHidden = offences.some(({ baseline }) => baseline.state === "withheld");
    return { ...table, offences, ...(anyHidden ? { mix: withheld() } : {}) };
  });
}

function publishedBalances(
  balances: readonly Balance[],
  hidden: ReadonlySet<string>,
  tables: readonly BreakEven[],
): readonly Balance[] {
  const smallMix = ({ measured }: Balance): boolean =>
    measured.state === "known" && measured.value.offences.some(({ share }) => isSmall(share.n));
  const smallBaseline = ({ set, area }: Balance): boolean =>
    tables.some((table) => table.set === set && table.area === area && table.mix.state === "withheld");
  const gone = (balance: Balance): boolean => hidden.has(balance.area) || smallMix(balance);
  const anyGone = balances.some(gone);
  return balances.map((balance) => ({
    ...balance,
    // All areas together, less those that are shown, would give the hidden one.
    ...(gone(balance) || (anyGone && balance.area === "together") ? { measured: withheld() } : {}),
    ...(hidden.has(balance.area) || smallBaseline(balance) ? { notMeasuredHere: withheld() } : {}),
  }));
}

/** Rows of files stay inside: the sentences keep the file and lose the rows. */
function withoutRows<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withoutRows) as T;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "where" && typeof value === "object" && value !== null && "file" in value
        ? { file: (value as { file?: string }).file }
        : withoutRows(value),
    ]),
  ) as T;
}
