import fc from "fast-check";
import { expect, test } from "vitest";
import { quantiles } from "./quantiles.ts";

test("quantiles agree with R: quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(.05, .5, .95))", () => {
  // R 4.2.2, type 7: 1.00, 3.50, 7.95
  const [low, median, high] = quantiles(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6), [0.05, 0.5, 0.95]);
  expect([low, median, high]).toEqual([1, 3.5, expect.closeTo(7.95, 12)]);
});

test("selection gives what sorting gives, for ties and any order, and leaves the values as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }), (values) => {
      const given = Float64Array.from(values);
      const shares = [0, 0.1, 0.5, 0.9, 1];
      const sorted = Float64Array.from(given).sort();
      const plain = shares.map((share) => {
        const place = (sorted.length - 1) * share;
        const k = Math.floor(place);
        return sorted[k] + (place - k) * (sorted[Math.min(k + 1, sorted.length - 1)] - sorted[k]);
      });
      quantiles(given, shares).forEach((value, i) => {
        expect(value).toBeCloseTo(plain[i], 10);
      });
      expect([...given]).toEqual(values);
    }),
  );
});
