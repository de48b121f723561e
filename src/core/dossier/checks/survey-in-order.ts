import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { SurveyAnswer } from "../survey.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const surveyInOrder: DossierCheck = {
  id: "survey-in-order",
  looksFor:
    "A survey with more participants than invitations, more answers than participants, the same answer twice, or fewer people in a stratum than answered",
  run: ({ survey }) => {
    const rows = valueOr(survey, []);
    const answered = new Map<string, number>();
    const seen = new Set<string>();
    const problems: Problem[] = [];
    for (const row of rows) {
      const key = groupKey(row);
      answered.set(key, (answered.get(key) ?? 0) + row.count);
    }
    for (const row of rows) {
      const { invited, responded, stratumSize, count, origin } = row;
      if (seen.has(answerKey(row)))
        problems.push(
          warning("survey.answer-twice", { where: placeOf(origin, "answer"), found: row.answer }),
        );
      seen.add(answerKey(row));
      if (invited !== undefined && responded !== undefined && responded > invited)
        problems.push(
          warning("survey.more-than-invited", {
            where: placeOf(origin, "responded"),
            found: String(responded),
            values: { invited },
          }),
        );
      const answers = answered.get(groupKey(row)) ?? 0;
      if (responded !== undefined && answers > responded)
        problems.push(
          warning("survey.more-answers", {
            where: placeOf(origin, "count"),
            values: { answers, responded },
          }),
        );
      if (stratumSize !== undefined && count > stratumSize)
        problems.push(
          warning("survey.stratum-too-small", {
            where: placeOf(origin, "stratumSize"),
            found: String(stratumSize),
          }),
        );
    }
    return problems;
  },
};

/** Rows of one question put to one group of people in one round. */
export const groupKey = ({ round, question, population, where, area }: SurveyAnswer): string =>
  [round, question, population, where, area ?? ""].join("\u0000");

const answerKey = (row: SurveyAnswer): string =>
  `${groupKey(row)}\u0000${row.stratum ?? ""}\u0000${row.answer}`;

/** Of an answer that stands in the file twice, only the first counts. */
export function withoutRepeats(rows: readonly SurveyAnswer[]): readonly SurveyAnswer[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (seen.has(answerKey(row))) return false;
    seen.add(answerKey(row));
    return true;
  });
}
