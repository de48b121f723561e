import { expect, test } from "vitest";
import type { Verdict } from "../core/effects/area-effect.ts";
import type { Evaluation } from "../core/evaluation.ts";
import { note, notMeasured } from "../core/foundation/result.ts";
import { exampleEvaluation } from "../report/testing/example-evaluation.ts";
import { outcomeLine } from "./outcome.ts";

function withVerdict(verdict: Verdict): Evaluation {
  if (exampleEvaluation.effects.state !== "known") throw new Error("the example has effects");
  const { value } = exampleEvaluation.effects;
  const programme = value.programme.map((effect) => ({ ...effect, verdict }));
  return { ...exampleEvaluation, effects: { state: "known", value: { ...value, programme } } };
}

test("with all areas together the line gives their verdict", () => {
  const shown = outcomeLine("en", withVerdict({ grade: "effect-shown", direction: "fewer", reasons: [] }));
  expect(shown).toMatch(/^Voorbeeldstad: an effect is shown, [\d.]+% fewer incidents/);
  const none = outcomeLine("nl", withVerdict({ grade: "none-larger-than", bound: 0.09, reasons: [] }));
  expect(none).toContain("geen effect aangetoond; een daling van meer dan 9% is uitgesloten");
  expect(outcomeLine("en", withVerdict({ grade: "cannot-be-told", reasons: [] }))).toContain(
    "cannot be told",
  );
});

test("without a verdict on all areas together the areas are counted, and the counts add up", () => {
  if (exampleEvaluation.effects.state !== "known") throw new Error("the example has effects");
  const { value } = exampleEvaluation.effects;
  const areas = value.areas.filter(({ outcome }) => outcome === "all").length;
  const line = outcomeLine("en", {
    ...exampleEvaluation,
    effects: { state: "known", value: { ...value, programme: [] } },
  });
  const [, shown, none, unknown] =
    /shown in (\d+), none that matters in (\d+), cannot be told in (\d+) of/.exec(line) ?? [];
  expect(Number(shown) + Number(none) + Number(unknown)).toBe(areas);
});

test("without effects the line says so, and every advice is counted", () => {
  const line = outcomeLine("en", { ...exampleEvaluation, effects: notMeasured(note("design.no-incidents")) });
  expect(line).toContain("no effect is judged");
  const counted = [...(/advice: (.*)\.$/.exec(line)?.[1] ?? "").matchAll(/\d+/g)].map(Number);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(exampleEvaluation.findings.advice.length);
});
