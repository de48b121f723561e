/** Writes the JSON Schemas of a dossier and of an evaluation to schemas/. Run it after a change of their types. */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publishedSchemas } from "../src/core/dossier/schema.ts";
import { EVALUATION_SCHEMA, evaluationSchema } from "./evaluation-schema.ts";

const root = path.join(import.meta.dirname, "..");
const folder = path.join(root, "schemas");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ...Object.entries(publishedSchemas()),
  [EVALUATION_SCHEMA, evaluationSchema()] as const,
]) {
  writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
// The house format, so that the check of the house has nothing to say.
execFileSync(path.join(root, "node_modules", ".bin", "biome"), ["format", "--write", folder], {
  stdio: "inherit",
});
