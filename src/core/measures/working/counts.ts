/** I17 observations, I25 arrests, I27 requests for footage. */

import type { LogEntry } from "../../dossier/log.ts";
import type { FootageRequest } from "../../dossier/requests.ts";
import { countIndicator, yearOf } from "./count.ts";
import type { Facts } from "./facts.ts";

/** Sort of a free text as a part: `violence`, or `unrecognised`. */
const groupOf = (text: string | undefined, facts: Facts): string =>
  text === undefined ? "no-sort" : (facts.words.sortOf(text)?.group ?? "unrecognised");

export const observations = countIndicator<LogEntry>({
  id: "I17",
  unit: "observations",
  rows: (facts) => facts.log,
  splits: [(entry, facts) => groupOf(entry.type, facts), (_, __, day) => yearOf(day)],
  touchedBy: ["log.no-date", "log.no-count", "log.repeated"],
});

export const arrests = countIndicator<LogEntry>({
  id: "I25",
  unit: "arrests",
  rows: (facts) => facts.log,
  counts: ({ result }) => result === "arrest",
  splits: [(_, __, day) => yearOf(day)],
  touchedBy: ["log.repeated"],
});

export const footageRequests = countIndicator<FootageRequest>({
  id: "I27",
  unit: "requests",
  rows: (facts) => facts.requests,
  splits: [(request, facts) => groupOf(request.offence, facts), (_, __, day) => yearOf(day)],
  touchedBy: ["request.no-count"],
});
