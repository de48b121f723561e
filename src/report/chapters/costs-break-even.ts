/** How many offences would have to be prevented to earn the cost. No promise: a threshold. */

import type { BreakEven, Economics } from "../../core/economics/economics.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  bullets,
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

/** Pictures of break-even; the table holds every area and set. */
const BREAK_EVEN_FIGURES = 4;

export function breakEvenBlocks(entries: readonly BreakEven[], { currency }: Economics): readonly Block[] {
  const several = new Set(entries.map(({ set }) => set)).size > 1;
  const recorded = entries.some(({ offences }) =>
    offences.some(({ neededRecorded }) => neededRecorded.state === "known"),
  );
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
        ...(several ? [left("report.column.set")] : []),
        right("report.column.cost-per-year"),
        right("report.column.unit-cost"),
        right("report.column.needed"),
        right("report.column.needed-marginal"),
        ...(recorded ? [right("report.column.needed-recorded")] : []),
        right("report.column.baseline"),
        right("report.column.required"),
        left("report.column.judgement"),
      ],
      entries.flatMap((entry) => [
        ...entry.offences.map((row) => [
          plain(entry.name),
          named("report.offence", row.offence),
          ...(several ? [plain(entry.setLabel)] : []),
          quantity(entry.annualCost, "money", currency),
          money(row.unitCost.value, currency),
          quantity(row.neededWhole, "count"),
          quantity(row.neededMarginal, "count"),
          ...(recorded ? [ifKnown(row.neededRecorded, (q) => quantity(q, "count"))] : []),
          ifKnown(row.baseline, (q) => quantity(q, "count")),
          ifKnown(row.requiredReduction, (q) => quantity(q, "percent")),
          t(`report.judgement.${row.judgement}`),
        ]),
        ...mixRow(entry, currency, several, recorded),
      ]),
      40,
    ),
    ...bullets(notes.map(problemText)),
  ];
}

/** All priced offences of the area together, in the mix that was counted before. */
function mixRow(
  entry: BreakEven,
  currency: string,
  several: boolean,
  recorded: boolean,
): readonly (readonly Text[])[] {
  if (entry.mix.state !== "known" || entry.offences.length < 2) return [];
  const { unitCost, needed, baseline, requiredReduction, judgement } = entry.mix.value;
  return [
    [
      plain(entry.name),
      t("report.costs.in-mix"),
      ...(several ? [plain(entry.setLabel)] : []),
      quantity(entry.annualCost, "money", currency),
      quantity(unitCost, "money", currency),
      // The mix is one of recorded offences, and so is what is needed of it.
      ...(recorded
        ? [t("report.costs.none"), t("report.costs.none"), quantity(needed, "decimal")]
        : [quantity(needed, "decimal"), t("report.costs.none")]),
      quantity(baseline, "count"),
      quantity(requiredReduction, "percent"),
      t(`report.judgement.${judgement}`),
    ],
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
