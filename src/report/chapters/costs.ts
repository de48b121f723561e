/** Costs per year and area, what they would have to prevent, and how that compares with what was prevented. */

import { absent, heading, paragraph, t } from "../text.ts";
import type { Chapter } from "./chapter.ts";
import { balanceBlocks } from "./costs-balance.ts";
import { breakEvenBlocks } from "./costs-break-even.ts";
import { resultBlocks } from "./costs-results.ts";
import { areaBlocks, ledgerBlocks, yearBlocks } from "./costs-years.ts";

export const costs: Chapter = {
  id: "costs",
  blocks(evaluation) {
    const part = evaluation.economics;
    if (part.state !== "known") return absent(t("report.part.economics"), part);
    const { years, breakEven, balance, results } = part.value;
    return [
      ...(years.state === "known"
        ? yearBlocks(years.value, part.value)
        : absent(t("report.part.costs"), years)),
      ...ledgerBlocks(part.value),
      ...areaBlocks(part.value),
      heading(2, "break-even", t("report.costs.break-even-title")),
      ...(breakEven.state === "known"
        ? breakEvenBlocks(breakEven.value, part.value)
        : absent(t("report.part.break-even"), breakEven)),
      heading(2, "balance", t("report.costs.balance-title")),
      ...(balance.state === "known"
        ? balanceBlocks(balance.value, part.value)
        : absent(t("report.part.balance"), balance)),
      heading(2, "results", t("report.costs.results-title")),
      ...(results.state === "known"
        ? [paragraph(t("report.costs.results-intro")), ...resultBlocks(results.value, part.value)]
        : absent(t("report.part.results"), results)),
    ];
  },
};
