/** The published JSON Schemas: one per table and one for dossier.yaml, out of the same definitions that read the files. */

import { z } from "zod";
import { tables } from "./index.ts";
import { manifest } from "./manifest.ts";
import type { TableDefinition } from "./table.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** File name to schema. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries([
    ["dossier.schema.json", manifestSchema()],
    ...tables.map((table) => [`${table.id}.schema.json`, tableSchema(table)]),
  ]);
}

/** What a person writes: keys with a default may be left out. */
function manifestSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(manifest, { io: "input", unrepresentable: "any" }),
    title: "dossier.yaml",
    description: "The file that turns a folder of ordinary files into a case",
  };
}

/**
 * One row of a table as it is once read. `synonyms` are header names under
 * which files carry the field, `choices` the words that mean each value.
 */
function tableSchema(table: TableDefinition): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(table.row, { io: "input" });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: table.id,
    description: table.description,
    "x-geometry": table.geometry,
    ...schema,
  };
}
