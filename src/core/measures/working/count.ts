/** Counts over rows of one table: in all, per area, and split into parts such as a sort or a year. */

import { calendarDay } from "../../foundation/civil-date.ts";
import { type Known, known } from "../../foundation/result.ts";
import { type Facts, NO_DAY, periodText, type RowSet } from "./facts.ts";
import { type Indicator, type IndicatorValue, numberId, type RowOrigin } from "./indicator.ts";

export type CountSpecification<R> = {
  readonly id: string;
  readonly unit: string;
  readonly rows: (facts: Facts) => Known<RowSet<R>>;
  /** Only these rows; all of them when left out. */
  readonly counts?: (row: R) => boolean;
  /** Name of a row's part per way of splitting; undefined is in no part. */
  readonly splits: readonly ((row: R, facts: Facts, day: number) => string | undefined)[];
  readonly touchedBy?: readonly string[];
};

/** A total for every area and for all together; the parts for all together only, where the numbers can bear it. */
export function countIndicator<R extends { readonly origin: RowOrigin }>(
  specification: CountSpecification<R>,
): Indicator {
  const { id, unit, splits, counts = () => true } = specification;
  return {
    id,
    unit,
    touchedBy: specification.touchedBy ?? [],
    measure: (facts) => {
      const set = specification.rows(facts);
      if (set.state !== "known") return set;
      const { rows, weight, area, day, sources, period } = set.value;
      const trace = facts.book.add({
        method: "measure.count",
        version: "1",
        inputs: sources,
        parameters: [],
        options: { indicator: id, ...(period === undefined ? {} : { period: periodText(period) }) },
      });
      const perArea = new Float64Array(facts.areas.length + 1);
      const parts = new Map<string, number>();
      for (let i = 0; i < rows.length; i += 1) {
        if (!counts(rows[i])) continue;
        perArea[facts.areas.length] += weight[i];
        if (area[i] >= 0) perArea[area[i]] += weight[i];
        for (const split of splits) {
          const part = split(rows[i], facts, day[i]);
          if (part !== undefined) parts.set(part, (parts.get(part) ?? 0) + weight[i]);
        }
      }
      const counted = (areaId: string, count: number, part?: string): IndicatorValue => ({
        area: areaId,
        ...(part === undefined ? {} : { part }),
        value: { id: numberId(id, areaId, part), value: count, unit, n: count, trace },
      });
      return known([
        ...facts.areas.map(({ id: areaId }, i) => counted(areaId, perArea[i])),
        counted("all", perArea[facts.areas.length]),
        ...[...parts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([part, count]) => counted("all", count, part)),
      ]);
    },
    rows: (facts, areaId, part) => {
      const set = specification.rows(facts);
      if (set.state !== "known") return undefined;
      const { rows, area, day } = set.value;
      return rows.flatMap((row, i) => {
        const here = areaId === "all" || (area[i] >= 0 && facts.areas[area[i]].id === areaId);
        if (!here || !counts(row)) return [];
        const isPart = part === undefined || splits.some((split) => split(row, facts, day[i]) === part);
        return isPart ? [row.origin] : [];
      });
    },
  };
}

/** The calendar year of a day, as a part. */
export const yearOf = (day: number): string | undefined =>
  day === NO_DAY ? undefined : String(calendarDay(day).year);
