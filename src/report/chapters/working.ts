/** The way of working: do the viewing hours fit the problem, is the technique in order, do the partners work together? */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Working } from "../../core/measures/working/index.ts";
import type { RotaFit } from "../../core/measures/working/rota.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  heading,
  left,
  list,
  named,
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
import { AREAS_IN_FULL, areaName, type Chapter } from "./chapter.ts";
import { cell, indicatorOf, valueFor, valuesOf, workingOf } from "./indicator-words.ts";

export const working: Chapter = {
  id: "working",
  blocks(evaluation) {
    const measured = workingOf(evaluation);
    if (measured === undefined)
      return evaluation.measures.working.state === "known"
        ? []
        : absent(t("report.part.working"), evaluation.measures.working);
    return [
      paragraph(t("report.working.intro")),
      ...hours(evaluation, measured),
      ...rotaBlocks(evaluation, measured),
      ...watching(evaluation, measured),
      ...effortBlocks(measured),
      ...technique(evaluation, measured),
      ...cooperationBlocks(measured),
      ...figureBlocks(measured),
    ];
  },
};

function hours(_: Evaluation, measured: Working): readonly Block[] {
  const total = valueFor(measured, "I9", "all");
  if (total === undefined) return missing(measured, "I9", "report.part.viewing-hours");
  const operators = valueFor(measured, "I16", "all");
  const hourly = valueFor(measured, "I20", "all");
  return [
    heading(2, "working-hours", t("report.working.hours")),
    paragraph(
      t("report.working.hours-total", {
        hours: cell(total),
        shifts: number(total.value.n, "count"),
        operators: cell(operators),
      }),
    ),
    ...(hourly === undefined ? [] : [paragraph(t("report.working.per-hour", { rate: cell(hourly) }))]),
    ...warningsOf(measured, "I9"),
  ];
}

/** Why an indicator is not there. */
function missing(measured: Working, id: string, part: string): readonly Block[] {
  const values = indicatorOf(measured, id)?.values;
  return values === undefined || values.state === "known" ? [] : absent(t(part), values);
}

const warningsOf = (measured: Working, id: string): readonly Block[] =>
  bullets((indicatorOf(measured, id)?.warnings ?? []).map(problemText));

function rotaBlocks(evaluation: Evaluation, { rota }: Working): readonly Block[] {
  if (rota.state !== "known") return absent(t("report.part.rota"), rota);
  const counted = rota.value.filter(({ timed }) => timed > 0);
  if (counted.length === 0) return [];
  return [
    heading(2, "working-rota", t("report.working.rota")),
    paragraph(t("report.working.rota-intro")),
    table(
      "rota",
      t("report.working.rota-caption"),
      [
        left("report.column.area"),
        left("report.column.counted"),
        right("report.column.incidents"),
        right("report.column.inside-hours"),
        right("report.column.hours-viewed"),
        right("report.column.lift"),
        right("report.column.unknown"),
      ],
      counted.map((fit) => [
        areaName(evaluation, fit.area),
        categoriesText(fit),
        number(fit.timed, "count"),
        number(fit.inside / fit.timed, "percent"),
        number(fit.shareOfHours, "percent"),
        fit.shareOfHours > 0 ? number(fit.inside / fit.timed / fit.shareOfHours, "ratio") : t("report.dash"),
        number(fit.untimed / (fit.timed + fit.untimed), "percent"),
      ]),
    ),
    ...(counted.length > AREAS_IN_FULL ? [] : counted.map((fit) => rotaFigure(evaluation, fit))),
  ];
}

const categoriesText = ({ categories }: RotaFit): Text =>
  categories.length === 0
    ? t("report.outcome.all")
    : list(categories.map((word) => named("report.outcome", word)));

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function rotaFigure(evaluation: Evaluation, fit: RotaFit): FigureBlock {
  const name = areaName(evaluation, fit.area);
  const most = fit.problem.indexOf(Math.max(...fit.problem));
  const values = {
    name,
    n: number(fit.timed, "count"),
    share: number(fit.inside / fit.timed, "percent"),
    day: t(`report.weekday-full.${Math.floor(most / 24)}`),
    hour: most % 24,
    next: (most % 24) + 1,
  };
  return {
    kind: "figure",
    id: `rota-${fit.area}`,
    picture: { chart: "rota-heat-map", data: { counts: fit.problem, viewed: fit.viewed } },
    caption: t("report.working.rota-figure", values),
    alternative: t("report.working.rota-alternative", values),
    table: table(
      `rota-${fit.area}-data`,
      t("report.working.rota-data", values),
      [left("report.column.hour"), ...DAYS.map((day) => right(`report.weekday.${day}`))],
      HOURS.map((hour) => [
        t("report.hours.hour", { hour }),
        ...DAYS.map((day) =>
          t("report.working.count-and-viewed", {
            count: number(fit.problem[day * 24 + hour], "count"),
            viewed: number(fit.viewed[day * 24 + hour], "percent"),
          }),
        ),
      ]),
      0,
    ),
  };
}

