/** Break-even per offence type, for all cameras and per area, for each unit-cost set on its own. */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
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
import type { IncidentSeries, Measures } from "../measures/measures.ts";
import { breakEven, wholeUp } from "./break-even.ts";
import type { BreakEven, YearCost } from "./economics.ts";
import { type UnitCostSet, unitCostSets } from "./unit-costs.ts";
import { quotedYear } from "./year-costs.ts";

/** A required fall above this is called a high threshold; published effects in streets are smaller. */
const HIGH_THRESHOLD = 0.2;

export function breakEvenTables(
  dossier: Dossier,
  years: Known<readonly YearCost[]>,
  measures: Measures,
  effects: readonly AreaEffect[],
  book: TraceBook,
): Known<readonly BreakEven[]> {
  const { economics, currency } = dossier.manifest;
  if (economics.unitCosts.length === 0) return notMeasured(warning("economics.no-unit-costs"));
  if (years.state !== "known") return years;
  const year = quotedYear(years.value);
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
    const trace = book.add({
      method: "economics.break-even",
      version: "1",
      inputs: [year.recurring.trace],
      parameters: [`unit-costs/${set.id}`],
      options: { year: year.year, rate, illustration: set.priceYear !== year.year },
    });
    tables.push(...tablesOf(set, rate, year, dossier, measures, effects, trace));
  }
  if (tables.length === 0) return refused(...problems);
  return known(
    problems.length === 0
      ? tables
      : tables.map((table) => ({ ...table, notes: [...table.notes, ...problems] })),
  );
}

function tablesOf(
  set: UnitCostSet,
  rate: number,
  year: YearCost,
  dossier: Dossier,
  measures: Measures,
  effects: readonly AreaEffect[],
  trace: string,
): readonly BreakEven[] {
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
        trace,
        dossier,
        measures,
        effects,
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

/** What one table is about: an area with its yearly cost, and where its baseline is found. */
type Subject = {
  readonly area: string;
  readonly annual: number;
  readonly rate: number;
  /** First part of the ids of its numbers. */
  readonly base: string;
  readonly trace: string;
  readonly dossier: Dossier;
  readonly measures: Measures;
  readonly effects: readonly AreaEffect[];
};

/** Offence types that the dossier names for its categories; all of the set when it names none. */
function offenceRow(
  row: UnitCostSet["rows"][number],
  { area, annual, rate, base, trace, dossier, measures, effects }: Subject,
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
      judgement: judgementOf(required),
    },
  ];
}

/** Yearly incidents of these categories in an area before the cameras; for the programme, in all areas together. */
function baselineOf(
  area: string,
  categories: readonly string[],
  measures: Measures,
  effects: readonly AreaEffect[],
  id: string,
  trace: string,
): Known<Quantity> {
  const unknown = notMeasured(warning("economics.baseline-unknown"));
  if (categories.length === 0 || measures.incidents.state !== "known") return unknown;
  const lines = measures.incidents.value.areas;
  const starts = new Map(
    effects.flatMap((effect) => (effect.windows === undefined ? [] : [[effect.area, effect.windows]])),
  );
  const areas = area === "programme" ? [...starts.keys()] : [area];
  const perYear = areas.flatMap((one) => {
    const windows = starts.get(one);
    return windows === undefined
      ? [undefined]
      : categories.map((category) => yearlyBefore(lines, one, category, windows));
  });
  if (perYear.length === 0 || perYear.some((value) => value === undefined)) return unknown;
  const value = perYear.reduce<number>((total, n) => total + (n ?? 0), 0);
  return known({ id: `${id}/baseline`, value, unit: "incidents per year", n: perYear.length, trace });
}

/** Count of a monthly line in the months before the start, as a year; undefined without the line or its months. */
function yearlyBefore(
  lines: readonly IncidentSeries[],
  area: string,
  category: string,
  windows: NonNullable<AreaEffect["windows"]>,
): number | undefined {
  const line = lines.find((one) => one.area === area && one.category === category);
  if (line === undefined) return undefined;
  const [from, to] = [windows.beforeFrom.slice(0, 7), windows.beforeTo.slice(0, 7)];
  const counts = line.counts.filter((_, i) => line.months[i] >= from && line.months[i] <= to);
  return counts.length === 0 ? undefined : (counts.reduce((total, n) => total + n, 0) * 12) / counts.length;
}

function judgementOf(required: Known<Quantity>): BreakEven["offences"][number]["judgement"] {
  if (required.state !== "known") return "no-baseline";
  if (required.value.value > 1) return "cannot-pay-back";
  return required.value.value > HIGH_THRESHOLD ? "high-threshold-unproven" : "low-threshold-unproven";
}
