/** Follow-up of earlier recommendations: what was advised, promised, done and found, item by item. */

import type { FollowedItem } from "../../core/follow-up/follow-up.ts";
import type { Block, Text } from "../document.ts";
import { absent, date, left, list, paragraph, plain, quantity, right, t, table } from "../text.ts";
import type { Chapter } from "./chapter.ts";

export const followUp: Chapter = {
  id: "follow-up",
  blocks(evaluation): readonly Block[] {
    const part = evaluation.followUp;
    if (part.state !== "known") return absent(t("report.part.follow-up"), part);
    const { items, rounds } = part.value;
    const overdue = items.filter((item) => item.overdue).length;
    return [
      paragraph(t("report.follow-up.intro", { items: items.length, rounds: rounds.length, overdue })),
      table(
        "follow-up-score",
        t("report.follow-up.score"),
        [
          left("report.column.round"),
          right("report.column.given"),
          right("report.verdict-of.followed"),
          right("report.verdict-of.partly"),
          right("report.verdict-of.not"),
          right("report.verdict-of.superseded"),
          right("report.verdict-of.unknown"),
        ],
        rounds.map((round) => [
          plain(round.round),
          quantity(round.given, "count"),
          quantity(round.followed, "count"),
          quantity(round.partly, "count"),
          quantity(round.not, "count"),
          quantity(round.superseded, "count"),
          quantity(round.unknown, "count"),
        ]),
      ),
      table(
        "follow-up",
        t("report.follow-up.caption"),
        [
          left("report.column.round"),
          left("report.column.recommendation"),
          left("report.column.promised"),
          left("report.column.done"),
          left("report.column.verdict"),
          left("report.column.evidence"),
        ],
        items.map((item) => [
          plain(item.id.startsWith(item.round) ? item.id : `${item.round} / ${item.id}`),
          advised(item),
          promised(item),
          item.status === undefined
            ? t("report.state.not-measured")
            : t(item.overdue ? "report.follow-up.overdue" : `report.recommendation-status.${item.status}`),
          verdict(item),
          item.evidence === undefined && item.source === undefined
            ? t("report.state.not-measured")
            : list(
                [item.evidence, item.source].flatMap((words) => (words === undefined ? [] : [plain(words)])),
              ),
        ]),
        60,
      ),
    ];
  },
};

const advised = ({ text, addressee }: FollowedItem): Text =>
  addressee === undefined
    ? plain(text)
    : t("report.follow-up.to", { text: plain(text), addressee: plain(addressee) });

function promised({ response, reason, actions, due }: FollowedItem): Text {
  const parts = [
    response === undefined ? t("report.follow-up.no-response") : t(`report.response.${response}`),
    ...[reason, actions].flatMap((words) => (words === undefined ? [] : [plain(words)])),
    ...(due === undefined ? [] : [t("report.follow-up.due", { due: date(due) })]),
  ];
  return list(parts);
}

const verdict = ({ verdict: found, assessedIn, supersededBy }: FollowedItem): Text =>
  found === undefined
    ? t("report.verdict-of.unknown")
    : list([
        t(`report.verdict-of.${found}`),
        ...(assessedIn === undefined ? [] : [t("report.follow-up.assessed", { round: plain(assessedIn) })]),
        ...(supersededBy === undefined
          ? []
          : [t("report.follow-up.superseded-by", { id: plain(supersededBy) })]),
      ]);
