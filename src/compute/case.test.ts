import { expect, test } from "vitest";
import { computeCase, readCase } from "./case.ts";

test("a quantity that has no finite value is null with a reason, and the rest stands", async () => {
  const reference = readCase({
    method: "count.wdd-harm",
    input: {
      types: [{ name: "theft", control: [20, 20], treated: [20, 10] }],
      harm_weights: [1e308],
      level: 0.9,
    },
  });
  if (!reference.ok) throw new Error(reference.problems[0].code);
  const result = await computeCase(reference.value, { readText: async () => "" });
  if (!result.ok) throw new Error(result.problems[0].code);
  expect(result.value.answer).toMatchObject({ estimates: [-10], harm: null });
  expect(result.value.refusals).toContainEqual({ path: "harm", code: "compute.not-finite" });
});
