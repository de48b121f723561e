import { expect, test } from "vitest";
import type { Camera } from "./cameras.ts";
import { filledRegister } from "./filled-register.ts";

const register = (...starts: (readonly [string, number])[]): Camera[] =>
  starts.flatMap(([from, n]) =>
    Array.from(
      { length: n },
      (_, i): Camera => ({ id: `${from}-${i}`, kind: "fixed", from, origin: { source: "f", row: i } }),
    ),
  );

test("a third of the cameras starting in the first month is flagged, with the days and the share", () => {
  const cameras = register(["2016-10-12", 20], ["2016-11-03", 15], ["2018-04-01", 15]);
  expect(filledRegister(cameras, "f.gml")).toMatchObject([
    {
      code: "register.filled",
      severity: "warning",
      count: 35,
      values: { cameras: 50, percent: 70, from: "2016-10-12", to: "2016-11-03" },
    },
  ]);
});

test("a large delivery later on is not the filling of a register", () => {
  expect(filledRegister(register(["2003-11-01", 2], ["2007-05-01", 30]), "f")).toEqual([]);
});

test("a steady growth and a handful of cameras are not flagged", () => {
  const months = Array.from(
    { length: 24 },
    (_, i) => [`${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-05`, 2] as const,
  );
  expect(filledRegister(register(...months), "f")).toEqual([]);
  expect(filledRegister(register(["2016-10-12", 6]), "f")).toEqual([]);
});
