/** Break-even per offence type, for all cameras and per area, for each unit-cost set on its own. */

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
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "../measures/measures.ts";
import { choiceOn } from "../parameters/dated.ts";
import { baselineOf } from "./baseline.ts";
import { breakEven, wholeUp } from "./break-even.ts";
import type { BreakEven, YearCost } from "./economics.ts";
import { type UnitCostSet, unitCostSets } from "./unit-costs.ts";
import { quotedYear } from "./year-costs.ts";

export function breakEvenTables(
  dossier: Dossier,
  asOf: CivilDate,
  years: Known<readonly YearCost[]>,
  measures: Measures,
  effects: readonly AreaEffect[],
  book: TraceBook,
): Known<readonly BreakEven[]> {
  const { economics, currency } = dossier.manifest;
  if (economics.unitCosts.length === 0) return notMeasured(warning("economics.no-unit-costs"));
  if (years.state !== "known") return years;
  const year = quotedYear(years.value);
  // Without yearly costs there is nothing to earn back, and "0 offences needed" would be no finding.
  if (!(year.recurring.value > 0)) {
    return notMeasured(warning("economics.no-recurring-costs", { values: { year: year.year } }));
  }
  const problems: Problem[] = [];
  const tables: BreakEven[] = [];
  for (const id of economics.unitCosts) {
    const set = unitCostSets.find((candidate) => candidate.id === id);
    if (set === undefined) {
      const values = { known: unitCostSets.map((candidate) => candidate.id).join(", ") };
      problems.push(warning("economics.unknown-set", { found: id, values }));
      continue;
    }
    const rate = set.currency === currency ? 1 : economics.exchangeRates[set.currency]?.rate;
    if (rate === undefined) {
      problems.push(
        warning("economics.no-exchange-rate", {
          values: { set: set.label, from: set.currency, to: currency },
        }),
      );
      continue;
    }
    if (set.priceYear !== year.year && !economics.illustration) {
      problems.push(
        warning("economics.price-levels-differ", {
          values: { set: set.label, priceLevel: set.priceLevel, year: year.year },
        }),
      );
      continue;
    }
    const missing = typesMissing(set, dossier);
    if (missing.length > 0) {
      const values = { set: set.label, types: missing.join(", ") };
      problems.push(warning("economics.types-not-in-set", { values }));
    }
    if (missing.length > 0 && missing.length === typesWanted(dossier).length) continue;
    const trace = book.add({
      method: "economics.break-even",
      version: "1",
      inputs: [year.recurring.trace],
      parameters: [`unit-costs/${set.id}`],
      options: { year: year.year, rate, illustration: set.priceYear !== year.year },
    });
    tables.push(...tablesOf(set, rate, year, { dossier, asOf, measures, effects, trace }));
  }
  if (tables.length === 0) return refused(...problems);
  return known(
    problems.length === 0
      ? tables
      : tables.map((table) => ({ ...table, notes: [...table.notes, ...problems] })),
  );
}

/** Offence types that the dossier names for its categories. */
const typesWanted = (dossier: Dossier): readonly string[] =>
  [...new Set(Object.values(dossier.manifest.economics.offences))].sort();

const typesMissing = (set: UnitCostSet, dossier: Dossier): readonly string[] =>
  typesWanted(dossier).filter((type) => !set.rows.some((row) => row.offence === type));

function tablesOf(set: UnitCostSet, rate: number, year: YearCost, setting: Setting): readonly BreakEven[] {
  const { dossier, measures, trace } = setting;
  const { manifest } = dossier;
  const source = manifest.economics.exchangeRates[set.currency]?.source;
  const conversion =
    set.currency === manifest.currency
      ? ""
      : `1 ${set.currency} = ${rate} ${manifest.currency} (${source ?? ""})`;
  const notes: Problem[] = [
    ...(set.priceYear === year.year
      ? []
      : [note("economics.illustration", { values: { priceLevel: set.priceLevel, year: year.year } })]),
    ...(set.secondary ? [note("economics.set-secondary", { values: { set: set.label } })] : []),
    ...(set.complete ? [] : [note("economics.set-incomplete", { values: { set: set.label } })]),
    note("economics.no-multiplier"),
  ];
  const build = (area: string, name: string, annual: number): BreakEven => ({
    area,
    name,
    set: set.id,
    setLabel: set.label,
    priceLevel: `${set.currency} ${set.priceLevel}`,
    conversion,
    annualCost: {
      id: `economics/break-even/${set.id}/${area}/annual-cost`,
      value: annual,
      unit: manifest.currency,
      n: year.recurring.n,
      trace,
    },
    offences: set.rows.flatMap((row) =>
      offenceRow(row, {
        area,
        annual,
        rate,
        base: `economics/break-even/${set.id}/${area}`,
        ...setting,
      }),
    ),
    notes,
  });
  const tables = [build("programme", manifest.name, year.recurring.value)];
  if (measures.areaStock.state === "known" && year.perCamera.state === "known") {
    for (const area of measures.areaStock.value) {
      if (area.cameras.value === 0) continue;
      tables.push(build(area.area, area.name, year.perCamera.value.value * area.cameras.value));
    }
  }
  return tables;
}

/** What all tables of a set share. */
type Setting = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly measures: Measures;
  readonly effects: readonly AreaEffect[];
  readonly trace: string;
};

/** What one table is about: an area with its yearly cost, and where its baseline is found. */
type Subject = Setting & {
  readonly area: string;
  readonly annual: number;
  readonly rate: number;
  /** First part of the ids of its numbers. */
  readonly base: string;
};

/** Offence types that the dossier names for its categories; all of the set when it names none. */
function offenceRow(
  row: UnitCostSet["rows"][number],
  { area, annual, rate, base, trace, dossier, asOf, measures, effects }: Subject,
): readonly BreakEven["offences"][number][] {
  const wanted = dossier.manifest.economics.offences;
  const categories = Object.keys(wanted).filter((category) => wanted[category] === row.offence);
  if (Object.keys(wanted).length > 0 && categories.length === 0) return [];
  const unitCost = row.value * rate;
  const needed = breakEven(annual, unitCost);
  if (!needed.ok) return [];
  const id = `${base}/${row.offence}`;
  const quantity = (part: string, value: number, unit: string): Quantity => ({
    id: `${id}/${part}`,
    value,
    unit,
    n: 1,
    trace,
  });
  const baseline = baselineOf(area, categories, measures, effects, id, trace);
  const required: Known<Quantity> =
    baseline.state !== "known"
      ? baseline
      : baseline.value.value > 0
        ? known(quantity("required-reduction", needed.value.exact / baseline.value.value, "share"))
        : refused(warning("economics.no-baseline"));
  return [
    {
      offence: row.offence,
      unitCost: quantity("unit-cost", unitCost, dossier.manifest.currency),
      needed: quantity("needed", needed.value.exact, "offences per year"),
      neededWhole: quantity("needed-whole", wholeUp(needed.value.exact), "offences per year"),
      baseline,
      requiredReduction: required,
      judgement: judgementOf(required, asOf),
    },
  ];
}

function judgementOf(required: Known<Quantity>, asOf: CivilDate): BreakEven["offences"][number]["judgement"] {
  if (required.state !== "known") return "no-baseline";
  if (required.value.value > 1) return "cannot-pay-back";
  return required.value.value > choiceOn("high-required-reduction", asOf)
    ? "high-threshold-unproven"
    : "low-threshold-unproven";
}
