/** Fixed against flexible cameras: the two side by side, and a card for each deployment of flexible ones. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Deployment, KindFigures } from "../../core/findings/flexible/flexible.ts";
import type { Known } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { Block, FigureBlock, NumberFormat, TableBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  date,
  heading,
  ifKnown,
  left,
  list,
  named,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  t,
  table,
} from "../text.ts";
import { AREAS_IN_FULL, type Chapter } from "./chapter.ts";

export const flexible: Chapter = {
  id: "flexible",
  blocks(evaluation): readonly Block[] {
    const part = evaluation.flexible;
    if (part.state !== "known") return absent(t("report.part.flexible"), part);
    const { kinds, deployments, notes } = part.value;
    return [
      paragraph(t("report.flexible.kinds-intro")),
      kindTable(kinds, evaluation),
      ...bullets(notes.map(problemText)),
      heading(2, "deployments", t("report.flexible.deployments")),
      ...(deployments.length === 0
        ? [paragraph(t("report.flexible.no-deployments"))]
        : [
            timeline(deployments, evaluation),
            // Of a stay without goal, order or request there is no more to tell than the table does.
            ...deployments
              .filter(
                ({ goal, orders, experience }) => goal !== undefined || orders.length + experience.length > 0,
              )
              .slice(-AREAS_IN_FULL)
              .map((one, i) => card(one, i, evaluation)),
          ]),
    ];
  },
};

function kindTable(kinds: readonly KindFigures[], { subject }: Evaluation): TableBlock {
  const { currency } = subject;
  const row = (label: string, cell: (kind: KindFigures) => Text): readonly Text[] => [
    t(label),
    ...kinds.map(cell),
  ];
  const known = (part: Known<Quantity>, format: NumberFormat, code?: string): Text =>
    ifKnown(part, (value) => quantity(value, format, code));
  return {
    ...table(
      "camera-kinds",
      t("report.flexible.kinds"),
      [left("report.flexible.figure")],
      [
        row("report.flexible.cameras", ({ cameras }) => quantity(cameras, "count")),
        row("report.flexible.months", ({ months }) => quantity(months, "decimal")),
        row("report.flexible.new-stays", ({ stays }) => quantity(stays, "count")),
        row("report.flexible.moves", ({ moves }) => quantity(moves, "count")),
        row("report.flexible.mean-stay", ({ meanStay }) => known(meanStay, "decimal")),
        row("report.flexible.cost-per-month", ({ costPerMonth }) => known(costPerMonth, "money", currency)),
        row("report.flexible.observations", ({ observationsPerWeek }) =>
          known(observationsPerWeek, "decimal"),
        ),
        row("report.flexible.requests", ({ requestsPerYear }) => known(requestsPerYear, "decimal")),
        ...effectRows(kinds),
        row("report.flexible.support", ({ support }) =>
          ifKnown(support, (value) => withInterval(value, "percent")),
        ),
      ],
    ),
    columns: [
      { text: t("report.flexible.figure"), align: "left" },
      ...kinds.map(({ kind }) => ({ text: t(`report.camera-kind.${kind}`), align: "right" as const })),
    ],
  };
}

/** Two questions, two rows: what the stays did, and what all areas did. */
function effectRows(kinds: readonly KindFigures[]): readonly (readonly Text[])[] {
  return (["stays", "all-areas"] as const).map((of) => [
    t(`report.flexible.effect-${of}`),
    ...kinds.map(({ effect, effectOf }) =>
      effectOf === of ? ifKnown(effect, (value) => withInterval(value, "ratio")) : t("report.dash"),
    ),
  ]);
}

const withInterval = (value: Quantity, format: NumberFormat): Text =>
  value.interval === undefined
    ? quantity(value, format)
    : list([
        quantity(value, format),
        t("report.survey.low-to-high", {
          low: number(value.interval.low, format),
          high: number(value.interval.high, format),
        }),
      ]);

const periodText = ({ from, to }: Deployment): Text =>
  to === undefined
    ? t("report.flexible.until-now", { from: date(from) })
    : t("report.flexible.from-to", { from: date(from), to: date(to) });

