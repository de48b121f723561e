import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../foundation/civil-date.ts";
import { addHours, HOURS_PER_WEEK, hourOfWeek, shareInLaterMonths } from "./aoristic.ts";

const at = (day: string, hour: number, minute = 0): number => dayOf(day) * 1440 + hour * 60 + minute;
const week = (from: number, to: number): Float64Array => {
  const sums = new Float64Array(HOURS_PER_WEEK);
  addHours(from, to, sums);
  return sums;
};
const filled = (sums: Float64Array) =>
  [...sums].flatMap((share, hour) => (share > 0 ? [[hour, Number(share.toFixed(6))]] : []));

test("an incident is spread over its hours by the minute", () => {
  // 13 February 2018 was a Tuesday. Between 22:30 and 1:30: 30, 60, 60 and 30 of 180 minutes, as R's aoristic gives.
  expect(filled(week(at("2018-02-13", 22, 30), at("2018-02-14", 1, 30)))).toEqual([
    [24 + 22, 0.166667],
    [24 + 23, 0.333333],
    [48, 0.333333],
    [49, 0.166667],
  ]);
  // Ratcliffe's first case: n whole hours give 1/n to each.
  expect(filled(week(at("2018-02-13", 8), at("2018-02-13", 12)))).toEqual(
    [8, 9, 10, 11].map((h) => [24 + h, 0.25]),
  );
  // Sunday night runs into Monday morning.
  expect(filled(week(at("2018-02-18", 23), at("2018-02-19", 1)))).toEqual([
    [0, 0.5],
    [167, 0.5],
  ]);
});

test("a moment is one hour, and a week or more is every hour alike", () => {
  expect(filled(week(at("2018-02-13", 22, 30), at("2018-02-13", 22, 30)))).toEqual([[46, 1]]);
  const long = week(at("2018-02-13", 22), at("2018-02-20", 22));
  expect(Math.min(...long)).toBe(1 / 168);
  expect(Math.max(...long)).toBe(1 / 168);
});

test("the shares of an incident add up to 1, whenever it was and however long", () => {
  const minute = fc.integer({ min: -30_000_000, max: 60_000_000 });
  fc.assert(
    fc.property(minute, fc.integer({ min: 0, max: 20_000 }), (from, length) => {
      const sums = week(from, from + length);
      expect(sums.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
      expect(sums[hourOfWeek(from)]).toBeGreaterThan(0);
    }),
  );
});

test("what lies beyond the month of the begin is told as a share", () => {
  expect(shareInLaterMonths(at("2018-01-31", 12), at("2018-02-01", 12))).toBe(0.5);
  expect(shareInLaterMonths(at("2018-01-30", 12), at("2018-01-31", 12))).toBe(0);
  expect(shareInLaterMonths(at("2018-01-31", 12), at("2018-01-31", 12))).toBe(0);
  expect(shareInLaterMonths(at("2017-12-31", 18), at("2018-03-01", 0))).toBeCloseTo(59 / 59.25, 9);
});
