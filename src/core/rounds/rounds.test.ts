import { expect, test } from "vitest";
import { exampleEvaluation } from "../../report/testing/example-evaluation.ts";
import type { Evaluation } from "../evaluation.ts";
import { compareRounds } from "./compare.ts";
import { inputChanges, isRoundName } from "./round.ts";
import { parseRound } from "./round-file.ts";
import { documentDifferences } from "./same-document.ts";

/** A deep copy that a test may change. */
// biome-ignore lint/suspicious/noExplicitAny: the types keep read-only what a test changes
type Loose = Record<string, any>;
const copy = (change: (evaluation: Loose) => void): Evaluation => {
  const evaluation = structuredClone(exampleEvaluation) as Loose;
  change(evaluation);
  return evaluation as unknown as Evaluation;
};
const row = (a: Evaluation, b: Evaluation, id: string) => {
  const found = compareRounds(a, b).rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

test("an evaluation beside itself differs nowhere", () => {
  const { rows, methods, cautions, inputs } = compareRounds(exampleEvaluation, exampleEvaluation);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ cause }) => cause !== "none")).toEqual([]);
  expect({ methods, cautions, inputs }).toEqual({
    methods: [],
    cautions: [],
    inputs: { same: 2, onlyA: 0, onlyB: 0 },
  });
  expect([...new Set(rows.map(({ part }) => part))]).toEqual(
    expect.arrayContaining(["stock", "costs", "effects", "goals", "rules"]),
  );
});

test("other files counted in the same way: the world", () => {
  const later = copy((evaluation) => {
    evaluation.options.asOf = "2022-12-31";
    evaluation.sources[1].sha256 = "2".repeat(64);
    evaluation.measures.stock.value.latest.total.value = 91;
  });
  expect(row(exampleEvaluation, later, "stock/total")).toMatchObject({
    a: { value: 83 },
    b: { value: 91 },
    change: 8,
    cause: "world",
  });
});

test("the same files and another method version: not the world", () => {
  const again = copy((evaluation) => {
    evaluation.traces["economics.costs#4"].version = "2";
    evaluation.economics.value.years.value[0].total.value += 1000;
  });
  const comparison = compareRounds(exampleEvaluation, again);
  expect(comparison.methods).toEqual([{ method: "economics.costs", a: ["1"], b: ["2"] }]);
  expect(row(exampleEvaluation, again, "costs/2019/year-cost")).toMatchObject({
    cause: "made-otherwise",
    madeOtherwise: ["method"],
    change: 1000,
  });
  // A number whose method did not change stays untouched.
  expect(row(exampleEvaluation, again, "stock/total").cause).toBe("none");
});

test("the same files, methods and options with another edition: the edition", () => {
  const again = copy((evaluation) => {
    evaluation.edition = "2022-1";
    evaluation.measures.stock.value.latest.total.value = 84;
  });
  expect(row(exampleEvaluation, again, "stock/total")).toMatchObject({
    cause: "made-otherwise",
    madeOtherwise: ["edition"],
  });
});

test("other files and another method version cannot be told apart", () => {
  const later = copy((evaluation) => {
    for (const source of evaluation.sources) source.sha256 = "3".repeat(64);
    evaluation.traces["economics.costs#4"].version = "2";
    evaluation.economics.value.years.value[2].total.value = 1;
  });
  expect(row(exampleEvaluation, later, "costs/2021/year-cost")).toMatchObject({
    cause: "both",
    madeOtherwise: ["method"],
  });
});

test("another amount for a year that had ended is a corrected record", () => {
  const later = copy((evaluation) => {
    evaluation.sources[1].sha256 = "3".repeat(64);
    evaluation.economics.value.years.value[0].total.value = 1;
  });
  expect(row(exampleEvaluation, later, "costs/2019/year-cost").cause).toBe("revised");
});

test("nothing differs but the number: unexplained, never the world", () => {
  const again = copy((evaluation) => {
    evaluation.measures.stock.value.latest.total.value = 84;
  });
  expect(row(exampleEvaluation, again, "stock/total").cause).toBe("unexplained");
});

