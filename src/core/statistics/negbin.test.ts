import fc from "fast-check";
import { expect, test } from "vitest";
import { designMatrix } from "./design.ts";
import { fitNegbin } from "./negbin.ts";

const CODES = ["negbin.not-overdispersed", "regression.no-events", "regression.separated"];

test("any counts give finite numbers or a reason", () => {
  const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(40), fc.nat(1500)), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(counts, (values) => {
      const y = Float64Array.from(values);
      const half = Float64Array.from(values, (_, i) => i % 2);
      const fit = fitNegbin(y, designMatrix(["all", "half"], [new Float64Array(y.length).fill(1), half]));
      if (!fit.ok) {
        expect(CODES).toContain(fit.problems[0].code);
        return;
      }
      const { theta, thetaError, alphaError, aic, joint, coefficients } = fit.value;
      for (const value of [theta, thetaError, alphaError, aic, ...joint, ...coefficients]) {
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("counts that are not whole are refused", () => {
  const fit = fitNegbin(
    Float64Array.from([1, 2.5, 9, 0]),
    designMatrix(["all"], [new Float64Array(4).fill(1)]),
  );
  expect(fit.ok ? "ok" : fit.problems[0].code).toBe("count.not-whole");
});
