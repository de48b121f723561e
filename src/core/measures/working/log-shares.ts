/** Shares over the control-room log: I15, I19, I21, I22, I24 and I26 of the catalogue. */

import type { LogEntry } from "../../dossier/log.ts";
import { seenAt } from "../../dossier/spans.ts";
import { isOneOf, type ShareSpecification, shareIndicator, type Verdict } from "./share.ts";
import { matches } from "./taxonomy.ts";

const RESPONDERS = ["police", "boa", "ambulance", "fire"];

const logShare = (rest: Omit<ShareSpecification<LogEntry>, "rows">) =>
  shareIndicator<LogEntry>({ ...rest, rows: (facts) => facts.log });

/** Was it told to someone who can act? A follow-up by a unit shows that it was. */
export function isReported(entry: LogEntry): Verdict {
  const told = isOneOf(entry.reportedTo, RESPONDERS);
  if (told !== "unknown") return told;
  if (entry.followUp === "unit-sent" || entry.followUp === "no-unit") return "yes";
  return entry.followUp === "not-reported" ? "no" : "unknown";
}

/** Of what was reported: was a unit sent? */
export function isResponded(entry: LogEntry): Verdict {
  const reported = isReported(entry);
  if (reported !== "yes") return reported === "no" ? undefined : "unknown";
  return isOneOf(entry.followUp, ["unit-sent"]);
}

/** I15: has an entry its time, camera, sort, trigger, addressee and result? */
export const logCompleteness = logShare({
  id: "I15",
  columns: "at, camera, type, trigger, reportedTo, result",
  only: "complete",
  parts: {
    complete: (entry) => {
      if (entry.month !== undefined) return undefined;
      const { camera, type, trigger, reportedTo, result } = entry;
      const filled = [camera, type, trigger, reportedTo, result].every(
        (cell) => cell !== undefined && cell !== "unknown",
      );
      return filled && seenAt(entry)?.hasTime === true ? "yes" : "no";
    },
  },
});

/** I19: seen by the operator, not pointed out by others. */
export const ownInitiative = logShare({
  id: "I19",
  columns: "trigger",
  only: "own",
  parts: { own: ({ trigger }) => isOneOf(trigger, ["operator"]) },
});

/** I21: told to police, boa, ambulance or fire service. */
export const reportedShare = logShare({
  id: "I21",
  columns: "reportedTo, followUp",
  only: "reported",
  parts: { reported: isReported },
});

/** I22: a unit was sent, of what was reported. */
export const responseShare = logShare({
  id: "I22",
  columns: "reportedTo, followUp",
  only: "sent",
  parts: { sent: isResponded },
});

const resultIs =
  (...wanted: readonly string[]) =>
  ({ result }: LogEntry): Verdict =>
    isOneOf(result, wanted);

/** I24: what came of an observation; the parts add up to at most 1. */
export const resultShares = logShare({
  id: "I24",
  columns: "result",
  parts: {
    arrest: resultIs("arrest"),
    fine: resultIs("fine"),
    warned: resultIs("warned"),
    resolved: resultIs("resolved"),
    "medical-help": resultIs("medical-help"),
    "nothing-found": resultIs("nothing-found"),
  },
});

/** I26: about the problem that the goal of its area names; areas without a goal are outside. */
export const onGoal = logShare({
  id: "I26",
  columns: "type, and a goal with a problem for the area",
  only: "on-goal",
  parts: {
    "on-goal": (entry, facts, area) => {
      const problems = area < 0 ? [] : facts.problems[area];
      if (problems.length === 0) return undefined;
      return matches(entry.type === undefined ? undefined : facts.words.sortOf(entry.type), problems);
    },
  },
});
