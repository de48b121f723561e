/** How long it took until a unit was at the scene, and whether that was within what was agreed. */

import { isTimely } from "../../dossier/checks/log-in-order.ts";
import type { LogEntry } from "../../dossier/log.ts";
import { seenAt } from "../../dossier/spans.ts";

/** Minutes from report (or else from seeing) to arrival; undefined when not known or in the wrong order. */
export function responseMinutes(entry: LogEntry): number | undefined {
  if (entry.responseMinutes === undefined && entry.atScene === undefined) return undefined;
  if (!isTimely(entry)) return undefined;
  if (entry.responseMinutes !== undefined) return entry.responseMinutes;
  const told = entry.reportedAt ?? seenAt(entry);
  return entry.atScene?.hasTime === true && told?.hasTime === true
    ? entry.atScene.minute - told.minute
    : undefined;
}

/** Within the minutes that the municipality agreed with the police; unknown when none are agreed. */
export function isThereInTime(entry: LogEntry, agreedMinutes: number | undefined): "yes" | "no" | "unknown" {
  if (agreedMinutes === undefined) return "unknown";
  const taken = responseMinutes(entry);
  return taken === undefined ? "unknown" : taken <= agreedMinutes ? "yes" : "no";
}
