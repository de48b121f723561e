import fc from "fast-check";
import { expect, test } from "vitest";
import { changeLabel, ratioTicks } from "./ratio-axis.ts";

test("ticks stay within the axis, apart from each other, and hold 'no difference' when it is there", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.double({ min: 1.05, max: 20, noNaN: true }),
      (low, high) => {
        const ticks = ratioTicks(low, high, 500);
        expect(ticks).toContain(1);
        const at = ticks.map((tick) => (Math.log(tick / low) / Math.log(high / low)) * 500);
        for (let i = 1; i < at.length; i += 1) expect(at[i] - at[i - 1]).toBeGreaterThanOrEqual(62);
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[at.length - 1]).toBeLessThanOrEqual(500.001);
      },
    ),
  );
});

test("a ratio is told as a change", () => {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  expect([0.8, 1, 1.25].map((ratio) => changeLabel(ratio, percent))).toEqual(["\u221220%", "0", "+25%"]);
});
