/** Days between incident and request for footage, against the days that recordings are kept. */

import { isAfterIncident } from "../../dossier/checks/requests-in-order.ts";
import type { FootageRequest } from "../../dossier/requests.ts";

/** What counts when neither dossier nor law gives a retention period. */
const LEGAL_RETENTION_DAYS = 28;

export const retentionDaysOf = (programme: { readonly retentionDays?: number | undefined }): number =>
  programme.retentionDays ?? LEGAL_RETENTION_DAYS;

/** Days from incident to request; undefined when one is not known or they stand in the wrong order. */
export function ageDays(request: FootageRequest): number | undefined {
  const { requestedAt, incidentAt } = request;
  if (requestedAt === undefined || incidentAt === undefined || !isAfterIncident(request)) return undefined;
  return Math.max(0, requestedAt.minute - incidentAt.minute) / 1440;
}

/** Was it asked after the recordings should have been deleted? */
export function isOverRetention(request: FootageRequest, retentionDays: number): "yes" | "no" | "unknown" {
  const age = ageDays(request);
  return age === undefined ? "unknown" : age > retentionDays ? "yes" : "no";
}
