/** The survey of residents, entrepreneurs and visitors: support, awareness, statements. */

import { groupKey, withoutRepeats } from "../../dossier/checks/survey-in-order.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { SurveyAnswer } from "../../dossier/survey.ts";
import { type Known, known, notMeasured, type Problem, warning } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import { gapsOf, trendsOf } from "./differences.ts";
import { designOf, shareOf } from "./shares.ts";
import type { SampleDesign, Survey, SurveyResult } from "./survey.ts";

export function surveyMeasure({ survey, manifest }: Dossier, book: TraceBook): Known<Survey> {
  if (survey.state !== "known") return survey;
  const rows = withoutRepeats(survey.value);
  const groups = new Map<string, SurveyAnswer[]>();
  for (const row of rows) groups.set(groupKey(row), [...(groups.get(groupKey(row)) ?? []), row]);
  const { level } = manifest.evaluation;
  const trace = book.add({
    method: "measure.survey",
    version: "1",
    inputs: [...new Set(rows.map(({ origin }) => origin.source))],
    parameters: [],
    options: { level },
  });
  const results = [...groups.values()].flatMap((own) => resultOf(own, level, trace) ?? []);
  if (results.length === 0) return notMeasured(warning("survey.no-answers"));
  return known({ results, gaps: gapsOf(results, trace), trends: trendsOf(results, trace) });
}

/** Undefined when nobody gave an opinion. */
function resultOf(rows: readonly SurveyAnswer[], level: number, trace: string): SurveyResult | undefined {
  const [first] = rows;
  const total = sum(rows.map(({ count }) => count));
  if (!rows.some(({ meaning, count }) => meaning !== "no-opinion" && count > 0)) return undefined;
  const { round, question, topic, wording, population, where, area } = first;
  const design = designOf(rows);
  const id = [
    "measures/survey",
    round,
    question,
    population,
    where,
    ...(area === undefined ? [] : [area]),
  ].join("/");
  const share = (part: "positive" | "neutral" | "negative"): Quantity => {
    const { value, n, interval } = shareOf(rows, part, design, level);
    return {
      id: `${id}/${part}`,
      value,
      unit: "share",
      n,
      ...(interval === undefined ? {} : { interval }),
      trace,
    };
  };
  const [mode, sampling] = [told(rows, "mode"), told(rows, "sampling")];
  const noOpinion = sum(rows.filter(({ meaning }) => meaning === "no-opinion").map(({ count }) => count));
  return {
    id,
    round,
    question,
    topic,
    ...(wording === undefined ? {} : { wording }),
    population,
    where,
    ...(area === undefined ? {} : { area }),
    ...(mode === undefined ? {} : { mode }),
    ...(sampling === undefined ? {} : { sampling }),
    design,
    response: responseOf(id, rows, trace),
    answers: answersOf(id, rows, design, trace),
    positive: share("positive"),
    neutral: share("neutral"),
    negative: share("negative"),
    noOpinion: { id: `${id}/no-opinion`, value: noOpinion / total, unit: "share", n: total, trace },
    warnings: warningsOf(rows, design, sampling),
  };
}

const told = (rows: readonly SurveyAnswer[], column: "mode" | "sampling"): string | undefined =>
  rows.map((row) => row[column]).find((word) => word !== undefined && word !== "unknown");

/** Answers of all strata together, in the order of the file. */
function answersOf(
  id: string,
  rows: readonly SurveyAnswer[],
  design: SampleDesign,
  trace: string,
): SurveyResult["answers"] {
  const size = (own: readonly SurveyAnswer[]): number =>
    sum(own.map(({ count, weighted }) => (design === "weighted" ? (weighted ?? 0) : count)));
  const total = sum(rows.map(({ count }) => count));
  const whole = size(rows);
  return [...new Set(rows.map(({ answer }) => answer))].map((answer) => {
    const own = rows.filter((row) => row.answer === answer);
    const count = sum(own.map((row) => row.count));
    const base = `${id}/answer/${answer}`;
    return {
      answer,
      meaning: own[0].meaning,
      count: { id: `${base}/count`, value: count, unit: "people", n: count, trace },
      share: {
        id: `${base}/share`,
        value: whole > 0 ? size(own) / whole : count / total,
        unit: "share",
        n: total,
        trace,
      },
    };
  });
}

function responseOf(id: string, rows: readonly SurveyAnswer[], trace: string): Known<Quantity> {
  const { invited, responded } =
    rows.find((row) => row.invited !== undefined && row.responded !== undefined) ?? {};
  if (invited === undefined || responded === undefined || !(invited > 0) || responded > invited)
    return notMeasured(warning("survey.response-unknown"));
  return known({ id: `${id}/response`, value: responded / invited, unit: "share", n: invited, trace });
}

function warningsOf(
  rows: readonly SurveyAnswer[],
  design: SampleDesign,
  sampling: string | undefined,
): readonly Problem[] {
  if (design === "self-selected") return [warning("survey.self-selected")];
  const isStratumAbsent = rows.some(({ stratum }) => stratum !== undefined) && design !== "stratified";
  return [
    ...(sampling === undefined ? [warning("survey.sampling-unknown")] : []),
    ...(sampling === "quota" ? [warning("survey.quota")] : []),
    ...(isStratumAbsent ? [warning("survey.strata-not-used")] : []),
    ...(design === "weighted" && rows.every(({ designEffect }) => designEffect === undefined)
      ? [warning("survey.no-design-effect")]
      : []),
  ];
}
