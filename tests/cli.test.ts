/** The command line as it is shipped: output and exit codes of the built bundle. */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const story2 = join(root, "tests/fixtures/story-2");
/** A blank in the path, as people have them. */
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schouw cli "));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = { readonly exit: number | null; readonly out: string; readonly aside: string };

function schouw(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...rest } = process.env;
  const result = spawnSync(process.execPath, [join(root, "dist/schouw.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...rest, ...environment },
    maxBuffer: 1e8,
  });
  return { exit: result.status, out: result.stdout, aside: result.stderr };
}

test("help needs no package and speaks the language of the machine", () => {
  const alone = join(folder, "alone");
  cpSync(join(root, "dist"), alone, { recursive: true });
  writeFileSync(join(alone, "package.json"), '{ "type": "module" }');
  const help = spawnSync(process.execPath, [join(alone, "schouw.js"), "--help"], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "nl_NL.UTF-8" },
  });
  expect(help.stderr).toBe("");
  expect(help.status).toBe(0);
  expect(help.stdout).toContain("Opdrachten:");
  for (const command of ["init", "check", "evaluate", "explain", "compute", "verify"])
    expect(help.stdout).toContain(`\n  ${command} `);
});

test("--lang wins over the machine, and every command has help", () => {
  const { exit, out } = schouw(["evaluate", "--help", "--lang", "en"], { LANG: "nl_NL.UTF-8" });
  expect(exit).toBe(0);
  expect(out).toContain("Options:");
  expect(out).toContain("--police-side");
});

test("the edition is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(schouw(["--version"])).toMatchObject({ exit: 0, out: `${version}\n` });
});

test.each([
  { args: [], says: "No command was given" },
  { args: ["fly"], says: '"fly" does not exist' },
  { args: ["check", "--bogus", "x"], says: '"--bogus" does not exist' },
  { args: ["check"], says: '"folder" is missing' },
  { args: ["check", "a", "b"], says: "quotes around it" },
  { args: ["evaluate", "x", "--out"], says: "needs a value" },
  { args: ["check", "x", "--lang", "fr"], says: "Choose from: nl, en" },
  { args: ["check", "nowhere"], says: "nowhere" },
  { args: ["evaluate", "nowhere"], says: "nowhere" },
  { args: ["evaluate", "x", "--formats", "html,rtf"], says: '"rtf" does not exist' },
  { args: ["evaluate", "x", "--report-languages", "fr"], says: '"fr" is not available' },
  { args: ["evaluate", "x", "--as-of", "2024-02-31"], says: '"2024-02-31"' },
  { args: ["compute", "nowhere.json"], says: "does not exist" },
  { args: ["verify", "nowhere"], says: "does not exist" },
  { args: ["explain", "x", "nowhere"], says: "schouw evaluate FOLDER" },
])("bad input is one clear message and exit code 2: $args", ({ args, says }) => {
  const { exit, out, aside } = schouw(args);
  expect(exit).toBe(2);
  expect(out).toBe("");
  expect(aside).toContain(says);
  expect(aside).not.toMatch(/\n\s+at /);
});

test("all options that cannot be used are named at once", () => {
  const { aside } = schouw(["evaluate", "x", "--formats", "rtf", "--as-of", "soon", "--lang", "nl"]);
  expect(aside).toContain('"rtf"');
  expect(aside).toContain('"soon"');
});

test("with --json what stopped a command is a document on standard output", () => {
  const { exit, out, aside } = schouw(["check", "nowhere", "--json"]);
  expect(exit).toBe(2);
  expect(aside).toBe("");
  expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ severity: "error" }] });
});

test("check counts the rows of every file and names what is odd", () => {
  const { exit, out } = schouw(["check", story2, "--json"]);
  const answer = JSON.parse(out);
  expect([0, 1]).toContain(exit);
  expect(answer).toMatchObject({ ok: true, name: "Verhaal 2" });
  for (const { rows, used, setAside } of answer.sources)
    expect(rows).toBe(used + Object.values<number>(setAside).reduce((sum, count) => sum + count, 0));
  expect(schouw(["check", story2, "--lang", "nl"]).out).toMatch(
    /incidents\.csv\s+incidents\s+csv\s+4\s+4\s+0/,
  );
});

