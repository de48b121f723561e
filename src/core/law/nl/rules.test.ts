import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { hasText, languages } from "../../../texts/index.ts";
import { manifest } from "../../dossier/manifest.ts";
import { type DossierParts, dossierOf } from "../../testing/dossier.ts";
import { regimes } from "../index.ts";
import { dutch } from "./index.ts";

/** Situations and outcomes, to be read by a lawyer: rule, situation, what the rule must answer. */
type Situation = readonly [
  rule: string,
  situation: string,
  parts: Omit<DossierParts, "manifest"> & { readonly programme?: object },
  answers: readonly string[],
];

const AS_OF = "2024-06-30";
const order = (row: object = {}) => ({
  id: "B1",
  area: "plein",
  kind: "new",
  cameraKind: "fixed",
  takenOn: "2023-12-15",
  validFrom: "2024-01-01",
  validTo: "2026-12-31",
  ...row,
});
const hanging = {
  cameras: [{ id: "C1" }],
  placements: [{ camera: "C1", area: "plein", from: "2024-01-01" }],
};
const flexible = { ...hanging, cameras: [{ id: "C1", kind: "flexible" }] };
const assessed = (row: object = {}) => ({ area: "plein", on: "2024-01-10", outcome: "necessary", ...row });
const check = (kind: string, row: object = {}) => ({ kind, on: "2024-03-01", result: "passed", ...row });

