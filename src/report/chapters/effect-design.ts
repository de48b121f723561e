/** How strong the comparison is: the ladder of designs, told once for all areas that stand on the same rung for the same reasons. */

import type { AreaEffect } from "../../core/effects/area-effect.ts";
import type { Rung } from "../../core/effects/ladder.ts";
import type { Block, Text } from "../document.ts";
import { bullets, heading, left, list, number, paragraph, problemText, right, t, table } from "../text.ts";
import { designText } from "./effect-area.ts";
import { effectTitle } from "./effect-words.ts";

export function designBlocks(effects: readonly AreaEffect[]): readonly Block[] {
  const groups = new Map<string, AreaEffect[]>();
  for (const effect of effects) {
    if (effect.design.ladder.length === 0) continue;
    const { id, ladder, remarks } = effect.design;
    // Which area lacks what differs by its name only; rungs with the same faults are told together.
    const codes = ladder.map(({ state, why }) => [state, why.map(({ code }) => code)]);
    const key = JSON.stringify([id, codes, remarks]);
    groups.set(key, [...(groups.get(key) ?? []), effect]);
  }
  if (groups.size === 0) return [];
  return [
    heading(2, "design", t("report.effect.design-title")),
    paragraph(t("report.effect.design-intro")),
    ...[...groups.values()].flatMap((group, i) => [
      table(
        `design-ladder-${i + 1}`,
        t("report.ladder.caption", { names: names(group), design: designText(group[0]) }),
        [
          right("report.ladder.level"),
          left("report.ladder.design"),
          left("report.ladder.state"),
          left("report.ladder.why"),
          left("report.ladder.needed"),
        ],
        group[0].design.ladder.map(rungRow),
      ),
      ...bullets(group[0].design.remarks.map(problemText)),
    ]),
  ];
}

const rungRow = ({ id, level, state, why, needed }: Rung): readonly Text[] => [
  number(level, "count"),
  t(`report.design.${id}`),
  t(`report.ladder.state.${state}`),
  why.length === 0 ? t("report.dash") : list(why.map(problemText)),
  needed.length === 0 ? t("report.dash") : list(needed.map(problemText)),
];

const NAMES_TOLD = 6;

function names(effects: readonly AreaEffect[]): Text {
  if (effects.length <= NAMES_TOLD) return list(effects.map(effectTitle));
  return t("report.effect.and-more", { name: effectTitle(effects[0]), count: effects.length - 1 });
}
