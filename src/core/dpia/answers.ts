/**
 * What a dossier and its evaluation can say in a data protection impact
 * assessment: facts from files, each a statement with its values. Judgements
 * that belong to the controller (legal ground, chance, impact, acceptance) are
 * never filled in; they stay on the list of gaps.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Evaluation } from "../evaluation.ts";
import { note, type Problem, valueOr } from "../foundation/result.ts";
import { ordersInForce } from "../law/orders.ts";
import { type DpiaQuestion, dpiaParagraphs } from "./model.ts";

export type DpiaAnswer = { readonly question: string; readonly statements: readonly Problem[] };
export type DpiaGap = DpiaQuestion & { readonly paragraph: string };

/** Questions whose answer is a list: each statement is one element, under the number of its own field. */
export const REPEATED: Readonly<Record<string, string>> = {
  "2.1": "2.1.1",
  "3.1": "3.1.1",
  "16.1": "16.1.1",
};

export function dpiaAnswers(
  dossier: Dossier,
  evaluation: Evaluation,
): { readonly answers: readonly DpiaAnswer[]; readonly gaps: readonly DpiaGap[] } {
  const answers = dpiaParagraphs.flatMap(({ questions }) =>
    questions.flatMap(({ id }): readonly DpiaAnswer[] => {
      const statements = (ANSWERS[id] ?? (() => []))(dossier, evaluation);
      return statements.length === 0 ? [] : [{ question: id, statements }];
    }),
  );
  const answered = new Set(answers.map(({ question }) => question));
  const gaps = dpiaParagraphs.flatMap(({ id: paragraph, questions }) =>
    questions.filter(({ id }) => !answered.has(id)).map((question) => ({ ...question, paragraph })),
  );
  return { answers, gaps };
}

type Answer = (dossier: Dossier, evaluation: Evaluation) => readonly Problem[];

/** A statement when its fact is known, nothing otherwise. */
const when = <T>(fact: T | undefined, statement: (fact: T) => Problem): readonly Problem[] =>
  fact === undefined ? [] : [statement(fact)];

const nameOf = ({ areas }: Evaluation, id: string): string =>
  areas.find((area) => area.id === id)?.name ?? id;