const situations: readonly Situation[] = [
  ["R1", "nothing known of the ordinance", {}, ["no-data unknown"]],
  [
    "R1",
    "the council granted the power years before",
    { programme: { ordinance: { article: "2:77 APV", from: "2010-01-01" } }, designations: [order()] },
    ["ok granted"],
  ],
  [
    "R1",
    "an order taken two weeks before the council granted the power",
    { programme: { ordinance: { article: "2:77 APV", from: "2024-01-01" } }, designations: [order()] },
    ["breach before"],
  ],
  ["R2", "an order of which no purpose is known", { designations: [order()] }, ["no-data purpose-unknown"]],
  [
    "R2",
    "an order that states no purpose of public order",
    { designations: [order({ publicOrderPurpose: "geen" })] },
    ["breach no-purpose"],
  ],
  [
    "R2",
    "a stated purpose, and a goal whose main mechanism is investigation",
    {
      designations: [order({ publicOrderPurpose: "geweld in het uitgaansgebied" })],
      goals: [{ area: "plein", problem: "geweld", mechanism: "investigation" }],
    },
    ["warning investigation"],
  ],
  [
    "R2",
    "a stated purpose, and intervention as the mechanism",
    {
      designations: [order({ publicOrderPurpose: "geweld in het uitgaansgebied" })],
      goals: [{ area: "plein", problem: "geweld", mechanism: "intervention" }],
    },
    ["ok stated"],
  ],
  [
    "R5",
    "a camera that moved inside its area without a new order",
    {
      designations: [order()],
      placements: [
        { camera: "C1", area: "plein", from: "2024-01-01", to: "2024-02-29" },
        { camera: "C1", area: "plein", from: "2024-03-01" },
      ],
    },
    ["not-applicable none"],
  ],
  [
    "R5",
    "a camera that moved to another area for which no order holds",
    {
      designations: [order()],
      placements: [
        { camera: "C1", area: "plein", from: "2024-01-01", to: "2024-02-29" },
        { camera: "C1", area: "park", from: "2024-03-01" },
      ],
    },
    ["breach without-order"],
  ],
  [
    "R5",
    "the same move with an order for the other area",
    {
      designations: [order(), order({ id: "B2", area: "park", kind: "move", validFrom: "2024-03-01" })],
      placements: [
        { camera: "C1", area: "plein", from: "2024-01-01", to: "2024-02-29" },
        { camera: "C1", area: "park", from: "2024-03-01" },
      ],
    },
    ["ok covered"],
  ],
  [
    "R5",
    "a move to another area before flexible cameras were regulated in 2016",
    {
      designations: [order()],
      placements: [
        { camera: "C1", area: "plein", from: "2014-01-01", to: "2014-12-31" },
        { camera: "C1", area: "park", from: "2015-01-01" },
      ],
    },
    ["not-applicable none"],
  ],
  ["R6", "an order without a known consultation", { designations: [order()] }, ["no-data unknown"]],
  [
    "R6",
    "the prosecutor was consulted a day after the decision",
    { designations: [order({ consultedProsecutorOn: "2023-12-16" })] },
    ["breach after"],
  ],
  [
    "R6",
    "the prosecutor was consulted, but the viewing period is not known",
    { designations: [order({ consultedProsecutorOn: "2023-12-01" })] },
    ["no-data period-unknown"],
  ],
  [
    "R6",
    "the prosecutor was consulted and the viewing period is set",
    { designations: [order({ consultedProsecutorOn: "2023-12-01", viewingPeriod: "vr-za 20-06" })] },
    ["ok before"],
  ],
  ["R7", "nothing known of who watches", {}, ["no-data unknown"]],
  [
    "R7",
    "private guards watch under the direction of the police",
    { programme: { viewing: { by: ["private"], directedByPolice: true } } },
    ["ok directed"],
  ],
  [
    "R7",
    "private guards watch without direction by the police",
    { programme: { viewing: { by: ["private"], directedByPolice: false } } },
    ["breach undirected"],
  ],
  ["R8", "cameras hang and no assessment is in the dossier", hanging, ["no-data no-assessments"]],
  [
    "R8",
    "cameras still hang after they were found no longer necessary",
    { ...hanging, assessments: [assessed({ outcome: "not-necessary" })] },
    ["breach still-running"],
  ],
  [
    "R8",
    "found no longer necessary, and necessary again at a later assessment",
    {
      ...hanging,
      assessments: [assessed({ outcome: "not-necessary" }), assessed({ on: "2024-05-01" })],
    },
    ["ok necessary"],
  ],
  [
    "R8",
    "the last assessment is of thirteen months ago, twelve is usual",
    { ...hanging, assessments: [assessed({ on: "2023-05-29" })] },
    ["warning long-ago"],
  ],
  [
    "R8",
    "the same where the municipality reviews every two years",
    {
      ...hanging,
      programme: { reviewCycleMonths: 24 },
      assessments: [assessed({ on: "2023-05-29" })],
    },
    ["ok necessary"],
  ],
  [
    "R8",
    "only another area was assessed",
    { ...hanging, assessments: [assessed({ area: "elders" })] },
    ["no-data never"],
  ],
  ["R9", "no sign was ever checked", hanging, ["no-data never"]],
  [
    "R9",
    "one of two signs failed at its last check",
    {
      ...hanging,
      privacyChecks: [
        check("sign", { area: "plein", reference: "noord" }),
        check("sign", { area: "plein", reference: "zuid", result: "failed" }),
      ],
    },
    ["breach failed"],
  ],
  [
    "R9",
    "a sign that failed was repaired and passed",
    {
      ...hanging,
      privacyChecks: [
        check("sign", { area: "plein", reference: "zuid", result: "failed" }),
        check("sign", { area: "plein", reference: "zuid", on: "2024-04-01" }),
      ],
    },
    ["ok passed"],
  ],
  [
    "R9",
    "signs in order, but movable cameras hang without further information",
    { ...flexible, privacyChecks: [check("sign", { area: "plein" })] },
    ["ok passed", "no-data no-information"],
  ],
  ["R10", "no mask was ever checked", hanging, ["no-data never"]],
  [
    "R10",
    "a dwelling in view at the last inspection",
    { ...hanging, privacyChecks: [check("mask", { camera: "C1", result: "failed" })] },
    ["breach dwelling-in-view"],
  ],
  [
    "R10",
    "an inspection without a result is not green",
    { ...hanging, privacyChecks: [check("mask", { camera: "C1", result: "open" })] },
    ["no-data not-judged"],
  ],
  [
    "R12",
    "no recording noted as kept is no proof that there is none",
    { privacyChecks: [check("sign")] },
    ["no-data none-recorded"],
  ],
  [
    "R12",
    "a recording kept without a request, another for a case",
    { privacyChecks: [check("kept-recording"), check("kept-recording", { reference: "zaak 12" })] },
    ["breach without-request", "ok for-a-case"],
  ],
  [
    "R13",
    "the municipality is the controller and persons stand in its log",
    { programme: { controller: "municipality", personalDataInLog: true } },
    ["breach not-police", "breach persons-in-log"],
  ],
  [
    "R13",
    "the police are the controller; nothing is known of the log",
    { programme: { controller: "police" } },
    ["ok police", "no-data log-unknown"],
  ],
  [
    "R14",
    "an order of 2015 that still runs needs an assessment when it is renewed",
    { designations: [order({ takenOn: "2015-03-01", validFrom: "2015-04-01" })], privacyChecks: [] },
    ["not-applicable older"],
  ],
  [
    "R14",
    "an order of 2023 without an assessment",
    { designations: [order()], privacyChecks: [] },
    ["breach missing"],
  ],
  [
    "R14",
    "an order of 2023 in a dossier without privacy file",
    { designations: [order()] },
    ["no-data unknown"],
  ],
  [
    "R14",
    "the assessment came after the order",
    { designations: [order()], privacyChecks: [check("impact-assessment")] },
    ["breach afterwards"],
  ],
  [
    "R14",
    "the assessment preceded the order",
    { designations: [order()], privacyChecks: [check("impact-assessment", { on: "2023-11-01" })] },
    ["ok made"],
  ],
  ["R15", "access was never audited", {}, ["no-data never"]],
  [
    "R15",
    "an audit with two findings",
    { privacyChecks: [check("access", { findings: 2, number: 400 })] },
    ["warning findings"],
  ],
  [
    "R15",
    "an audit of two years ago",
    { privacyChecks: [check("access", { on: "2022-03-01" })] },
    ["warning long-ago"],
  ],
  [
    "R16",
    "incidents were counted, dwellings were not",
    { designations: [order()], assessments: [assessed({ incidents: 40 })] },
    ["no-data no-figures"],
  ],
  [
    "R16",
    "both were weighed, but the neighbour cannot check the mask (ECLI:NL:RBAMS:2021:1413)",
    {
      designations: [order()],
      assessments: [assessed({ incidents: 40, dwellings: 6 })],
      privacyChecks: [check("mask", { camera: "C1", verifiable: false })],
    },
    ["ok weighed", "breach mask-not-checkable"],
  ],
  ["R17", "a dossier without a file of lighter means", { designations: [order()] }, ["no-data unknown"]],
  [
    "R17",
    "lighter means were tried elsewhere, not here",
    {
      designations: [order()],
      alternatives: [{ area: "elders", measure: "verlichting", result: "insufficient" }],
    },
    ["breach none"],
  ],
  [
    "R17",
    "lighting was tried here and was not enough",
    {
      designations: [order()],
      alternatives: [{ area: "plein", measure: "verlichting", result: "insufficient" }],
    },
    ["ok tried"],
  ],
  [
    "R17",
    "lighting was tried here and was enough",
    {
      designations: [order()],
      alternatives: [{ area: "plein", measure: "verlichting", result: "sufficient" }],
    },
    ["warning lighter-is-enough"],
  ],
  [
    "R18",
    "a term of six months on several recent police reports (ECLI:NL:RBZWB:2024:8101)",
    {
      designations: [order({ takenOn: "2024-06-01", validFrom: "2024-06-06", validTo: "2024-12-06" })],
      assessments: [assessed({ on: "2024-05-30", evidenceTo: "2024-05-20", reports: 5 })],
    },
    ["ok recent"],
  ],
  [
    "R18",
    "evidence of fourteen months before the order",
    { designations: [order()], assessments: [assessed({ on: "2023-12-01", evidenceTo: "2022-10-01" })] },
    ["breach old"],
  ],
  [
    "R18",
    "evidence of eight months before the order",
    { designations: [order()], assessments: [assessed({ on: "2023-12-01", evidenceTo: "2023-04-01" })] },
    ["warning ageing"],
  ],
  [
    "R18",
    "evidence gathered after the order does not carry it",
    { designations: [order()], assessments: [assessed({ on: "2024-05-01", evidenceTo: "2024-04-01" })] },
    ["no-data no-dates"],
  ],
  ["R22", "nothing known of smart functions", {}, ["no-data unknown"]],
  ["R22", "no smart functions", { programme: { functions: [] } }, ["not-applicable none"]],
  [
    "R22",
    "analytics switched on that stand in no assessment",
    { programme: { functions: [{ name: "crowd counting", from: "2024-01-01" }] } },
    ["breach not-assessed"],
  ],
  [
    "R22",
    "analytics in the assessment, without a basis of their own",
    {
      programme: { functions: [{ name: "crowd counting", from: "2024-01-01" }] },
      privacyChecks: [check("impact-assessment", { functions: "Crowd counting | search" })],
    },
    ["warning no-basis"],
  ],
  [
    "R23",
    "a goal without a target and a day",
    { ...hanging, goals: [{ area: "plein", problem: "geweld", mechanism: "prevention" }] },
    ["warning incomplete"],
  ],
  [
    "R23",
    "a goal with mechanism, target and day",
    {
      ...hanging,
      goals: [
        {
          area: "plein",
          problem: "geweld",
          mechanism: "prevention",
          targetChange: -0.2,
          dueDate: "2025-12-31",
        },
      ],
    },
    ["ok measurable"],
  ],
  ["R24", "sound is recorded", { programme: { audio: true } }, ["breach recorded"]],
  ["R24", "nothing known of sound", {}, ["no-data unknown"]],
];

