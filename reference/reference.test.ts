import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { compare, computeCase, readCase } from "../src/compute/case.ts";
import { methods } from "../src/compute/index.ts";
import { type CaseFiles, verifyPaths } from "../src/compute/verify.ts";

const here = import.meta.dirname;

const files: CaseFiles = {
  list: async (folder) =>
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith(".json") && !name.split(path.sep).includes("data"))
      .sort()
      .map((name) => path.join(folder, name)),
  readText: (file) => readFile(file, "utf8"),
  beside: (file, relative) => path.join(path.dirname(file), relative),
};

test("every reference case agrees with what other software or a paper gave", async () => {
  const report = await verifyPaths([here], files, { known: false });
  const wrong = report.outcomes.filter((one) => one.outcome !== "agrees");
  // The anchors are printed values from many sources, not one case: published-anchors.test.ts reads them.
  expect(wrong.map((one) => path.basename(one.file))).toEqual(["published_anchors.json"]);
  expect(report.agree).toBeGreaterThanOrEqual(77);
  expect(report.exitCode).toBe(0);
});

test("every method has at least one case", async () => {
  const report = await verifyPaths([here], files, { known: false });
  const covered = new Set(report.outcomes.map((one) => one.method));
  expect(methods.map((method) => method.id).filter((id) => !covered.has(id))).toEqual([]);
});

const caseWith = async (change: (json: Record<string, never>) => void) => {
  const json = JSON.parse(await files.readText(path.join(here, "wdd_paper.json")));
  change(json);
  const reference = readCase(json);
  if (!reference.ok) return reference.problems[0].code;
  const answer = await computeCase(reference.value, { readText: files.readText });
  if (!answer.ok) return answer.problems[0].code;
  return compare(reference.value, answer.value).mismatches.map((one) => one.path);
};

test("a wrong expectation, a missing key and a wrong list length are found", async () => {
  expect(await caseWith((json) => Object.assign(json.expected, { total: -117 }))).toEqual(["total"]);
  expect(await caseWith((json) => Object.assign(json.expected, { nothing: 1 }))).toEqual(["nothing"]);
  expect(await caseWith((json) => Object.assign(json.expected, { total: [1, 2] }))).toEqual(["total"]);
  expect(await caseWith((json) => Object.assign(json.expected, { z: null }))).toEqual(["z"]);
});

test("an unknown method and a wrong input are named", async () => {
  expect(await caseWith((json) => Object.assign(json, { method: "count.nothing" }))).toBe(
    "compute.unknown-method",
  );
  expect(await caseWith((json) => Object.assign(json.input, { level: 2 }))).toBe("compute.input");
});

test("a null is met by a null with a reason, and by nothing else", () => {
  const reference = {
    method: "x",
    input: {},
    expected: { q: null },
    tolerance: { abs: 0, rel: 0, fields: {} },
  };
  const met = { answer: { q: null }, refusals: [{ path: "q", code: "c" }] };
  expect(compare(reference, met).mismatches).toEqual([]);
  expect(compare(reference, { answer: { q: null }, refusals: [] }).mismatches).toHaveLength(1);
  expect(compare(reference, { answer: { q: 0 }, refusals: [] }).mismatches).toHaveLength(1);
});

test("a share of mismatches is allowed where the case says so, and no more", () => {
  const list = (share: number) => ({
    method: "x",
    input: {},
    expected: { s: [1, 2, 3, 4] },
    tolerance: { abs: 0, rel: 0, fields: { s: { abs: 0, rel: 0, share_of_mismatches: share } } },
  });
  const answer = { answer: { s: [1, 2, 3, 5] }, refusals: [] };
  expect(compare(list(0.25), answer).mismatches).toEqual([]);
  expect(compare(list(0.2), answer).mismatches).toHaveLength(1);
});
