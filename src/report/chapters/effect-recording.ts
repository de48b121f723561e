/** Crime or recording? Each main result beside the same without the records that watching makes. */

import type { AreaEffect } from "../../core/effects/area-effect.ts";
import type { RecordingCheck } from "../../core/effects/recording.ts";
import type { Problem } from "../../core/foundation/result.ts";
import type { Block, Text } from "../document.ts";
import {
  bullets,
  heading,
  ifKnown,
  left,
  list,
  outcomeText,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { intervalText, valueText } from "./effect-words.ts";

export function recordingBlocks(
  checks: readonly RecordingCheck[],
  effects: readonly AreaEffect[],
): readonly Block[] {
  if (checks.length === 0) return [];
  const repeated = checks.filter((check) => check.repeated.state === "known");
  const leftOut = [
    ...new Map(checks.flatMap((check) => check.leftOut).map((one) => [one.category, one])).values(),
  ];
  const general = distinct(
    checks.flatMap(({ remarks }) => remarks.filter(({ severity }) => severity === "note")),
  );
  return [
    heading(2, "recording", t("report.recording.title")),
    paragraph(t("report.recording.intro")),
    ...bullets(general.map(problemText)),
    ...(leftOut.length === 0
      ? [paragraph(t("report.recording.none"))]
      : bullets(
          leftOut.map(({ category, origin, known }) =>
            t(`report.recording.left-out.${origin}`, {
              category: outcomeText(category),
              known: t(`report.recording.known.${known}`),
            }),
          ),
        )),
    ...(repeated.length === 0
      ? bullets(
          distinct(
            checks.flatMap((check) => (check.repeated.state === "known" ? [] : check.repeated.reasons)),
          ).map(problemText),
        )
      : [
          table(
            "recording",
            t("report.recording.caption"),
            [
              left("report.column.area"),
              right("report.recording.without"),
              left("report.recording.main"),
              left("report.recording.repeated"),
              left("report.column.interval"),
              left("report.recording.remark"),
            ],
            repeated.map((check) => row(check, effects)),
            40,
          ),
        ]),
  ];
}

function row(check: RecordingCheck, effects: readonly AreaEffect[]): readonly Text[] {
  const main = effects.find(({ area, outcome }) => area === check.area && outcome === check.outcome)?.main;
  const told = check.remarks.filter(({ severity }) => severity !== "note");
  return [
    title(check),
    ifKnown(check.without, (without) => t("report.recording.count", { count: quantity(without, "count") })),
    main === undefined ? t("report.dash") : ifKnown(main, (one) => valueText(one, one.value)),
    ifKnown(check.repeated, (one) => valueText(one, one.value)),
    ifKnown(check.repeated, intervalText),
    told.length === 0 ? t("report.dash") : list(told.map(problemText)),
  ];
}

const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [problem.code, problem])).values(),
];

function title({ area, name, outcome }: RecordingCheck): Text {
  const who = area === "programme" ? t("report.outcome.programme") : plain(name);
  return outcome === "all" ? who : t("report.effect.title", { name: who, outcome: outcomeText(outcome) });
}
