/** Could an effect be seen at all? What each area's counts can show, in which time, and what to do instead. */

import type { Outlook } from "../../core/effects/outlook.ts";
import { FEASIBLE_MONTHS } from "../../core/effects/outlook-alternatives.ts";
import type { Block, Text } from "../document.ts";
import {
  bullets,
  heading,
  left,
  number,
  outcomeText,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { AREAS_IN_FULL } from "./chapter.ts";

export function outlookBlocks(outlook: readonly Outlook[]): readonly Block[] {
  if (outlook.length === 0) return [];
  const known = outlook.flatMap((row) =>
    row.baseline.state === "known" ? [{ ...row, own: row.baseline.value }] : [],
  );
  const reasons = outlook.flatMap(({ baseline }) => (baseline.state === "known" ? [] : baseline.reasons));
  const hopeless = outlook.filter((row) => row.hopeless);
  return [
    heading(2, "outlook", t("report.outlook.title")),
    paragraph(t("report.outlook.intro")),
    ...(known.length === 0
      ? []
      : [
          table(
            "outlook",
            t("report.outlook.caption"),
            [
              left("report.column.area"),
              right("report.outlook.baseline"),
              right("report.outlook.months"),
              right("report.outlook.visible"),
              right("report.outlook.goal"),
              right("report.outlook.needed"),
            ],
            known.flatMap((row) =>
              row.goals.map(({ fall, months }): readonly Text[] => [
                title(row),
                quantity(row.own.camera, "count"),
                number(row.own.months, "count"),
                visibleText(row, row.own.months),
                number(fall, "change"),
                months.state === "known" ? quantity(months.value, "count") : t("report.outlook.never"),
              ]),
            ),
            40,
          ),
          periodTable(known),
        ]),
    ...bullets([...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()].map(problemText)),
    ...(hopeless.length > AREAS_IN_FULL ? [] : hopeless).flatMap((row) => [
      paragraph(
        t("report.outlook.instead", {
          name: title(row),
          fall: number(-row.goals[0].fall, "percent"),
          months: FEASIBLE_MONTHS,
        }),
      ),
      ...bullets(row.instead.map(problemText)),
    ]),
  ];
}

/** The smallest fall that the baseline of the dossier shows, per length of the period after. */
function periodTable(rows: readonly (Outlook & { readonly own: { readonly months: number } })[]): Block {
  const lengths = [...new Set(rows[0].periods.map(({ afterMonths }) => afterMonths))];
  return table(
    "outlook-periods",
    t("report.outlook.periods-caption"),
    [
      left("report.column.area"),
      right("report.outlook.months"),
      ...lengths.map((months) => [t("report.outlook.after", { months }), "right"] as const),
    ],
    rows.flatMap((row) =>
      [...new Set(row.periods.map(({ beforeMonths }) => beforeMonths))].map((before) => [
        title(row),
        number(before, "count"),
        ...lengths.map((after) => periodText(row, before, after)),
      ]),
    ),
    0,
  );
}

const title = ({ name, outcome }: Outlook): Text =>
  outcome === "all"
    ? plain(name)
    : t("report.effect.title", { name: plain(name), outcome: outcomeText(outcome) });

/** With the period after that the dossier asks for. */
const visibleText = (row: Outlook, before: number): Text =>
  periodText(row, before, row.periods[0]?.afterMonths ?? before);

function periodText({ periods }: Outlook, before: number, after: number): Text {
  const found = periods.find((one) => one.beforeMonths === before && one.afterMonths === after);
  if (found === undefined) return t("report.dash");
  return found.visible.state === "known"
    ? quantity(found.visible.value, "change")
    : t("report.outlook.never-visible");
}
