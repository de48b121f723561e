/** Costs against prevented offences, with the whole uncertainty; what has no price stands beside it. */

import type { Balance, Decision, Economics, Measured } from "../../core/economics/economics.ts";
import type { Known, Problem } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { Block, FigureBlock, NumberFormat, Text } from "../document.ts";
import {
  bullets,
  ifKnown,
  left,
  notice,
  number,
  outcomeText,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { detailBlocks } from "./costs-balance-details.ts";
import { chanceText, placeText, type Shown, withInterval } from "./costs-words.ts";

export function balanceBlocks(entries: readonly Balance[], economics: Economics): readonly Block[] {
  const sets = [...new Map(entries.map((entry) => [entry.set, entry.setLabel])).entries()];
  return [
    paragraph(t("report.costs.balance-intro")),
    ...sets.flatMap(([set]) =>
      setBlocks(
        entries.filter((entry) => entry.set === set),
        economics,
      ),
    ),
  ];
}

function setBlocks(entries: readonly Balance[], economics: Economics): readonly Block[] {
  const { currency } = economics;
  const shown = entries.flatMap((balance): Shown[] =>
    balance.measured.state === "known" ? [{ balance, measured: balance.measured.value }] : [],
  );
  const refused = entries.filter(({ measured }) => measured.state !== "known");
  const notes = unique(shown.flatMap(({ measured }) => measured.notes));
  return [
    ...(shown.length === 0 ? [notice("info", t("report.costs.balance-none"))] : []),
    ...(shown.length === 0 ? [] : [netFigure(shown, currency), ...measuredTables(shown, currency)]),
    ...bullets(notes.map(problemText)),
    ...detailBlocks(shown, currency),
    ...(refused.length === 0 ? [] : notMeasuredHere(refused, currency)),
    unpricedTable(entries, shown, currency),
  ];
}

const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const onBasis = ({ decisions }: Measured, basis: Decision["basis"]): Decision | undefined =>
  decisions.find((decision) => decision.basis === basis);

const ofBasis = (measured: Measured, basis: Decision["basis"], write: (decision: Decision) => Text): Text => {
  const decision = onBasis(measured, basis);
  return decision === undefined ? t("report.state.not-measured") : write(decision);
};

function netFigure(shown: readonly Shown[], currency: string): FigureBlock {
  const net = (measured: Measured, basis: Decision["basis"]) => {
    const q = onBasis(measured, basis)?.net;
    return q?.interval === undefined ? null : { value: q.value, low: q.interval.low, high: q.interval.high };
  };
  const { setLabel, set } = shown[0].balance;
  return {
    kind: "figure",
    id: `net-${set}`,
    picture: {
      chart: "net-intervals",
      data: {
        currency,
        rows: shown.map(({ balance, measured }) => ({
          label: placeText(balance),
          marginal: net(measured, "marginal"),
          full: net(measured, "full"),
        })),
      },
    },
    caption: t("report.costs.net-caption", { set: plain(setLabel) }),
    alternative: t("report.costs.net-alternative", {
      areas: shown.length,
      positive: shown.filter(({ measured }) => (onBasis(measured, "full")?.net.value ?? 0) > 0).length,
    }),
    table: table(
      `net-${set}-data`,
      t("report.costs.net-caption", { set: plain(setLabel) }),
      [
        left("report.column.area"),
        right("report.column.net-marginal"),
        right("report.column.chance-marginal"),
        right("report.column.net-full"),
        right("report.column.chance-full"),
      ],
      shown.map(({ balance, measured }) => [
        placeText(balance),
        ofBasis(measured, "marginal", ({ net: q }) => withInterval(q, "money", currency)),
        ofBasis(measured, "marginal", ({ chance }) => chanceText(chance)),
        ofBasis(measured, "full", ({ net: q }) => withInterval(q, "money", currency)),
        ofBasis(measured, "full", ({ chance }) => chanceText(chance)),
      ]),
    ),
  };
}

function measuredTables(shown: readonly Shown[], currency: string): readonly Block[] {
  const { set } = shown[0].balance;
  const cell = (q: Known<Quantity>, format: NumberFormat): Text =>
    ifKnown(q, (value) => withInterval(value, format, format === "money" ? currency : undefined));
  return [
    table(
      `balance-${set}`,
      t("report.costs.balance-table"),
      [
        left("report.column.area"),
        left("report.column.counted"),
        right("report.column.prevented-in-area"),
        right("report.column.prevented-beside"),
        right("report.column.benefit"),
        right("report.column.harm"),
      ],
      shown.map(({ balance, measured }) => [
        placeText(balance),
        outcomeText(measured.outcome),
        withInterval(measured.inArea, "decimal"),
        cell(measured.beside, "decimal"),
        withInterval(measured.benefit, "money", currency),
        cell(measured.harm, "decimal"),
      ]),
    ),
    table(
      `balance-years-${set}`,
      t("report.costs.balance-years-table"),
      [
        left("report.column.area"),
        left("report.column.basis"),
        right("report.column.cost-per-year"),
        right("report.column.present-value"),
        right("report.column.ratio-benefit"),
        right("report.column.ratio-cost"),
        right("report.column.payback"),
        right("report.column.loss-kept"),
        right("report.column.loss-stopped"),
      ],
      shown.flatMap(({ balance, measured }) =>
        measured.decisions.map((decision) => [
          placeText(balance),
          t(`report.basis.${decision.basis}`),
          quantity(decision.annualCost, "money", currency),
          cell(decision.presentValue, "money"),
          cell(decision.ratioSavingAsBenefit, "ratio"),
          cell(decision.ratioSavingAsNegativeCost, "ratio"),
          ifKnown(decision.paybackYear, (q) => quantity(q, "count")),
          quantity(decision.lossIfKept, "money", currency),
          quantity(decision.lossIfStopped, "money", currency),
        ]),
      ),
    ),
  ];
}

/** Areas whose effect cannot be told: what published studies would make of them, under its own name. */
function notMeasuredHere(entries: readonly Balance[], currency: string): readonly Block[] {
  const reasons = unique(
    entries.flatMap(({ measured }) => (measured.state === "known" ? [] : measured.reasons)),
  );
  const prior = (entry: Balance, write: (value: Quantity) => Text, of: "benefit" | "net" | "chance"): Text =>
    ifKnown(entry.notMeasuredHere, (value) => write(value[of]));
  const known = entries.flatMap(({ notMeasuredHere: part }) => (part.state === "known" ? [part.value] : []));
  if (known.length === 0) return bullets(reasons.map(problemText));
  return [
    ...bullets(reasons.map(problemText)),
    notice("warning", t("report.costs.prior-intro", { fall: withInterval(known[0].fall, "percent") })),
    table(
      `not-measured-here-${entries[0].set}`,
      t("report.costs.prior-table"),
      [
        left("report.column.area"),
        right("report.column.benefit-elsewhere"),
        right("report.column.net-elsewhere"),
        right("report.column.chance-elsewhere"),
      ],
      entries.map((entry) => [
        placeText(entry),
        prior(entry, (q) => withInterval(q, "money", currency), "benefit"),
        prior(entry, (q) => withInterval(q, "money", currency), "net"),
        prior(entry, chanceText, "chance"),
      ]),
    ),
  ];
}

/** What stands in the balance with a price, and what stands in it without one. */
function unpricedTable(entries: readonly Balance[], shown: readonly Shown[], currency: string): Block {
  const whole = shown.find(({ balance }) => balance.area === "together") ?? shown[0];
  const { privacy } = entries[0];
  const money = (q: Quantity | undefined): Text =>
    q === undefined ? t("report.state.not-measured") : quantity(q, "money", currency);
  const full =
    whole === undefined ? undefined : (onBasis(whole.measured, "full") ?? whole.measured.decisions[0]);
  return table(
    `balance-sheet-${entries[0].set}`,
    t("report.costs.sheet-table", {
      name: whole === undefined ? t("report.costs.no-area") : placeText(whole.balance),
    }),
    [left("report.column.item"), left("report.column.sign"), right("report.column.amount-per-year")],
    [
      [t("report.costs.sheet.cost"), t("report.costs.sign.minus"), money(full?.annualCost)],
      [t("report.costs.sheet.prevented"), t("report.costs.sign.plus"), money(whole?.measured.benefit)],
      [
        t("report.costs.sheet.privacy"),
        t("report.costs.sign.minus"),
        privacy.state === "known"
          ? number(privacy.value.value, "count")
          : t("report.costs.sheet.unpriced", { why: problemText(privacy.reasons[0]) }),
      ],
      [
        t("report.costs.sheet.results"),
        t("report.costs.sign.plus"),
        t("report.costs.sheet.counted-elsewhere"),
      ],
    ],
  );
}