/** Law and order: the answers by the number of the question. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  "1.1": ({ manifest }, { subject, measures, areas, options }) => [
    ...when(valueOr(measures.stock, undefined), ({ latest }) =>
      note("dpia.cameras", {
        values: {
          name: subject.name,
          day: options.asOf,
          total: latest.total.value,
          fixed: latest.fixed.value,
          flexible: latest.flexible.value,
          areas: areas.filter(({ role }) => role === "camera").length,
        },
      }),
    ),
    ...when(manifest.programme.framework, (framework) => note("dpia.framework", { values: { framework } })),
  ],
  "2.1": ({ cameras }) => (cameras.state === "known" ? [note("dpia.data-images")] : []),
  "2.3": ({ manifest }) => [
    ...when(manifest.programme.audio, (audio) => note(audio ? "dpia.audio" : "dpia.no-audio")),
    ...when(manifest.programme.personalDataInLog, (persons) =>
      note(persons ? "dpia.log-persons" : "dpia.log-no-persons"),
    ),
  ],
  "3.1": ({ manifest }) => [
    ...when(manifest.programme.viewing, () => note("dpia.processing-viewing")),
    ...when(manifest.programme.retentionDays, () => note("dpia.processing-recording")),
  ],
  "4": ({ manifest }) =>
    when(manifest.programme.functions, (functions) =>
      functions.length === 0
        ? note("dpia.no-functions")
        : note("dpia.functions", {
            values: { functions: functions.map(({ name, from }) => `${name} (${from})`).join(", ") },
          }),
    ),
  "5.2": ({ designations }, evaluation) => {
    const day = evaluation.options.asOf;
    const orders = valueOr(designations, []);
    return ordersInForce(orders, day).flatMap(({ id, area, publicOrderPurpose }) =>
      when(publicOrderPurpose, (purpose) =>
        note("dpia.purpose", { values: { order: id, area: nameOf(evaluation, area), purpose } }),
      ),
    );
  },
  "6.2": ({ manifest: { programme } }) => [
    ...when(programme.controller, (controller) => note("dpia.controller", { values: { controller } })),
    ...when(programme.viewing, ({ by, directedByPolice }) =>
      note("dpia.viewing", {
        values: {
          police: by.includes("police") ? "yes" : "no",
          municipality: by.includes("municipality") ? "yes" : "no",
          private: by.includes("private") ? "yes" : "no",
          directed: directedByPolice ? "yes" : "no",
        },
      }),
    ),
  ],
  "9.2": ({ manifest, designations }, { options }) => {
    const orders = valueOr(designations, []);
    const running = ordersInForce(orders, options.asOf).map(({ id }) => id);
    return [
      ...when(manifest.programme.ordinance, ({ article, from }) =>
        note("dpia.ordinance", { values: { article, from } }),
      ),
      ...(running.length === 0
        ? []
        : [note("dpia.orders", { values: { count: running.length, orders: running.join(", ") } })]),
    ];
  },
  "10.2": ({ manifest }) =>
    when(manifest.programme.retentionDays, (days) => note("dpia.retention", { values: { days } })),
  "14.1": ({ alternatives }, evaluation) =>
    valueOr(alternatives, []).map(({ area, measure, result }) =>
      note("dpia.alternative", { values: { area: nameOf(evaluation, area), measure, result } }),
    ),
  "14.2": (_dossier, { effects }) =>
    (effects.state === "known" ? effects.value.areas : [])
      .filter(({ outcome }) => outcome === "all")
      .map(({ name, main, verdict }) =>
        main.state === "known" && main.value.interval.state === "known"
          ? note("dpia.effect", {
              values: {
                name,
                ratio: main.value.value.toFixed(2),
                low: main.value.interval.value.low.toFixed(2),
                high: main.value.interval.value.high.toFixed(2),
                grade: word(verdict.grade),
              },
            })
          : note("dpia.effect-unknown", { values: { name } }),
      ),
  "15.1.2": (dossier) => received(dossier, "access-request"),
  "15.7.2": (dossier) => [...received(dossier, "objection"), ...received(dossier, "complaint")],
  "15.8.2": (_dossier, { privacy }) => {
    const signs = valueOr(valueOr(privacy, undefined)?.measures ?? noMeasures, []).filter(
      ({ kind }) => kind === "sign",
    );
    const passed = signs.filter(({ result }) => result === "passed").length;
    return signs.length === 0 ? [] : [note("dpia.signs", { values: { count: signs.length, passed } })];
  },
  "16.1": (_dossier, { law }) =>
    (valueOr(law, undefined)?.findings ?? [])
      .filter(({ outcome }) => outcome === "breach")
      .map(({ statement }) => statement),
  "17.2": (_dossier, { privacy }) =>
    valueOr(valueOr(privacy, undefined)?.measures ?? noMeasures, [])
      .filter(({ camera }) => camera === undefined)
      .map(({ kind, area, on, result }) =>
        note("dpia.measure", { values: { kind: word(kind), area: area ?? "-", on, result } }),
      ),
};

/** A message cannot choose by a word with a hyphen. */
const word = (text: string): string => text.replaceAll("-", "_");

const noMeasures = { state: "not-measured", reasons: [] } as const;

/** Complaints, objections and requests by number: kinds and days only, never persons. */
function received(
  { complaints }: Dossier,
  kind: "complaint" | "objection" | "access-request",
): readonly Problem[] {
  if (complaints.state !== "known") return [];
  const rows = complaints.value.filter((row) => row.kind === kind);
  const open = rows.filter(({ closedOn }) => closedOn === undefined).length;
  return [note("dpia.received", { values: { kind: word(kind), count: rows.length, open } })];
}
