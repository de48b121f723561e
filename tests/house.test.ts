/** The house keeps its own rules, and the checks that say so can fail. */

import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { afterAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { missingPackages } from "../scripts/packages.mjs";
import { catalogueOf } from "../src/texts/index.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const temporary: string[] = [];
const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "schouw-house-"));
  temporary.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));

type Cruise = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

function cruise(folder: string): { readonly exit: number | null; readonly report: Cruise } {
  const args = ["src", "--config", ".dependency-cruiser.cjs", "--output-type"];
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const report = spawnSync(process.execPath, [program, ...args, "json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const exit = spawnSync(process.execPath, [program, ...args, "err"], { cwd: folder, encoding: "utf8" });
  return { exit: exit.status, report: JSON.parse(report.stdout) };
}

/** A file per wall, each with an import that goes through it. A circle is told at one of its files. */
const PLANTED: readonly (readonly [rule: string, file: string, source: string])[] = [
  [
    "core-is-pure",
    "src/core/law/planted.ts",
    'import { readFileSync } from "node:fs";\nexport const x = readFileSync;',
  ],
  [
    "core-is-pure",
    "src/core/effects/planted-yaml.ts",
    'import { parse } from "yaml";\nexport const x = parse;',
  ],
  [
    "core-is-pure",
    "src/core/findings/planted.ts",
    'import { say } from "../../texts/index.ts";\nexport const x = say;',
  ],
  [
    "nobody-imports-the-command-line",
    "src/report/planted.ts",
    'import { edition } from "../cli/edition.ts";\nexport const x = edition;',
  ],
  [
    "stage-order-dossier",
    "src/core/dossier/planted.ts",
    'import type { Measures } from "../measures/measures.ts";\nexport type X = Measures;',
  ],
  [
    "stage-order-effects",
    "src/core/effects/planted.ts",
    'import type { Findings } from "../findings/findings.ts";\nexport type X = Findings;',
  ],
  [
    "mathematics-knows-no-cameras",
    "src/core/statistics/planted.ts",
    'import { goals } from "../dossier/goals.ts";\nexport const x = goals;',
  ],
  [
    "foundation-stands-alone",
    "src/core/foundation/planted.ts",
    'import { z } from "zod";\nexport const x = z;',
  ],
  [
    "columns-take-only-types-of-the-dossier",
    "src/core/columns/planted.ts",
    'import { text } from "../dossier/fields.ts";\nexport const x = text;',
  ],
  [
    "report-and-ingest-do-not-meet",
    "src/ingest/planted.ts",
    'import type { Block } from "../report/document.ts";\nexport type X = Block;',
  ],
  [
    "texts-take-only-types",
    "src/texts/planted.ts",
    'import { error } from "../core/foundation/result.ts";\nexport const x = error;',
  ],
  ["no-cycles", "src/core/law/circle-a.ts", 'import { b } from "./circle-b.ts";\nexport const a = () => b;'],
  ["", "src/core/law/circle-b.ts", 'import { a } from "./circle-a.ts";\nexport const b = () => a;'],
  ["resolvable", "src/cli/planted.ts", 'import { x } from "./nowhere.ts";\nexport const y = x;'],
  [
    "no-development-packages",
    "src/cli/planted-check.ts",
    'import fc from "fast-check";\nexport const x = fc;',
  ],
];

test("the dependency check reads the whole house and finds a planted violation of every wall", () => {
  const folder = makeFolder();
  for (const part of [
    "src",
    "parameters",
    "package.json",
    "tsconfig.json",
    "tsconfig.base.json",
    ".dependency-cruiser.cjs",
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [, file, source] of PLANTED) writeFileSync(join(folder, file), `${source}\n`);
  const { exit, report } = cruise(folder);
  expect(exit).not.toBe(0);
  expect(report.summary.totalCruised).toBeGreaterThan(filesBelow("src", ".ts").length);
  const found = new Set(report.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
  for (const [rule, file] of PLANTED) if (rule !== "") expect(found).toContain(`${rule} ${file}`);
});

test("each test file belongs to exactly one project", () => {
  const listed: readonly { readonly file: string; readonly projectName: string }[] = JSON.parse(
    execFileSync(
      process.execPath,
      [join(root, "node_modules/vitest/vitest.mjs"), "list", "--filesOnly", "--json"],
      {
        cwd: root,
        encoding: "utf8",
      },
    ),
  );
  const projects = new Map<string, string[]>();
  for (const { file, projectName } of listed)
    projects.set(file, [...(projects.get(file) ?? []), projectName]);
  const expected = ["src", "tests", "cases", "reference"].flatMap((folder) => filesBelow(folder, ".test.ts"));
  expect([...projects.keys()].sort()).toEqual(expected.sort());
  expect([...projects].filter(([, names]) => names.length !== 1)).toEqual([]);
});

type Element = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
};
/** Kinds of element in the parser of messages: literal text and the # of a plural take no value. */
const TAKES_NO_VALUE = new Set([0, 7]);

/** Names of the values that a message takes, nested ones included. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      if (value !== undefined && !TAKES_NO_VALUE.has(type)) names.add(value);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst() as readonly Element[]);
  return [...names].sort();
}

test("every sentence is well formed and takes the same values in both languages", () => {
  const [english, dutch] = [catalogueOf("en"), catalogueOf("nl")];
  expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
  const different = Object.keys(english).filter(
    (key) => valuesOf(english[key] ?? "").join() !== valuesOf(dutch[key] ?? "").join(),
  );
  expect(different).toEqual([]);
});

test("every code of a problem has a sentence", () => {
  const english = catalogueOf("en");
  const codes = filesBelow("src", ".ts")
    .filter((path) => !path.endsWith(".test.ts") && !path.includes("/testing/"))
    .flatMap((path) =>
      [
        ...readFileSync(path, "utf8").matchAll(
          /\b(?:error|warning|note|problemOf)\(\s*"([a-z][\w.-]*\.[\w.-]+)"/g,
        ),
      ].map(([, code]) => code ?? ""),
    );
  expect(codes.length).toBeGreaterThan(50);
  expect([...new Set(codes)].filter((code) => !Object.hasOwn(english, code)).sort()).toEqual([]);
});

test("every link in the documentation leads to a file", () => {
  const pages = [
    ...["README.md", "README.nl.md", "CONTRIBUTING.md", "CHANGELOG.md"].map((name) => join(root, name)),
    ...filesBelow("docs", ".md"),
  ];
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)\)/g)]
      .map(([, target]) => target ?? "")
      .filter((target) => !existsSync(resolve(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every estimator has a page", () => {
  const ids = filesBelow("src/core/effects/estimators", ".ts").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^ {2}id: "([^"]+)"/gm)].map(([, id]) => id ?? ""),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !existsSync(join(root, `docs/methods/${id}.md`)))).toEqual([]);
});

const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("every package is pinned to one version", () => {
  const versions = Object.entries<string>({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("publiccode.yml has the keys that its standard asks for", () => {
  const publiccode = parseYaml(readFileSync(join(root, "publiccode.yml"), "utf8"));
  for (const key of ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType"])
    expect(publiccode[key], key).toBeTruthy();
  expect(publiccode.softwareVersion).toBe(packageJson.version);
  expect(publiccode.legal.license).toBe(packageJson.license);
  expect(publiccode.maintenance.type).toBeTruthy();
  expect(publiccode.localisation).toMatchObject({
    localisationReady: true,
    availableLanguages: ["nl", "en"],
  });
  for (const text of Object.values<Record<string, string>>(publiccode.description)) {
    expect(text.shortDescription?.length).toBeLessThanOrEqual(150);
    expect(text.longDescription?.length).toBeGreaterThanOrEqual(150);
    expect(text.features?.length).toBeGreaterThan(0);
  }
});

test("the package holds what runs, and not the reference values under other licences", () => {
  const [{ files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e9,
    }),
  );
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  for (const needed of ["dist/schouw.js", "dist/evaluate.js", "LICENSE", "README.nl.md", "docs/manual/nl.md"])
    expect(paths).toContain(needed);
  expect(paths.filter((path) => /^(reference|tests|bench|src)\//.test(path))).toEqual([]);
});

test("the installed packages are those of the lock file, and an outdated one is noticed", () => {
  expect(missingPackages(root, { development: true })).toEqual([]);
  const folder = makeFolder();
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  lock.packages["node_modules/yaml"].version = "0.0.1";
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  expect(missingPackages(folder, { development: false })).toEqual(["yaml"]);
});

test("continuous integration runs exactly npm test", () => {
  const lines = readFileSync(join(root, ".ci/run"), "utf8").trim().split("\n");
  expect(lines.at(-1)).toBe("exec npm test");
});
