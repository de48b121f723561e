import { expect, test } from "vitest";
import { categoryRule } from "./categories.ts";
import { HAS_POINT } from "./incidents.ts";
import { joinIncidents } from "./join-incidents.ts";

test("codes are found with and without leading zeros, and unknown codes are not guessed", () => {
  const rule = categoryRule(
    { unknown: "unknown", level: "category" },
    new Map([
      ["265", "CRIM SEXUAL ASSAULT"],
      ["031A", "ROBBERY"],
    ]),
  );
  expect(["0265", "265", " 265 ", "031a", "0840"].map(rule.label)).toEqual([
    "CRIM SEXUAL ASSAULT",
    "CRIM SEXUAL ASSAULT",
    "CRIM SEXUAL ASSAULT",
    "ROBBERY",
    undefined,
  ]);
});

test("words of the mapping hold for codes and for labels of the list", () => {
  const rule = categoryRule(
    { unknown: "overig", level: "category", map: { ROBBERY: "straatroof", "110": "geweld" } },
    new Map([["31A", "ROBBERY"]]),
  );
  expect(["031A", "0110", "9"].map(rule.label)).toEqual(["straatroof", "geweld", undefined]);
});

test("files are laid end to end with one list of categories", () => {
  const part = (source: string, categories: string[], minute: number[], to?: number[]) => ({
    source,
    categories,
    x: Float64Array.from(minute),
    y: Float64Array.from(minute),
    minute: Int32Array.from(minute),
    ...(to === undefined ? {} : { minuteTo: Int32Array.from(to) }),
    category: Uint16Array.from(minute.map((_, i) => i % categories.length)),
    flags: Uint8Array.from(minute.map(() => HAS_POINT)),
    row: Uint32Array.from(minute.map((_, i) => i + 2)),
  });
  const joined = joinIncidents([part("a", ["theft", "assault"], [1, 2]), part("b", ["robbery"], [3], [9])]);
  if (!joined.ok) throw new Error("expected incidents");
  const { categories, category, minute, minuteTo, sources, rows } = joined.value;
  expect(rows).toBe(3);
  expect([...category].map((i) => categories[i])).toEqual(["theft", "assault", "robbery"]);
  expect([...minute]).toEqual([1, 2, 3]);
  expect([...(minuteTo ?? [])]).toEqual([1, 2, 9]);
  expect(sources).toEqual([
    { source: "a", start: 0 },
    { source: "b", start: 2 },
  ]);
});
