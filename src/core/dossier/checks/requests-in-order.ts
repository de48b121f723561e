import { valueOr, warning } from "../../foundation/result.ts";
import type { FootageRequest } from "../requests.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const requestsInOrder: DossierCheck = {
  id: "requests-in-order",
  looksFor: "A request for footage from before the incident, or a total without a number",
  run: ({ requests }) =>
    valueOr(requests, []).flatMap((request) => {
      const where = placeOf(request.origin);
      if (request.requestedAt === undefined && request.count === undefined)
        return [warning("request.no-count", { where })];
      return isAfterIncident(request) ? [] : [warning("request.before-incident", { where })];
    }),
};

/** Asked for on or after the day of the incident; what is not known is in order. */
export function isAfterIncident({ requestedAt, incidentAt }: FootageRequest): boolean {
  if (requestedAt === undefined || incidentAt === undefined) return true;
  return requestedAt.hasTime && incidentAt.hasTime
    ? requestedAt.minute >= incidentAt.minute
    : Math.floor(requestedAt.minute / 1440) >= Math.floor(incidentAt.minute / 1440);
}
