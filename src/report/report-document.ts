/**
 * The report of an evaluation as one document tree: the chapters in order,
 * each with the evaluator's own passages where they belong.
 */

import type { Evaluation } from "../core/evaluation.ts";
import { areaName } from "./chapters/chapter.ts";
import { chapters } from "./chapters/index.ts";
import type { Block, OwnTextBlock, ReportDocument } from "./document.ts";
import { heading, notice, ownWords, plain, t } from "./text.ts";

type OwnText = Evaluation["ownTexts"][number];

export function reportDocument(evaluation: Evaluation): ReportDocument {
  const { subject, options } = evaluation;
  return {
    schema: "schouw.document/1",
    title: t("report.title", { name: plain(subject.name) }),
    subtitle: t("report.subtitle", {
      asOf: { date: options.asOf },
      edition: plain(evaluation.edition),
      audience: t(`report.audience.${evaluation.audience}`),
    }),
    subject: subject.name,
    synthetic: subject.synthetic,
    edition: evaluation.edition,
    asOf: options.asOf,
    blocks: chapters.flatMap((chapter, number): readonly Block[] => [
      heading(
        1,
        chapter.id,
        number === 0
          ? t(`report.chapter.${chapter.id}`)
          : t("report.chapter.numbered", { number, title: t(`report.chapter.${chapter.id}`) }),
      ),
      ...(number === 0 ? notices(evaluation) : []),
      ...chapter.blocks(evaluation).filter((block) => block.kind !== "table" || block.rows.length > 0),
      ...ownTexts(evaluation, chapter.id),
    ]),
  };
}

/** What a reader must know before anything else. */
function notices({ subject, options }: Evaluation): readonly Block[] {
  return [
    ...(subject.synthetic ? [notice("synthetic", t("report.synthetic.notice"))] : []),
    ...(subject.purpose === undefined
      ? []
      : [notice("warning", t("report.purpose", { purpose: ownWords(subject.purpose) }))]),
    ...(options.policeSide ? [notice("info", t("report.police-side"))] : []),
  ];
}

/** The passages of a chapter: one block per area, and one for the chapter as a whole. A chapter of an unknown id goes to the conclusions. */
function ownTexts(evaluation: Evaluation, chapter: string): readonly OwnTextBlock[] {
  const mine = evaluation.ownTexts.filter((own) => homeOf(own) === chapter);
  const abouts = [...new Set(mine.map((own) => own.area))];
  return abouts.map((area) => ({
    kind: "own-text",
    ...(area === undefined ? {} : { about: areaName(evaluation, area) }),
    passages: mine.filter((own) => own.area === area).map(passage),
  }));
}

const homeOf = (own: OwnText): string =>
  chapters.some((chapter) => chapter.id === own.chapter) ? own.chapter : "conclusions";

const passage = (own: OwnText): OwnTextBlock["passages"][number] => ({
  language: own.language,
  text: own.text,
  warnings: own.changed.map(({ number, quoted, now }) =>
    now === ""
      ? t("report.own-text.gone", { number: plain(number), quoted: plain(quoted) })
      : t("report.own-text.changed", { number: plain(number), quoted: plain(quoted), now: plain(now) }),
  ),
});
