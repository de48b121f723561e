/** A request that waits: does a flexible camera suit, what must it earn, who could give way, and drafts of orders. */

import type { CameraRequest, Candidate, DraftOrder } from "../../core/findings/flexible/flexible.ts";
import type { Block, Text } from "../document.ts";
import {
  absent,
  date,
  heading,
  ifKnown,
  left,
  list,
  named,
  notice,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";

export function requestBlocks(request: CameraRequest, currency: string): readonly Block[] {
  const place = plain(request.place);
  const { suitability } = request;
  return [
    heading(
      3,
      `request-${request.id}`,
      t("report.applications.pending-title", { id: plain(request.id), place }),
    ),
    paragraph(
      t("report.applications.pending-intro", {
        day: date(request.requestedOn),
        cameras: request.cameras,
        place,
        problem: plain(request.problem),
      }),
    ),
    ...roomBlocks(request),
    paragraph(t(`report.applications.verdict.${suitability.verdict}`)),
    table(
      `conditions-${request.id}`,
      t("report.applications.conditions", { place }),
      [left("report.applications.condition"), left("report.applications.met")],
      suitability.conditions.map(({ id, answer }) => [
        t(`report.condition.${id}`),
        t(`report.answer.${answer}`),
      ]),
    ),
    ...worthBlocks(request, currency),
    ...(request.candidates.length === 0 ? [] : [candidateTable(request, place)]),
    ...(request.exceptionInstead === undefined
      ? []
      : [
          paragraph(t("report.applications.exception-instead", request.exceptionInstead)),
          notice("info", t("report.applications.mayor")),
        ]),
    table(
      `drafts-${request.id}`,
      t("report.applications.drafts", { place }),
      [left("report.applications.draft")],
      request.drafts.map((draft) => [draftText(draft)]),
    ),
  ];
}

function roomBlocks({ room }: CameraRequest): readonly Block[] {
  if (room.state !== "known") return absent(t("report.part.applications"), room);
  const { binding, inUse, allowed, toFree } = room.value;
  const key = binding === "none" ? "room-free" : binding === "kind" ? "room-full-kind" : "room-full";
  return [
    paragraph(t(`report.applications.${key}`, { inUse, allowed, ...(binding === "none" ? {} : { toFree }) })),
  ];
}

function worthBlocks({ id, place, suitability }: CameraRequest, currency: string): readonly Block[] {
  const { cost, extraCost, breakEven } = suitability;
  if (cost.state !== "known") return absent(t("report.part.economics"), cost);
  const sentence =
    extraCost.state === "known" && extraCost.value.value > 0
      ? t("report.applications.cost", {
          cost: quantity(cost.value, "money", currency),
          extra: quantity(extraCost.value, "money", currency),
        })
      : t("report.applications.cost-alone", { cost: quantity(cost.value, "money", currency) });
  if (breakEven.state !== "known")
    return [paragraph(sentence), paragraph(list(breakEven.reasons.map(problemText)))];
  return [
    paragraph(sentence),
    table(
      `request-break-even-${id}`,
      t("report.applications.break-even", { place: plain(place) }),
      [
        left("report.applications.offence"),
        left("report.applications.set"),
        right("report.applications.needed"),
        right("report.applications.needed-extra"),
        right("report.applications.required"),
      ],
      breakEven.value.map((row) => [
        named("report.offence", row.offence),
        plain(row.set),
        quantity(row.needed, "count"),
        ifKnown(row.neededExtra, (value) => quantity(value, "decimal")),
        ifKnown(row.required, (value) => quantity(value, "percent")),
      ]),
    ),
  ];
}

const candidateTable = ({ id, candidates }: CameraRequest, place: Text): Block =>
  table(
    `candidates-${id}`,
    t("report.applications.candidates", { place }),
    [
      left("report.applications.candidate"),
      left("report.applications.cameras"),
      left("report.applications.standing"),
      left("report.applications.ends"),
      left("report.applications.quarter"),
      left("report.applications.why"),
    ],
    candidates.map((one) => [
      plain(one.name),
      plain(one.cameras.join(", ")),
      t(`report.standing.${one.standing}`),
      one.ends === undefined ? t("report.dash") : date(one.ends),
      quarterText(one),
      { list: one.because.map(problemText) },
    ]),
    12,
  );

const quarterText = ({ baseline, latest }: Candidate): Text =>
  t("report.applications.quarter-value", {
    baseline: ifKnown(baseline, (value) => quantity(value, "count")),
    latest: ifKnown(latest, (value) => quantity(value, "count")),
  });

function draftText({ kind, about, cameraKind, from, to, purpose, predecessor }: DraftOrder): Text {
  const values = { place: plain(about), from: date(from) };
  if (kind !== "new") {
    return predecessor === undefined
      ? t("report.draft.withdrawal-bare", values)
      : t(`report.draft.${kind}`, { ...values, predecessor: plain(predecessor) });
  }
  const order = { ...values, kind: t(`report.kind-word.${cameraKind}`), purpose: plain(purpose ?? "") };
  return to === undefined
    ? t("report.draft.new-open", order)
    : t("report.draft.new", { ...order, to: date(to) });
}
