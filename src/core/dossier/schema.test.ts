import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { publishedSchemas } from "./schema.ts";

const folder = path.join(import.meta.dirname, "../../../schemas");

test("the published schemas are those of the code; run scripts/make-schemas.ts after a change", () => {
  const schemas = publishedSchemas();
  const published = readdirSync(folder).filter((name) => Object.hasOwn(schemas, name));
  expect(published.sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas)) {
    expect(JSON.parse(readFileSync(path.join(folder, name), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  }
});

test("every field of every table has a description", () => {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    if (name === "dossier.schema.json") continue;
    const properties = Object.entries(schema.properties as Record<string, { description?: string }>);
    expect(properties.filter(([, { description }]) => !description)).toEqual([]);
    expect(properties.length).toBeGreaterThan(1);
  }
});