test("what is gone, withheld or in another unit has no change, and is said as such", () => {
  const other = copy((evaluation) => {
    evaluation.economics.value.years.value[0].total.unit = "GBP";
    evaluation.subject.currency = "GBP";
    evaluation.audience = "public";
    evaluation.measures.areaStock.value.pop();
    evaluation.measures.stock.value.capUse = { state: "withheld", reasons: [] };
  });
  const comparison = compareRounds(exampleEvaluation, other);
  expect(comparison.cautions).toEqual(["other-audience", "other-currency"]);
  expect(row(exampleEvaluation, other, "costs/2019/year-cost")).toMatchObject({ cause: "not-comparable" });
  expect(row(exampleEvaluation, other, "costs/2019/year-cost").change).toBeUndefined();
  expect(row(exampleEvaluation, other, "stock/zuidplein/cameras").b).toEqual({
    kind: "absent",
    why: "not-in-round",
  });
  expect(row(exampleEvaluation, other, "stock/cap-use").b).toEqual({ kind: "absent", why: "withheld" });
});

test("swapping the rounds turns the sign of every change", () => {
  const later = copy((evaluation) => {
    evaluation.sources[0].sha256 = "4".repeat(64);
    evaluation.measures.stock.value.latest.total.value = 90;
    evaluation.economics.value.years.value[1].total.value = 5;
  });
  const there = compareRounds(exampleEvaluation, later).rows;
  const back = new Map(compareRounds(later, exampleEvaluation).rows.map((one) => [one.id, one]));
  for (const { id, change, cause } of there) {
    expect(back.get(id)?.cause).toBe(cause);
    if (change !== undefined) expect(back.get(id)?.change).toBeCloseTo(-change, 9);
  }
});

test("an order extended in between: the worst outcome per rule and area is compared", () => {
  const finding = (outcome: string) => ({ rule: "R3", article: "", area: "markt", outcome, statement: {} });
  const before = copy((evaluation) => {
    evaluation.law = {
      state: "known",
      value: { regime: "nl", terms: [], findings: [finding("ok"), finding("breach")] },
    };
  });
  const after = copy((evaluation) => {
    evaluation.options.asOf = "2022-12-31";
    evaluation.law = { state: "known", value: { regime: "nl", terms: [], findings: [finding("ok")] } };
  });
  expect(row(before, after, "rules/R3/markt/rule")).toMatchObject({
    a: { word: "breach" },
    b: { word: "ok" },
    cause: "world",
  });
});

test("changed, missing and added input files are each named with their hashes", () => {
  const file = (path: string, digit: string) => ({ path, sha256: digit.repeat(64) });
  const changes = inputChanges(
    [file("a.csv", "1"), file("b.csv", "2"), file("c.csv", "3")],
    [file("a.csv", "1"), file("b.csv", "9"), file("d.csv", "4")],
  );
  expect(changes.map(({ code, where, values }) => [code, where.file, values])).toEqual([
    ["round.input-changed", "b.csv", { was: "2".repeat(12), is: "9".repeat(12) }],
    ["round.input-gone", "c.csv", { was: "3".repeat(12) }],
    ["round.input-added", "d.csv", { is: "4".repeat(12) }],
  ]);
});

test.each(["2022", "2022-tussentijds", "ronde_1.2", "évaluation"])(
  "%s can be the name of a round",
  (name) => {
    expect(isRoundName(name)).toBe(true);
  },
);
test.each(["", ".", "..", "../x", "a/b", "a b", ".hidden", "x".repeat(90)])("%s cannot", (name) => {
  expect(isRoundName(name)).toBe(false);
});

test("a file that is no frozen round is refused", () => {
  expect(parseRound("{", "round.json")).toMatchObject({
    ok: false,
    problems: [{ code: "round.unreadable" }],
  });
  expect(parseRound("{}", "round.json")).toMatchObject({
    ok: false,
    problems: [{ code: "round.unreadable" }],
  });
});

test("documents are the same when text is equal and numbers agree to a billionth", () => {
  expect(documentDifferences({ a: 1, b: ["x"] }, { a: 1 + 1e-12, b: ["x"] })).toEqual([]);
  expect(documentDifferences({ a: 1e6 }, { a: 1e6 + 1 })).toEqual([
    { path: "/a", frozen: "1000000", now: "1000001" },
  ]);
  expect(documentDifferences({ a: 1 }, { a: 1, b: null })).toHaveLength(1);
  expect(documentDifferences({ a: "x" }, { a: "y" })).toHaveLength(1);
});
