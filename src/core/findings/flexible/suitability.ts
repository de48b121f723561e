/**
 * Is a flexible camera promising for this place, problem and offender group,
 * and what would it have to prevent to earn its cost?
 *
 * Eight conditions. What cannot be arranged afterwards (a problem that stays on
 * one spot, offenders who do not reckon with cameras, a place where none can
 * hang) decides against; what can be arranged is named.
 */

import type { Application } from "../../dossier/applications.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { breakEven } from "../../economics/break-even.ts";
import { pricedSets } from "../../economics/priced-sets.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, refused, warning } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import { matches, type Taxonomy } from "../../measures/working/taxonomy.ts";
import { choiceOn } from "../../parameters/dated.ts";
import type { Answer, Suitability } from "./flexible.ts";
import type { KindCosts } from "./kind-costs.ts";

type Programme = Dossier["manifest"]["programme"];

type Condition = {
  readonly id: string;
  /** Can it still be arranged once the request is made? */
  readonly canBeArranged: boolean;
  readonly answer: (request: Application, programme: Programme, day: CivilDate) => Answer;
};

const told = (flag: boolean | undefined): Answer => (flag === undefined ? "unknown" : flag ? "yes" : "no");

const CONDITIONS: readonly Condition[] = [
  {
    id: "acute-or-moving",
    canBeArranged: false,
    answer: ({ pattern }) => (pattern === undefined ? "unknown" : pattern === "stable" ? "no" : "yes"),
  },
  {
    id: "offenders-reckon",
    canBeArranged: false,
    answer: ({ offenderGroup, mechanism }) => {
      if (offenderGroup === undefined || offenderGroup === "unknown") return "unknown";
      if (offenderGroup === "planned" || offenderGroup === "calculating") return "yes";
      // Who does not weigh the risk can still be seen by someone, or found afterwards.
      return mechanism === undefined ? "unknown" : mechanism === "prevention" ? "no" : "yes";
    },
  },
  { id: "feasible", canBeArranged: false, answer: ({ feasible }) => told(feasible) },
  {
    id: "term",
    canBeArranged: true,
    answer: ({ months }, { flexibleTermMonths, flexibleExtensions, flexibleExtensionMonths }) => {
      if (months === undefined || flexibleTermMonths === undefined) return "unknown";
      const most = flexibleTermMonths + (flexibleExtensions ?? 0) * (flexibleExtensionMonths ?? 0);
      return months <= most ? "yes" : "no";
    },
  },
  { id: "retrieval", canBeArranged: true, answer: ({ retrievalArranged }) => told(retrievalArranged) },
  {
    id: "accompanying",
    canBeArranged: true,
    answer: ({ accompanying }) => (accompanying === undefined ? "unknown" : "yes"),
  },
  {
    id: "baseline",
    canBeArranged: true,
    answer: ({ baselineMonths }, _, day) =>
      baselineMonths === undefined
        ? "unknown"
        : told(baselineMonths >= choiceOn("months-of-baseline-wanted", day)),
  },
  {
    id: "exit-and-test",
    canBeArranged: true,
    answer: ({ exitDate, successTest }) =>
      exitDate !== undefined && successTest !== undefined
        ? "yes"
        : exitDate === undefined && successTest === undefined
          ? "unknown"
          : "no",
  },
];

export type Pricing = {
  readonly dossier: Dossier;
  readonly costs: KindCosts;
  /** Year of the costs; undefined without a ledger. */
  readonly year: number | undefined;
  readonly words: Taxonomy;
  readonly book: TraceBook;
};

export function suitabilityOf(request: Application, pricing: Pricing): Suitability {
  const { programme } = pricing.dossier.manifest;
  const conditions = CONDITIONS.map((condition) => ({
    id: condition.id,
    canBeArranged: condition.canBeArranged,
    answer: condition.answer(request, programme, request.requestedOn),
  }));
  const verdict = conditions.some(({ canBeArranged, answer }) => !canBeArranged && answer === "no")
    ? "does-not-suit"
    : conditions.every(({ answer }) => answer === "yes")
      ? "suits"
      : "suits-if";
  return {
    verdict,
    conditions: conditions.map(({ id, answer }) => ({ id, answer })),
    ...worthOf(request, pricing),
  };
}

function worthOf(
  request: Application,
  { dossier, costs, year, words, book }: Pricing,
): Pick<Suitability, "cost" | "extraCost" | "breakEven"> {
  const months = request.months ?? dossier.manifest.programme.flexibleTermMonths;
  const monthly = costs.flexible;
  if (months === undefined || year === undefined || monthly.state !== "known") {
    const absent = notMeasured(warning("flexible.no-costs"));
    return { cost: absent, extraCost: absent, breakEven: absent };
  }
  const trace = book.add({
    method: "economics.deployment-break-even",
    version: "1",
    inputs: [request.origin.source, monthly.value.trace],
    parameters: dossier.manifest.economics.unitCosts.map((id) => `unit-costs/${id}`),
    options: { months },
  });
  const quantity = (part: string, value: number, unit: string): Quantity => ({
    id: `applications/${request.id}/${part}`,
    value,
    unit,
    n: 1,
    trace,
  });
  const { currency } = dossier.manifest;
  const cameraMonths = request.cameras * months;
  const cost = monthly.value.value * cameraMonths;
  const extra: Known<number> =
    costs.fixed.state === "known" ? known(cost - costs.fixed.value.value * cameraMonths) : costs.fixed;
  return {
    cost: known(quantity("cost", cost, currency)),
    extraCost: extra.state === "known" ? known(quantity("extra-cost", extra.value, currency)) : extra,
    breakEven: breakEvens(),
  };

  function breakEvens(): Suitability["breakEven"] {
    const { sets, problems } = pricedSets(dossier, year as number);
    const wanted = offencesOf(request.problem, dossier, words);
    if (sets.length === 0) return refused(...problems, warning("economics.no-unit-costs"));
    const rows = sets.flatMap(({ set, factor }) =>
      set.rows.flatMap((row) => {
        const needed = breakEven(cost, row.value * factor);
        if (!wanted.includes(row.offence) || !needed.ok) return [];
        const part = `${set.id}/${row.offence}`;
        const expected = expectedIn(request, months as number);
        return [
          {
            offence: row.offence,
            set: set.label,
            needed: quantity(`${part}/needed`, needed.value.whole, "offences"),
            neededExtra:
              extra.state === "known"
                ? known(
                    quantity(
                      `${part}/needed-extra`,
                      Math.max(0, extra.value) / (row.value * factor),
                      "offences",
                    ),
                  )
                : extra,
            required:
              expected === undefined || expected === 0
                ? notMeasured(warning("economics.baseline-unknown"))
                : known(quantity(`${part}/required`, needed.value.exact / expected, "share")),
          },
        ];
      }),
    );
    return rows.length > 0 ? known(rows) : notMeasured(warning("flexible.no-priced-offence"));
  }
}

/** Incidents to be expected in the months asked for, at the pace of the baseline. */
const expectedIn = ({ baseline, baselineMonths }: Application, months: number): number | undefined =>
  baseline === undefined || baselineMonths === undefined || !(baselineMonths > 0)
    ? undefined
    : (baseline / baselineMonths) * months;

/** Priced offences of the categories that are about the problem. */
function offencesOf(problem: string, { manifest }: Dossier, words: Taxonomy): readonly string[] {
  const sorts = words.sortsOf(problem);
  return Object.entries(manifest.economics.offences).flatMap(([category, offence]) =>
    matches(words.sortOf(category), sorts) === "yes" ? [offence] : [],
  );
}
