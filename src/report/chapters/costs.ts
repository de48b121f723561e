/** Costs per year, and how many offences would have to be prevented to earn them. No promise: a threshold. */

import type { BreakEven, Economics, YearCost } from "../../core/economics/economics.ts";
import type { Block, FigureBlock } from "../document.ts";
import {
  absent,
  bullets,
  heading,
  ifKnown,
  left,
  money,
  named,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import type { Chapter } from "./chapter.ts";

/** Pictures of break-even; the table holds every area and set. */
const BREAK_EVEN_FIGURES = 4;

export const costs: Chapter = {
  id: "costs",
  blocks(evaluation) {
    const part = evaluation.economics;
    if (part.state !== "known") return absent(t("report.part.economics"), part);
    const { years, breakEven } = part.value;
    return [
      ...(years.state === "known"
        ? yearBlocks(years.value, part.value)
        : absent(t("report.part.costs"), years)),
      heading(2, "break-even", t("report.costs.break-even-title")),
      ...(breakEven.state === "known"
        ? breakEvenBlocks(breakEven.value, part.value)
        : absent(t("report.part.break-even"), breakEven)),
    ];
  },
};

function yearBlocks(years: readonly YearCost[], { currency, quotedYear }: Economics): readonly Block[] {
  const figure: FigureBlock = {
    kind: "figure",
    id: "costs",
    picture: {
      chart: "cost-bars",
      data: {
        currency,
        years: years.map(({ year, recurring, oneOff }) => ({
          year,
          recurring: recurring.value,
          oneOff: oneOff.value,
        })),
      },
    },
    caption: t("report.costs.caption"),
    alternative: t("report.costs.alternative", {
      years: years.length,
      first: number(years[0].year, "year"),
      last: number(years[years.length - 1].year, "year"),
      amount: quantity(years[years.length - 1].total, "money", currency),
    }),
    table: table(
      "costs-data",
      t("report.costs.table"),
      [
        left("report.column.year"),
        right("report.column.total"),
        right("report.column.recurring"),
        right("report.column.one-off"),
        right("report.column.cameras-average"),
        right("report.column.per-camera"),
      ],
      years.map((year) => [
        number(year.year, "year"),
        quantity(year.total, "money", currency),
        quantity(year.recurring, "money", currency),
        quantity(year.oneOff, "money", currency),
        ifKnown(year.cameras, (q) => quantity(q, "decimal")),
        ifKnown(year.perCamera, (q) => quantity(q, "money", currency)),
      ]),
    ),
  };
  const latest = years.find(({ year }) => year === quotedYear) ?? years[years.length - 1];
  const unfinished = years.filter(({ ended }) => !ended);
  return [
    paragraph(
      t("report.costs.latest", {
        year: number(latest.year, "year"),
        total: quantity(latest.total, "money", currency),
        perCamera: ifKnown(latest.perCamera, (q) => quantity(q, "money", currency)),
      }),
    ),
    ...unfinished.map(({ year }) => paragraph(t("report.costs.not-ended", { year: number(year, "year") }))),
    ...(years.length > 1 ? [figure] : [figure.table]),
    table(
      "costs-by-category",
      t("report.costs.by-category"),
      [left("report.column.year"), left("report.column.category"), right("report.column.amount")],
      years.flatMap(({ year, byCategory }) =>
        byCategory.map(({ category, amount }) => [
          number(year, "year"),
          named("report.cost-category", category),
          quantity(amount, "money", currency),
        ]),
      ),
      30,
    ),
  ];
}

function breakEvenBlocks(entries: readonly BreakEven[], { currency }: Economics): readonly Block[] {
  const sets = [...new Map(entries.map((entry) => [entry.set, entry])).values()];
  const notes = [
    ...new Map(entries.flatMap((entry) => entry.notes).map((n) => [JSON.stringify(n), n])).values(),
  ];
  return [
    paragraph(t("report.costs.break-even-intro")),
    ...bullets(
      sets.map((entry) =>
        t("report.costs.set", {
          label: plain(entry.setLabel),
          priceLevel: plain(entry.priceLevel),
          conversion: plain(entry.conversion),
        }),
      ),
    ),
    ...entries.slice(0, BREAK_EVEN_FIGURES).map(breakEvenFigure),
    table(
      "break-even",
      t("report.costs.break-even-table"),
      [
        left("report.column.area"),
        left("report.column.offence"),
        left("report.column.set"),
        right("report.column.cost-per-year"),
        right("report.column.unit-cost"),
        right("report.column.needed"),
        right("report.column.baseline"),
        right("report.column.required"),
        left("report.column.judgement"),
      ],
      entries.flatMap((entry) =>
        entry.offences.map((row) => [
          plain(entry.name),
          named("report.offence", row.offence),
          plain(entry.setLabel),
          quantity(entry.annualCost, "money", currency),
          money(row.unitCost.value, currency),
          quantity(row.neededWhole, "count"),
          ifKnown(row.baseline, (q) => quantity(q, "count")),
          ifKnown(row.requiredReduction, (q) => quantity(q, "percent")),
          t(`report.judgement.${row.judgement}`),
        ]),
      ),
      40,
    ),
    ...bullets(notes.map(problemText)),
  ];
}

function breakEvenFigure(entry: BreakEven): FigureBlock {
  const rows = entry.offences.map((row) => ({
    offence: named("report.offence", row.offence),
    needed: row.neededWhole.value,
    baseline: row.baseline.state === "known" ? row.baseline.value.value : null,
  }));
  const least = [...entry.offences].sort((a, b) => a.needed.value - b.needed.value)[0];
  return {
    kind: "figure",
    id: `break-even-${entry.area}-${entry.set}`,
    picture: { chart: "break-even-bars", data: { rows } },
    caption: t("report.costs.break-even-caption", { name: plain(entry.name), set: plain(entry.setLabel) }),
    alternative: t("report.costs.break-even-alternative", {
      name: plain(entry.name),
      offence: named("report.offence", least.offence),
      needed: number(least.neededWhole.value, "count"),
    }),
    table: table(
      `break-even-${entry.area}-${entry.set}-data`,
      t("report.costs.break-even-caption", { name: plain(entry.name), set: plain(entry.setLabel) }),
      [left("report.column.offence"), right("report.column.needed"), right("report.column.baseline")],
      entry.offences.map((row) => [
        named("report.offence", row.offence),
        number(row.neededWhole.value, "count"),
        ifKnown(row.baseline, (q) => number(q.value, "count")),
      ]),
      0,
    ),
  };
}
