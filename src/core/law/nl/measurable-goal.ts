/** R23: a goal can be measured: an indicator, a starting value, a target and a day. */

import { recordOf } from "../../dossier/latest-checks.ts";
import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { hangingOn } from "../orders.ts";
import type { Rule } from "../rule.ts";

const PARTS = ["mechanism", "targetChange", "dueDate"] as const;

export const measurableGoal: Rule = {
  id: "R23",
  article: "Afwegingskader CCV",
  inForceFrom: "2006-01-01",
  needs: ["goals", "placements"],
  check: (dossier, asOf) => {
    const { areas } = hangingOn(dossier, asOf);
    if (areas.size === 0) return [finding(measurableGoal, "not-applicable", "none-hanging")];
    if (dossier.goals.state !== "known") return [finding(measurableGoal, "no-data", "no-goals")];
    const goals = valueOr(dossier.goals, []);
    return [...areas].sort().map((area) => {
      const own = goals.filter((goal) => goal.area === area);
      if (own.length === 0) return finding(measurableGoal, "warning", "none", { area });
      const best = own.reduce((a, b) => (missing(a).length <= missing(b).length ? a : b));
      const lacking = missing(best);
      const about = { area, record: recordOf(best) };
      return lacking.length > 0
        ? finding(measurableGoal, "warning", "incomplete", about, { lacking: lacking.join(", ") })
        : finding(measurableGoal, "ok", "measurable", about);
    });
  },
};

const missing = (goal: Partial<Record<(typeof PARTS)[number], unknown>>): readonly string[] =>
  PARTS.filter((part) => goal[part] === undefined);
