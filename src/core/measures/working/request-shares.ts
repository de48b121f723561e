/** Shares over the requests for footage: I28, I29, I31 and the late ones of I30. */

import type { FootageRequest } from "../../dossier/requests.ts";
import { isOverRetention, retentionDaysOf } from "./request-days.ts";
import { isOneOf, type ShareSpecification, shareIndicator, type Verdict } from "./share.ts";

const requestShare = (rest: Omit<ShareSpecification<FootageRequest>, "rows">) =>
  shareIndicator<FootageRequest>({ ...rest, rows: (facts) => facts.requests });

/** Was it asked before deletion? Footage that was found was. */
export function isInTime(request: FootageRequest, retentionDays: number): Verdict {
  if (request.found === "yes") return "yes";
  if (request.found === "expired") return "no";
  const late = isOverRetention(request, retentionDays);
  return late === "unknown" ? late : late === "yes" ? "no" : "yes";
}

export const isFound = ({ found }: FootageRequest): Verdict => isOneOf(found, ["yes"]);

/** Of all requests: usable to recognise someone or to support a case. Without footage nothing is usable. */
export function isUsable(request: FootageRequest): Verdict {
  const found = isFound(request);
  if (found === "no") return "no";
  const usable = isOneOf(request.usable, ["identification", "support"]);
  return usable === "unknown" && found === "unknown" ? "unknown" : usable;
}

/** An outcome among these; without usable footage there is none, and what nobody told is unknown. */
export function hasOutcome(request: FootageRequest, wanted: readonly string[]): Verdict {
  const told = isOneOf(request.outcome, wanted);
  if (told !== "unknown") return told;
  return isUsable(request) === "no" ? "no" : "unknown";
}

const isTold = ({ outcome }: FootageRequest): boolean => outcome !== undefined && outcome !== "unknown";

export const IDENTIFIED = ["suspect-identified", "arrest", "conviction"];

/** I28: footage was found; and why not. */
export const foundShares = requestShare({
  id: "I28",
  columns: "found",
  parts: {
    found: isFound,
    expired: ({ found }) => isOneOf(found, ["expired"]),
    "camera-down": ({ found }) => isOneOf(found, ["camera-down"]),
    "not-in-view": ({ found }) => isOneOf(found, ["not-in-view"]),
    "other-reason": ({ found }) => isOneOf(found, ["other"]),
  },
});

/** I29: usable, of the requests for which footage was found. */
export const usableShare = requestShare({
  id: "I29",
  columns: "usable",
  parts: {
    usable: (request) => (isFound(request) === "no" ? undefined : isUsable(request)),
    identification: (request) =>
      isFound(request) === "no" ? undefined : isOneOf(request.usable, ["identification"]),
  },
});

/** I30, second part: asked for after the retention period. */
export const lateShare = requestShare({
  id: "I30",
  columns: "requestedAt, incidentAt",
  touchedBy: ["request.before-incident"],
  parts: {
    "over-retention": (request, { dossier }) =>
      isOverRetention(request, retentionDaysOf(dossier.manifest.programme)),
  },
});

/** I31: of all requests, what came of them. */
export const outcomeShares = requestShare({
  id: "I31",
  columns: "outcome",
  parts: {
    identified: (request) => hasOutcome(request, IDENTIFIED),
    arrest: (request) => hasOutcome(request, ["arrest", "conviction"]),
    "case-use": (request) => hasOutcome(request, ["case-file", "conviction", "exonerated"]),
    // Of usable footage only: whether an outcome came back is itself never unknown.
    "outcome-told": (request) => (isUsable(request) === "yes" ? (isTold(request) ? "yes" : "no") : undefined),
  },
});
