import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { warning } from "../core/foundation/result.ts";
import { en as enRooms } from "./en/index.ts";
import { catalogueOf, hasText, languages, sayProblem } from "./index.ts";
import { nl as nlRooms } from "./nl/index.ts";

const en = catalogueOf("en");
const nl = catalogueOf("nl");
const catalogues = { en, nl } as const;
const source = path.join(import.meta.dirname, "..");

/** Names of the values that a message asks for. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7 && "value" in element) names.add(String(element.value));
      if ("options" in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

test("every message can be parsed and asks for the same values in each language", () => {
  for (const key of Object.keys(en)) {
    expect({ key, values: valuesOf(nl[key]) }).toEqual({ key, values: valuesOf(en[key]) });
  }
});

test("a key stands in one room, and both languages have the same keys", () => {
  for (const rooms of [enRooms, nlRooms]) {
    const keys = rooms.flatMap((room) => Object.keys(room));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  }
  expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
});

test("Dutch is not English: no longer message is the same in both", () => {
  const same = Object.keys(en).filter((key) => en[key] === nl[key] && en[key].split(" ").length > 3);
  expect(same).toEqual([]);
});

test("every problem code in the source has a text in every language", () => {
  const codes = new Set<string>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file.startsWith("texts")) continue;
    const text = readFileSync(path.join(source, file), "utf8");
    for (const match of text.matchAll(
      /\b(?:error|warning|note|problem|refuse)\(\s*"([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)"/gi,
    )) {
      codes.add(match[1]);
    }
  }
  expect(codes.size).toBeGreaterThan(80);
  const missing = [...codes].filter((code) => languages.some((language) => !hasText(language, code)));
  expect(missing).toEqual([]);
});

test("a problem is told with its place, what was found and the remedy", () => {
  const problem = warning("count.zero-cell", {
    where: { file: "incidents-2018.csv", rows: [214], column: "date" },
  });
  expect(sayProblem("en", problem)).toMatch(/^incidents-2018\.csv, row 214, column "date": /);
  expect(sayProblem("nl", problem)).toMatch(/^incidents-2018\.csv, rij 214, kolom "date": /);
});

test("both catalogues hold the same keys", () => {
  expect(Object.keys(catalogues.nl).sort()).toEqual(Object.keys(catalogues.en).sort());
});
