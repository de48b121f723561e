import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Application } from "../applications.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const applicationsInOrder: DossierCheck = {
  id: "applications-in-order",
  looksFor: "A request for cameras decided before it was made, or decided without a ground or a day",
  run: ({ applications }) => valueOr(applications, []).flatMap(faultsOf),
};

function faultsOf(request: Application): readonly Problem[] {
  const { requestedOn, decidedOn, decision, refusedFor, exitDate, origin } = request;
  const faults: Problem[] = [];
  if (decidedOn !== undefined && decidedOn < requestedOn)
    faults.push(
      warning("application.decided-before", {
        where: placeOf(origin, "decidedOn"),
        found: decidedOn,
        values: { requestedOn },
      }),
    );
  if (decision !== "pending" && decision !== "withdrawn" && decidedOn === undefined)
    faults.push(warning("application.no-day", { where: placeOf(origin, "decidedOn") }));
  if (decision === "refused" && refusedFor === undefined)
    faults.push(warning("application.no-ground", { where: placeOf(origin, "refusedFor") }));
  if (exitDate !== undefined && exitDate < requestedOn)
    faults.push(warning("application.exit-before", { where: placeOf(origin, "exitDate"), found: exitDate }));
  return faults;
}

/** Days between request and decision; undefined while it waits and when the days are in the wrong order. */
export const isDecidedInOrder = ({ requestedOn, decidedOn }: Application): boolean =>
  decidedOn !== undefined && decidedOn >= requestedOn;
