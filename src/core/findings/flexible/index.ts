/** Fixed against flexible, the deployments, and the requests for cameras. */

import type { Dossier } from "../../dossier/dossier.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import { type Known, known, note, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import type { Measures } from "../../measures/measures.ts";
import { taxonomy } from "../../measures/working/taxonomy.ts";
import type { Advice } from "../findings.ts";
import { applications } from "./applications.ts";
import { deployments } from "./deployments.ts";
import type { Applications, Flexible } from "./flexible.ts";
import { kindCosts } from "./kind-costs.ts";
import { kindFigures } from "./kinds.ts";

export type ForFlexible = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly measures: Measures;
  readonly effects: Evaluation["effects"];
  readonly economics: Evaluation["economics"];
  readonly advice: readonly Advice[];
  readonly book: TraceBook;
};

export function flexibleAndRequests(input: ForFlexible): {
  readonly flexible: Known<Flexible>;
  readonly applications: Known<Applications>;
} {
  const { dossier, asOf, measures, book, advice } = input;
  const economics = valueOr(input.economics, undefined);
  const costs = kindCosts(dossier, economics, asOf, book);
  const counting = { dossier, measures, book };
  const kinds = kindFigures({ ...input, costs });
  const flexible: Known<Flexible> =
    kinds.length === 0
      ? notMeasured(warning("flexible.no-placements"))
      : known({
          kinds,
          deployments: deployments(asOf, counting, costs, advice),
          notes: kinds.some(({ kind }) => kind === "flexible") ? [] : [note("flexible.no-flexible")],
        });
  const pricing = { dossier, costs, year: economics?.quotedYear, words: taxonomy(asOf), book };
  return { flexible, applications: applications(asOf, counting, pricing) };
}
