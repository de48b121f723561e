import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { EVALUATION_SCHEMA, evaluationSchema } from "../scripts/evaluation-schema.ts";

const here = import.meta.dirname;
const published = JSON.parse(readFileSync(path.join(here, "..", "schemas", EVALUATION_SCHEMA), "utf8"));

test("the published schema of an evaluation is that of its types", () => {
  // Stale: run npx tsx scripts/make-schemas.ts
  expect(published).toEqual(JSON.parse(JSON.stringify(evaluationSchema())));
});

test("every golden evaluation keeps to the published schema, and a wrong one does not", () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(published);
  const golden = path.join(here, "golden");
  const files = readdirSync(golden).filter((name) => name.endsWith(".json.gz"));
  expect(files).toHaveLength(6);
  for (const file of files) {
    const evaluation = JSON.parse(gunzipSync(readFileSync(path.join(golden, file))).toString());
    validate(evaluation);
    expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    expect(validate({ ...evaluation, edition: 1 })).toBe(false);
    expect(validate({ ...evaluation, unknown: true })).toBe(false);
  }
});
