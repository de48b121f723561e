/** Break-even per offence type and in the area's mix, for all cameras and per area, for each unit-cost set on its own. */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import {
  type Known,
  known,
  note,
  notMeasured,
  type Problem,
  refused,
  warning,
} from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "../measures/measures.ts";
import { choiceOn } from "../parameters/dated.ts";
import { baselineOf } from "./baseline.ts";
import { breakEven, breakEvenMix, breakEvenRecorded, wholeUp } from "./break-even.ts";
import type { AreaCost, BreakEven, BreakEvenRow, Judgement, YearCost } from "./economics.ts";
import { conversionOf, type PricedSet, pricedSets } from "./priced-sets.ts";
import { recordedShare } from "./recorded-share.ts";

export function breakEvenTables(
  dossier: Dossier,
  asOf: CivilDate,
  year: YearCost,
  areas: readonly AreaCost[],
  measures: Measures,
  effects: readonly AreaEffect[],
  book: TraceBook,
): Known<readonly BreakEven[]> {
  if (dossier.manifest.economics.unitCosts.length === 0) {
    return notMeasured(warning("economics.no-unit-costs"));
  }
  // Without yearly costs there is nothing to earn back, and "0 offences needed" would be no finding.
  if (!(year.recurring.value > 0)) {
    return notMeasured(warning("economics.no-recurring-costs", { values: { year: year.year } }));
  }
  const { sets, problems } = pricedSets(dossier, year.year);
  const tables = sets.flatMap((priced) => {
    const trace = book.add({
      method: "economics.break-even",
      version: "2",
      inputs: [areas[0].recurring.trace],
      parameters: [`unit-costs/${priced.set.id}`],
      options: { year: year.year, factor: priced.factor, illustration: priced.illustration },
    });
    return areas.map((area) => tableOf(area, priced, { dossier, asOf, year, measures, effects, trace }));
  });
  if (tables.length === 0) return refused(...problems);
  return known(tables.map((table) => ({ ...table, notes: [...table.notes, ...problems] })));
}

type Setting = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly year: YearCost;
  readonly measures: Measures;
  readonly effects: readonly AreaEffect[];
  readonly trace: string;
};

function tableOf(area: AreaCost, priced: PricedSet, setting: Setting): BreakEven {
  const { dossier, trace, year } = setting;
  const { set } = priced;
  const base = `economics/break-even/${set.id}/${area.area}`;
  const annual = (id: string, of: Quantity): Quantity => ({ ...of, id: `${base}/${id}`, trace });
  const annualCost = annual("annual-cost", area.full.state === "known" ? area.full.value : area.recurring);
  const marginalCost = annual("marginal-cost", area.marginal);
  const offences = set.rows.flatMap((row) =>
    offenceRow(row, area.area, priced, { annualCost, marginalCost, base }, setting),
  );
  const anyRecorded = offences.some(({ neededRecorded }) => neededRecorded.state === "known");
  return {
    area: area.area,
    name: area.name,
    set: set.id,
    setLabel: set.label,
    priceLevel: `${set.currency} ${set.priceLevel}`,
    conversion: conversionOf(priced, dossier, year.year),
    annualCost,
    marginalCost,
    offences,
    mix: mixOf(offences, annualCost, base, setting),
    notes: [
      ...priced.notes,
      ...(anyRecorded ? [] : [note("economics.no-multiplier")]),
      ...(area.full.state === "known" ? [] : fullUnknown(area.full.reasons)),
    ],
  };
}

const fullUnknown = (reasons: readonly Problem[]): readonly Problem[] => [
  note("economics.one-off-not-spread"),
  ...reasons,
];

type Costs = { readonly annualCost: Quantity; readonly marginalCost: Quantity; readonly base: string };

