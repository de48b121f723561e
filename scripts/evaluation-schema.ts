/** The JSON Schema of an evaluation, generated from its TypeScript types and their comments. */

import path from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const root = path.join(import.meta.dirname, "..");

export const EVALUATION_SCHEMA = "evaluation.schema.json";

export function evaluationSchema(): object {
  const schema = createGenerator({
    path: path.join(root, "src", "core", "evaluation.ts"),
    type: "Evaluation",
    tsconfig: path.join(root, "tsconfig.json"),
    // The compiler of the house checks the types; the generator brings an older one.
    skipTypeCheck: true,
    jsDoc: "extended",
  }).createSchema("Evaluation");
  return { ...schema, title: "Evaluation of camera surveillance by Schouw, version 1" };
}
