import { expect, test } from "vitest";
import { headerIsData } from "./header-is-data.ts";

test("a first record whose cells are values like those below them is no header", () => {
  expect(headerIsData(["C1", "2018-01-01", "5.12"], [["C2", "2018-03-01", "5.13"]])).toBe(true);
  expect(headerIsData(["diefstal", "28-02-2018 10:00"], [["geweld", "01-03-2018 11:00"]])).toBe(true);
  expect(headerIsData(["1", "2"], [["3", "4"]])).toBe(true);
});

test("names, and years or months that stand as names over counts, are a header", () => {
  expect(headerIsData(["id", "from", "lon"], [["C2", "2018-03-01", "5.13"]])).toBe(false);
  expect(headerIsData(["buurt", "2018", "2019"], [["Neude", "12", "14"]])).toBe(false);
  expect(headerIsData(["buurt", "2018-01", "2018-02"], [["Neude", "12", "14"]])).toBe(false);
  expect(headerIsData(["straat", "soort"], [["Neude", "mast"]])).toBe(false);
  expect(headerIsData(["", ""], [["1", "2"]])).toBe(false);
});
