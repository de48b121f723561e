/** What was paid each year: by sort, payer and kind of camera, on both bases, and per area. */

import type { AmountOf, Economics, YearCost } from "../../core/economics/economics.ts";
import type { Block, FigureBlock, TableBlock } from "../document.ts";
import {
  bullets,
  ifKnown,
  left,
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

export function yearBlocks(years: readonly YearCost[], economics: Economics): readonly Block[] {
  const { currency, quotedYear } = economics;
  const latest = years.find(({ year }) => year === quotedYear) ?? years[years.length - 1];
  const unfinished = years.filter(({ ended }) => !ended);
  const figure = yearFigure(years, currency);
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
    ...basesBlocks(years, latest, economics),
    partTable("category", years, currency, ({ byCategory }) => byCategory),
    ...(["payer", "kind"] as const).flatMap((part) => {
      const of = (year: YearCost) => (part === "payer" ? year.byPayer : year.byKind);
      // One payer for everything, or one kind, is no division to show.
      return years.some((year) => of(year).length > 1) ? [partTable(part, years, currency, of)] : [];
    }),
  ];
}

function yearFigure(years: readonly YearCost[], currency: string): FigureBlock {
  return {
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
}

/** Marginal and full cost side by side: the step between them can turn the sign of a balance. */
function basesBlocks(
  years: readonly YearCost[],
  latest: YearCost,
  { currency, discountRate }: Economics,
): readonly Block[] {
  return [
    paragraph(
      t("report.costs.bases", {
        rate: ifKnown(discountRate, (q) =>
          t("report.costs.rate", { percent: number(q.value * 100, "decimal") }),
        ),
      }),
    ),
    table(
      "costs-bases",
      t("report.costs.bases-table"),
      [
        left("report.column.year"),
        right("report.column.marginal"),
        right("report.column.annuities"),
        right("report.column.full"),
        right("report.column.savings"),
      ],
      years.map((year) => [
        number(year.year, "year"),
        quantity(year.marginal, "money", currency),
        ifKnown(year.annuities, (q) => quantity(q, "money", currency)),
        ifKnown(year.full, (q) => quantity(q, "money", currency)),
        quantity(year.savings, "money", currency),
      ]),
    ),
    ...bullets([
      ...latest.notes.map(problemText),
      ...(latest.full.state === "known" ? [] : latest.full.reasons.map(problemText)),
    ]),
  ];
}

function partTable(
  part: "category" | "payer" | "kind",
  years: readonly YearCost[],
  currency: string,
  of: (year: YearCost) => readonly AmountOf[],
): TableBlock {
  const word = { category: "cost-category", payer: "payer", kind: "applies-to" }[part];
  return table(
    `costs-by-${part}`,
    t(`report.costs.by-${part}`),
    [left("report.column.year"), left(`report.column.${part}`), right("report.column.amount")],
    years.flatMap((year) =>
      of(year).map(({ of: name, amount }) => [
        number(year.year, "year"),
        named(`report.${word}`, name),
        quantity(amount, "money", currency),
      ]),
    ),
    30,
  );
}

/** Rows in no total, and what was assumed about the others. */
export function ledgerBlocks({ ledger, currency }: Economics): readonly Block[] {
  return [
    ...ledger.setAside.map(({ reason, rows, amount }) =>
      notice(
        "warning",
        t(`report.costs.aside.${reason}`, {
          rows,
          total: ledger.rows,
          amount: quantity(amount, "money", currency),
        }),
      ),
    ),
    ...bullets(ledger.notes.map(problemText)),
  ];
}

export function areaBlocks({ areas, currency, quotedYear }: Economics): readonly Block[] {
  const places = areas.filter(({ area }) => area !== "programme");
  if (places.length === 0) return [];
  return [
    table(
      "costs-by-area",
      t("report.costs.by-area", { year: number(quotedYear, "year") }),
      [
        left("report.column.area"),
        right("report.column.cameras-average"),
        right("report.column.marginal"),
        right("report.column.full"),
      ],
      places.map((area) => [
        plain(area.name),
        ifKnown(area.cameras, (q) => quantity(q, "decimal")),
        quantity(area.marginal, "money", currency),
        ifKnown(area.full, (q) => quantity(q, "money", currency)),
      ]),
      30,
    ),
  ];
}
