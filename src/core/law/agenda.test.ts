import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { dossierOf } from "../testing/dossier.ts";
import { agenda } from "./agenda.ts";

const order = (row: object) => ({
  area: "plein",
  kind: "new",
  cameraKind: "flexible",
  validFrom: "2024-01-10",
  ...row,
});
const dossier = dossierOf({
  manifest: manifest.parse({ name: "Test", programme: { flexibleExtensions: 1 } }),
  cameras: [
    { id: "F4", kind: "flexible" },
    { id: "F5", kind: "flexible" },
  ],
  placements: [
    { camera: "F4", area: "plein", from: "2024-01-10" },
    { camera: "F5", area: "park", from: "2024-03-01" },
  ],
  designations: [
    order({ id: "B4", validTo: "2024-04-09" }),
    order({
      id: "B4-V",
      kind: "extension",
      predecessor: "B4",
      validFrom: "2024-04-10",
      validTo: "2024-07-09",
    }),
    order({ id: "B5", area: "park", validFrom: "2024-03-01", validTo: "2024-05-31" }),
  ],
  assessments: [{ area: "plein", on: "2023-05-01", outcome: "necessary" }],
  privacyChecks: [
    { kind: "sign", area: "plein", on: "2023-06-10", result: "passed" },
    { kind: "mask", camera: "F4", on: "2024-02-01", result: "failed" },
  ],
  recommendations: [
    { id: "1", round: "2020", text: "Doe iets", due: "2022-01-01", status: "open" },
    { id: "2", round: "2020", text: "Doe meer", due: "2024-05-20", status: "done" },
  ],
});

const lines = (from: string, until: string) =>
  agenda(dossier, from, until).map(
    ({ day, statement, overdue, record }) => `${day} ${statement.code} ${record}${overdue ? " overdue" : ""}`,
  );

test("ends of orders, tests, checks and promises stand on their day, the overdue first", () => {
  expect(lines("2024-05-10", "2024-12-31")).toEqual([
    "2022-01-01 agenda.recommendation 1 overdue",
    "2024-02-01 agenda.repair-mask privacyChecks.csv:3 overdue",
    "2024-05-01 agenda.necessity assessments.csv:2 overdue",
    "2024-05-31 agenda.order-ends B5",
    "2024-06-10 agenda.check-sign privacyChecks.csv:2",
    "2024-07-09 agenda.order-ends-for-good B4-V",
  ]);
});

test("an order that its extension carries on is no end, and what lies beyond the period is left out", () => {
  expect(lines("2024-04-01", "2024-06-01")).not.toContain("2024-04-09 agenda.order-ends B4");
  expect(lines("2024-05-10", "2024-06-01").some((line) => line.includes("B4-V"))).toBe(false);
});
