/** A JSON text as a value: looked over before it is parsed, so that a fault is told by its place. */

import { error, fail, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import { type JsonFault, jsonFault, scanJson } from "./json-scan.ts";

/** Deeper than any geometry: JSON that nests further is an attack or a mistake. */
const DEEPEST = 64;

/** Fails with file.empty, json.too-deep, json.not-a-number or json.not-json (with line and column). */
export function parseJson(source: string, file: string): Result<unknown> {
  const text = source.replace(/^\uFEFF/, "");
  if (text.trim() === "") return fail(error("file.empty", { where: { file } }));
  const fault = scanJson(text, DEEPEST);
  if (fault !== undefined) return fail(jsonProblem(fault, file));
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch {
    return fail(jsonProblem(jsonFault(text), file));
  }
}

/** Lines of the text are no rows of the table, so the place is told in words. */
function jsonProblem(fault: JsonFault, file: string): Problem {
  const { line, column, found } = fault;
  return error(`json.${fault.kind}`, {
    where: { file },
    ...(found === undefined ? {} : { found }),
    values: { line, column, most: DEEPEST },
  });
}
