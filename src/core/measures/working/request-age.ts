/** I30: days from incident to request, and the share that came after the retention period. */

import { known, note, notMeasured } from "../../foundation/result.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Indicator } from "./indicator.ts";
import { ageDays } from "./request-days.ts";
import { lateShare } from "./request-shares.ts";
import { collector } from "./values.ts";

export const requestAge: Indicator = {
  ...lateShare,
  unit: "days",
  measure: (facts) => {
    if (facts.requests.state !== "known") return facts.requests;
    const { rows, sources } = facts.requests.value;
    const ages = Float64Array.from(rows.map(ageDays).filter((age) => age !== undefined)).sort();
    if (ages.length === 0)
      return notMeasured(
        note("working.column-absent", {
          values: { table: "requests", columns: "requestedAt, incidentAt" },
        }),
      );
    const gap = rows.length - ages.length;
    const { values, add } = collector(facts, "I30", "days", sources);
    add("all", quantile(ages, 0.5), ages.length, {
      part: "median",
      unknown: { count: gap, share: gap / rows.length },
    });
    const late = lateShare.measure(facts);
    return known([...values, ...(late.state === "known" ? late.value : [])]);
  },
};
