import { expect, test } from "vitest";
import { breakEvenMix } from "./break-even.ts";
import { harmWeighted } from "./harm-weighted.ts";
import { convertPrice, uprate } from "./prices.ts";
import { unitCostOfParts } from "./unit-cost-parts.ts";

const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.problems?.[0].code;

test("an index is used once, then the rate once", () => {
  expect(uprate(11_320, { from: 100, to: 125 })).toMatchObject({ value: 14_150 });
  const converted = convertPrice(11_320, { from: 100, to: 125 }, 1.16);
  expect(converted.ok && converted.value).toBeCloseTo(16_414, 6);
  expect(codeOf(convertPrice(1, { from: 100, to: 125 }, 0))).toBe("economics.not-positive");
  expect(codeOf(uprate(1, { from: 0, to: 125 }))).toBe("economics.not-positive");
});

test("harm may fall while the number of offences rises", () => {
  const weights = { robbery: 365, theft: 2 };
  const result = harmWeighted(weights, { robbery: 3, theft: 40 }, { robbery: 2, theft: 45 });
  if (!result.ok) throw new Error("refused");
  expect(result.value.harmChange).toBeLessThan(0);
  expect(result.value.countChange).toBeGreaterThan(0);
});

test("a type without weight is named, before or after, and a harm of zero has no change", () => {
  expect(codeOf(harmWeighted({ theft: 2 }, { theft: 1 }, { arson: 1 }))).toBe("economics.weight-missing");
  expect(codeOf(harmWeighted({ theft: 2 }, { theft: 0 }, { theft: 1 }))).toBe("economics.no-baseline");
});

test("parts of a cost add up, and a negative part is refused", () => {
  expect(unitCostOfParts({ anticipation: 40, consequence: 3300, response: 1400 })).toMatchObject({
    value: { total: 4740 },
  });
  expect(codeOf(unitCostOfParts({ anticipation: -1, consequence: 2, response: 0 }))).toBe(
    "economics.not-positive",
  );
});

test("the shares of a mix must add up to one", () => {
  expect(codeOf(breakEvenMix(100, { a: 0.5, b: 0.4 }, { a: 10, b: 20 }))).toBe("economics.shares-not-one");
});
