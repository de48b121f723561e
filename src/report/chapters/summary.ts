/** One page for the council: the question, the advice, a handful of numbers, and what could not be measured. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Known, Problem } from "../../core/foundation/result.ts";
import type { Block, Text } from "../document.ts";
import {
  bullets,
  heading,
  list,
  notice,
  number,
  outcomeText,
  paragraph,
  plain,
  problemText,
  quantity,
  t,
} from "../text.ts";
import { AREAS_IN_FULL, type Chapter } from "./chapter.ts";
import { adviceCounts, adviceItem, claimText } from "./conclusions.ts";
import { intervalText, valueText } from "./effect-words.ts";
import { areasWithoutGoal } from "./goals.ts";

const MOST_KEY_FIGURES = 6;
const MOST_UNMEASURED = 8;

type KeyFigure = { readonly label: Text; readonly value: Text; readonly note?: Text };

export const summary: Chapter = {
  id: "summary",
  blocks(evaluation) {
    const { advice, claims } = evaluation.findings;
    const figures = keyFigures(evaluation);
    const missing = unmeasured(evaluation);
    return [
      paragraph(t("report.summary.question", { name: plain(evaluation.subject.name) })),
      ...withoutGoal(evaluation),
      ...claims.slice(0, 2).map((claim) => paragraph(claimText(claim))),
      heading(2, "summary-advice", t("report.summary.advice")),
      ...adviceBlocks(evaluation),
      ...(advice.length === 0 ? [] : [paragraph(t("report.summary.mayor"))]),
      ...(figures.length === 0
        ? []
        : [
            heading(2, "summary-figures", t("report.summary.figures")),
            { kind: "key-figures", figures: figures.slice(0, MOST_KEY_FIGURES) } as const,
          ]),
      ...(missing.length === 0
        ? []
        : [heading(2, "summary-missing", t("report.summary.missing")), ...bullets(missing)]),
    ];
  },
};

/** What cannot be judged is said before anything that can. */
function withoutGoal(evaluation: Evaluation): readonly Block[] {
  const without = areasWithoutGoal(evaluation);
  const total = evaluation.areas.filter(({ role }) => role === "camera").length;
  if (without.length === 0) return [];
  const named = without.length > AREAS_IN_FULL ? [] : without.map(({ name }) => plain(name));
  return [
    notice("warning", t("report.goals.without", { without: without.length, total })),
    ...(named.length === 0 || without.length === total
      ? []
      : [paragraph(t("report.summary.without-goal", { names: list(named) }))]),
  ];
}

function adviceBlocks(evaluation: Evaluation): readonly Block[] {
  const { advice } = evaluation.findings;
  if (advice.length === 0) return [notice("info", t("report.conclusions.none"))];
  if (advice.length > AREAS_IN_FULL) {
    return [
      adviceCounts(evaluation),
      paragraph(t("report.summary.see-conclusions", { count: advice.length })),
    ];
  }
  return [{ kind: "advice", items: advice.map((item) => adviceItem(evaluation, item)) }];
}

function keyFigures(evaluation: Evaluation): readonly KeyFigure[] {
  const { stock } = evaluation.measures;
  const figures: KeyFigure[] = [];
  if (stock.state === "known") {
    const { latest, cap } = stock.value;
    const limit = cap[cap.length - 1] ?? null;
    figures.push({
      label: t("report.key.cameras"),
      value: quantity(latest.total, "count"),
      note:
        limit === null
          ? t("report.key.no-cap")
          : t("report.key.cap", {
              cap: number(limit, "count"),
              over: latest.total.value > limit ? "yes" : "no",
            }),
    });
  }
  const effects = evaluation.effects.state === "known" ? evaluation.effects.value : undefined;
  const main = effects?.programme[0];
  if (main !== undefined && main.main.state === "known") {
    const estimate = main.main.value;
    figures.push({
      label: t("report.key.change", { outcome: outcomeText(main.outcome) }),
      value: valueText(estimate, estimate.value),
      note: t("report.key.change-note", {
        interval: intervalText(estimate),
        grade: t(`report.grade.${main.verdict.grade}`),
      }),
    });
  }
  const tested = [...(effects?.programme ?? []), ...(effects?.areas ?? [])].find(
    (effect) => effect.placebo.state === "known" && effect.placebo.value.used > 0,
  );
  if (tested?.placebo.state === "known") {
    const placebo = tested.placebo.value;
    figures.push({
      label: t("report.key.false-alarms"),
      value: quantity(placebo.falsePositive, "percent"),
      note: t("report.key.false-alarms-note", {
        used: number(placebo.used, "count"),
        adjusted: quantity(placebo.falsePositiveAdjusted, "percent"),
      }),
    });
  }
  return [...figures, ...costFigures(evaluation), ...goalFigure(evaluation)];
}

