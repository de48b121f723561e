/** I13 uptime and I14 repair: technical management as the outages tell it. */

import type { Outage } from "../../dossier/outages.ts";
import { merged, outageSpan, type Span } from "../../dossier/spans.ts";
import { dayOf, MINUTES_PER_DAY, monthOfDay, monthStartDay } from "../../foundation/civil-date.ts";
import { known, note, notMeasured } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import { quantile } from "../../statistics/quantile.ts";
import { type Facts, periodText } from "./facts.ts";
import type { Indicator } from "./indicator.ts";
import { collector } from "./values.ts";

type Period = { readonly from: number; readonly to: number };

/** Whole months from the first outage to the last, at most until the day of the evaluation. */
export function outagePeriod(facts: Facts): Period | undefined {
  if (facts.outages.state !== "known" || facts.outages.value.period === undefined) return undefined;
  const { from, to } = facts.outages.value.period;
  return {
    from: monthStartDay(monthOfDay(from)),
    to: Math.min(dayOf(facts.asOf), monthStartDay(monthOfDay(to) + 1) - 1),
  };
}

/** Hours lost per area and in all: per camera its outages once, within the period. */
function hoursLost(
  facts: Facts,
  rows: readonly Outage[],
  area: Int16Array,
  { from, to }: Period,
): Float64Array {
  const lost = new Float64Array(facts.areas.length + 1);
  const spans = new Map<string, { readonly area: number; readonly list: Span[] }>();
  const end = (to + 1) * MINUTES_PER_DAY;
  rows.forEach((row, i) => {
    const span = outageSpan(row);
    if (span === undefined || row.camera === undefined) {
      const hours = row.hours ?? (span?.to === undefined ? 0 : (span.to - span.from) / 60);
      lost[facts.areas.length] += hours;
      if (area[i] >= 0) lost[area[i]] += hours;
      return;
    }
    const clipped = {
      from: Math.max(span.from, from * MINUTES_PER_DAY),
      to: Math.min(span.to ?? end, end),
    };
    const key = `${row.camera}\u0000${area[i]}`;
    const entry = spans.get(key) ?? { area: area[i], list: [] };
    spans.set(key, entry);
    entry.list.push(clipped);
  });
  for (const { area: at, list } of spans.values()) {
    const hours = sum(merged(list).map((span) => span.to - span.from)) / 60;
    lost[facts.areas.length] += hours;
    if (at >= 0) lost[at] += hours;
  }
  return lost;
}

export const uptime: Indicator = {
  id: "I13",
  unit: "share",
  touchedBy: ["outage.reversed", "record.unknown-camera"],
  measure: (facts) => {
    const { outages } = facts;
    if (outages.state !== "known") return outages;
    const period = outagePeriod(facts);
    if (period === undefined || !facts.cameraDays.known) return notMeasured(note("working.no-camera-days"));
    const { rows, area, sources } = outages.value;
    const lost = hoursLost(facts, rows, area, period);
    const { values, add } = collector(facts, "I13", "share", sources, { period: periodText(period) });
    const each = [...facts.areas.map(({ id }) => id), "all"];
    each.forEach((id, i) => {
      const days = facts.cameraDays.total(period.from, period.to, id === "all" ? undefined : id);
      if (days > 0) add(id, Math.max(0, 1 - lost[i] / (days * 24)), Math.round(days));
    });
    return values.length > 0 ? known(values) : notMeasured(note("working.no-camera-days"));
  },
};

/** Hours to repair, of outages that ended and were not planned. */
export const repairTime: Indicator = {
  id: "I14",
  unit: "hours",
  touchedBy: ["outage.reversed"],
  measure: (facts): ReturnType<Indicator["measure"]> => {
    const { outages } = facts;
    if (outages.state !== "known") return outages;
    const faults = outages.value.rows.filter(({ from, cause }) => from !== undefined && cause !== "planned");
    const ended = faults.flatMap((row) => {
      const span = outageSpan(row);
      return span?.to === undefined ? [] : [{ row, hours: (span.to - span.from) / 60 }];
    });
    if (ended.length === 0) return notMeasured(note("working.needs-rows", { values: { table: "outages" } }));
    const { values, add } = collector(facts, "I14", "hours", outages.value.sources);
    const open = faults.length - ended.length;
    const unknown = { count: open, share: open / faults.length };
    const hours = ended.map((entry) => entry.hours).sort((a, b) => a - b);
    add("all", sum(hours) / hours.length, hours.length, { unknown });
    add("all", quantile(hours, 0.5), hours.length, { part: "median", unknown });
    addAgreement(ended, add);
    addCauses(outages.value.rows, add);
    return known(values);
  },
};

type Add = ReturnType<typeof collector>["add"];

function addAgreement(ended: readonly { readonly row: Outage; readonly hours: number }[], add: Add): void {
  const within = ended.map(
    ({ row, hours }) =>
      row.withinAgreement ??
      (row.repairHoursAgreed === undefined ? undefined : hours <= row.repairHoursAgreed),
  );
  const told = within.filter((answer) => answer !== undefined);
  if (told.length === 0) return;
  const unknown = within.length - told.length;
  add("all", told.filter(Boolean).length / within.length, within.length, {
    part: "within-agreement",
    unit: "share",
    unknown: { count: unknown, share: unknown / within.length },
  });
}

function addCauses(rows: readonly Outage[], add: Add): void {
  const causes = new Map<string, number>();
  for (const { cause } of rows) causes.set(cause ?? "unknown", (causes.get(cause ?? "unknown") ?? 0) + 1);
  for (const [cause, count] of [...causes].sort(([a], [b]) => (a < b ? -1 : 1)))
    add("all", count, count, { part: `cause-${cause}`, unit: "outages" });
}
