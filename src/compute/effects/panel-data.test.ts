import { expect, test } from "vitest";
import { computeCase, readCase } from "../case.ts";
import { quarterPanel } from "./panel-data.ts";

const HEADER = "unit,treated,q1,q2,q3,q4";
const table = (...rows: string[]): string => [HEADER, ...rows].join("\n");

test("an empty cell is a missing count, never zero", () => {
  const panel = quarterPanel(table("1,1,4,5,2,1", "2,0,6,,7,8"), 3);
  if (!panel.ok) throw new Error(panel.problems[0].code);
  expect([...panel.value.present]).toEqual([1, 1, 1, 1, 1, 0, 1, 1]);
});

test.each([
  [
    "a row too short",
    table("1,1,4,5,2", "2,0,6,7,7,8"),
    { code: "compute.panel-numbers", where: { rows: [2] } },
  ],
  [
    "a word for a count",
    table("1,1,4,5,2,1", "2,0,6,x,7,8"),
    { code: "compute.panel-numbers", where: { rows: [3] } },
  ],
  [
    "treated yes",
    table("1,yes,4,5,2,1", "2,0,6,7,7,8"),
    { code: "compute.panel-numbers", where: { rows: [2] } },
  ],
  ["an area twice", table("1,1,4,5,2,1", "1,0,6,7,7,8"), { code: "compute.panel-unit-twice" }],
  ["other columns", "area,treated,q1,q2\n1,1,4,5", { code: "compute.panel-columns" }],
  ["a negative count", table("1,1,4,-5,2,1", "2,0,6,7,7,8"), { code: "count.not-whole" }],
  ["half an incident", table("1,1,4,5.5,2,1", "2,0,6,7,7,8"), { code: "count.not-whole" }],
  ["no comparison", table("1,1,4,5,2,1", "2,1,6,7,7,8"), { code: "panel.no-comparison" }],
])("a table with %s is refused by name", (_, text, problem) => {
  const panel = quarterPanel(text, 3);
  expect(panel.ok ? "ok" : panel.problems[0]).toMatchObject(problem);
});

const answerTo = async (method: string, extra: Record<string, unknown>, text: string) => {
  const reference = readCase({ method, input: { data: "x.csv", post_from_quarter: 3, ...extra } });
  if (!reference.ok) throw new Error(reference.problems[0].code);
  const answer = await computeCase(reference.value, { readText: async () => text });
  return answer.ok ? answer.value.answer : answer.problems[0].code;
};

test("a case may choose the reference period of an event study, and no other way of clustering", async () => {
  const rows = Array.from(
    { length: 8 },
    (_, u) => `${u},${u % 2},${4 + u},${5 + (u % 3)},${6 + (u % 2)},${9 - u}`,
  );
  const text = table(...rows);
  expect(await answerTo("regression.event-study", { reference_period: -2 }, text)).toBe("panel.no-leads");
  expect(await answerTo("regression.event-study", {}, text)).toMatchObject({ event_time: [-2, 0, 1] });
  expect(await answerTo("regression.poisson-did", { cluster: "city" }, text)).toBe("compute.input");
});

test("fewer counts than effects give a reason, not a number", async () => {
  const text = "unit,treated,q1,q2\n1,1,4,5\n2,0,6,7";
  expect(await answerTo("regression.poisson-did", { post_from_quarter: 2 }, text)).toBe(
    "panel.too-few-cells",
  );
});
