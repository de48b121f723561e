/** The stays of flexible cameras together: the line of each outcome, or why there is none. */

import type { FlexibleEffect } from "../../core/effects/flexible.ts";
import type { Block } from "../document.ts";
import { bullets, heading, left, named, number, paragraph, problemText, right, t, table } from "../text.ts";
import { intervalText, valueText } from "./effect-words.ts";

export function flexibleBlocks(effects: readonly FlexibleEffect[]): readonly Block[] {
  if (effects.length === 0) return [];
  const shown = effects.flatMap(({ estimate, ...rest }) =>
    estimate.state === "known" ? [{ ...rest, estimate: estimate.value }] : [],
  );
  const reasons = effects.flatMap(({ estimate }) => (estimate.state === "known" ? [] : estimate.reasons));
  const said = [
    ...new Map(
      [...reasons, ...shown.flatMap((one) => one.estimate.warnings)].map((one) => [one.code, one]),
    ).values(),
  ];
  return [
    heading(2, "flexible-cameras", t("report.flexible.title")),
    paragraph(t("report.flexible.intro")),
    ...(shown.length === 0
      ? []
      : [
          table(
            "flexible",
            t("report.flexible.caption"),
            [
              left("report.column.outcome"),
              right("report.flexible.places"),
              right("report.flexible.stays"),
              left("report.column.outcome-value"),
              left("report.column.interval"),
              left("report.column.tests"),
            ],
            shown.map(({ outcome, places, stays, estimate }) => [
              named("report.outcome", outcome),
              number(places, "count"),
              number(stays, "count"),
              valueText(estimate, estimate.value),
              intervalText(estimate),
              { list: estimate.tests.map(({ kind, p }) => t(`report.test.${kind}`, { p: number(p, "p") })) },
            ]),
          ),
        ]),
    ...bullets(said.map(problemText)),
  ];
}
