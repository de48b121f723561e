/**
 * Golden reports: each bundled case from its files to the finished report,
 * compared with what was read and approved before.
 *
 * A change writes the new version beside the old one as `*.new`, to be read by
 * a person; `UPDATE_GOLDEN=1` takes the new versions over.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../src/core/evaluation.ts";
import { reportDocument } from "../src/report/report-document.ts";
import { pdf } from "../src/report/writers/pdf.ts";
import { evaluationOf, reportText } from "./support/case.ts";

const CASES = [
  { folder: "cases/voorbeeldstad", language: "nl" },
  { folder: "cases/chicago-red-light", language: "en" },
  { folder: "cases/trafford", language: "en" },
  { folder: "cases/den-haag-bgt", language: "nl" },
  { folder: "cases/amsterdam-2021", language: "nl" },
  { folder: "cases/utrecht-public", language: "nl" },
] as const;

const RELATIVE = 1e-9;
const golden = path.join(import.meta.dirname, "golden");
const update = process.env.UPDATE_GOLDEN === "1";

/** Numbers agree to 1e-9 of their size, everything else exactly. */
function differences(got: unknown, want: unknown, at = ""): string[] {
  if (typeof got === "number" && typeof want === "number") {
    const close = Math.abs(got - want) <= RELATIVE * Math.max(1, Math.abs(want));
    return close ? [] : [`${at}: ${got} instead of ${want}`];
  }
  if (got === null || want === null || typeof got !== "object" || typeof want !== "object") {
    return Object.is(got, want) ? [] : [`${at}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`];
  }
  const keys = [...new Set([...Object.keys(got), ...Object.keys(want)])];
  return keys.flatMap((key) =>
    differences(
      (got as Record<string, unknown>)[key],
      (want as Record<string, unknown>)[key],
      `${at}/${key}`,
    ),
  );
}

function approved(name: string, text: string): string {
  const file = path.join(golden, name);
  if (update || !existsSync(file)) {
    if (!update) throw new Error(`${name} was never approved: run with UPDATE_GOLDEN=1 and read it`);
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, text);
  }
  const want = readFileSync(file, "utf8");
  if (want === text) rmSync(`${file}.new`, { force: true });
  else writeFileSync(`${file}.new`, text);
  return want;
}

function approvedJson(name: string, evaluation: Evaluation): string[] {
  const file = path.join(golden, `${name}.json.gz`);
  const got = JSON.parse(JSON.stringify(evaluation));
  if (update) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, gzipSync(JSON.stringify(got), { level: 9 }));
  }
  if (!existsSync(file)) throw new Error(`${name} was never approved: run with UPDATE_GOLDEN=1 and read it`);
  return differences(got, JSON.parse(gunzipSync(readFileSync(file)).toString()));
}

/** Text and tags of a PDF, by poppler; bytes are never compared. */
function pdfText(bytes: Uint8Array): {
  readonly text: string;
  readonly info: string;
  readonly structure: string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "schouw-golden-"));
  const file = path.join(folder, "report.pdf");
  try {
    writeFileSync(file, bytes);
    const run = (command: string, options: readonly string[]): string =>
      execFileSync(command, [...options], { encoding: "utf8", maxBuffer: 64 * 1024 ** 2 });
    return {
      text: run("pdftotext", ["-layout", file, "-"]),
      info: run("pdfinfo", [file]),
      structure: run("pdfinfo", ["-struct", file]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(CASES)("$folder", ({ folder, language }) => {
  const name = path.basename(folder);

  test("gives the approved evaluation and report, and no unexpected warning", async () => {
    const evaluation = await evaluationOf(folder);
    expect(approvedJson(name, evaluation)).toEqual([]);
    const text = await reportText(evaluation, language);
    expect(text).toBe(approved(`${name}.${language}.txt`, text));
  });

  test("gives a tagged PDF/UA with the approved text", async () => {
    const evaluation = await evaluationOf(folder);
    const { text, info, structure } = pdfText(
      await pdf.write(reportDocument(evaluation), evaluation, language),
    );
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(structure).toContain("Document");
    expect(structure).toMatch(/\bH1\b/);
    expect(structure).toMatch(/\bTable\b/);
    expect(text).toBe(approved(`${name}.${language}.pdf.txt`, text));
  });
});

test("the comparison finds a changed number, a missing key and another text", () => {
  expect(differences({ a: 1, b: [1, 2] }, { a: 1 + 1e-12, b: [1, 2] })).toEqual([]);
  expect(differences({ a: 1 }, { a: 1.0001 })).toHaveLength(1);
  expect(differences({ a: 1 }, { a: 1, b: 2 })).toHaveLength(1);
  expect(differences({ a: "x" }, { a: "y" })).toHaveLength(1);
});
