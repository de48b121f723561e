/** Number of cameras: where as many as are allowed would see most, and what one more or one fewer is worth. */

import type { PlannedSite, Planning } from "../../core/planning/planning.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  date,
  left,
  notice,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { applicationBlocks } from "./applications.ts";
import { areaName, type Chapter } from "./chapter.ts";

export const planning: Chapter = {
  id: "planning",
  blocks(evaluation) {
    const part = evaluation.planning;
    if (part.state !== "known")
      return [...absent(t("report.part.planning"), part), ...applicationBlocks(evaluation)];
    const { value } = part;
    const area = (id: string | undefined): Text =>
      id === undefined ? t("planning.outside") : areaName(evaluation, id);
    return [
      ...sentences(value),
      curveFigure(value),
      ...judged(value),
      siteTable(value.plan.sites, area),
      ...(value.plan.sites.length < value.basis.cameras && evaluation.audience === "public"
        ? [paragraph(t("report.planning.sites-withheld"))]
        : []),
      notice("info", t("report.planning.caution")),
      ...bullets(value.notes.map(problemText)),
      ...applicationBlocks(evaluation),
    ];
  },
};

const whole = (value: number) => number(value, "count");

function sentences({ basis, plan, today, oneMore, oneFewer }: Planning): readonly Block[] {
  const step = ({ value, low, high }: Planning["oneMore"]) => ({
    value: whole(value),
    low: whole(low),
    high: whole(high),
  });
  return [
    paragraph(
      t("report.planning.basis", {
        cameras: basis.cameras,
        from: date(basis.from),
        before: date(basis.before),
        candidates: whole(basis.candidates),
        source: basis.candidatesFrom,
        reach: whole(basis.reachMetres),
      }),
    ),
    paragraph(
      t("report.planning.result", {
        inView: quantity(plan.inView, "count"),
        share: number(plan.share, "percent"),
        status: plan.status,
        gap: number(plan.gap, "percent"),
        low: whole(plan.low),
        high: whole(plan.high),
      }),
    ),
    ...(today.state === "known"
      ? [
          paragraph(
            t("report.planning.today", {
              cameras: today.value.cameras,
              inView: quantity(today.value.inView, "count"),
              share: number(today.value.share, "percent"),
            }),
          ),
        ]
      : bullets(today.reasons.map(problemText))),
    paragraph(t("report.planning.one-more", step(oneMore))),
    ...(oneFewer === undefined ? [] : [paragraph(t("report.planning.one-fewer", step(oneFewer)))]),
  ];
}

function curveFigure({ basis, curve, today, plan }: Planning): FigureBlock {
  const last = curve[curve.length - 1];
  return {
    kind: "figure",
    id: "value-of-cameras",
    picture: {
      chart: "value-of-cameras",
      data: {
        cameras: curve.map(({ cameras }) => cameras),
        value: curve.map(({ value }) => value),
        bound: curve.map(({ bound }) => bound),
        cap: basis.cameras,
        ...(today.state === "known"
          ? { today: { cameras: today.value.cameras, value: today.value.inView.value } }
          : {}),
      },
    },
    caption: t("report.planning.curve-caption"),
    alternative: t("report.planning.curve-alternative", {
      inView: quantity(plan.inView, "count"),
      cameras: basis.cameras,
      last: whole(last.value),
      most: last.cameras,
    }),
    table: table(
      "value-of-cameras-data",
      t("report.planning.curve-table"),
      [right("report.column.cameras-number"), right("report.column.in-view"), right("report.column.bound")],
      curve.map(({ cameras, value, bound }) => [whole(cameras), whole(value), whole(bound)]),
      12,
    ),
  };
}

function judged({ outOfSample }: Planning): readonly Block[] {
  if (outOfSample.state !== "known") return bullets(outOfSample.reasons.map(problemText));
  const { from, before, scores } = outOfSample.value;
  return [
    table(
      "planning-judged",
      t("report.planning.score-caption", { from: date(from), before: date(before) }),
      [
        left("report.column.placement"),
        right("report.column.cameras-number"),
        right("report.column.in-view-year"),
        right("report.column.share-of-all"),
        right("report.column.pai"),
        right("report.column.pei"),
      ],
      scores.map((score) => [
        t(`report.planning.score.${score.id}`),
        whole(score.cameras),
        whole(score.inView),
        number(score.share, "percent"),
        number(score.pai, "ratio"),
        number(score.pei, "percent"),
      ]),
    ),
  ];
}

function siteTable(sites: readonly PlannedSite[], area: (id: string | undefined) => Text): Block {
  return table(
    "planning-sites",
    t("report.planning.sites-caption"),
    [
      left("report.column.place"),
      left("report.column.area"),
      left("report.column.camera-kind"),
      left("report.column.reason"),
    ],
    sites.map((site, n) => [
      site.name === undefined && site.id.startsWith("grid-")
        ? t("planning.grid-place", { n: n + 1 })
        : plain(site.name ?? site.id),
      area(site.area),
      t(`planning.kind.${site.kind}`),
      t("planning.reason", {
        inView: whole(site.inView),
        alone: whole(site.alone),
        share: number(site.frequency, "percent"),
        change: site.change,
      }),
    ]),
    20,
  );
}
