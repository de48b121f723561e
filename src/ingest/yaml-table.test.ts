import { expect, test } from "vitest";
import { parseYamlTable } from "./yaml-table.ts";

test("a list of records becomes rows, numbered by line", () => {
  const text =
    "# passages\n- chapter: summary\n  text: |\n    Eerste regel.\n    Tweede regel.\n- chapter: costs\n  language: en\n  text: Short.\n";
  expect(parseYamlTable(text, "texts.yaml")).toMatchObject({
    value: {
      columns: ["chapter", "text", "language"],
      rows: [
        { row: 2, cells: ["summary", "Eerste regel.\nTweede regel.\n", null] },
        { row: 6, cells: ["costs", "Short.", "en"] },
      ],
      refusedRows: 0,
    },
  });
});

test("what is no list of records is named", () => {
  expect(parseYamlTable("a: 1", "t.yaml")).toMatchObject({ problems: [{ code: "yaml.no-list" }] });
  expect(parseYamlTable("[]", "t.yaml")).toMatchObject({ problems: [{ code: "file.no-rows" }] });
  expect(parseYamlTable("- {a: 1", "t.yaml")).toMatchObject({ problems: [{ code: "yaml.broken" }] });
  expect(parseYamlTable("- just words\n- a: 1", "t.yaml")).toMatchObject({
    value: { refusedRows: 1, refused: [{ code: "yaml.no-record", where: { rows: [1] } }] },
  });
});
