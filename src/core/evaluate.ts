/**
 * The evaluation, readable as the table of contents of the method: describe,
 * estimate, price, test against the law, advise. It reads nothing itself and
 * gives the same document for the same dossier, options and seed.
 */

import type { Dossier } from "./dossier/dossier.ts";
import { economics } from "./economics/index.ts";
import { effects } from "./effects/effects.ts";
import { sitesOf } from "./effects/sites.ts";
import type { EvaluateOptions, Evaluation } from "./evaluation.ts";
import { flexibleAndRequests } from "./findings/flexible/index.ts";
import { findings } from "./findings/index.ts";
import { checkOwnTexts } from "./findings/own-texts.ts";
import { published } from "./findings/published.ts";
import { followUp } from "./follow-up/index.ts";
import { streams } from "./foundation/random.ts";
import { gather, valueOr } from "./foundation/result.ts";
import { traceBook } from "./foundation/trace-book.ts";
import { law } from "./law/index.ts";
import { dataQuality } from "./measures/data-quality/index.ts";
import { measures } from "./measures/index.ts";
import { planning } from "./planning/index.ts";
import { privacy } from "./privacy/index.ts";

/** Told as the work goes on; may do nothing. */
export type Progress = (stage: string) => void;

export function evaluate(
  dossier: Dossier,
  options: EvaluateOptions,
  progress: Progress = () => {},
): Evaluation {
  const book = traceBook();
  progress("measures");
  const measured = measures(dossier, options.asOf, book);
  const quality = dataQuality(dossier, streams(options.seed));
  progress("effects");
  const studied = effects(dossier, options.asOf, book, streams(options.seed), progress, quality);
  progress("economics");
  const areas = valueOr(studied, undefined)?.areas ?? [];
  const priced = economics(dossier, options.asOf, measured, areas, book, streams(options.seed));
  progress("law");
  const tested = law(dossier, options.asOf);
  const guarded = privacy(dossier, options.asOf, book);
  const followed = followUp(dossier, options.asOf, book);
  progress("planning");
  const { asOf, seed } = options;
  const sited = planning({ dossier, asOf, seed, book, streams: streams(seed) });
  progress("findings");
  const advised = findings(
    dossier,
    subjectsOf(dossier, studied.state === "known"),
    valueOr(studied, { programme: [], areas: [] }),
    valueOr(tested, undefined),
    valueOr(measured.working, undefined),
    options.asOf,
  );
  const compared = flexibleAndRequests({
    dossier,
    asOf: options.asOf,
    measures: measured,
    effects: studied,
    economics: priced,
    advice: advised.advice,
    book,
  });
  const { manifest } = dossier;
  const document: Evaluation = {
    schema: "schouw.evaluation/1",
    edition: options.edition,
    audience: "internal",
    options,
    subject: {
      name: manifest.name,
      country: manifest.country,
      currency: manifest.currency,
      language: manifest.language,
      synthetic: manifest.synthetic,
      ...(manifest.purpose === undefined ? {} : { purpose: manifest.purpose }),
      notices: manifest.notices,
      crs: dossier.crs.code,
    },
    sources: dossier.sources,
    traces: book.all(),
    areas: areasOf(dossier),
    quality,
    measures: measured,
    effects: studied,
    economics: priced,
    privacy: guarded,
    law: tested,
    followUp: followed,
    planning: sited,
    findings: advised,
    ...compared,
    ownTexts: [],
    problems: gather(dossier.problems),
  };
  const complete = { ...document, ownTexts: checkOwnTexts(dossier, document) };
  return options.policeSide ? published(complete) : complete;
}

/** Camera areas get an advice; single cameras only when their surroundings could be studied. */
function subjectsOf(dossier: Dossier, studied: boolean) {
  const { sites } = sitesOf(dossier);
  return sites
    .filter((site) => studied || site.area !== undefined)
    .map((site) => ({ area: site.id, name: site.name }));
}

function areasOf(dossier: Dossier): Evaluation["areas"] {
  const goals = valueOr(dossier.goals, []);
  return valueOr(dossier.areas, []).map((area) => {
    const goal = goals.find((candidate) => candidate.area === area.id);
    return {
      id: area.id,
      name: area.name ?? area.id,
      ...(area.kind === undefined ? {} : { kind: area.kind }),
      role: area.role,
      ...(goal === undefined
        ? {}
        : {
            goal: {
              problem: goal.problem,
              ...(goal.mechanism === undefined ? {} : { mechanism: goal.mechanism }),
              ...(goal.offenderGroup === undefined ? {} : { offenderGroup: goal.offenderGroup }),
              ...(goal.accompanying === undefined ? {} : { accompanying: goal.accompanying }),
              ...(goal.baseline === undefined ? {} : { baseline: goal.baseline }),
              ...(goal.category === undefined ? {} : { category: goal.category }),
              ...(goal.targetChange === undefined ? {} : { targetChange: goal.targetChange }),
              ...(goal.dueDate === undefined ? {} : { dueDate: goal.dueDate }),
            },
          }),
    };
  });
}
