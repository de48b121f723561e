/** Sentences about one effect. The verb follows the verdict and nothing else: no causal word beyond it. */

import type { AreaEffect } from "../../core/effects/area-effect.ts";
import type { Estimate } from "../../core/effects/panel.ts";
import type { Known } from "../../core/foundation/result.ts";
import type { Interval } from "../../core/foundation/trace.ts";
import type { Text } from "../document.ts";
import { ifKnown, number, outcomeText, plain, t } from "../text.ts";

export const effectName = (effect: AreaEffect): Text =>
  effect.area === "programme" ? t("report.outcome.programme") : plain(effect.name);

/** A share that would be written as 0%. */
const NOTHING = 0.0005;

/** Name of the area, with the category when it is not all incidents. */
export const effectTitle = (effect: AreaEffect): Text =>
  effect.outcome === "all"
    ? effectName(effect)
    : t("report.effect.title", { name: effectName(effect), outcome: outcomeText(effect.outcome) });

export const verdictText = (effect: AreaEffect): Text => {
  const { grade, direction, bound } = effect.verdict;
  if (grade === "effect-shown" && effect.main.state === "known") {
    return t(`report.verdict.effect-shown-${direction ?? "fewer"}`, estimateValues(effect.main.value));
  }
  if (grade === "none-larger-than") {
    return bound === undefined || bound < NOTHING
      ? t("report.verdict.no-fall")
      : t("report.verdict.none-larger-than", { bound: number(bound, "percent") });
  }
  return t("report.verdict.cannot-be-told");
};

/** What was measured, with its uncertainty in the same sentence. */
export const measuredText = (estimate: Estimate): Text =>
  t(
    estimate.interval.state === "known" ? "report.effect.measured" : "report.effect.measured-no-interval",
    estimateValues(estimate),
  );

function estimateValues(estimate: Estimate) {
  const interval = estimate.interval.state === "known" ? estimate.interval.value : undefined;
  return {
    estimate: valueText(estimate, estimate.value),
    ...(interval === undefined
      ? {}
      : {
          low: valueText(estimate, interval.low),
          high: valueText(estimate, interval.high),
          level: number(interval.level, "percent"),
        }),
  };
}

/** A value on the scale of its estimand: a rate ratio reads as a percentage fewer or more. */
export function valueText(estimate: Pick<Estimate, "estimand" | "unit">, value: number): Text {
  switch (estimate.estimand) {
    case "rate-ratio":
      return number(value - 1, "change");
    case "share":
      return number(value, "percent");
    case "count-difference":
    case "mean-difference":
      return t("report.effect.difference", {
        sign: value < 0 ? "fewer" : value > 0 ? "more" : "none",
        size: number(Math.abs(value), Math.abs(value) < 10 ? "decimal" : "count"),
      });
  }
}

export const intervalText = (estimate: Estimate): Text =>
  ifKnown(estimate.interval, (interval) =>
    t("report.effect.range", {
      low: valueText(estimate, interval.low),
      high: valueText(estimate, interval.high),
    }),
  );

export const ratioText = (main: Known<Estimate>): Text =>
  ifKnown(main, (estimate) =>
    estimate.estimand === "rate-ratio" ? number(estimate.value, "ratio") : t("report.dash"),
  );

/** The relative effect size of the literature: one over the rate ratio, above 1 favours the cameras. */
export const relativeEffectSize = (main: Known<Estimate>): Text =>
  ifKnown(main, (estimate) => {
    if (estimate.estimand !== "rate-ratio") return t("report.dash");
    const size = number(1 / estimate.value, "ratio");
    return estimate.interval.state === "known" ? inverted(size, estimate.interval.value) : size;
  });

const inverted = (size: Text, interval: Interval): Text =>
  interval.low <= 0
    ? size
    : t("report.effect.size-with-interval", {
        size,
        low: number(1 / interval.high, "ratio"),
        high: number(1 / interval.low, "ratio"),
      });