function timeline(deployments: readonly Deployment[], { options }: Evaluation): FigureBlock {
  const places = [...new Set(deployments.map(({ name }) => name))];
  return {
    kind: "figure",
    id: "deployments-timeline",
    picture: {
      chart: "term-gantt",
      data: {
        asOf: options.asOf,
        until: options.asOf,
        rows: places.map((name) => ({
          label: plain(name),
          terms: deployments
            .filter((one) => one.name === name)
            .map(({ from, to }) => ({
              kind: "new" as const,
              from,
              to: to ?? options.asOf,
              openEnd: to === undefined,
            })),
        })),
      },
    },
    caption: t("report.flexible.timeline-caption"),
    alternative: t("report.flexible.timeline-alternative", {
      count: deployments.length,
      first: date(deployments.map(({ from }) => from).sort()[0]),
    }),
    table: table(
      "deployments-data",
      t("report.flexible.deployments"),
      [
        left("report.applications.candidate"),
        left("report.flexible.card-cameras"),
        left("report.flexible.card-term"),
        left("report.flexible.card-goal"),
        left("report.flexible.card-attainment"),
      ],
      deployments.map((one) => [
        plain(one.name),
        plain(one.cameras.join(", ")),
        periodText(one),
        one.goal === undefined ? t("report.flexible.no-goal") : plain(one.goal.problem),
        attainmentText(one),
      ]),
      20,
    ),
  };
}

const attainmentText = ({ attainment }: Deployment): Text =>
  attainment === undefined ? t("report.state.not-measured") : t(`report.attainment.${attainment}`);

const written = (words: readonly string[]): Text =>
  words.length === 0 ? t("report.flexible.not-written") : list(words.map(plain));

/** Goal, mechanism, term, figures, experience, conclusion and lessons of one deployment. */
function card(one: Deployment, at: number, { subject }: Evaluation): TableBlock {
  const { figures, goal } = one;
  const row = (key: string, value: Text): readonly Text[] => [t(`report.flexible.card-${key}`), value];
  return table(
    `deployment-${at + 1}`,
    t("report.flexible.card-caption", { name: plain(one.name), from: date(one.from) }),
    [left("report.flexible.figure"), left("report.column.outcome-value")],
    [
      row("cameras", plain(one.cameras.join(", "))),
      row("goal", goalText(one)),
      row(
        "mechanism",
        goal?.mechanism === undefined ? t("report.goals.not-set") : named("report.mechanism", goal.mechanism),
      ),
      row("term", list([periodText(one), ...one.orders.map(orderText)])),
      row(
        "incidents",
        figures.before.state === "known" && figures.during.state === "known"
          ? t("report.flexible.card-incidents-value", {
              before: quantity(figures.before.value, "decimal"),
              during: quantity(figures.during.value, "decimal"),
            })
          : ifKnown(figures.during, (value) => quantity(value, "decimal")),
      ),
      row(
        "yields",
        t("report.flexible.card-yields-value", {
          observations: ifKnown(figures.observations, (value) => quantity(value, "count")),
          requests: ifKnown(figures.requests, (value) => quantity(value, "count")),
        }),
      ),
      row(
        "cost",
        ifKnown(figures.cost, (value) => quantity(value, "money", subject.currency)),
      ),
      row(
        "experience",
        one.experience.length === 0
          ? t("report.flexible.not-written")
          : list(
              one.experience.map(({ role, words }) =>
                role === undefined
                  ? plain(words)
                  : t("report.flexible.said", { role: plain(role), words: plain(words) }),
              ),
            ),
      ),
      row("attainment", attainmentText(one)),
      row(
        "conclusion",
        list([
          ...(one.advice === undefined ? [] : [t(`advice.${one.advice}`)]),
          ...(one.conclusions.length === 0 && one.advice !== undefined ? [] : [written(one.conclusions)]),
        ]),
      ),
      row("lessons", written(one.lessons)),
    ],
  );
}

function goalText({ goal }: Deployment): Text {
  if (goal === undefined) return t("report.flexible.no-goal");
  return goal.targetChange === undefined
    ? plain(goal.problem)
    : t("report.flexible.goal-target", {
        problem: plain(goal.problem),
        target: number(goal.targetChange, "change"),
      });
}

const orderText = ({ id, from, to }: Deployment["orders"][number]): Text =>
  to === undefined
    ? t("report.flexible.order-open", { id: plain(id), from: date(from) })
    : t("report.flexible.order-from-to", { id: plain(id), from: date(from), to: date(to) });
