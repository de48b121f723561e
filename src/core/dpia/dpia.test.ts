import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { evaluate } from "../evaluate.ts";
import { dossierOf } from "../testing/dossier.ts";
import { dpiaAnswers } from "./answers.ts";
import { dpiaParagraphs } from "./model.ts";

const options = { asOf: "2021-12-31", seed: "s", edition: "test", policeSide: false };
const answersOf = (parts: Parameters<typeof dossierOf>[0]) => {
  const dossier = dossierOf(parts);
  return dpiaAnswers(dossier, evaluate(dossier, options));
};
const full = answersOf({
  manifest: manifest.parse({
    name: "Test",
    programme: {
      framework: "Kader",
      retentionDays: 28,
      controller: "police",
      audio: false,
      functions: [],
      viewing: { by: ["police"], directedByPolice: true },
      ordinance: { article: "2:77 APV", from: "2006-01-01" },
    },
  }),
  areas: [{ id: "markt", name: "Markt" }],
  cameras: [{ id: "C1", area: "markt" }],
  placements: [{ camera: "C1", area: "markt", from: "2021-01-01" }],
  designations: [
    {
      id: "B1",
      area: "markt",
      kind: "new",
      cameraKind: "fixed",
      validFrom: "2021-01-01",
      publicOrderPurpose: "geweld",
    },
    {
      id: "B0",
      area: "markt",
      kind: "new",
      cameraKind: "fixed",
      validFrom: "2019-01-01",
      validTo: "2020-12-31",
      publicOrderPurpose: "oud",
    },
  ],
  alternatives: [{ area: "markt", measure: "verlichting", result: "insufficient" }],
  complaints: [{ kind: "objection", receivedOn: "2021-02-01" }],
  privacyChecks: [
    { kind: "sign", area: "markt", on: "2021-05-01", result: "passed" },
    { kind: "mask", area: "markt", camera: "C1", on: "2021-05-01", result: "failed" },
  ],
});
const statementsOf = (question: string) =>
  full.answers
    .find((answer) => answer.question === question)
    ?.statements.map(({ code, values }) => ({ code, values }));

test("the model has its seventeen paragraphs, and every question is answered or a gap, once", () => {
  expect(dpiaParagraphs.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, i) => String(i + 1)));
  const all = dpiaParagraphs.flatMap(({ questions }) => questions.map(({ id }) => id)).sort();
  expect([...full.answers.map(({ question }) => question), ...full.gaps.map(({ id }) => id)].sort()).toEqual(
    all,
  );
});

test("subsidiarity rests on the lighter means tried, proportionality on the measured effect or its absence", () => {
  expect(statementsOf("14.1")).toEqual([
    { code: "dpia.alternative", values: { area: "Markt", measure: "verlichting", result: "insufficient" } },
  ]);
});

test("only orders in force give a purpose", () => {
  expect(statementsOf("5.2")?.map(({ values }) => values.order)).toEqual(["B1"]);
});

test("breaches of rules are risks; masks of single cameras stay out of the measures", () => {
  expect(statementsOf("16.1")?.every(({ code }) => code.startsWith("law."))).toBe(true);
  expect(statementsOf("17.2")?.map(({ values }) => values.kind)).toEqual(["sign"]);
});

test("what the controller must judge is never filled in", () => {
  const open = full.gaps.map(({ id }) => id);
  expect(open).toEqual(expect.arrayContaining(["7.2", "8.2", "11.2", "12.4", "13.2", "17.3"]));
});

test("an empty dossier answers nothing and lists everything", () => {
  const { answers, gaps } = answersOf({ areas: [{ id: "markt" }] });
  expect(answers).toEqual([]);
  expect(gaps.length).toBe(dpiaParagraphs.flatMap(({ questions }) => questions).length);
});
