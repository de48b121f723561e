/**
 * Differences between two results of one question: inside less outside camera
 * areas, and each round less the one before. Refused where the samples were
 * drawn in different ways, because the difference would be that of the ways.
 */

import { type Known, known, type Problem, refused, warning } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import { shareDifference } from "../../statistics/share-difference.ts";
import type { SurveyDifference, SurveyResult } from "./survey.ts";

export function gapsOf(results: readonly SurveyResult[], trace: string): readonly SurveyDifference[] {
  return results
    .filter(({ where }) => where === "inside")
    .flatMap((inside) => {
      const outside = results.find(
        (one) => one.where === "outside" && sameGroup(one, inside) && one.round === inside.round,
      );
      return outside === undefined ? [] : [difference("gap", inside, outside, trace)];
    });
}

export function trendsOf(results: readonly SurveyResult[], trace: string): readonly SurveyDifference[] {
  return results.flatMap((later) => {
    const earlier = results
      .filter(
        (one) =>
          sameGroup(one, later) &&
          one.where === later.where &&
          one.area === later.area &&
          one.round < later.round,
      )
      .sort((a, b) => (a.round < b.round ? 1 : -1))[0];
    return earlier === undefined ? [] : [difference("trend", later, earlier, trace)];
  });
}

const sameGroup = (a: SurveyResult, b: SurveyResult): boolean =>
  a.question === b.question && a.population === b.population;

function difference(
  kind: "gap" | "trend",
  one: SurveyResult,
  other: SurveyResult,
  trace: string,
): SurveyDifference {
  return {
    question: one.question,
    topic: one.topic,
    population: one.population,
    of: one.id,
    against: other.id,
    difference: compared(`${one.id}/${kind}`, one, other, trace),
  };
}

function compared(id: string, one: SurveyResult, other: SurveyResult, trace: string): Known<Quantity> {
  const reasons = incomparable(one, other);
  if (reasons.length > 0) return refused(...reasons);
  const [a, b] = [one.positive, other.positive];
  if (a.interval === undefined || b.interval === undefined) return refused(warning("survey.self-selected"));
  const found = shareDifference({ share: a.value, ...a.interval }, { share: b.value, ...b.interval });
  return known({
    id,
    value: found.difference,
    unit: "share",
    n: a.n + b.n,
    interval: { low: found.low, high: found.high, level: a.interval.level, kind: "newcombe" },
    trace,
  });
}

/** In what two samples differ other than in place or time. What is not told of both is no difference. */
function incomparable(one: SurveyResult, other: SurveyResult): readonly Problem[] {
  const differs = (["mode", "sampling", "wording"] as const).filter(
    (what) => one[what] !== undefined && other[what] !== undefined && one[what] !== other[what],
  );
  return [
    ...([one, other].some(({ design }) => design === "self-selected")
      ? [warning("survey.self-selected")]
      : []),
    ...differs.map((what) => warning("survey.incomparable", { values: { what } })),
  ];
}
