import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../foundation/random.ts";
import { concentration } from "./concentration.ts";
import { knox } from "./near-repeat.ts";
import { patternSimilarity } from "./pattern-similarity.ts";

const random = streams("places");
const codeOf = (result: { ok: true } | { ok: false; problems: readonly { code: string }[] }): string =>
  result.ok ? "ok" : result.problems[0].code;

test("equal counts are not concentrated; all in one place is as concentrated as can be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 50 }), (n, each) => {
      const equal = concentration(new Array(n).fill(each));
      const one = concentration(Array.from({ length: n }, (_, i) => (i === 0 ? each * n : 0)));
      if (!equal.ok || !one.ok) throw new Error("refused");
      expect(equal.value.gini).toBeCloseTo(0, 10);
      expect(one.value.giniUnbiased).toBeCloseTo(1, 10);
      expect(one.value.topShare(1 / n)).toBe(1);
      expect(one.value.placesNeeded(0.5)).toBeCloseTo(1 / n, 12);
    }),
    { seed: 2 },
  );
});

test("one incident each in some places is no concentration, however many places there are", () => {
  const result = concentration([1, 1, 1, ...new Array(97).fill(0)]);
  if (!result.ok) throw new Error("refused");
  expect(result.value.gini).toBeGreaterThan(0.9);
  expect(result.value.generalisedGini).toBeCloseTo(0, 10);
});

test("patterns that are multiples of each other are alike; a turned one is not", () => {
  const base = [400, 300, 200, 100];
  const same = patternSimilarity(
    base,
    base.map((n) => n * 2),
    0.95,
    (p) => p,
  );
  const turned = patternSimilarity(base, [...base].reverse(), 0.95, (p) => p);
  if (!same.ok || !turned.ok) throw new Error("refused");
  expect(same.value.similarity).toBe(1);
  expect(turned.value.areas.map((area) => area.direction)).toEqual([1, 1, -1, -1]);
});

test("near repeats that were planted are found, and times in random order show none", () => {
  const draw = random("knox");
  const events = Array.from({ length: 150 }, () => ({
    x: draw.next() * 9000,
    y: draw.next() * 9000,
    day: Math.floor(draw.next() * 365),
  }));
  const repeats = events.slice(0, 40).map(({ x, y, day }) => ({ x: x + 20, y, day: day + 2 }));
  const columns = (rows: readonly { x: number; y: number; day: number }[]) => ({
    x: Float64Array.from(rows, (row) => row.x),
    y: Float64Array.from(rows, (row) => row.y),
    day: Float64Array.from(rows, (row) => row.day),
  });
  const breaks = { metres: [0, 100, 1000], days: [0, 7, 30] };
  const planted = knox(columns([...events, ...repeats]), breaks, 99, random("permute"));
  const plain = knox(columns(events), breaks, 99, random("permute"));
  if (!planted.ok || !plain.ok) throw new Error("refused");
  expect(planted.value.cells[0][0].p).toBe(0.01);
  expect(planted.value.cells[0][0].ratio).toBeGreaterThan(5);
  expect(plain.value.cells[1][0].p).toBeGreaterThan(0.05);
});

test("counting close pairs by a sweep finds those of comparing all with all", () => {
  const draw = random("sweep");
  const x = Float64Array.from({ length: 80 }, () => Math.floor(draw.next() * 12) * 100);
  const y = Float64Array.from({ length: 80 }, () => Math.floor(draw.next() * 12) * 100);
  const day = Float64Array.from({ length: 80 }, () => Math.floor(draw.next() * 20));
  const result = knox({ x, y, day }, { metres: [0, 100, 400], days: [0, 1, 5] }, 0, draw);
  if (!result.ok) throw new Error("refused");
  const found = [
    [0, 0],
    [0, 0],
  ];
  for (let i = 0; i < 80; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const metres = Math.hypot(x[i] - x[j], y[i] - y[j]);
      const days = Math.abs(day[i] - day[j]);
      if (metres < 400 && days < 5) found[metres < 100 ? 0 : 1][days < 1 ? 0 : 1] += 1;
    }
  }
  expect(result.value.cells.map((row) => row.map((cell) => cell.observed))).toEqual(found);
});

test("what cannot be measured over places is refused by name", () => {
  expect(codeOf(concentration([3]))).toBe("count.too-few-places");
  expect(codeOf(concentration([0, 0]))).toBe("count.no-variance");
  expect(codeOf(concentration([1.5, 2]))).toBe("count.not-whole");
  const alike = (p: readonly number[]) => p;
  expect(codeOf(patternSimilarity([1, 2], [1], 0.95, alike))).toBe("count.unequal-length");
  expect(codeOf(patternSimilarity([0, 0], [1, 1], 0.95, alike))).toBe("count.no-variance");
  const one = { x: new Float64Array(1), y: new Float64Array(1), day: new Float64Array(1) };
  const breaks = { metres: [0, 100], days: [0, 7] };
  expect(codeOf(knox(one, breaks, 0, random("none")))).toBe("knox.too-few");
  const missing = { x: new Float64Array(2), y: new Float64Array(2), day: Float64Array.of(1, Number.NaN) };
  expect(codeOf(knox(missing, breaks, 0, random("none")))).toBe("knox.input");
});
