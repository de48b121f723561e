import { expect, test } from "vitest";
import { parseManifest } from "./manifest-file.ts";

const problemsOf = (text: string) => {
  const parsed = parseManifest(text, "dossier.yaml", "folder");
  return parsed.ok ? [] : parsed.problems.map(({ code, found, values }) => ({ code, found, ...values }));
};

test("the folder's name serves when none is given, and defaults are filled in", () => {
  const parsed = parseManifest("files: {}\n", "dossier.yaml", "Utrecht");
  expect(parsed).toMatchObject({
    value: { name: "Utrecht", country: "NL", evaluation: { beforeMonths: 12 } },
  });
  expect(parseManifest("", "dossier.yaml", "Utrecht")).toMatchObject({ ok: true });
});

test("dates may be written with and without quotes", () => {
  const cap = (date: string) => `programme:\n  capHistory:\n    - { from: ${date}, total: 78 }\n`;
  for (const date of ["2014-01-01", '"2014-01-01"']) {
    expect(parseManifest(cap(date), "f", "n")).toMatchObject({
      value: { programme: { capHistory: [{ from: "2014-01-01", total: 78 }] } },
    });
  }
});

test("unknown keys and wrong values are all told, each with its line", () => {
  const text = [
    "name: Utrecht",
    "langauge: nl",
    "currency: EURO",
    "evaluation:",
    "  level: 2",
    "  befroeMonths: 12",
    "programme:",
    "  capHistory:",
    "    - from: 2014-01-01",
    "      total: -1",
    "    - total: 3",
    "files:",
    "  cameras:",
    "    path: a.csv",
    "    colums: {}",
  ].join("\n");
  expect(problemsOf(text)).toEqual(
    expect.arrayContaining([
      { code: "manifest.unknown-key", found: "langauge", key: "langauge", line: 2 },
      { code: "manifest.value", found: "EURO", key: "currency", line: 3, expected: "≤ 3" },
      { code: "manifest.value", found: "2", key: "evaluation.level", line: 5, expected: "< 1" },
      { code: "manifest.unknown-key", found: "befroeMonths", key: "evaluation.befroeMonths", line: 6 },
      { code: "manifest.value", found: "-1", key: "programme.capHistory.0.total", line: 10, expected: "≥ 0" },
      { code: "manifest.missing", found: undefined, key: "programme.capHistory.1.from", line: 11 },
      { code: "manifest.unknown-key", found: "colums", key: "files.cameras.colums", line: 15 },
    ]),
  );
  expect(problemsOf(text)).toHaveLength(7);
});

test("an alias bomb and a broken text are refused", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"].map((key, i) => `${key}: &${key} [${`*${"abcde"[i]},`.repeat(9)}]`).join("\n")}\n`;
  expect(problemsOf(bomb)).toMatchObject([{ code: "manifest.not-yaml" }]);
  expect(problemsOf("name: [a\nb: c")).toMatchObject([{ code: "manifest.not-yaml" }]);
});
