/**
 * What expires or is due: ends of orders, tests of necessity, checks, goals
 * and promises, each on its day. What is past its day and not done stays on
 * the agenda until it is done.
 */

import type { Dossier } from "../dossier/dossier.ts";
import { checksOf, lastAssessment, newest, recordOf } from "../dossier/latest-checks.ts";
import type { PrivacyCheck } from "../dossier/privacy.ts";
import { isSettled } from "../dossier/recommendations.ts";
import { addMonths, type CivilDate } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";
import { type Problem, valueOr, warning } from "../foundation/result.ts";
import { choiceOn } from "../parameters/dated.ts";
import { hangingOn, lineage, runningOrder } from "./orders.ts";

export type AgendaItem = {
  readonly day: CivilDate;
  /** Sort of item: first part of its sentence's code. */
  readonly kind: "order" | "necessity" | "check" | "goal" | "recommendation";
  readonly area?: string;
  /** Order, goal or file row that it is about. */
  readonly record: string;
  readonly overdue: boolean;
  readonly statement: Problem;
};

/**
 * @param from   first day; items due earlier that are not done are overdue
 * @param until  last day, included
 * @returns      items by day, then area
 */
export function agenda(dossier: Dossier, from: CivilDate, until: CivilDate): readonly AgendaItem[] {
  const items = [
    ...orderEnds(dossier, from),
    ...necessityTests(dossier, from),
    ...checksDue(dossier, from),
    ...goalsDue(dossier, from),
    ...promisesDue(dossier),
  ];
  return items
    .filter(({ day }) => day <= until)
    .map((item) => ({ ...item, overdue: item.day < from }))
    .sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        compareText(a.area ?? "", b.area ?? "") ||
        compareText(a.record, b.record),
    );
}

type Due = Omit<AgendaItem, "overdue">;

/** Areas where cameras hang: the last day of the order that runs, and whether it may be extended. */
function orderEnds(dossier: Dossier, from: CivilDate): readonly Due[] {
  const orders = valueOr(dossier.designations, []);
  const most = dossier.manifest.programme.flexibleExtensions;
  return [...hangingOn(dossier, from).areas].flatMap((area): readonly Due[] => {
    const running = runningOrder(area, orders, from);
    if (running?.until === undefined) return [];
    const { order, until } = running;
    const extended = lineage(order, orders).filter(({ kind }) => kind === "extension").length;
    const last = order.cameraKind === "flexible" && most !== undefined && extended >= most;
    const values = { order: order.id, day: until };
    return [
      {
        day: until,
        kind: "order",
        area,
        record: order.id,
        statement: warning(last ? "agenda.order-ends-for-good" : "agenda.order-ends", { values }),
      },
    ];
  });
}

function necessityTests(dossier: Dossier, from: CivilDate): readonly Due[] {
  const months = dossier.manifest.programme.reviewCycleMonths ?? choiceOn("months-between-checks", from);
  const made = valueOr(dossier.assessments, []).filter(({ on }) => on <= from);
  return [...hangingOn(dossier, from).areas].flatMap((area): readonly Due[] => {
    const last = lastAssessment(made, area);
    if (last === undefined) return [];
    const day = addMonths(last.on, months);
    const statement = warning("agenda.necessity", { values: { on: last.on, months } });
    return [{ day, kind: "necessity", area, record: recordOf(last), statement }];
  });
}

/** Signs, masks and access are looked at again after the usual time. */
function checksDue(dossier: Dossier, from: CivilDate): readonly Due[] {
  const months = choiceOn("months-between-checks", from);
  return (["sign", "mask", "access"] as const).flatMap((kind) =>
    [
      ...newest(
        checksOf(dossier, kind, from),
        ({ area, camera, reference }) => `${area ?? ""} ${camera ?? ""} ${reference ?? ""}`,
      ).values(),
    ].map((check) => dueCheck(check, kind, months)),
  );
}

/** What failed is to be repaired now; the rest is looked at again after the usual time. */
function dueCheck(check: PrivacyCheck, kind: "sign" | "mask" | "access", months: number): Due {
  const failed = check.result === "failed";
  const values = { on: check.on, camera: check.camera ?? "" };
  return {
    day: failed ? check.on : addMonths(check.on, months),
    kind: "check",
    ...(check.area === undefined ? {} : { area: check.area }),
    record: recordOf(check),
    statement: warning(`agenda.${failed ? "repair" : "check"}-${kind}`, { values }),
  };
}

function goalsDue(dossier: Dossier, from: CivilDate): readonly Due[] {
  return valueOr(dossier.goals, []).flatMap((goal): readonly Due[] =>
    goal.dueDate === undefined || goal.dueDate < from
      ? []
      : [
          {
            day: goal.dueDate,
            kind: "goal",
            area: goal.area,
            record: recordOf(goal),
            statement: warning("agenda.goal", { values: { problem: goal.problem } }),
          },
        ],
  );
}

function promisesDue(dossier: Dossier): readonly Due[] {
  return valueOr(dossier.recommendations, []).flatMap((row): readonly Due[] => {
    if (row.due === undefined || isSettled(row)) return [];
    return [
      {
        day: row.due,
        kind: "recommendation",
        ...(row.area === undefined ? {} : { area: row.area }),
        record: row.id,
        statement: warning("agenda.recommendation", { values: { id: row.id, text: row.text } }),
      },
    ];
  });
}
