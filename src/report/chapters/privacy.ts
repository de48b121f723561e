/** Privacy: measures and their last check, complaints, and what the cameras see. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { MeasureState, Privacy } from "../../core/privacy/privacy.ts";
import type { Block, Text } from "../document.ts";
import { absent, bullets, date, left, paragraph, plain, quantity, right, t, table } from "../text.ts";
import { areaName, type Chapter } from "./chapter.ts";
import { privacyViews } from "./privacy-views.ts";

export const privacy: Chapter = {
  id: "privacy",
  blocks(evaluation): readonly Block[] {
    const part = evaluation.privacy;
    if (part.state !== "known") return absent(t("report.part.privacy"), part);
    const { value } = part;
    return [...measures(evaluation, value), ...complaints(value), ...privacyViews(evaluation, value.views)];
  },
};

function measures(evaluation: Evaluation, file: Privacy): readonly Block[] {
  if (file.measures.state !== "known") return absent(t("report.part.privacy-measures"), file.measures);
  const where = ({ area, camera }: MeasureState): Text =>
    camera !== undefined
      ? plain(camera)
      : area === undefined
        ? t("report.law.whole-programme")
        : areaName(evaluation, area);
  return [
    paragraph(t("report.privacy.measures")),
    table(
      "privacy-measures",
      t("report.privacy.measures-caption"),
      [
        left("report.column.measure"),
        left("report.column.where"),
        left("report.column.last-check"),
        left("report.column.outcome"),
        left("report.column.record"),
      ],
      file.measures.value.map((measure) => [
        t(`report.privacy-measure.${measure.kind}`),
        where(measure),
        date(measure.on),
        t(`report.check-result.${measure.result}`),
        plain(measure.record),
      ]),
      60,
    ),
    ...(file.neverChecked.length === 0
      ? []
      : [
          paragraph(t("report.privacy.never-checked", { count: file.neverChecked.length })),
          ...bullets(file.neverChecked.map((kind) => t(`report.privacy-measure.${kind}`))),
        ]),
  ];
}

function complaints(file: Privacy): readonly Block[] {
  if (file.complaints.state !== "known") return absent(t("report.part.complaints"), file.complaints);
  return [
    table(
      "complaints",
      t("report.privacy.complaints-caption"),
      [
        left("report.column.kind"),
        right("report.column.received"),
        right("report.column.open"),
        right("report.column.upheld"),
        right("report.column.outcome-unknown"),
      ],
      file.complaints.value.map((row) => [
        t(`report.complaint.${row.kind}`),
        quantity(row.received, "count"),
        quantity(row.open, "count"),
        quantity(row.upheld, "count"),
        quantity(row.unknown, "count"),
      ]),
    ),
  ];
}
