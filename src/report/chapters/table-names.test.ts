import { expect, test } from "vitest";
import { tables } from "../../core/dossier/index.ts";
import { hasText, languages } from "../../texts/index.ts";

test("every table of a dossier has a name for readers", () => {
  const missing = languages.flatMap((language) =>
    tables.filter(({ id }) => !hasText(language, `report.table.${id}`)).map(({ id }) => `${language} ${id}`),
  );
  expect(missing).toEqual([]);
});