test.each(situations)("%s %s", (id, _, { programme, ...parts }, answers) => {
  const rule = dutch.rules.find((one) => one.id === id);
  const described = manifest.parse({ name: "Test", programme: programme ?? {} });
  const found = rule?.check(dossierOf({ ...parts, manifest: described }), AS_OF) ?? [];
  expect(found.map((one) => `${one.outcome} ${one.statement.code.split(".").pop()}`)).toEqual(answers);
});

test("the Dutch regime holds R1 to R24, in order", () => {
  expect(dutch.rules.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, i) => `R${i + 1}`));
});

test("each sentence that a rule can say stands in the catalogue, and each rule has a name", () => {
  const law = path.join(import.meta.dirname, "..");
  const codes = new Map<string, string[]>();
  for (const folder of ["nl", "uk"]) {
    for (const name of readdirSync(path.join(law, folder))) {
      if (name.endsWith(".test.ts") || name === "index.ts") continue;
      const text = readFileSync(path.join(law, folder, name), "utf8");
      const id = /^ {2}id: "(\w+)"/m.exec(text)?.[1];
      if (id === undefined) continue;
      const said = [...text.matchAll(/\bfinding\([^"]*"[a-z-]+",\s*"([a-z-]+)"/g)].map((match) => match[1]);
      codes.set(id, said);
    }
  }
  expect(codes.size).toBe(25);
  const missing = [...codes].flatMap(([id, said]) =>
    said
      .filter((code) => languages.some((language) => !hasText(language, `law.${id}.${code}`)))
      .map((c) => `${id}.${c}`),
  );
  expect(missing).toEqual([]);
  for (const { id } of regimes.flatMap(({ rules }) => rules)) {
    for (const language of languages) expect(hasText(language, `report.rule.${id}`)).toBe(true);
  }
});
