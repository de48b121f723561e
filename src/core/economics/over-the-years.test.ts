import fc from "fast-check";
import { expect, test } from "vitest";
import { annuity } from "./annuity.ts";
import { benefitCostRatio } from "./benefit-cost-ratio.ts";
import { payback } from "./payback.ts";
import { netFlows, presentValue, switchingRate } from "./present-value.ts";

const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.problems?.[0].code;

test("an amount of today is worth itself, one of next year is discounted once", () => {
  expect(presentValue([100], 0.05)).toMatchObject({ ok: true, value: 100 });
  expect(presentValue([0, 105], 0.05)).toMatchObject({ ok: true, value: 100 });
  expect(presentValue([105], 0.05, 1)).toMatchObject({ ok: true, value: 100 });
  expect(codeOf(presentValue([1], -1))).toBe("economics.not-positive");
});

const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
const years = fc.integer({ min: 1, max: 40 });

test("an annuity is worth its capital", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), years, rate, (capital, n, r) => {
      const spread = annuity(capital, n, r);
      if (!spread.ok) throw new Error("refused");
      const worth = presentValue(Array<number>(n).fill(spread.value.perYear), r, 1);
      expect(worth.ok && worth.value / capital).toBeCloseTo(1, 6);
    }),
  );
});

test("at the switching rate the net present value is zero", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 1e6, noNaN: true }),
      fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (spent, earned) => {
        const flows = [-spent, ...earned];
        const found = switchingRate(flows);
        if (!found.ok) throw new Error("one change of sign has one rate");
        const value = presentValue(flows, found.value);
        expect(value.ok && Math.abs(value.value) / spent).toBeLessThan(1e-6);
      },
    ),
  );
});

test("without exactly one change of sign there is no single switching rate", () => {
  expect(codeOf(switchingRate([100, 100]))).toBe("economics.no-switching-rate");
  expect(codeOf(switchingRate([-100, 300, -150]))).toBe("economics.no-switching-rate");
  expect(codeOf(switchingRate([]))).toBe("economics.no-switching-rate");
});

test("balances take years that only one of the two series has", () => {
  expect(netFlows([0, 5, 5], [10])).toEqual([-10, 5, 5]);
  expect(netFlows([5], [10, 2])).toEqual([-5, -2]);
});

test("a saving moves the ratio by its convention, never the net present value", () => {
  const result = benefitCostRatio(600, 400, 100);
  expect(result).toMatchObject({
    ok: true,
    value: { netPresentValue: 300, savingAsBenefit: 1.75, savingAsNegativeCost: { value: 2 } },
  });
  const all = benefitCostRatio(600, 400, 400);
  expect(all.ok && all.value.savingAsNegativeCost.state).toBe("refused");
  expect(codeOf(benefitCostRatio(600, 0))).toBe("economics.not-positive");
});

test("paid back is strictly above zero, and a higher rate never pays back sooner", () => {
  const even = payback(100, 0, 50, 0, 5);
  expect(even.ok && even.value.year).toEqual({ state: "known", value: 3 });
  const never = payback(100, 50, 40, 0, 5);
  expect(never.ok && never.value.year.state).toBe("refused");
  const yearOf = (r: number) => {
    const result = payback(1000, 100, 400, r, 30);
    return result.ok && result.value.year.state === "known" ? result.value.year.value : 31;
  };
  expect(yearOf(0.3)).toBeGreaterThan(yearOf(0));
  expect(codeOf(payback(1, 1, 1, 0, 0))).toBe("economics.not-positive");
});
