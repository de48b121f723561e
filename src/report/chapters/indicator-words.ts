/** Indicators in words: a share with what is unknown beside it, every other value with its unit. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Known } from "../../core/foundation/result.ts";
import type { Range } from "../../core/measures/working/chains.ts";
import type { Working } from "../../core/measures/working/index.ts";
import type { IndicatorResult, IndicatorValue } from "../../core/measures/working/indicator.ts";
import type { NumberFormat, Text } from "../document.ts";
import { number, plain, quantity, t } from "../text.ts";

export const workingOf = (evaluation: Evaluation): Working | undefined =>
  evaluation.measures.working.state === "known" ? evaluation.measures.working.value : undefined;

export const indicatorOf = (working: Working, id: string): IndicatorResult | undefined =>
  working.indicators.find((indicator) => indicator.id === id);

/** Values of an indicator; none when it is not known. */
export function valuesOf(working: Working, id: string): readonly IndicatorValue[] {
  const values: Known<readonly IndicatorValue[]> | undefined = indicatorOf(working, id)?.values;
  return values?.state === "known" ? values.value : [];
}

export const valueFor = (
  working: Working,
  id: string,
  area: string,
  part?: string,
): IndicatorValue | undefined =>
  valuesOf(working, id).find((value) => value.area === area && value.part === part);

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  share: "percent",
  ratio: "ratio",
  days: "decimal",
  minutes: "decimal",
  months: "decimal",
  operators: "decimal",
  screens: "decimal",
  "observations per hour": "decimal",
  "observations per camera per week": "ratio",
  "requests per camera per year": "ratio",
};

const formatOf = (unit: string): NumberFormat => FORMATS[unit] ?? "count";

/** A share with something unknown is a range, never one number. */
export function valueText({ value, upTo }: IndicatorValue): Text {
  const wanted = formatOf(value.unit);
  // Seven minutes, not 7.00 minutes.
  const format = wanted === "decimal" && Number.isInteger(value.value) ? "count" : wanted;
  return upTo === undefined
    ? quantity(value, format)
    : t("report.range", { low: quantity(value, format), high: quantity(upTo, format) });
}

export const cell = (value: IndicatorValue | undefined): Text =>
  value === undefined ? t("report.state.not-measured") : valueText(value);

export const unknownCell = (value: IndicatorValue | undefined): Text =>
  value?.unknown === undefined ? t("report.dash") : number(value.unknown.share, "percent");

export const nCell = (value: IndicatorValue | undefined): Text =>
  value === undefined ? t("report.dash") : number(value.value.n, "count");

export const rangeText = ({ low, high }: Range, format: NumberFormat): Text =>
  Math.abs(high - low) < 1e-9
    ? number(low, format)
    : t("report.range", { low: number(low, format), high: number(high, format) });

/** The unit after a value of the catalogue. */
export const unitText = (unit: string): Text => ({
  plain: unit,
  key: `report.unit.${unit.replaceAll(" ", "-")}`,
});

export const partText = (part: string): Text =>
  /^\d{4}$/.test(part) ? plain(part) : { plain: part, key: `report.part-name.${part}` };
