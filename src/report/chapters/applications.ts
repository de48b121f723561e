/** Requests for cameras under the cap: what became of them, hindsight, and each one that waits with who could give way. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Applications, CameraRequest } from "../../core/findings/flexible/flexible.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  absent,
  date,
  heading,
  ifKnown,
  left,
  list,
  number,
  paragraph,
  plain,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { requestBlocks } from "./application-request.ts";

export function applicationBlocks(evaluation: Evaluation): readonly Block[] {
  const part = evaluation.applications;
  if (part.state !== "known") return absent(t("report.part.applications"), part);
  const { years, requests, hindsight } = part.value;
  return [
    heading(2, "requests-for-cameras", t("report.applications.title")),
    paragraph(t("report.applications.intro")),
    figure(part.value),
    table(
      "applications-wait",
      t("report.applications.wait"),
      [
        left("report.column.year"),
        right("report.applications.wait"),
        right("report.applications.displaced"),
        right("report.applications.exception"),
      ],
      years.map((row) => [
        number(row.year, "year"),
        ifKnown(row.medianWait, (value) => quantity(value, "count")),
        quantity(row.displaced, "count"),
        quantity(row.byException, "count"),
      ]),
    ),
    table(
      "applications-hindsight",
      t("report.applications.hindsight"),
      [
        left("report.applications.suitability"),
        ...(["reached", "partly", "not", "not-measurable", "unknown"] as const).map((outcome) =>
          right(`report.application-outcome.${outcome}`),
        ),
      ],
      hindsight.map(({ suitability, outcomes }) => [
        t(`report.suitability.${suitability}`),
        ...Object.values(outcomes).map((count) => number(count, "count")),
      ]),
    ),
    requestTable(requests),
    ...requests
      .filter(({ decision }) => decision === "pending")
      .flatMap((request) => requestBlocks(request, evaluation.subject.currency)),
  ];
}

function figure({ years }: Applications): FigureBlock {
  const total = (part: (row: Applications["years"][number]) => number): number =>
    years.reduce((all, row) => all + part(row), 0);
  return {
    kind: "figure",
    id: "applications-per-year",
    picture: {
      chart: "request-bars",
      data: {
        years: years.map((row) => ({
          year: row.year,
          granted: row.granted.value,
          "refused-cap": row.refusedForCap.value,
          "refused-other": row.refused.value - row.refusedForCap.value,
          pending: row.pending.value,
        })),
      },
    },
    caption: t("report.applications.chart-caption"),
    alternative: t("report.applications.chart-alternative", {
      years: years.length,
      granted: number(
        total(({ granted }) => granted.value),
        "count",
      ),
      refused: number(
        total(({ refused }) => refused.value),
        "count",
      ),
      cap: number(
        total(({ refusedForCap }) => refusedForCap.value),
        "count",
      ),
      pending: number(
        total(({ pending }) => pending.value),
        "count",
      ),
    }),
    table: table(
      "applications-years",
      t("report.applications.years"),
      [
        left("report.column.year"),
        right("report.applications.requested"),
        right("report.applications.granted"),
        right("report.applications.refused"),
        right("report.applications.for-cap"),
        right("report.applications.pending"),
      ],
      years.map((row) => [
        number(row.year, "year"),
        quantity(row.requested, "count"),
        quantity(row.granted, "count"),
        quantity(row.refused, "count"),
        quantity(row.refusedForCap, "count"),
        quantity(row.pending, "count"),
      ]),
    ),
  };
}

const requestTable = (requests: readonly CameraRequest[]): Block =>
  table(
    "applications-list",
    t("report.applications.list"),
    [
      left("report.applications.request"),
      left("report.applications.asked"),
      left("report.column.problem"),
      left("report.applications.suitability"),
      left("report.applications.decision"),
      left("report.applications.reason"),
      left("report.column.outcome"),
    ],
    requests.map((request) => [
      list([plain(request.id), plain(request.place)]),
      date(request.requestedOn),
      plain(request.problem),
      t(`report.suitability.${request.recordedSuitability ?? request.suitability.verdict}`),
      decisionText(request),
      request.reason === undefined ? t("report.dash") : plain(request.reason),
      t(`report.application-outcome.${request.outcome ?? "unknown"}`),
    ]),
    40,
  );

function decisionText({ decision, refusedFor, freed, departs }: CameraRequest): Text {
  const said =
    decision === "refused" && refusedFor !== undefined
      ? t("report.applications.refused-because", { ground: t(`report.refused-for.${refusedFor}`) })
      : t(`report.application-decision.${decision}`);
  const whole =
    freed.length === 0
      ? said
      : t("report.applications.freed", { decision: said, freed: plain(freed.join(", ")) });
  return departs ? t("report.applications.departs", { decision: whole }) : whole;
}