test("evaluate writes the reports, says the outcome, and explain leads a number back to its file", () => {
  const { exit, out } = schouw(["evaluate", story2, "--formats", "html,json", "--report-languages", "nl"]);
  expect(exit).toBe(0);
  const [outcome, ...paths] = out.trim().split("\n");
  expect(outcome).toMatch(/^Verhaal 2: .*\.$/);
  const reports = join(folder, "reports", "story-2");
  expect(paths.map((path) => path.trim()).every((path) => path.startsWith(reports) && existsSync(path))).toBe(
    true,
  );
  expect(readdirSync(reports).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(paths.length).toBe(2);

  const explained = schouw(["explain", "effects/plein/all/main", "reports/story-2"]);
  expect(explained.exit).toBe(0);
  expect(explained.out).toContain("count.relative-effect-size 1");
  expect(explained.out).toContain("incidents.csv");
  expect(explained.out).toContain(join("docs", "methods", "count.relative-effect-size.md"));
  const asked = schouw(["explain", "effects/plein/all/main", "reports/story-2", "--json"]);
  expect(JSON.parse(asked.out).number.value).toBeCloseTo(150 / 200 / (740 / 1000), 12);
  const wrong = schouw(["explain", "effects/plein", "reports/story-2"]);
  expect(wrong.exit).toBe(2);
  expect(wrong.aside).toContain("effects/plein/all/main");
});

test("loose files become a dossier that can be evaluated", () => {
  const files = ["areas.csv", "cameras.csv", "incidents.csv", "goals.csv"].map((name) => join(story2, name));
  const made = schouw(["init", ...files, "--out", "new town", "--json"]);
  expect(made.exit).toBe(0);
  expect(Object.keys(JSON.parse(made.out).manifest.files).sort()).toEqual([
    "areas",
    "cameras",
    "goals",
    "incidents",
  ]);
  expect(readdirSync(join(folder, "new town")).sort()).toEqual(
    ["areas.csv", "cameras.csv", "dossier.yaml", "goals.csv", "incidents.csv"].sort(),
  );
  expect(readdirSync(folder).filter((name) => name.startsWith(".new town"))).toEqual([]);
  expect(schouw(["evaluate", "new town", "--formats", "json"]).exit).toBe(0);
});

test("a dossier with a fault writes nothing", () => {
  const broken = join(folder, "broken");
  cpSync(story2, broken, { recursive: true });
  writeFileSync(
    join(broken, "incidents.csv"),
    "gebied;vanaf;totenmet;aantal\nplein;31-02-2019;31-12-2019;-4\n",
  );
  const { exit, aside } = schouw(["evaluate", broken, "--out", "never"]);
  expect(exit).toBe(2);
  expect(aside).toContain("incidents.csv");
  expect(existsSync(join(folder, "never"))).toBe(false);
});

test("reports that cannot be written are told with their path", () => {
  writeFileSync(join(folder, "a-file"), "");
  const { exit, aside } = schouw(["evaluate", story2, "--out", "a-file/reports", "--formats", "json"]);
  expect(exit).toBe(2);
  expect(aside).toContain("a-file");
});

const wdd = join(root, "reference/wdd_paper.json");

test("compute prints the answer with the keys of the case", () => {
  const { exit, out } = schouw(["compute", wdd]);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ total: -118 });
});

test("verify agrees, sees a difference, and refuses a method that it does not know", () => {
  expect(schouw(["verify", wdd])).toMatchObject({ exit: 0 });
  const cases = join(folder, "cases");
  mkdirSync(cases);
  const reference = JSON.parse(readFileSync(wdd, "utf8"));
  writeFileSync(join(cases, "off.json"), JSON.stringify({ ...reference, expected: { total: -117 } }));
  const different = schouw(["verify", "cases"]);
  expect(different.exit).toBe(1);
  expect(different.out).toContain("total: expected -117, got -118");
  writeFileSync(join(cases, "unknown.json"), JSON.stringify({ ...reference, method: "count.nothing" }));
  const unknown = schouw(["verify", "cases"]);
  expect(unknown.exit).toBe(2);
  expect(unknown.out).toContain("count.wdd");
  expect(schouw(["verify", "cases", "--known"]).exit).toBe(1);
  writeFileSync(
    join(cases, "outside.json"),
    JSON.stringify({ ...reference, input: { data: "../../secret.csv" } }),
  );
  expect(schouw(["compute", "cases/outside.json"]).exit).toBe(2);
});
