/** From a folder of files to finished reports, as a user does it: `npm start`. */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schouw end to end "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], cwd = folder) {
  const { INIT_CWD: _npm, ...environment } = process.env;
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: "utf8",
    env: environment,
    maxBuffer: 1e8,
  });
  return { exit: result.status, out: result.stdout, aside: result.stderr };
}

function evaluated(fixture: string) {
  const out = join(folder, fixture);
  const result = run(join(root, "dist/schouw.js"), [
    "evaluate",
    join(root, "tests/fixtures", fixture),
    "--out",
    out,
    "--lang",
    "nl",
  ]);
  expect(result.aside).not.toContain("Fout");
  expect(result.exit).toBe(0);
  const text = (name: string): string => readFileSync(join(out, name), "utf8");
  return { out, outcome: result.out, text, evaluation: JSON.parse(text("evaluation.json")) };
}

test("one evaluation leaves every form of the report in both languages, each file whole", () => {
  const { out, outcome, evaluation } = evaluated("story-3");
  expect(evaluation.schema).toBe("schouw.evaluation/1");
  expect(outcome).toMatch(/^Verhaal 3: .*niet te beoordelen 1\.$/m);
  expect(readdirSync(out).sort()).toEqual(
    [
      "evaluation.json",
      ...["nl", "en"].flatMap((language) => [
        `annex-${language}.xlsx`,
        ...["docx", "html", "pdf"].map((form) => `report-${language}.${form}`),
      ]),
    ].sort(),
  );
  const starts = (name: string): string => readFileSync(join(out, name)).subarray(0, 5).toString("latin1");
  expect(starts("report-nl.pdf")).toBe("%PDF-");
  expect(starts("report-nl.html").toLowerCase()).toBe("<!doc");
  for (const name of ["report-nl.docx", "annex-nl.xlsx"]) expect(starts(name).slice(0, 2)).toBe("PK");
});

test("the same dossier gives the same bytes of the evaluation", () => {
  const first = evaluated("story-2").text("evaluation.json");
  expect(evaluated("story-2").text("evaluation.json")).toBe(first);
});

test("npm start builds once, evaluates the bundled cases or one's own folder, and prints full paths", () => {
  const copy = join(folder, "a copy");
  for (const part of [
    "src",
    "scripts",
    "parameters",
    "package.json",
    "package-lock.json",
    "tsconfig.base.json",
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  cpSync(join(root, "tests/fixtures/story-2"), join(copy, "cases", "story-2"), { recursive: true });
  const start = join(copy, "scripts/start.mjs");
  const quick = ["--formats", "html", "--report-languages", "nl", "--lang", "en"];

  const bundled = run(start, quick, copy);
  expect(bundled.aside).toContain("Built");
  expect(bundled.exit).toBe(0);
  const report = join(copy, "reports", "story-2", "report-nl.html");
  expect(bundled.out.trim().split("\n")).toEqual([expect.stringMatching(/^Verhaal 2: /), `  ${report}`]);
  expect(existsSync(report)).toBe(true);

  const built = statSync(join(copy, "dist/schouw.js")).mtimeMs;
  cpSync(join(root, "tests/fixtures/story-2"), join(folder, "my own town"), { recursive: true });
  const own = run(start, ["my own town", ...quick]);
  expect(own.exit).toBe(0);
  expect(own.out).toContain(join(copy, "reports", "my own town", "report-nl.html"));
  expect(statSync(join(copy, "dist/schouw.js")).mtimeMs).toBe(built);

  expect(run(start, ["no such town", ...quick]).exit).toBe(2);
});
