import fc from "fast-check";
import { expect, test } from "vitest";
import { manifest } from "../../dossier/manifest.ts";
import { traceBook } from "../../foundation/trace-book.ts";
import { shareDifference } from "../../statistics/share-difference.ts";
import { stratifiedShare } from "../../statistics/stratified-share.ts";
import { wilson } from "../../statistics/wilson.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { surveyMeasure } from "./index.ts";
import type { Survey } from "./survey.ts";

type Row = Readonly<Record<string, string | number>>;

const question = (counts: readonly [number, number, number, number], rest: Row = {}): readonly Row[] =>
  (["positive", "neutral", "negative", "no-opinion"] as const).map((meaning, i) => ({
    round: "2021",
    question: "voor",
    topic: "support",
    sampling: "random",
    mode: "panel",
    answer: meaning,
    meaning,
    count: counts[i],
    ...rest,
  }));

function measured(rows: readonly Row[]): Survey {
  const found = surveyMeasure(
    dossierOf({ manifest: manifest.parse({ name: "T" }), survey: rows }),
    traceBook(),
  );
  if (found.state !== "known") throw new Error("nothing measured");
  return found.value;
}

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test("a simple sample has Wilson's interval of R: 123 of 210, prop.test without correction", () => {
  const [result] = measured(question([123, 40, 47, 15])).results;
  expect(result.positive.value).toBeCloseTo(123 / 210, 12);
  expect(result.positive.n).toBe(210);
  expect(result.positive.interval?.low).toBeCloseTo(0.5181335922, 9);
  expect(result.positive.interval?.high).toBeCloseTo(0.6502154277, 9);
  expect(result.noOpinion.value).toBeCloseTo(15 / 225, 12);
  expect(result.warnings).toEqual([]);
});

test("a stratified sample agrees with svymean of the R package survey 4.1.1, with finite population correction", () => {
  // svydesign(ids = ~1, strata = ~h, fpc = ~N), y = 1 for 22 of 40, 45 of 60 and 7 of 25; N 900, 2400, 700.
  const found = stratifiedShare([
    { hits: 22, n: 40, population: 900 },
    { hits: 45, n: 60, population: 2400 },
    { hits: 7, n: 25, population: 700 },
  ]);
  expect(found?.share).toBeCloseTo(0.62275, 10);
  expect(found?.standardError).toBeCloseTo(0.0408720417156, 10);
});

test("strata of a file are weighed by their people, and an answer to a question is one of all strata", () => {
  const [result] = measured([
    ...question([22, 0, 18, 0], { stratum: "jong", stratumSize: 900 }),
    ...question([45, 0, 15, 0], { stratum: "midden", stratumSize: 2400 }),
    ...question([7, 0, 18, 0], { stratum: "oud", stratumSize: 700 }),
  ]).results;
  expect(result.design).toBe("stratified");
  expect(result.positive.value).toBeCloseTo(0.62275, 10);
  expect(result.positive.interval?.kind).toBe("stratified-wilson");
  expect(result.answers.map(({ count }) => count.value)).toEqual([74, 0, 51, 0]);
});

test("Newcombe's own examples: 56 of 70 against 48 of 80, and 9 of 10 against 3 of 10", () => {
  // Newcombe 1998, table II, method 10.
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
  ]) {
    const found = shareDifference(
      { share: a / m, ...wilson(a, m, 0.95) },
      { share: b / n, ...wilson(b, n, 0.95) },
    );
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  }
});

test("a poll in which people choose themselves to answer has counts, a warning and no interval", () => {
  const [result] = measured(
    question([740, 60, 200, 0], { sampling: "self-selected", mode: "social-media" }),
  ).results;
  expect(result.positive.value).toBeCloseTo(0.74, 12);
  expect(result.positive.interval).toBeUndefined();
  expect(codes(result.warnings)).toEqual(["survey.self-selected"]);
});

test("a poll of 74 % and a panel of 84 % are not made into a trend", () => {
  const { trends } = measured([
    ...question([840, 140, 20, 0], { round: "2019" }),
    ...question([740, 60, 200, 0], { round: "2021", sampling: "self-selected", mode: "social-media" }),
  ]);
  const [{ difference }] = trends;
  expect(difference.state).toBe("refused");
  if (difference.state !== "known") expect(codes(difference.reasons)).toContain("survey.self-selected");
});

test("another way of asking or other words make two rounds incomparable, and the reason names it", () => {
  const { trends } = measured([
    ...question([84, 10, 6, 0], { round: "2019", mode: "street", wording: "a" }),
    ...question([80, 10, 10, 0], { round: "2021", wording: "b" }),
  ]);
  const [{ difference }] = trends;
  if (difference.state === "known") throw new Error("compared");
  expect(difference.reasons.map(({ values }) => values.what)).toEqual(["mode", "wording"]);
});

test("inside is compared with outside of the same round, and each round with the one before", () => {
  const { gaps, trends } = measured([
    ...question([60, 20, 20, 0], { round: "2018", where: "inside" }),
    ...question([80, 10, 10, 0], { where: "inside" }),
    ...question([60, 20, 20, 0], { where: "outside" }),
  ]);
  expect(gaps).toHaveLength(1);
  expect(gaps[0].difference.state === "known" && gaps[0].difference.value.value).toBeCloseTo(0.2, 12);
  expect(trends.map(({ of, against }) => [of, against])).toEqual([
    ["measures/survey/2021/voor/residents/inside", "measures/survey/2018/voor/residents/inside"],
  ]);
});

test("weights move the share, a design effect widens the interval, and weights without one are warned of", () => {
  const weights = { positive: 50, neutral: 25, negative: 25, "no-opinion": 0 };
  const weighted = (rest: Row) =>
    question([60, 20, 20, 0]).map((row) => ({
      ...row,
      weighted: weights[row.meaning as "positive"],
      ...rest,
    }));
  const [plain, wide] = [weighted({}), weighted({ designEffect: 1.6 })].map(
    (rows) => measured(rows).results[0],
  );
  expect(plain.positive.value).toBeCloseTo(0.5, 12);
  expect(codes(plain.warnings)).toEqual(["survey.no-design-effect"]);
  expect(wide.warnings).toEqual([]);
  const width = ({ positive }: typeof plain) =>
    (positive.interval?.high ?? 0) - (positive.interval?.low ?? 0);
  expect(width(wide)).toBeGreaterThan(width(plain));
});

test("the shares of those with an opinion add up to one, whatever the answers", () => {
  const count = fc.nat({ max: 500 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      fc.pre(a + b + c > 0);
      const [{ positive, neutral, negative }] = measured(question([a, b, c, d])).results;
      expect(positive.value + neutral.value + negative.value).toBeCloseTo(1, 9);
      for (const { value, interval } of [positive, neutral, negative]) {
        expect(interval?.low).toBeLessThanOrEqual(value + 1e-9);
        expect(interval?.high).toBeGreaterThanOrEqual(value - 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test("the same answer twice counts once, and nobody with an opinion is not zero support", () => {
  const rows = question([10, 0, 5, 1]);
  expect(measured([...rows, rows[0]]).results[0].positive.n).toBe(15);
  const nobody = surveyMeasure(dossierOf({ survey: question([0, 0, 0, 8]) }), traceBook());
  expect(nobody.state).toBe("not-measured");
});
