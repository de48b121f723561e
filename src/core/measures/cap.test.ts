import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { capOn } from "./cap.ts";

const { programme } = manifest.parse({
  name: "Utrecht",
  programme: {
    capHistory: [
      { from: "2019-01-01", to: "2022-12-31", total: 81, fixed: 75, flexible: 6 },
      { from: "2007-01-01", total: 87 },
      { from: "2014-01-01", total: 78 },
    ],
    exceptions: [{ from: "2022-01-01", to: "2022-03-31", extra: 2, reason: "explosie" }],
  },
});

test.each([
  ["2006-12-31", undefined],
  ["2007-01-01", 87],
  ["2013-12-31", 87],
  ["2014-01-01", 78],
  ["2018-12-31", 78],
  ["2019-01-01", 81],
  ["2021-12-31", 81],
  ["2022-01-01", 83],
  ["2022-03-31", 83],
  ["2022-04-01", 81],
  ["2022-12-31", 81],
  ["2023-01-01", undefined],
])("on %s %s cameras are allowed", (day, expected) => {
  expect(capOn(programme, day)?.total).toBe(expected);
});

test("an exception leaves the cap itself visible and widens each sub-cap", () => {
  expect(capOn(programme, "2022-02-01")).toEqual({
    total: 83,
    withoutExceptions: 81,
    fixed: 77,
    flexible: 8,
    exceptions: [{ extra: 2, reason: "explosie" }],
  });
});
