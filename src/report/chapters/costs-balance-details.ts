/** Behind one balance: which input decides, who pays and gains, and what a lighter measure would cost. */

import type { Balance, Measured } from "../../core/economics/economics.ts";
import type { Block, FigureBlock, NumberFormat, Text } from "../document.ts";
import { bullets, ifKnown, left, named, plain, problemText, quantity, right, t, table } from "../text.ts";
import { placeText, withInterval } from "./costs-words.ts";

type Bar = Measured["tornado"][number];

export function detailBlocks(balance: Balance, measured: Measured, currency: string): readonly Block[] {
  const id = `${balance.set}-${balance.area}`;
  return [
    ...(measured.tornado.length === 0 ? [] : [tornadoFigure(balance, measured, currency, id)]),
    table(
      `offences-${id}`,
      t("report.costs.offences-table", { name: placeText(balance) }),
      [
        left("report.column.offence"),
        right("report.column.share-of-outcome"),
        right("report.column.worth-recorded"),
      ],
      measured.offences.map(({ offence, share, worth }) => [
        named("report.offence", offence),
        quantity(share, "percent"),
        withInterval(worth, "money", currency),
      ]),
    ),
    table(
      `parties-${id}`,
      t("report.costs.parties-table", { name: placeText(balance) }),
      [
        left("report.column.party"),
        right("report.column.cost-per-year"),
        right("report.column.benefit"),
        right("report.column.net"),
      ],
      measured.stakeholders.map(({ party, cost, benefit, net }) => [
        named("report.payer", party),
        quantity(cost, "money", currency),
        quantity(benefit, "money", currency),
        quantity(net, "money", currency),
      ]),
    ),
    ...alternativeBlocks(balance, measured, currency, id),
  ];
}

const inputText = ({ input }: Bar): Text => t(`report.costs.input.${input}`);

function tornadoFigure(balance: Balance, measured: Measured, currency: string, id: string): FigureBlock {
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

function alternativeBlocks(
  balance: Balance,
  { alternatives }: Measured,
  currency: string,
  id: string,
): readonly Block[] {
  if (alternatives.state !== "known") {
    return balance.area === "together" ? bullets(alternatives.reasons.map(problemText)) : [];
  }
  const { options, steps } = alternatives.value;
  const option = (name: string): Text => named("report.alternative", name);
  return [
    table(
      `alternatives-${id}`,
      t("report.costs.alternatives-table", { name: placeText(balance) }),
      [
        left("report.column.measure"),
        right("report.column.cost-per-year"),
        right("report.column.prevented"),
        right("report.column.cost-per-prevented"),
        left("report.column.assumption"),
      ],
      options.map(({ name, cost, prevented, average, source }) => [
        option(name),
        quantity(cost, "money", currency),
        quantity(prevented, "decimal"),
        ifKnown(average, (q) => quantity(q, "money", currency)),
        plain(source),
      ]),
    ),
    ...bullets(
      steps.map(({ from, to, ratio }) =>
        t("report.costs.step", {
          from: option(from),
          to: option(to),
          ratio: quantity(ratio, "money", currency),
        }),
      ),
    ),
  ];
}
