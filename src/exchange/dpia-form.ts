/**
 * The answers in the output format of the ministry's form (assessment output
 * version 2), so that a privacy officer can open them there and go on. Only
 * what the dossier tells is filled in.
 */

import { type DpiaAnswer, REPEATED } from "../core/dpia/answers.ts";
import { DPIA_OUTPUT_SCHEMA, DPIA_URN } from "../core/dpia/model.ts";
import { type Language, sayProblem } from "../texts/index.ts";

export function dpiaForm(answers: readonly DpiaAnswer[], madeOn: string, language: Language): object {
  const at = `${madeOn}T00:00:00Z`;
  const value = (text: string) => ({ value: text, lastEditedAt: at });
  const entries = answers.map(({ question, statements }) => {
    const sentences = statements.map((statement) => sayProblem(language, statement));
    const field = REPEATED[question];
    return [
      question,
      field === undefined
        ? value(sentences.join("\n"))
        : sentences.map((sentence, i) => ({ _index: i, [field]: value(sentence) })),
    ] as const;
  });
  return {
    $schema: DPIA_OUTPUT_SCHEMA,
    metadata: { urn: DPIA_URN, createdAt: at },
    answers: Object.fromEntries(entries),
  };
}
