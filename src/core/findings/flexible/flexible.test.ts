import { expect, test } from "vitest";
import type { Dossier } from "../../dossier/dossier.ts";
import { manifest } from "../../dossier/manifest.ts";
import { evaluate } from "../../evaluate.ts";
import { type DossierParts, dossierOf } from "../../testing/dossier.ts";
import { published } from "../published.ts";

type Row = Readonly<Record<string, unknown>>;

const rules = manifest.parse({
  name: "T",
  programme: {
    capHistory: [{ from: "2019-01-01", total: 3, fixed: 2, flexible: 1 }],
    flexibleTermMonths: 3,
    flexibleExtensions: 1,
    flexibleExtensionMonths: 3,
  },
  economics: {
    unitCosts: ["uk-home-office-2018"],
    exchangeRates: { GBP: { rate: 1, source: "test" } },
    illustration: true,
    offences: { "diefstal uit auto": "theft-from-vehicle" },
  },
});

const asked: Row = {
  id: "A1",
  requestedOn: "2021-11-01",
  place: "Laan",
  problem: "diefstal uit auto",
  months: 3,
  offenderGroup: "calculating",
  mechanism: "prevention",
  pattern: "moving",
  retrievalArranged: true,
  accompanying: "lokauto",
  baselineMonths: 12,
  baseline: 40,
  feasible: true,
  successTest: "minder",
  exitDate: "2022-02-01",
};

const city = (parts: DossierParts = {}): Dossier =>
  dossierOf({
    manifest: rules,
    areas: [
      { id: "a", name: "Plein" },
      { id: "b", name: "Rokade" },
    ],
    cameras: [
      { id: "V1", area: "a" },
      { id: "V2", area: "a" },
      { id: "F1", kind: "flexible", area: "b" },
    ],
    placements: [
      { camera: "V1", area: "a", from: "2019-01-01" },
      { camera: "V2", area: "a", from: "2019-01-01" },
      { camera: "F1", area: "a", from: "2021-01-01", to: "2021-03-31" },
      { camera: "F1", area: "b", from: "2021-09-01" },
    ],
    designations: [
      {
        id: "B1",
        area: "a",
        kind: "new",
        cameraKind: "fixed",
        validFrom: "2019-01-01",
        validTo: "2023-12-31",
      },
      {
        id: "B2",
        area: "b",
        kind: "new",
        cameraKind: "flexible",
        validFrom: "2021-09-01",
        validTo: "2021-11-30",
      },
    ],
    costs: [
      { year: 2020, amount: 24_000, appliesTo: "fixed" },
      { year: 2020, amount: 12_000 },
    ],
    applications: [asked],
    ...parts,
  });

function result(dossier: Dossier, asOf = "2021-11-01") {
  const evaluation = evaluate(dossier, { asOf, seed: "s", edition: "t", policeSide: false });
  if (evaluation.applications.state !== "known" || evaluation.flexible.state !== "known")
    throw new Error("nothing known");
  return { evaluation, applications: evaluation.applications.value, flexible: evaluation.flexible.value };
}

const request = (changes: Row) =>
  result(city({ applications: [{ ...asked, ...changes }] })).applications.requests[0];

test("eight conditions: all met suits, what can be arranged is named, what cannot decides against", () => {
  expect(request({}).suitability.verdict).toBe("suits");
  const open = request({ retrievalArranged: false, accompanying: undefined, months: 9 }).suitability;
  expect(open.verdict).toBe("suits-if");
  expect(open.conditions.filter(({ answer }) => answer !== "yes")).toEqual([
    { id: "term", answer: "no" },
    { id: "retrieval", answer: "no" },
    { id: "accompanying", answer: "unknown" },
  ]);
  expect(request({ pattern: "stable" }).suitability.verdict).toBe("does-not-suit");
  expect(request({ feasible: false }).suitability.verdict).toBe("does-not-suit");
});

test("offenders who do not weigh the risk rule out prevention, not live viewing", () => {
  expect(request({ offenderGroup: "impulsive" }).suitability.verdict).toBe("does-not-suit");
  expect(request({ offenderGroup: "impulsive", mechanism: "intervention" }).suitability.verdict).toBe(
    "suits",
  );
});

