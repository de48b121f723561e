import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { note } from "../core/foundation/result.ts";
import { dpiaForm } from "./dpia-form.ts";

/**
 * The rules of the ministry's output format that a file of ours could break:
 * MinBZK/par-dpia-form, schemas/assessment-output.v2.schema.json (commit 14c9122), written down here.
 */
const answer = {
  type: "object",
  required: ["value", "lastEditedAt"],
  properties: {
    value: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, { type: "null" }] },
    lastEditedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
  },
};
const format = {
  type: "object",
  required: ["$schema", "metadata", "answers"],
  properties: {
    $schema: {
      const: "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json",
    },
    metadata: {
      type: "object",
      required: ["urn", "createdAt"],
      properties: { urn: { const: "urn:nl:dpia:3.0" } },
    },
    answers: {
      type: "object",
      propertyNames: { pattern: "^[0-9]+(\\.[0-9]+)*(\\[[0-9]+\\])?$" },
      additionalProperties: {
        oneOf: [
          answer,
          {
            type: "array",
            items: {
              type: "object",
              required: ["_index"],
              properties: { _index: { type: "integer", minimum: 0 } },
              additionalProperties: { oneOf: [answer, { type: "integer" }] },
            },
          },
        ],
      },
    },
  },
};

test("the file is one that the form of the ministry opens: single answers as text, lists as numbered elements", () => {
  const form = dpiaForm(
    [
      {
        question: "1.1",
        statements: [note("dpia.framework", { values: { framework: "Kader" } }), note("dpia.no-audio")],
      },
      { question: "2.1", statements: [note("dpia.data-images")] },
      {
        question: "17.2",
        statements: [
          note("dpia.measure", {
            values: { kind: "four_eyes", area: "-", on: "2021-01-01", result: "passed" },
          }),
        ],
      },
    ],
    "2022-01-01",
    "nl",
  );
  const validate = new Ajv2020({ strict: false }).compile(format);
  expect(validate(form) ? [] : validate.errors).toEqual([]);
  const { answers } = form as { answers: Record<string, unknown> };
  expect(answers["1.1"]).toMatchObject({ value: "Beleidskader: Kader.\nEr wordt geen geluid opgenomen." });
  expect(answers["2.1"]).toMatchObject([{ _index: 0, "2.1.1": { lastEditedAt: "2022-01-01T00:00:00Z" } }]);
  expect(answers["17.2"]).toMatchObject({ value: expect.stringMatching(/^Vier ogen/) });
});
