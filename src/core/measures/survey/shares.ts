/**
 * The share that gave one kind of answer, of all with an opinion, by the design
 * of the sample.
 *
 * simple      hits / n, Wilson's interval
 * weighted    weighted hits / weighted n, Wilson's with n / design effect
 * stratified  strata by their size in the population, Wilson's with the effective n
 * self-selected  hits / n, no interval: it would speak for the people who chose to answer only
 */

import type { SurveyAnswer } from "../../dossier/survey.ts";
import { sum } from "../../foundation/sum.ts";
import type { Interval } from "../../foundation/trace.ts";
import { stratifiedShare } from "../../statistics/stratified-share.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { Meaning, SampleDesign } from "./survey.ts";

export type Share = { readonly value: number; readonly n: number; readonly interval?: Interval };

const OPEN_MODES = ["social-media", "online-open"];

export function designOf(rows: readonly SurveyAnswer[]): SampleDesign {
  if (rows.some(({ sampling, mode }) => sampling === "self-selected" || OPEN_MODES.includes(mode ?? "")))
    return "self-selected";
  if (isStratified(rows)) return "stratified";
  return rows.every(({ weighted }) => weighted !== undefined) ? "weighted" : "simple";
}

/** Every answer names its stratum, and every stratum can bear a variance. */
function isStratified(rows: readonly SurveyAnswer[]): boolean {
  if (rows.some(({ stratum, stratumSize }) => stratum === undefined || stratumSize === undefined))
    return false;
  return stratifiedShare(strataOf(rows, "positive")) !== undefined;
}

const hasOpinion = ({ meaning }: SurveyAnswer): boolean => meaning !== "no-opinion";

function strataOf(rows: readonly SurveyAnswer[], meaning: Meaning) {
  const names = [...new Set(rows.map(({ stratum }) => stratum))];
  return names.map((name) => {
    const own = rows.filter((row) => row.stratum === name);
    return {
      hits: sum(own.filter((row) => row.meaning === meaning).map(({ count }) => count)),
      n: sum(own.filter(hasOpinion).map(({ count }) => count)),
      population: Math.max(...own.map(({ stratumSize }) => stratumSize ?? 0)),
    };
  });
}

/**
 * @param rows  of one question in one group and round, with at least one opinion
 * @returns     `n` is the number of people with an opinion
 */
export function shareOf(
  rows: readonly SurveyAnswer[],
  meaning: Meaning,
  design: SampleDesign,
  level: number,
): Share {
  const held = rows.filter(hasOpinion);
  const own = held.filter((row) => row.meaning === meaning);
  const n = sum(held.map(({ count }) => count));
  if (design === "stratified") {
    const found = stratifiedShare(strataOf(rows, meaning));
    if (found === undefined) throw new Error("survey: strata that bear no variance");
    return withInterval(found.share, n, found.effectiveN ?? n, level, "stratified-wilson");
  }
  if (design === "weighted") {
    const weight = (part: readonly SurveyAnswer[]): number => sum(part.map(({ weighted }) => weighted ?? 0));
    const value = weight(held) > 0 ? weight(own) / weight(held) : sum(own.map(({ count }) => count)) / n;
    const effect = Math.max(...held.map(({ designEffect }) => designEffect ?? 1));
    return withInterval(value, n, n / effect, level, "weighted-wilson");
  }
  const value = sum(own.map(({ count }) => count)) / n;
  return design === "self-selected" ? { value, n } : withInterval(value, n, n, level, "wilson");
}

function withInterval(value: number, n: number, effectiveN: number, level: number, kind: string): Share {
  const size = Math.max(1, effectiveN);
  // Sums of weights may end a hair above the whole.
  const share = Math.min(1, value);
  return { value: share, n, interval: { ...wilson(share * size, size, level), level, kind } };
}