test("a request must earn its cost, and its extra cost over fixed cameras, against what is expected", () => {
  const flexible = city({
    placements: [
      { camera: "V1", area: "a", from: "2019-01-01" },
      { camera: "F1", area: "b", from: "2019-01-01" },
    ],
    costs: [
      { year: 2020, amount: 1200, appliesTo: "fixed" },
      { year: 2020, amount: 3480, appliesTo: "flexible" },
    ],
  });
  const { suitability } = result(flexible).applications.requests[0];
  // EUR 290 a month for three months is one theft from a car at 870; 10 are expected at 40 a year.
  expect(suitability.cost).toMatchObject({ value: { value: 870 } });
  expect(suitability.extraCost).toMatchObject({ value: { value: 570 } });
  if (suitability.breakEven.state !== "known") throw new Error("no break-even");
  expect(suitability.breakEven.value).toMatchObject([
    { offence: "theft-from-vehicle", needed: { value: 1 }, required: { value: { value: 0.1 } } },
  ]);
});

test("costs for one kind fall to it whole, the rest by cameras in use; a kind that did not hang has none", () => {
  const [fixed, flexible] = result(city()).flexible.kinds;
  // 24,000 for fixed and all of the 12,000, over two cameras and twelve months: no flexible one hung in 2020.
  expect(fixed.costPerMonth).toMatchObject({ value: { value: 1500 } });
  expect(flexible.costPerMonth.state).toBe("not-measured");
  expect([fixed.cameras.value, flexible.cameras.value]).toEqual([2, 1]);
  expect([flexible.stays.value, flexible.moves.value]).toEqual([2, 1]);
  expect(flexible.meanStay).toMatchObject({ value: { n: 1 } });
});

test("when the part for a kind is full only that kind makes room, and an order that ends untested goes first", () => {
  const [{ room, candidates }] = result(city()).applications.requests;
  expect(room).toMatchObject({ value: { inUse: 3, toFree: 1, binding: "kind" } });
  expect(candidates.map(({ area, standing }) => [area, standing])).toEqual([["b", "fails-retest"]]);
  const tested = city({ assessments: [{ area: "b", on: "2021-10-20", outcome: "necessary" }] });
  expect(result(tested).applications.requests[0].candidates[0].standing).toBe("lowest");
  const gone = city({ assessments: [{ area: "b", on: "2021-10-20", outcome: "not-necessary" }] });
  expect(result(gone).applications.requests[0].candidates[0].because[0].code).toBe("candidate.not-necessary");
});

test("a refusal because of the cap on a day with room departs, and a decision before its request has no wait", () => {
  const refused = { decision: "refused", refusedFor: "cap", requestedOn: "2021-05-01" };
  const room = city({ applications: [{ ...asked, ...refused, decidedOn: "2021-04-01" }] });
  const { requests, years } = result(room).applications;
  expect(requests[0]).toMatchObject({ departs: true, waitDays: { state: "not-measured" } });
  expect(years[0]).toMatchObject({ refusedForCap: { value: 1 }, medianWait: { state: "not-measured" } });
});

test("each deployment has its own card with term, cost, experience and lessons", () => {
  const led = {
    ...asked,
    id: "A0",
    area: "b",
    requestedOn: "2021-08-20",
    decision: "granted",
    decidedOn: "2021-08-25",
  };
  const { deployments } = result(
    city({
      applications: [{ ...led, lessons: "Eerder beginnen." }],
      evidence: [
        { area: "b", topic: "response", verdict: "supports", paraphrase: "Snel ter plaatse.", role: "agent" },
      ],
    }),
  ).flexible;
  expect(deployments.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["Plein", "2021-01-01", "2021-03-31"],
    ["Rokade", "2021-09-01", undefined],
  ]);
  expect(deployments[1]).toMatchObject({
    orders: [{ id: "B2" }],
    goal: { problem: "diefstal uit auto", mechanism: "prevention" },
    experience: [{ words: "Snel ter plaatse." }],
    lessons: ["Eerder beginnen."],
  });
});

test("what leaves the organisation holds no words of a person in a function and no small answer", () => {
  const answers = ["positive", "negative"].map((meaning, i) => ({
    round: "2021",
    question: "q",
    topic: "support",
    answer: meaning,
    meaning,
    count: i === 0 ? 90 : 3,
  }));
  const dossier = city({
    survey: answers,
    evidence: [{ area: "b", topic: "response", paraphrase: "Snel ter plaatse.", role: "agent" }],
  });
  const outside = published(result(dossier).evaluation);
  expect(JSON.stringify(outside.flexible)).not.toContain("Snel ter plaatse");
  expect(outside.measures.survey).toMatchObject({ value: { results: [] } });
});