function watching(evaluation: Evaluation, measured: Working): readonly Block[] {
  const all = valueFor(measured, "I11", "all");
  if (all === undefined) return missing(measured, "I11", "report.part.watching");
  return [
    heading(2, "working-watching", t("report.working.watching")),
    paragraph(
      t("report.working.watching-total", { hours: cell(valueFor(measured, "I10", "all")), share: cell(all) }),
    ),
    table(
      "watching",
      t("report.working.watching-caption"),
      [left("report.column.area"), right("report.column.live-hours"), right("report.column.live-share")],
      valuesOf(measured, "I11")
        .filter(({ area }) => area !== "all")
        .map((share) => [
          areaName(evaluation, share.area),
          cell(valueFor(measured, "I10", share.area)),
          cell(share),
        ]),
    ),
    ...warningsOf(measured, "I11"),
  ];
}

function effortBlocks({ effort }: Working): readonly Block[] {
  if (effort.state !== "known") return [];
  return [
    heading(2, "working-effort", t("report.working.effort")),
    paragraph(t("report.working.effort-intro")),
    table(
      "effort",
      t("report.working.effort-caption"),
      [left("report.column.mechanism"), right("report.column.operator-hours"), right("report.column.share")],
      effort.value.map(({ mechanism, hours: worked, share }) => [
        named("report.mechanism", mechanism),
        number(worked, "count"),
        quantity(share, "percent"),
      ]),
    ),
  ];
}

function technique(evaluation: Evaluation, measured: Working): readonly Block[] {
  const all = valueFor(measured, "I13", "all");
  if (all === undefined) return missing(measured, "I13", "report.part.uptime");
  const mean = valueFor(measured, "I14", "all");
  const within = valueFor(measured, "I14", "all", "within-agreement");
  const causes = valuesOf(measured, "I14").filter(({ part }) => part?.startsWith("cause-"));
  return [
    heading(2, "working-technique", t("report.working.technique")),
    paragraph(t("report.working.uptime", { share: cell(all) })),
    ...(mean === undefined
      ? []
      : [
          paragraph(
            t("report.working.repair", {
              n: number(mean.value.n, "count"),
              hours: cell(mean),
              median: cell(valueFor(measured, "I14", "all", "median")),
              within: cell(within),
            }),
          ),
        ]),
    table(
      "uptime",
      t("report.working.uptime-caption"),
      [left("report.column.area"), right("report.column.uptime")],
      valuesOf(measured, "I13")
        .filter(({ area }) => area !== "all")
        .map((value) => [areaName(evaluation, value.area), cell(value)]),
    ),
    table(
      "causes",
      t("report.working.causes-caption"),
      [left("report.column.cause"), right("report.column.outages")],
      [...causes]
        .sort((a, b) => b.value.value - a.value.value)
        .map((value) => [t(`report.part-name.${value.part}`), cell(value)]),
    ),
    ...warningsOf(measured, "I13"),
  ];
}

function cooperationBlocks({ cooperation }: Working): readonly Block[] {
  if (cooperation.state !== "known") return absent(t("report.part.cooperation"), cooperation);
  return [
    heading(2, "working-cooperation", t("report.working.cooperation")),
    paragraph(t("report.working.cooperation-intro")),
    table(
      "cooperation",
      t("report.working.cooperation-caption"),
      [
        left("report.column.topic"),
        right("report.column.supports"),
        right("report.column.contradicts"),
        right("report.column.other"),
      ],
      cooperation.value.map(({ topic, supports, contradicts, other }) => [
        t(`report.topic.${topic}`),
        number(supports, "count"),
        number(contradicts, "count"),
        number(other, "count"),
      ]),
    ),
    ...bullets(
      cooperation.value.flatMap(({ topic, findings }) =>
        findings.map(({ role, kind, paraphrase }) =>
          t("report.working.finding", {
            topic: t(`report.topic.${topic}`),
            who: role === undefined ? t(`report.evidence-kind.${kind}`) : plain(role),
            paraphrase: plain(paraphrase),
          }),
        ),
      ),
    ),
  ];
}

function figureBlocks({ figures }: Working): readonly Block[] {
  if (figures.state !== "known") return [];
  const wrong = figures.value.filter(({ verdict }) => verdict === "does-not-follow").length;
  return [
    heading(2, "working-figures", t("report.working.figures")),
    ...(wrong > 0
      ? [notice("warning", t("report.working.figures-wrong", { wrong, total: figures.value.length }))]
      : []),
    table(
      "figures",
      t("report.working.figures-caption"),
      [
        left("report.column.statement"),
        left("report.column.source"),
        right("report.column.stated"),
        right("report.column.computed"),
        left("report.column.verdict"),
      ],
      figures.value.map(({ statement, source, stated, computed, verdict }) => [
        plain(statement),
        source === undefined ? t("report.dash") : plain(source),
        number(stated, "decimal"),
        computed === undefined ? t("report.dash") : quantity(computed, "decimal"),
        t(`report.figure-verdict.${verdict}`),
      ]),
    ),
  ];
}
