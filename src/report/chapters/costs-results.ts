/** What one result of live viewing or of a search for footage cost: a count and a price, never a benefit. */

import type { Economics, ResultCost } from "../../core/economics/economics.ts";
import type { Block } from "../document.ts";
import { ifKnown, left, named, plain, quantity, right, t, table } from "../text.ts";

export function resultBlocks(results: readonly ResultCost[], { currency }: Economics): readonly Block[] {
  const assumed = results.some(({ assumedWorth }) => assumedWorth.state === "known");
  return [
    table(
      "costs-per-result",
      t("report.costs.results-table"),
      [
        left("report.column.result"),
        right("report.column.count"),
        right("report.column.cost-per-result"),
        ...(assumed ? [right("report.column.assumed-worth"), left("report.column.assumption")] : []),
      ],
      results.map(({ result, count, costPer, atMost, assumedWorth, assumption }) => [
        named("report.result", result),
        atMost === undefined
          ? quantity(count, "count")
          : t("report.costs.range", { low: quantity(count, "count"), high: quantity(atMost.count, "count") }),
        atMost === undefined
          ? quantity(costPer, "money", currency)
          : t("report.costs.range", {
              low: quantity(atMost.costPer, "money", currency),
              high: quantity(costPer, "money", currency),
            }),
        ...(assumed ? [ifKnown(assumedWorth, (q) => quantity(q, "money", currency)), plain(assumption)] : []),
      ]),
    ),
  ];
}
