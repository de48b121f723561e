/**
 * The way of working as it may leave the organisation: no count of 1 to 4, no
 * share from which one follows, no hour by hour pattern of an area, no yield of
 * a single camera, and no words of a person in a function.
 */

import type { Working } from "../measures/working/index.ts";
import type { IndicatorResult, IndicatorValue } from "../measures/working/indicator.ts";
import { isSmall, keepTable, withheld } from "./small-counts.ts";

/** Indicators whose values are rows of a table with a total. */
const COUNTED = new Set(["observations", "requests", "arrests", "outages"]);

export function publishedWorking(working: Working): Working {
  return {
    ...working,
    indicators: working.indicators.map(publishedIndicator),
    rota: working.rota.state === "known" ? withheld() : working.rota,
    perCamera: {
      observations:
        working.perCamera.observations.state === "known" ? withheld() : working.perCamera.observations,
      requests: working.perCamera.requests.state === "known" ? withheld() : working.perCamera.requests,
    },
    chains: working.chains.filter(
      ({ product, links }) =>
        product === undefined ||
        !(
          isSmall(product.least.n) ||
          links.some(({ passed }) => passed !== undefined && (isSmall(passed.low) || isSmall(passed.high)))
        ),
    ),
    cooperation:
      working.cooperation.state === "known"
        ? {
            state: "known",
            value: working.cooperation.value.map((topic) => ({ ...topic, findings: [] })),
          }
        : working.cooperation,
  };
}

function publishedIndicator(indicator: IndicatorResult): IndicatorResult {
  if (indicator.values.state !== "known") return { ...indicator, warnings: [] };
  const values = indicator.values.value.filter((value) => !isSmallShare(value));
  const groups = new Map<string, IndicatorValue[]>();
  for (const value of values.filter(({ value: { unit } }) => COUNTED.has(unit))) {
    // Areas add up to the total, and so do the parts of all areas.
    const group = value.area === "all" && value.part !== undefined ? "parts" : `areas ${value.part ?? ""}`;
    groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  const hidden = new Set<IndicatorValue>();
  for (const group of groups.values()) {
    const kept = keepTable(group.map(({ value }) => value.value));
    group.forEach((value, i) => {
      if (!kept[i]) hidden.add(value);
    });
  }
  return {
    ...indicator,
    warnings: [],
    values: { state: "known", value: values.filter((value) => !hidden.has(value)) },
  };
}

/** Few rows behind a share, or few of them counted: the count follows from share and number. */
function isSmallShare({ value, upTo }: IndicatorValue): boolean {
  if (value.unit !== "share") return false;
  const counts = [value.n, value.value * value.n, ...(upTo === undefined ? [] : [upTo.value * value.n])];
  return counts.some((count) => isSmall(Math.round(count)));
}
