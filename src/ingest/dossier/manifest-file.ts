/** Reads dossier.yaml: every unknown key and wrong value is named with its line, all at once. */

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Manifest, manifest } from "../../core/dossier/manifest.ts";
import { error, fail, type Problem, type Result, succeed } from "../../core/foundation/result.ts";
import { isRecord } from "../record.ts";

export const MANIFEST_NAMES = ["dossier.yaml", "dossier.yml"] as const;

/** Fails with manifest.not-yaml, manifest.unknown-key, manifest.value and manifest.missing. */
export function parseManifest(text: string, file: string, fallbackName: string): Result<Manifest> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return fail(
      ...document.errors.map((fault) => {
        const { line, col } = lines.linePos(fault.pos[0]);
        return error("manifest.not-yaml", { where: { file }, values: { line, column: col } });
      }),
    );
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return fail(error("manifest.not-yaml", { where: { file }, values: { line: 1, column: 1 } }));
  }
  const named = isRecord(content) && !("name" in content) ? { name: fallbackName, ...content } : content;
  const parsed = manifest.safeParse(named);
  if (parsed.success) return succeed(parsed.data);
  return fail(...parsed.error.issues.flatMap((issue) => problemsOf(issue, document, lines, file)));
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, document: Document, lines: LineCounter, file: string): Problem[] {
  // Of a union the branch that came furthest says what is wrong.
  if (issue.code === "invalid_union") {
    const branch = issue.errors.filter((issues) => issues.length > 0).sort((a, b) => depth(b) - depth(a))[0];
    if (branch !== undefined) {
      return branch.flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, document, lines, file),
      );
    }
  }
  const where = { file };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      error("manifest.unknown-key", {
        where,
        found: key,
        values: { key: [...issue.path, key].join("."), line: lineOf(document, lines, [...issue.path, key]) },
      }),
    );
  }
  const key = issue.path.join(".");
  const line = lineOf(document, lines, issue.path);
  const found = document.getIn(issue.path);
  if (found === undefined) return [error("manifest.missing", { where, values: { key, line } })];
  const text = isNode(found) ? "..." : String(found);
  return [error("manifest.value", { where, found: text, values: { key, line, expected: expected(issue) } })];
}

const depth = (issues: readonly Issue[]): number => Math.max(...issues.map((issue) => issue.path.length));

/** What should stand there, in symbols that need no language. */
function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "too_small":
      return `${issue.inclusive === false ? ">" : "≥"} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive === false ? "<" : "≤"} ${issue.maximum}`;
    case "invalid_format":
      return "pattern" in issue && String(issue.pattern).includes("\\d{4}-") ? "YYYY-MM-DD" : issue.format;
    default:
      return issue.message;
  }
}

/** Line of the deepest part of a path that stands in the file: of a key its own line. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isNode(pair.key) && pair.key.range)
        return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
