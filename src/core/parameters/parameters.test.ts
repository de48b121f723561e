import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parametersPage } from "../../../scripts/parameters-page.ts";
import { unitCostSets } from "../economics/unit-costs.ts";
import { parseCivilDate } from "../foundation/civil-date.ts";
import { choiceOn, rowOn } from "./dated.ts";

const root = path.join(import.meta.dirname, "..", "..", "..");
const folder = path.join(root, "parameters");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

test("docs/parameters.md is what the files say; npx tsx scripts/make-parameters-page.ts writes it anew", () => {
  expect(readFileSync(path.join(root, "docs", "parameters.md"), "utf8")).toBe(parametersPage(folder));
});

test("a value holds from its first to its last day", () => {
  const rows = [
    { parameter: "days", value: 7, from: "2000-01-01", to: "2005-12-31" },
    { parameter: "days", value: 28, from: "2006-01-01" },
  ];
  const on = (day: string) => rowOn(rows, "days", day).value;
  expect([on("2005-12-31"), on("2006-01-01"), on("2030-01-01"), on("1999-12-31")]).toEqual([7, 28, 28, 7]);
  expect(() => rowOn(rows, "weeks", "2010-01-01")).toThrow("weeks");
});

test("choices of the project say that they are choices, and can be asked for by name", () => {
  const { rows } = JSON.parse(readFileSync(path.join(folder, "choices.json"), "utf8"));
  for (const row of rows) {
    expect(row.source).toMatch(/^Choice of this project/);
    expect(choiceOn(row.parameter, row.from)).toBe(row.value);
  }
});

test.each(files)("%s has values in range and periods that do not overlap", (file) => {
  const { rows } = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const last = new Map<string, string>();
  for (const row of rows) {
    const value = row.value ?? row.rate;
    // No effect is an assumption, nothing else may be zero.
    if (row.parameter === "prior-fall-low") expect(value).toBe(0);
    else expect(value).toBeGreaterThan(0);
    if (row.rate !== undefined) expect(row.rate).toBeLessThan(0.1);
    if (row.unit?.startsWith("share")) expect(value).toBeLessThan(1);
    if (row.to !== undefined) expect(parseCivilDate(row.to)).toBeDefined();
    if (row.to !== undefined) expect(row.from < row.to).toBe(true);
    const name = row.parameter ?? "rate";
    expect(row.from > (last.get(name) ?? "")).toBe(true);
    last.set(name, row.to ?? "9999-12-31");
  }
});

test("every file of unit costs is in the list of sets, under the id of its name", () => {
  const names = readdirSync(path.join(folder, "unit-costs")).map((name) => name.replace(/\.json$/, ""));
  expect(unitCostSets.map(({ id }) => id).sort()).toEqual(names.sort());
});
