import { expect, test } from "vitest";
import { manifest } from "../../dossier/manifest.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { law } from "../index.ts";

function outcomes(selfAssessments: readonly object[]): Readonly<Record<string, string>> {
  const described = manifest.parse({ name: "Test", country: "GB", programme: { selfAssessments } });
  const tested = law(dossierOf({ manifest: described }), "2024-06-30");
  if (tested.state !== "known") throw new Error("expected findings");
  expect(tested.value.regime).toBe("uk");
  return Object.fromEntries(tested.value.findings.map(({ rule, outcome }) => [rule, outcome]));
}

test("without a self-assessment none of the twelve principles is green", () => {
  const found = outcomes([]);
  expect(Object.keys(found)).toHaveLength(13);
  expect(new Set(Object.values(found))).toEqual(new Set(["no-data"]));
});

test("the last self-assessment decides, principle by principle", () => {
  const found = outcomes([
    { on: "2023-09-01", published: true, principles: { purpose: "not" } },
    { on: "2024-03-01", published: false, principles: { purpose: "met", review: "partly", security: "not" } },
  ]);
  expect(found).toMatchObject({ P1: "ok", P10: "warning", P9: "breach", P2: "no-data", SA: "warning" });
});

test("a self-assessment of more than a year ago is no longer a yearly one", () => {
  expect(outcomes([{ on: "2023-03-01", published: true }]).SA).toBe("warning");
});
