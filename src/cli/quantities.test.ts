import { expect, test } from "vitest";
import type { Evaluation } from "../core/evaluation.ts";
import { ancestryOf } from "../core/findings/ancestry.ts";
import { numbersOf } from "../core/findings/numbers.ts";
import { similarIds } from "./quantities.ts";

const trace = (method: string, inputs: readonly string[]) => ({
  method,
  version: "1",
  inputs,
  parameters: [],
  options: {},
});

/** Only the parts that are walked; the rest of an evaluation carries no numbers here. */
const evaluation = {
  sources: [
    {
      id: "incidents.csv",
      path: "incidents.csv",
      sha256: "00",
      table: "incidents",
      format: "csv",
      rows: 3,
      used: 3,
      setAside: {},
    },
  ],
  traces: {
    "effect#2": trace("effect", ["counts#1", "counts#1"]),
    "counts#1": trace("counts", ["incidents.csv"]),
  },
  measures: { total: { id: "incidents/total", value: 3, unit: "incidents", n: 3, trace: "counts#1" } },
  effects: [
    {
      id: "effects/square/all/main",
      value: 0.9,
      unit: "ratio",
      n: { units: 2, clusters: 1, periods: 24, events: 3 },
      interval: { state: "known", value: { low: 0.5, high: 1.5, level: 0.95, kind: "wald-log" } },
      trace: "effect#2",
    },
    { id: "not-a-number", value: "text", unit: "x", trace: "counts#1" },
  ],
} as unknown as Evaluation;

test("finds quantities and estimates wherever they stand, and nothing else", () => {
  const numbers = numbersOf(evaluation);
  expect([...numbers.keys()]).toEqual(["incidents/total", "effects/square/all/main"]);
  expect(numbers.get("effects/square/all/main")).toMatchObject({ n: 3, interval: { low: 0.5 } });
});

test("a number leads back through each step once to the files", () => {
  const number = numbersOf(evaluation).get("effects/square/all/main");
  if (number === undefined) throw new Error("the number of this test is missing");
  const { steps, sources } = ancestryOf(evaluation, number);
  expect(steps.map(({ id, depth }) => [id, depth])).toEqual([
    ["effect#2", 0],
    ["counts#1", 1],
  ]);
  expect(sources.map(({ id }) => id)).toEqual(["incidents.csv"]);
});

test("an unknown id finds the ids that begin alike, or else those that share a word", () => {
  const ids = ["effects/neude/all/main", "effects/lombok/all/main", "stock/latest"];
  expect(similarIds(ids, "effects/neude")).toEqual(["effects/neude/all/main"]);
  expect(similarIds(ids, "lombok")).toEqual(["effects/lombok/all/main"]);
  expect(similarIds(ids, "zz/zzz")).toEqual([]);
});
