import { expect, test } from "vitest";
import { formatDate, formatNumber } from "./numbers.ts";

test.each([
  ["count", 1234567, "1.234.567", "1,234,567"],
  ["year", 2021, "2021", "2021"],
  ["ratio", 1.0135, "1,01", "1.01"],
  ["decimal", 12.345, "12,3", "12.3"],
  ["percent", 0.251, "25%", "25%"],
  ["percent", 0.034, "3,4%", "3.4%"],
  ["percent", 0.03, "3%", "3%"],
  ["change", -0.25, "25%\u00a0minder", "25%\u00a0fewer"],
  ["change", 0.03, "3%\u00a0meer", "3%\u00a0more"],
  ["change", 0, "geen verandering", "no change"],
  ["money", 850000, "€\u00a0850.000", "€850,000"],
  ["money", 8.09, "€\u00a08,09", "€8.09"],
  ["p", 0.0321, "p\u00a0=\u00a00,032", "p\u00a0=\u00a00.032"],
  ["p", 0.00001, "p\u00a0<\u00a00,001", "p\u00a0<\u00a00.001"],
] as const)("%s of %s is written as each language does", (format, value, dutch, english) => {
  expect(formatNumber("nl", { value, format, currency: "EUR" })).toBe(dutch);
  expect(formatNumber("en", { value, format, currency: "EUR" })).toBe(english);
});

test("a number that is none is the programmer's fault, never printed", () => {
  expect(() => formatNumber("en", { value: Number.NaN, format: "count" })).toThrow(/finite/);
});

test("days, months and years are written in words", () => {
  expect(formatDate("nl", "2018-02-28")).toBe("28\u00a0februari 2018");
  expect(formatDate("en", "2018-02")).toBe("February 2018");
  expect(formatDate("nl", "2018")).toBe("2018");
});
