/** I9 viewing hours and I16 operators: what the shifts say, hours of an area once however many shifts cover it. */

import { isViewing, merged, type Span, shiftAreas } from "../../dossier/spans.ts";
import { known, note, notMeasured } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import type { Facts, ShiftFact } from "./facts.ts";
import type { Indicator } from "./indicator.ts";
import { collector } from "./values.ts";

/** Shifts of live viewing that cover an area; every one for `undefined`. */
export const viewingShifts = (facts: Facts, area?: string): readonly ShiftFact[] =>
  facts.shifts.state !== "known"
    ? []
    : facts.shifts.value.filter(
        ({ shift }) =>
          isViewing(shift) && (area === undefined || (shiftAreas(shift)?.includes(area) ?? true)),
      );

const minutesOf = (spans: readonly Span[]): number => sum(spans.map(({ from, to }) => to - from));

/** Hours in which someone watched, pauses taken off in proportion where shifts overlap. */
export function hoursViewed(shifts: readonly ShiftFact[]): number {
  const worked = minutesOf(shifts.map(({ span }) => span));
  if (worked === 0) return 0;
  const paused = sum(
    shifts.map(({ shift, span }) => Math.min(shift.pausedMinutes ?? 0, span.to - span.from)),
  );
  return (minutesOf(merged(shifts.map(({ span }) => span))) * (1 - paused / worked)) / 60;
}

/** Sum of operators times their hours, over shifts whose operators are known. */
const operatorHours = (shifts: readonly ShiftFact[]): number =>
  sum(
    shifts.map(
      ({ shift, span }) => ((span.to - span.from - (shift.pausedMinutes ?? 0)) / 60) * (shift.operators ?? 0),
    ),
  );

const sourcesOf = (shifts: readonly ShiftFact[]): readonly string[] => [
  ...new Set(shifts.map(({ shift }) => shift.origin.source)),
];

export const viewingHours: Indicator = {
  id: "I9",
  unit: "hours",
  touchedBy: ["shift.impossible", "shift.overlap"],
  measure: (facts) => {
    if (facts.shifts.state !== "known") return facts.shifts;
    const all = viewingShifts(facts);
    const totals = facts.dossier.shifts.state === "known" ? facts.dossier.shifts.value : [];
    const monthly = totals.filter(({ hours, month }) => hours !== undefined && month !== undefined);
    if (all.length === 0 && monthly.length === 0) return notMeasured(note("working.no-shifts"));
    const inputs = all.length > 0 ? sourcesOf(all) : [...new Set(monthly.map(({ origin }) => origin.source))];
    const { values, add } = collector(facts, "I9", "hours", inputs);
    const totalHours = sum(monthly.map(({ hours }) => hours ?? 0));
    add("all", hoursViewed(all) + totalHours, all.length + monthly.length);
    const staffed = all.filter(({ shift }) => shift.operators !== undefined);
    if (staffed.length > 0) {
      const unknown = all.length - staffed.length;
      add("all", operatorHours(staffed), staffed.length, {
        part: "operator-hours",
        unknown: { count: unknown, share: unknown / all.length },
      });
    }
    if (all.length > 0)
      for (const { id } of facts.areas) {
        const own = viewingShifts(facts, id);
        add(id, hoursViewed(own), own.length);
      }
    return known(values);
  },
};

export const operatorsPerShift: Indicator = {
  id: "I16",
  unit: "operators",
  touchedBy: ["shift.impossible"],
  measure: (facts) => {
    if (facts.shifts.state !== "known") return facts.shifts;
    const all = viewingShifts(facts);
    const staffed = all.filter(({ shift }) => shift.operators !== undefined);
    if (staffed.length === 0)
      return notMeasured(
        note("working.column-absent", { values: { table: "shifts", columns: "operators" } }),
      );
    const { values, add } = collector(facts, "I16", "operators", sourcesOf(staffed));
    const unknown = all.length - staffed.length;
    add("all", sum(staffed.map(({ shift }) => shift.operators ?? 0)) / staffed.length, staffed.length, {
      unknown: { count: unknown, share: unknown / all.length },
    });
    const withScreens = staffed.filter(
      ({ shift }) => shift.screens !== undefined && (shift.operators ?? 0) > 0,
    );
    if (withScreens.length > 0) {
      const screens = sum(withScreens.map(({ shift }) => shift.screens ?? 0));
      const operators = sum(withScreens.map(({ shift }) => shift.operators ?? 0));
      add("all", screens / operators, withScreens.length, { part: "screens-per-operator", unit: "screens" });
    }
    return known(values);
  },
};
