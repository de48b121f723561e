/** I23: minutes from report to a unit at the scene, and I20: observations per hour of viewing. */

import { isWithin, merged, seenAt } from "../../dossier/spans.ts";
import { known, note, notMeasured } from "../../foundation/result.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Indicator } from "./indicator.ts";
import { isResponded } from "./log-shares.ts";
import { responseMinutes } from "./response-minutes.ts";
import { collector } from "./values.ts";
import { hoursViewed, viewingShifts } from "./viewing-hours.ts";

export const responseTime: Indicator = {
  id: "I23",
  unit: "minutes",
  touchedBy: ["log.times-reversed"],
  measure: (facts) => {
    if (facts.log.state !== "known") return facts.log;
    const { rows, cells, area, sources } = facts.log.value;
    const responded = cells.rows.map((entry) => isResponded(entry) === "yes");
    const minutes: number[][] = Array.from({ length: facts.areas.length + 1 }, () => []);
    const sent = new Float64Array(facts.areas.length + 1);
    const count = (at: number, taken: number | undefined): void => {
      sent[at] += 1;
      if (taken !== undefined) minutes[at].push(taken);
    };
    rows.forEach((entry, i) => {
      if (!responded[cells.of[i]]) return;
      const taken = responseMinutes(entry);
      count(facts.areas.length, taken);
      if (area[i] >= 0) count(area[i], taken);
    });
    const { values, add } = collector(facts, "I23", "minutes", sources);
    [...facts.areas.map(({ id }) => id), "all"].forEach((id, i) => {
      const sorted = Float64Array.from(minutes[i]).sort();
      if (sorted.length === 0) return;
      const gap = sent[i] - sorted.length;
      const unknown = { count: gap, share: gap / sent[i] };
      add(id, quantile(sorted, 0.5), sorted.length, { unknown });
      add(id, quantile(sorted, 0.9), sorted.length, { part: "p90", unknown });
    });
    return values.length > 0
      ? known(values)
      : notMeasured(
          note("working.column-absent", {
            values: { table: "log", columns: "reportedAt, atScene, responseMinutes" },
          }),
        );
  },
};

/** Of entries with a time of day inside a shift, over the hours of those shifts. */
export const perViewingHour: Indicator = {
  id: "I20",
  unit: "observations per hour",
  touchedBy: ["shift.impossible", "shift.overlap", "log.outside-shifts"],
  measure: (facts) => {
    if (facts.log.state !== "known") return facts.log;
    if (facts.shifts.state !== "known") return facts.shifts;
    const { rows, area, sources } = facts.log.value;
    const { values, add } = collector(facts, "I20", "observations per hour", sources);
    // Hours before the first and after the last entry may not have been logged at all.
    const { period } = facts.log.value;
    if (period === undefined) return notMeasured(note("working.no-shifts"));
    const [first, last] = [period.from * 1440, (period.to + 1) * 1440];
    const whole = facts.areas.length;
    const shifts = [...facts.areas.map(({ id }) => id), undefined].map((id) =>
      viewingShifts(facts, id).filter(({ span }) => span.to > first && span.from < last),
    );
    const viewed = shifts.map((own) => merged(own.map(({ span }) => span)));
    const seen = new Float64Array(whole + 1);
    for (let i = 0; i < rows.length; i += 1) {
      const moment = seenAt(rows[i]);
      if (moment?.hasTime !== true) continue;
      if (isWithin(viewed[whole], moment.minute)) seen[whole] += 1;
      if (area[i] >= 0 && isWithin(viewed[area[i]], moment.minute)) seen[area[i]] += 1;
    }
    shifts.forEach((own, position) => {
      const hours = hoursViewed(own);
      if (hours > 0) add(facts.areas[position]?.id ?? "all", seen[position] / hours, seen[position]);
    });
    return values.length > 0 ? known(values) : notMeasured(note("working.no-shifts"));
  },
};
