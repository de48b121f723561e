import { expect, test } from "vitest";
import { dayOf } from "./civil-date.ts";
import { isTimeZone, toLocalTime } from "./time-zone.ts";

const utc = (day: string, hour: number, minute = 0): number => dayOf(day) * 1440 + hour * 60 + minute;

test("instants become the time on the clock, winter and summer, to the minute of the change", () => {
  const local = toLocalTime("Europe/Amsterdam");
  expect(local(utc("2018-01-15", 12))).toBe(utc("2018-01-15", 13));
  expect(local(utc("2018-07-15", 12))).toBe(utc("2018-07-15", 14));
  // 25 March 2018: at 2:00 the clock went to 3:00, which was 1:00 UTC.
  expect(local(utc("2018-03-25", 0, 59))).toBe(utc("2018-03-25", 1, 59));
  expect(local(utc("2018-03-25", 1))).toBe(utc("2018-03-25", 3));
  // 28 October 2018: at 3:00 it went back to 2:00, which was 1:00 UTC.
  expect(local(utc("2018-10-28", 0, 59))).toBe(utc("2018-10-28", 2, 59));
  expect(local(utc("2018-10-28", 1))).toBe(utc("2018-10-28", 2));
  expect(local(utc("2018-12-31", 23, 30))).toBe(utc("2019-01-01", 0, 30));
});

test("zones behind, far ahead and on half hours keep their day", () => {
  expect(toLocalTime("America/Chicago")(utc("2018-07-01", 2))).toBe(utc("2018-06-30", 21));
  expect(toLocalTime("Pacific/Kiritimati")(utc("2018-07-01", 12))).toBe(utc("2018-07-02", 2));
  expect(toLocalTime("Pacific/Pago_Pago")(utc("2018-07-01", 10))).toBe(utc("2018-06-30", 23));
  expect(toLocalTime("Asia/Kolkata")(utc("2018-07-01", 12))).toBe(utc("2018-07-01", 17, 30));
  expect(toLocalTime("UTC")(utc("1969-12-31", 23, 59))).toBe(-1);
});

test("only names of the time zone database are zones", () => {
  expect(["Europe/Amsterdam", "Amsterdam", "", "Mars/Phobos"].map(isTimeZone)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
