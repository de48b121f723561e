import { expect, test } from "vitest";
import { drafts } from "../exchange/drafts/index.ts";
import { draft } from "./draft.ts";

test("the command offers exactly the kinds of draft that there are", () => {
  const kinds = draft.options.find(({ flags }) => flags.startsWith("--kind"))?.choices;
  expect(kinds).toEqual(drafts.map(({ id }) => id));
});