function costFigures(evaluation: Evaluation): readonly KeyFigure[] {
  if (evaluation.economics.state !== "known") return [];
  const { years, currency, quotedYear } = evaluation.economics.value;
  if (years.state !== "known" || years.value.length === 0) return [];
  const latest = years.value.find(({ year }) => year === quotedYear) ?? years.value[years.value.length - 1];
  return [
    {
      label: t("report.key.cost", { year: number(latest.year, "year") }),
      value: quantity(latest.total, "money", currency),
    },
    ...(latest.perCamera.state === "known"
      ? [
          {
            label: t("report.key.per-camera", { year: number(latest.year, "year") }),
            value: quantity(latest.perCamera.value, "money", currency),
          },
        ]
      : []),
  ];
}

function goalFigure(evaluation: Evaluation): readonly KeyFigure[] {
  const goals = evaluation.findings.advice.map((advice) => advice.goal.state);
  if (goals.every((state) => state === "no-goal")) return [];
  const reached = goals.filter((state) => state === "reached").length;
  const judged = goals.filter((state) => state === "reached" || state === "not-reached").length;
  return [
    {
      label: t("report.key.goals"),
      value: t("report.key.of", { part: reached, whole: goals.length }),
      note: t("report.key.goals-note", { rest: goals.length - judged }),
    },
  ];
}

/** Every part that is not there, with its first reason. */
function unmeasured(evaluation: Evaluation): readonly Text[] {
  const { measures, economics, effects } = evaluation;
  const parts: (readonly [string, Known<unknown>])[] = [
    ["stock", measures.stock],
    ["incidents", measures.incidents],
    ["effects", effects],
    ["log", measures.log],
    ["economics", economics],
    ...(economics.state === "known"
      ? ([
          ["costs", economics.value.years],
          ["break-even", economics.value.breakEven],
        ] as const)
      : []),
    ["law", evaluation.law],
    ["privacy", evaluation.privacy],
    ["planning", evaluation.planning],
  ];
  const gaps = parts.flatMap(([name, part]) =>
    part.state === "known" ? [] : [gap(t(`report.part.${name}`), part.state, part.reasons)],
  );
  const refused =
    effects.state === "known" ? effects.value.areas.filter((effect) => effect.main.state !== "known") : [];
  const perArea = refused.map((effect) =>
    effect.main.state === "known"
      ? gap(plain(effect.name), "refused", [])
      : gap(t("report.part.effect-in", { name: plain(effect.name) }), effect.main.state, effect.main.reasons),
  );
  const all = [...gaps, ...perArea];
  return all.length <= MOST_UNMEASURED
    ? all
    : [
        ...all.slice(0, MOST_UNMEASURED - 1),
        t("report.summary.more-missing", { count: all.length - MOST_UNMEASURED + 1 }),
      ];
}

const gap = (what: Text, state: string, reasons: readonly Problem[]): Text =>
  reasons.length === 0
    ? t(`report.absent.${state}`, { what })
    : list([t(`report.absent.${state}`, { what }), problemText(reasons[0])]);
