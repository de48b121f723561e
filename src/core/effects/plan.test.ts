import { expect, test } from "vitest";
import type { Dossier } from "../dossier/dossier.ts";
import { planText } from "../dossier/locked-plan.ts";
import { manifest } from "../dossier/manifest.ts";
import { dossierOf } from "../testing/dossier.ts";
import { currentPlan, leftUndone, programmeAnalysis, siteAnalysis } from "./plan.ts";
import { sitesOf } from "./sites.ts";

const square = [[Float64Array.of(0, 0, 100, 0, 100, 100, 0, 100)]];
const dossier = (targetChange = -0.2, evaluation: object = {}): Dossier =>
  dossierOf({
    manifest: manifest.parse({ name: "T", evaluation }),
    areas: [{ id: "a", name: "Plein", polygons: square, startedOn: "2024-03-10" }],
    goals: [{ area: "a", problem: "p", mechanism: "prevention", category: "theft", targetChange }],
  });
const locked = (one: Dossier, lockedOn = "2024-03-20", dataUntil?: string): Dossier => ({
  ...one,
  lockedPlan: {
    schema: "schouw.plan/1",
    lockedOn,
    edition: "0",
    ...(dataUntil === undefined ? {} : { dataUntil }),
    plan: currentPlan(dossier()),
    hash: "0".repeat(64),
    intact: true,
  },
});
const analysis = (one: Dossier, outcome = "theft") => siteAnalysis(one, sitesOf(one).sites[0], outcome);
const codes = (one: Dossier, outcome?: string) => analysis(one, outcome).deviations.map(({ code }) => code);

test("locked in time and done so is planned; anything else that is looked at is exploratory", () => {
  expect(analysis(locked(dossier()))).toMatchObject({ status: "planned", deviations: [] });
  expect(analysis(locked(dossier()), "all")).toMatchObject({ status: "exploratory" });
});

test("without a lock a goal is stated, never planned", () => {
  expect(analysis(dossier()).status).toBe("stated");
  expect(analysis(dossier(), "all").status).toBe("exploratory");
});

test("a lock set when outcomes existed, or on data that held them, does not count", () => {
  // The start is in March: April is the first month that is compared.
  expect(codes(locked(dossier(), "2024-03-31"))).toEqual([]);
  expect(codes(locked(dossier(), "2024-04-01"))).toEqual(["plan.locked-late"]);
  expect(codes(locked(dossier(), "2024-03-20", "2024-04-30"))).toEqual(["plan.data-known"]);
  expect(analysis(locked(dossier(), "2024-04-01")).status).toBe("exploratory");
});

test("a changed target or period is told with what was locked and what is now", () => {
  const moved = analysis(locked(dossier(-0.1, { afterMonths: 24 })));
  expect(moved.status).toBe("changed");
  expect(moved.deviations.map(({ values }) => [values.what, values.was, values.now])).toEqual([
    ["afterMonths", "12", "24"],
    ["targetChange", "-0.2", "-0.1"],
  ]);
});

test("a plan that no longer gives its hash makes nothing planned", () => {
  const one = locked(dossier());
  const broken = { ...one, lockedPlan: { ...one.lockedPlan!, intact: false } };
  expect(analysis(broken)).toMatchObject({ status: "exploratory", deviations: [{ code: "plan.broken" }] });
  expect(programmeAnalysis(broken, sitesOf(broken).sites, "all").status).toBe("exploratory");
});

test("what was promised and not done is told", () => {
  expect(leftUndone(locked(dossier()), []).map(({ values }) => values)).toEqual([
    { name: "Plein", outcome: "theft" },
  ]);
  expect(leftUndone(locked(dossier()), [analysis(locked(dossier()))])).toEqual([]);
});

test("the text that is hashed does not depend on the order of keys, and changes with any value", () => {
  expect(planText({ b: [{ d: 1, c: 2 }], a: 3, hash: "x" })).toBe(planText({ a: 3, b: [{ c: 2, d: 1 }] }));
  expect(planText({ a: 3 })).not.toBe(planText({ a: 4 }));
});
