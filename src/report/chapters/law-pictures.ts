/** Pictures of the law chapter: areas by rules, and orders over time. */

import type { Evaluation } from "../../core/evaluation.ts";
import { addMonths } from "../../core/foundation/civil-date.ts";
import type { Law, RuleOutcome } from "../../core/law/rule.ts";
import type { Term } from "../../core/law/terms.ts";
import type { FigureBlock, Text } from "../document.ts";
import { date, left, named, plain, t, table } from "../text.ts";
import { areaName } from "./chapter.ts";

/** Heaviest first: what a cell shows when a rule says several things about an area. */
export const outcomeOrder: readonly RuleOutcome[] = ["breach", "warning", "no-data", "ok", "not-applicable"];
/** More rows than this no longer make a picture; the table of findings has them all. */
const MOST_ROWS = 30;
/** Terms without an end, or with one beyond this, are drawn until here. */
const HORIZON_MONTHS = 48;

export function complianceFigure(evaluation: Evaluation, { findings }: Law): readonly FigureBlock[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort(byNumber);
  const areas = [...new Set(findings.flatMap(({ area }) => (area === undefined ? [] : [area])))].sort();
  if (rules.length < 2 || areas.length + 1 > MOST_ROWS) return [];
  const rows = [undefined, ...areas].map((area) => ({
    label: area === undefined ? t("report.law.whole-programme") : areaName(evaluation, area),
    outcomes: rules.map((rule) => heaviest(findings.filter((one) => one.rule === rule && one.area === area))),
  }));
  const cell = (outcome: RuleOutcome | null): Text =>
    outcome === null ? t("report.dash") : t(`report.rule-outcome.${outcome}`);
  return [
    {
      kind: "figure",
      id: "compliance",
      picture: { chart: "compliance-matrix", data: { rules, rows } },
      caption: t("report.compliance.caption"),
      alternative: t("report.compliance.alternative", {
        rules: rules.length,
        areas: areas.length,
        breach: findings.filter(({ outcome }) => outcome === "breach").length,
      }),
      table: table(
        "compliance-data",
        t("report.compliance.caption"),
        [left("report.column.rule"), ...rows.map(({ label }) => [label, "left"] as const)],
        rules.map((rule, i) => [
          t("report.compliance.rule", { id: plain(rule), name: named("report.rule", rule) }),
          ...rows.map(({ outcomes }) => cell(outcomes[i])),
        ]),
        0,
      ),
    },
  ];
}

function heaviest(found: readonly { readonly outcome: RuleOutcome }[]): RuleOutcome | null {
  return outcomeOrder.find((outcome) => found.some((one) => one.outcome === outcome)) ?? null;
}

/** R2 before R10; other regimes' ids after their letters. */
function byNumber(a: string, b: string): number {
  const [letterA, letterB] = [a.replace(/\d+$/, ""), b.replace(/\d+$/, "")];
  if (letterA !== letterB) return letterA < letterB ? -1 : 1;
  return Number(a.slice(letterA.length)) - Number(b.slice(letterB.length));
}

export function termFigure(evaluation: Evaluation, terms: readonly Term[]): readonly FigureBlock[] {
  const areas = [...new Set(terms.map(({ area }) => area))];
  if (terms.length === 0 || areas.length > MOST_ROWS) return [];
  const { asOf } = evaluation.options;
  // A term far in the future would press all others together.
  const horizon = addMonths(asOf, HORIZON_MONTHS);
  const ends = terms.flatMap(({ to }) => (to === undefined || to > horizon ? [] : [to]));
  const shown = [...ends, asOf, ...(ends.length < terms.length ? [horizon] : [])].sort();
  const last = shown[shown.length - 1];
  return [
    {
      kind: "figure",
      id: "terms",
      picture: {
        chart: "term-gantt",
        data: {
          asOf,
          until: last,
          rows: areas.map((area) => ({
            label: areaName(evaluation, area),
            terms: terms
              .filter((term) => term.area === area && term.from <= last)
              .map(({ kind, from, to }) => ({
                kind,
                from,
                to: to === undefined || to > last ? last : to,
                openEnd: to === undefined || to > last,
              })),
          })),
        },
      },
      caption: t("report.terms.caption"),
      alternative: t("report.terms.alternative", { orders: terms.length, areas: areas.length }),
      table: table(
        "terms-data",
        t("report.terms.caption"),
        [
          left("report.column.area"),
          left("report.column.order"),
          left("report.column.kind"),
          left("report.column.from"),
          left("report.column.to"),
        ],
        terms.map((term) => [
          areaName(evaluation, term.area),
          plain(term.order),
          t("report.terms.kind", {
            kind: t(`report.order-kind.${term.kind}`),
            cameras: t(`report.camera-kind.${term.cameraKind}`),
          }),
          date(term.from),
          term.to === undefined
            ? t("report.terms.no-end")
            : term.withdrawn
              ? t("report.terms.withdrawn", { to: date(term.to) })
              : date(term.to),
        ]),
        0,
      ),
    },
  ];
}
