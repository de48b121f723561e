import { expect, test } from "vitest";
import type { Goal } from "../dossier/goals.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import { taxonomy } from "../measures/working/taxonomy.ts";
import { type GoalDraft, goalCheck } from "./goal-check.ts";
import { mechanismFit } from "./mechanism-fit.ts";

const DAY = "2021-12-31";
const words = taxonomy(DAY);
const fitOf = (problem: string, mechanism: Goal["mechanism"], offenderGroup?: Goal["offenderGroup"]) => {
  const fit = mechanismFit({ problem, mechanism, offenderGroup }, words, DAY);
  return fit.state === "known" ? fit.value : undefined;
};

test("prevention does not fit impulsive nightlife violence; intervention does", () => {
  expect(fitOf("uitgaansgeweld", "prevention", "impulsive")).toMatchObject({
    verdict: "weak",
    offender: "does-not-fit",
    better: ["intervention", "investigation"],
  });
  expect(fitOf("uitgaansgeweld", "intervention", "impulsive")).toMatchObject({
    verdict: "strong",
    better: [],
  });
});

test("prevention fits calculating thieves of cars and bikes, investigation fits planned robbery", () => {
  expect(fitOf("diefstal uit auto", "prevention", "calculating")?.verdict).toBe("strong");
  expect(fitOf("straatroof", "investigation", "planned")?.verdict).toBe("strong");
  expect(fitOf("burglary", "intervention", "planned")?.verdict).toBe("weak");
  expect(fitOf("jeugdoverlast", "investigation")?.verdict).toBe("weak");
});

test("of two problems the worse fit counts, and an unknown problem is not judged", () => {
  expect(fitOf("geweld en jeugdoverlast", "investigation")?.verdict).toBe("weak");
  expect(fitOf("xyz", "prevention")).toBeUndefined();
});

const effect = (visible: number, before: number) =>
  ({
    smallestVisible: { state: "known", value: { value: visible } },
    counts: { state: "known", value: { camera: { before: { value: before } } } },
  }) as unknown as AreaEffect;

const whole: GoalDraft = {
  problem: "diefstal uit auto",
  offenderGroup: "calculating",
  mechanism: "prevention",
  targetChange: -0.3,
  dueDate: "2022-12-31",
  accompanying: "lokauto",
};

const verdicts = (goal: GoalDraft | undefined, own?: AreaEffect) =>
  goalCheck("a", goal, own, words, DAY).smart.map(({ criterion, verdict }) => `${criterion} ${verdict}`);

test("a whole goal is specific, measurable, visible, relevant and bound to a day", () => {
  expect(verdicts(whole, effect(-0.25, 200))).toEqual([
    "specific yes",
    "measurable yes",
    "visible yes",
    "relevant yes",
    "time-bound yes",
  ]);
  expect(goalCheck("a", whole, effect(-0.25, 200), words, DAY).missing).toEqual([]);
});

test("a target that the counts could never show is told before the start", () => {
  expect(verdicts(whole, effect(-0.4, 200))).toContain("visible no");
  expect(verdicts(whole)).toContain("visible unknown");
});

test("what is missing is named", () => {
  const { targetChange: _t, dueDate: _d, mechanism: _m, ...rest } = whole;
  expect(verdicts(rest)).toEqual([
    "specific no",
    "measurable no",
    "visible unknown",
    "relevant unknown",
    "time-bound no",
  ]);
  expect(goalCheck("a", rest, undefined, words, DAY).missing).toEqual([
    "mechanism",
    "baseline",
    "targetChange",
    "dueDate",
  ]);
  expect(goalCheck("a", undefined, undefined, words, DAY).smart).toEqual([]);
});
