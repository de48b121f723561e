/** Behind one balance: which input decides, who pays and gains, and what a lighter measure would cost. */

import type { Balance, Measured } from "../../core/economics/economics.ts";
import type { Block, FigureBlock, NumberFormat, Text } from "../document.ts";
import { bullets, ifKnown, left, named, plain, problemText, quantity, right, t, table } from "../text.ts";
import { placeText, type Shown, withInterval } from "./costs-words.ts";

type Bar = Measured["tornado"][number];

/** Pictures of what decides; the balances of further areas are in the tables. */
const TORNADOES = 4;

export function detailBlocks(shown: readonly Shown[], currency: string): readonly Block[] {
  if (shown.length === 0) return [];
  const { set } = shown[0].balance;
  return [
    ...shown
      .filter(({ measured }) => measured.tornado.length > 0)
      .slice(0, TORNADOES)
      .map(({ balance, measured }) => tornadoFigure(balance, measured, currency)),
    table(
      `balance-offences-${set}`,
      t("report.costs.offences-table"),
      [
        left("report.column.area"),
        left("report.column.offence"),
        right("report.column.share-of-outcome"),
        right("report.column.worth-recorded"),
      ],
      shown.flatMap(({ balance, measured }) =>
        measured.offences.map(({ offence, share, worth }) => [
          placeText(balance),
          named("report.offence", offence),
          quantity(share, "percent"),
          withInterval(worth, "money", currency),
        ]),
      ),
      30,
    ),
    table(
      `balance-parties-${set}`,
      t("report.costs.parties-table"),
      [
        left("report.column.area"),
        left("report.column.party"),
        right("report.column.cost-per-year"),
        right("report.column.benefit"),
        right("report.column.net"),
      ],
      shown.flatMap(({ balance, measured }) =>
        measured.stakeholders.map(({ party, cost, benefit, net }) => [
          placeText(balance),
          named("report.payer", party),
          quantity(cost, "money", currency),
          quantity(benefit, "money", currency),
          quantity(net, "money", currency),
        ]),
      ),
      30,
    ),
    ...alternativeBlocks(shown, currency, set),
  ];
}

const inputText = ({ input }: Bar): Text => t(`report.costs.input.${input}`);

function tornadoFigure(balance: Balance, measured: Measured, currency: string): FigureBlock {
  const id = `${balance.set}-${balance.area}`;
  const formatOf = (input: Bar["input"]): NumberFormat =>
    input === "prevented" || input === "displaced" ? "decimal" : "money";
  const value = (input: Bar["input"], q: Bar["low"]): Text => {
    const format = formatOf(input);
    return quantity(q, format, format === "money" ? currency : undefined);
  };
  const caption = t("report.costs.tornado-caption", { name: placeText(balance) });
  return {
    kind: "figure",
    id: `tornado-${id}`,
    picture: {
      chart: "tornado-bars",
      data: {
        currency,
        rows: measured.tornado.map((bar) => ({
          input: inputText(bar),
          atLow: bar.atLow.value,
          atHigh: bar.atHigh.value,
        })),
      },
    },
    caption,
    alternative: t("report.costs.tornado-alternative", {
      name: placeText(balance),
      input: inputText(measured.tornado[0]),
    }),
    table: table(
      `tornado-${id}-data`,
      caption,
      [
        left("report.column.input"),
        right("report.column.low"),
        right("report.column.high"),
        right("report.column.net-at-low"),
        right("report.column.net-at-high"),
        right("report.column.switching"),
      ],
      measured.tornado.map((bar) => [
        inputText(bar),
        value(bar.input, bar.low),
        value(bar.input, bar.high),
        quantity(bar.atLow, "money", currency),
        quantity(bar.atHigh, "money", currency),
        ifKnown(bar.switching, (q) => value(bar.input, q)),
      ]),
    ),
  };
}

function alternativeBlocks(shown: readonly Shown[], currency: string, set: string): readonly Block[] {
  const compared = shown.flatMap(({ balance, measured: { alternatives } }) =>
    alternatives.state === "known" ? [{ place: placeText(balance), ...alternatives.value }] : [],
  );
  const [first] = shown.map(({ measured }) => measured.alternatives);
  if (compared.length === 0) {
    return first.state === "known" ? [] : bullets(first.reasons.map(problemText));
  }
  const option = (name: string): Text => named("report.alternative", name);
  return [
    table(
      `alternatives-${set}`,
      t("report.costs.alternatives-table"),
      [
        left("report.column.area"),
        left("report.column.measure"),
        right("report.column.cost-per-year"),
        right("report.column.prevented"),
        right("report.column.cost-per-prevented"),
        left("report.column.assumption"),
      ],
      compared.flatMap(({ place, options }) =>
        options.map(({ name, cost, prevented, average, source }) => [
          place,
          option(name),
          quantity(cost, "money", currency),
          quantity(prevented, "decimal"),
          ifKnown(average, (q) => quantity(q, "money", currency)),
          source === "" ? t("report.costs.this-evaluation") : plain(source),
        ]),
      ),
    ),
    ...bullets(
      compared.flatMap(({ place, steps }) =>
        steps.map(({ from, to, ratio }) =>
          t("report.costs.step", {
            name: place,
            from: option(from),
            to: option(to),
            ratio: quantity(ratio, "money", currency),
          }),
        ),
      ),
    ),
  ];
}
