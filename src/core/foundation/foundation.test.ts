import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  calendarDay,
  civilDateOf,
  dayNumber,
  monthLabel,
  monthOf,
  monthStartDay,
  parseCivilDate,
} from "./civil-date.ts";
import { shuffled, streams } from "./random.ts";
import { error, gather, warning } from "./result.ts";
import { sum } from "./sum.ts";
import { traceBook } from "./trace-book.ts";

test("day numbers agree with the platform's calendar from 1600 to 2400", () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_140, max: 157_113 }), (day) => {
      const platform = new Date(day * 86_400_000);
      expect(calendarDay(day)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
      const { year, month, day: dayOfMonth } = calendarDay(day);
      expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      expect(parseCivilDate(civilDateOf(day))).toBe(day);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test("a day that does not exist is no date", () => {
  expect(parseCivilDate("2018-02-29")).toBeUndefined();
  expect(parseCivilDate("2020-02-29")).toBe(18321);
  expect(parseCivilDate("1900-02-29")).toBeUndefined();
  expect(parseCivilDate("2018-2-28")).toBeUndefined();
});

test("a month later than the last day is the last day", () => {
  expect(addMonths("2019-01-31", 1)).toBe("2019-02-28");
  expect(addMonths("2020-07-10", 6)).toBe("2021-01-10");
  expect(addMonths("2020-03-31", -1)).toBe("2020-02-29");
});

test("months have numbers, labels and first days", () => {
  expect(monthLabel(monthOf("2018-11-12"))).toBe("2018-11");
  expect(civilDateOf(monthStartDay(monthOf("2018-11-12")))).toBe("2018-11-01");
  expect(monthOf("1969-12-31")).toBe(-1);
});

test("a stream depends on its key alone", () => {
  const a = streams("seed")("placebo", "neude", 3);
  const b = streams("seed")("placebo", "neude", 3);
  const other = streams("seed")("placebo", "neude", 4);
  const first = Array.from({ length: 5 }, () => a.next());
  expect(Array.from({ length: 5 }, () => b.next())).toEqual(first);
  expect(other.next()).not.toBe(first[0]);
  // A number and its text are different keys.
  expect(streams("seed")("placebo", "3").next()).not.toBe(streams("seed")("placebo", 3).next());
});

test("draws are uniform: mean, spread and tenths are as they should be", () => {
  const random = streams("uniform")("test");
  const n = 100_000;
  const tenths = new Array<number>(10).fill(0);
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    const u = random.next();
    total += u;
    tenths[Math.floor(u * 10)] += 1;
  }
  expect(Math.abs(total / n - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  const chi2 = tenths.reduce((sum2, count) => sum2 + (count - n / 10) ** 2 / (n / 10), 0);
  // Upper 0.1 % point of chi-square with 9 degrees of freedom.
  expect(chi2).toBeLessThan(27.88);
});

test("a shuffle keeps all items and leaves the original alone", () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const mixed = shuffled(items, streams("s")("shuffle"));
  expect(mixed).not.toEqual(items);
  expect([...mixed].sort((a, b) => a - b)).toEqual(items);
});

test("a compensated sum keeps what a plain sum loses", () => {
  const values = [1, 1e100, 1, -1e100];
  expect(values.reduce((total, value) => total + value, 0)).toBe(0);
  expect(sum(values)).toBe(2);
});

test("repeated faults become one problem with a count and twenty rows", () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    error("date.impossible", { where: { file: "a.csv", column: "datum", rows: [i + 2] } }),
  );
  const gathered = gather([
    ...many,
    warning("date.impossible", { where: { file: "a.csv", column: "datum" } }),
  ]);
  expect(gathered).toHaveLength(2);
  expect(gathered[0].count).toBe(30);
  expect(gathered[0].where.rows).toHaveLength(20);
});

test("equal traces share an id", () => {
  const book = traceBook();
  const trace = { method: "count", version: "1", inputs: ["a"], parameters: [], options: { level: 0.95 } };
  expect(book.add(trace)).toBe(book.add({ ...trace }));
  expect(book.add({ ...trace, version: "2" })).not.toBe(book.add(trace));
  expect(Object.keys(book.all())).toHaveLength(2);
});