/** Offence types that the dossier names for its categories; all of the set when it names none. */
function offenceRow(
  row: { readonly offence: string; readonly value: number },
  area: string,
  { factor }: PricedSet,
  { annualCost, marginalCost, base }: Costs,
  { dossier, asOf, measures, effects, trace }: Setting,
): readonly BreakEvenRow[] {
  const { offences: wanted } = dossier.manifest.economics;
  const categories = Object.keys(wanted).filter((category) => wanted[category] === row.offence);
  if (Object.keys(wanted).length > 0 && categories.length === 0) return [];
  const unitCost = row.value * factor;
  const needed = breakEven(Math.max(0, annualCost.value), unitCost);
  const marginal = breakEven(Math.max(0, marginalCost.value), unitCost);
  if (!needed.ok || !marginal.ok) return [];
  const id = `${base}/${row.offence}`;
  const quantity = (part: string, value: number, unit: string): Quantity => ({
    id: `${id}/${part}`,
    value,
    unit,
    n: 1,
    trace,
  });
  const share = recordedShare(dossier.manifest, row.offence);
  const counted =
    share === undefined
      ? undefined
      : breakEvenRecorded(Math.max(0, annualCost.value), unitCost, 1 / share.mean, 0);
  const target = counted?.ok === true ? counted.value.recorded.exact : needed.value.exact;
  const baseline = baselineOf(area, categories, measures, effects, id, trace);
  const required = shareOf(target, baseline, (value) => quantity("required-reduction", value, "share"));
  return [
    {
      offence: row.offence,
      unitCost: quantity("unit-cost", unitCost, dossier.manifest.currency),
      needed: quantity("needed", needed.value.exact, "offences per year"),
      neededWhole: quantity("needed-whole", wholeUp(needed.value.exact), "offences per year"),
      neededMarginal: quantity("needed-marginal", wholeUp(marginal.value.exact), "offences per year"),
      neededRecorded:
        counted?.ok === true
          ? known(quantity("needed-recorded", counted.value.recorded.whole, "recorded offences per year"))
          : notMeasured(warning("economics.recorded-share-unknown")),
      baseline,
      requiredReduction: required,
      judgement: judgementOf(required, asOf),
    },
  ];
}

/** All priced offences of the area in the mix in which they were counted before. */
function mixOf(
  offences: readonly BreakEvenRow[],
  annualCost: Quantity,
  base: string,
  { asOf, dossier, trace }: Setting,
): BreakEven["mix"] {
  const counts = offences.map(({ baseline }) =>
    baseline.state === "known" ? baseline.value.value : undefined,
  );
  if (offences.length === 0 || counts.some((count) => count === undefined)) {
    return notMeasured(warning("economics.baseline-unknown"));
  }
  const total = sum(counts as readonly number[]);
  if (!(total > 0)) return refused(warning("economics.no-baseline"));
  const shares = Object.fromEntries(offences.map(({ offence }, i) => [offence, (counts[i] ?? 0) / total]));
  // The counts are recorded offences, each of which may stand for more than one.
  const prices = Object.fromEntries(
    offences.map(({ offence, unitCost }) => [
      offence,
      unitCost.value / (recordedShare(dossier.manifest, offence)?.mean ?? 1),
    ]),
  );
  const result = breakEvenMix(Math.max(0, annualCost.value), shares, prices);
  if (!result.ok) return refused(...result.problems);
  const quantity = (part: string, value: number, unit: string): Quantity => ({
    id: `${base}/mix/${part}`,
    value,
    unit,
    n: offences.length,
    trace,
  });
  const required = quantity("required-reduction", result.value.offences / total, "share");
  return known({
    unitCost: quantity("worth", result.value.weightedUnitCost, dossier.manifest.currency),
    needed: quantity("needed", result.value.offences, "offences per year"),
    baseline: quantity("baseline", total, "incidents per year"),
    requiredReduction: required,
    judgement: judgementOf(known(required), asOf),
  });
}

const shareOf = (
  needed: number,
  baseline: Known<Quantity>,
  make: (value: number) => Quantity,
): Known<Quantity> => {
  if (baseline.state !== "known") return baseline;
  return baseline.value.value > 0
    ? known(make(needed / baseline.value.value))
    : refused(warning("economics.no-baseline"));
};

function judgementOf(required: Known<Quantity>, asOf: CivilDate): Judgement {
  if (required.state !== "known") return "no-baseline";
  if (required.value.value > 1) return "cannot-pay-back";
  return required.value.value > choiceOn("high-required-reduction", asOf)
    ? "high-threshold-unproven"
    : "low-threshold-unproven";
}
