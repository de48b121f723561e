/** I1 to I8: stock, terms and goals of the programme on the day of the evaluation. */

import type { Designation } from "../../dossier/designations.ts";
import { dayOf } from "../../foundation/civil-date.ts";
import { type Known, known, note, notMeasured, valueOr } from "../../foundation/result.ts";
import { stockOverTime, totalInUse } from "../cameras-in-use.ts";
import { capOn } from "../cap.ts";
import type { Facts } from "./facts.ts";
import type { Indicator, IndicatorValue } from "./indicator.ts";
import { collector } from "./values.ts";

const AVERAGE_MONTH_DAYS = 365.25 / 12;

const sourcesOf = (facts: Facts, ...tables: readonly string[]): readonly string[] =>
  facts.dossier.sources.filter(({ table }) => tables.includes(table)).map(({ id }) => id);

const simple = (
  id: string,
  unit: string,
  measure: (facts: Facts) => Known<readonly IndicatorValue[]>,
): Indicator => ({ id, unit, touchedBy: [], measure });

function inUse(facts: Facts) {
  const { placements, cameras } = facts.dossier;
  const stays = valueOr(placements, []);
  if (stays.length === 0) return undefined;
  const use = stockOverTime(stays, valueOr(cameras, [])).on(facts.asOf);
  return { use, total: totalInUse(use), n: stays.length };
}

const noPlacements = (): Known<never> => notMeasured(note("working.no-camera-days"));

/** I1: cameras in use, per kind. */
export const camerasInUse = simple("I1", "cameras", (facts) => {
  const now = inUse(facts);
  if (now === undefined) return noPlacements();
  const { values, add } = collector(facts, "I1", "cameras", sourcesOf(facts, "cameras", "placements"));
  add("all", now.total, now.n);
  for (const kind of ["fixed", "flexible", "mobile"] as const)
    add("all", now.use[kind], now.n, { part: kind });
  return known(values);
});

/** I2: cameras in use as a share of the cap, recorded exceptions included. */
export const capUse = simple("I2", "share", (facts) => {
  const now = inUse(facts);
  if (now === undefined) return noPlacements();
  const cap = capOn(facts.dossier.manifest.programme, facts.asOf);
  if (cap === undefined || cap.total === 0) return notMeasured(note("design.no-cap"));
  const { values, add } = collector(facts, "I2", "share", sourcesOf(facts, "cameras", "placements"), {
    cap: cap.total,
  });
  add("all", now.total / cap.total, now.n);
  return known(values);
});

/** I3: camera areas in which a camera hangs. */
export const areasInUse = simple("I3", "areas", (facts) => {
  if (!facts.cameraDays.known || facts.areas.length === 0) return noPlacements();
  const day = dayOf(facts.asOf);
  const used = facts.areas.filter(({ id }) => facts.cameraDays.total(day, day, id) > 0).length;
  const { values, add } = collector(facts, "I3", "areas", sourcesOf(facts, "areas", "placements"));
  add("all", used, facts.areas.length);
  return known(values);
});

/** I4: flexible cameras as a share of those in use. */
export const flexibleShare = simple("I4", "share", (facts) => {
  const now = inUse(facts);
  if (now === undefined || now.total === 0) return noPlacements();
  const { values, add } = collector(facts, "I4", "share", sourcesOf(facts, "cameras", "placements"));
  add("all", now.use.flexible / now.total, now.total);
  return known(values);
});

const ordersOf = (facts: Facts): readonly Designation[] =>
  valueOr(facts.dossier.designations, []).filter(({ kind }) => kind !== "withdrawal");

const noOrders = (): Known<never> =>
  notMeasured(note("table.no-file", { values: { table: "designations" } }));

/** I5: days until the last order of each area ends; negative when it has ended. */
export const daysToExpiry = simple("I5", "days", (facts) => {
  if (ordersOf(facts).length === 0) return noOrders();
  const { values, add } = collector(facts, "I5", "days", sourcesOf(facts, "designations"));
  for (const { id } of facts.areas) {
    const ends = ordersOf(facts).flatMap(({ area, validTo }) =>
      area === id && validTo !== undefined ? [dayOf(validTo)] : [],
    );
    if (ends.length > 0) add(id, Math.max(...ends) - dayOf(facts.asOf), ends.length);
  }
  return values.length > 0 ? known(values) : noOrders();
});

/** I6: mean length of the orders, for fixed and for flexible cameras. */
export const meanTerm = simple("I6", "months", (facts) => {
  if (ordersOf(facts).length === 0) return noOrders();
  const { values, add } = collector(facts, "I6", "months", sourcesOf(facts, "designations"));
  for (const kind of ["fixed", "flexible"] as const) {
    const terms = ordersOf(facts).flatMap(({ cameraKind, validFrom, validTo }) =>
      cameraKind === kind && validTo !== undefined
        ? [(dayOf(validTo) + 1 - dayOf(validFrom)) / AVERAGE_MONTH_DAYS]
        : [],
    );
    if (terms.length > 0)
      add("all", terms.reduce((a, b) => a + b, 0) / terms.length, terms.length, { part: kind });
  }
  return values.length > 0 ? known(values) : noOrders();
});

/** I7: extensions of each area, and the months that it has been under cameras. */
export const extensionsAndMonths = simple("I7", "extensions", (facts) => {
  if (ordersOf(facts).length === 0 && facts.areas.every(({ startedOn }) => startedOn === undefined))
    return noOrders();
  const { values, add } = collector(
    facts,
    "I7",
    "extensions",
    sourcesOf(facts, "designations", "placements"),
  );
  const orders = ordersOf(facts);
  const day = dayOf(facts.asOf);
  for (const { id, startedOn } of facts.areas) {
    const own = orders.filter(({ area }) => area === id);
    if (own.length > 0) add(id, own.filter(({ kind }) => kind === "extension").length, own.length);
    if (startedOn !== undefined && startedOn <= facts.asOf)
      add(id, (day - dayOf(startedOn)) / AVERAGE_MONTH_DAYS, 1, { part: "months", unit: "months" });
  }
  return values.length > 0 ? known(values) : noOrders();
});

/** I8: camera areas whose goal names a mechanism, what is counted, a baseline and a target. */
export const areasWithGoal = simple("I8", "share", (facts) => {
  if (facts.areas.length === 0) return notMeasured(note("design.no-areas"));
  const goals = valueOr(facts.dossier.goals, []);
  // Counted incidents give the baseline when the goal names none.
  const counted = facts.dossier.incidents.state === "known";
  const complete = facts.areas.filter(({ id }) =>
    goals.some(
      (goal) =>
        goal.area === id &&
        goal.mechanism !== undefined &&
        goal.targetChange !== undefined &&
        (goal.baseline !== undefined || counted),
    ),
  );
  const { values, add } = collector(facts, "I8", "share", sourcesOf(facts, "areas", "goals"));
  add("all", complete.length / facts.areas.length, facts.areas.length);
  return known(values);
});
