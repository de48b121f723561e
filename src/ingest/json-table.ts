/**
 * JSON that is a table: a list of records, plain or in an envelope, as open
 * data services give it (OData versions 2 to 4, Socrata, CKAN, police.uk), or
 * one record per line. Records within a record become columns with a dot in
 * their name; cells stay as found, padded keys included.
 */

import { error, fail, type Problem, type Result, succeed, warning } from "../core/foundation/result.ts";
import { type Feature, featureTable } from "./feature-table.ts";
import type { Format, RawTable } from "./format.ts";
import { geojsonGeometry } from "./geojson.ts";
import { parseJson } from "./json-text.ts";
import { isRecord } from "./record.ts";
import { wholeText } from "./whole-text.ts";

const decoder = new TextDecoder();
/** Where services put the records, in order of preference. */
const ENVELOPES = ["value", "results", "records", "rows", "items", "data", "result", "d"] as const;
const DEEPEST_ENVELOPE = 3;
/** Members of records that describe the service and not the record. */
const SERVICE = /^@?odata\.|^__metadata$|^_links$/;

export const jsonTable: Format = {
  id: "json-table",
  label: "format.json-table",
  extensions: ["json", "jsonl", "ndjson"],
  recognises: (head, name) => {
    const start = decoder.decode(head.subarray(0, 4096)).replace(/^\uFEFF/, "");
    if (/^\s*(\{\s*"|\[\s*[[{])/.test(start)) return 2;
    return /\.(json|jsonl|ndjson)(\.gz)?$/i.test(name) ? 1 : 0;
  },
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseJsonTable(text.value, file.name) : text;
  },
};

/**
 * A row is numbered by the place of its record, from 1. Warns of
 * json.more-pages when the service says that the list goes on elsewhere.
 * Fails as `parseJson` does, with json.no-table, json.not-a-record for single
 * records, and file.no-rows.
 */
export function parseJsonTable(text: string, file: string): Result<RawTable> {
  const where = { file };
  const parsed = isLines(text) ? parseLines(text, file) : parseJson(text, file);
  if (!parsed.ok) return parsed;
  const found = recordsOf(parsed.value, 0);
  if (found === undefined) return fail(error("json.no-table", { where }));
  const { records, goesOn } = found;
  const refused: Problem[] = [];
  const features = records.flatMap((record, i): Feature[] => {
    if (isRecord(record)) return [{ row: i + 1, ...contentOf(record) }];
    refused.push(error("json.not-a-record", { where: { file, rows: [i + 1] } }));
    return [];
  });
  const hasShapes = features.some(({ geometry }) => typeof geometry === "object" && "kind" in geometry);
  return featureTable(features, {
    file,
    refused,
    notes: goesOn ? [warning("json.more-pages", { where, count: records.length })] : [],
    ...(hasShapes ? { crs: "EPSG:4326" } : {}),
  });
}

/** Records on lines of their own: the first line is whole, and another follows. */
function isLines(text: string): boolean {
  const [first, second = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 2);
  if (!first.startsWith("{") || !second.startsWith("{")) return false;
  try {
    return isRecord(JSON.parse(first));
  } catch {
    return false;
  }
}

/** Every line is checked by itself, and told by its number. */
function parseLines(text: string, file: string): Result<unknown> {
  const records: unknown[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const record = parseJson(line, file);
    if (!record.ok) {
      const problems = record.problems.map((fault) => ({
        ...fault,
        values: { ...fault.values, line: i + 1 },
      }));
      return fail(...problems);
    }
    records.push(record.value);
  }
  return succeed(records);
}

type Records = { readonly records: readonly unknown[]; readonly goesOn: boolean };

function recordsOf(json: unknown, depth: number): Records | undefined {
  if (Array.isArray(json)) return asRecords(json);
  if (!isRecord(json) || depth > DEEPEST_ENVELOPE) return undefined;
  const goesOn = Object.keys(json).some(
    (key) => /^(@odata\.|odata\.|__)?next(Link)?$/i.test(key) && json[key] !== null,
  );
  const lists = Object.entries(json).filter(([, member]) => Array.isArray(member) && member.some(isRecord));
  const named = ENVELOPES.find((key) => Array.isArray(json[key]) || isRecord(json[key]));
  const inner =
    named !== undefined
      ? recordsOf(json[named], depth + 1)
      : lists.length === 1
        ? recordsOf(lists[0][1], depth + 1)
        : undefined;
  return inner === undefined ? undefined : { records: inner.records, goesOn: goesOn || inner.goesOn };
}

/** A list of lists has its headers first. */
function asRecords(list: readonly unknown[]): Records | undefined {
  const [first, ...rest] = list;
  if (list.length > 0 && list.every((row) => Array.isArray(row))) {
    const headers = first as unknown[];
    if (!headers.every((header) => typeof header === "string")) return undefined;
    const records = (rest as unknown[][]).map((row) =>
      Object.fromEntries(headers.map((header, i) => [header, row[i]])),
    );
    return { records, goesOn: false };
  }
  return list.length === 0 || list.some(isRecord) ? { records: list, goesOn: false } : undefined;
}

/** Cells by name, and the first member that is a GeoJSON geometry as the place. */
function contentOf(record: Record<string, unknown>): Pick<Feature, "properties" | "geometry"> {
  const properties: [string, unknown][] = [];
  let geometry: Feature["geometry"];
  const take = (inner: Record<string, unknown>, before: string): void => {
    for (const [key, value] of Object.entries(inner)) {
      if (SERVICE.test(key)) continue;
      if (!isRecord(value)) properties.push([before + key, value]);
      else if (geometry === undefined && isGeometry(value)) geometry = geojsonGeometry(value);
      else take(value, `${before}${key}.`);
    }
  };
  take(record, "");
  return { properties, geometry };
}

const isGeometry = (value: Record<string, unknown>): boolean =>
  typeof value.type === "string" && Array.isArray(value.coordinates);
