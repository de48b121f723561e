import { expect, test } from "vitest";
import { textTable } from "./text-table.ts";

test("columns are as wide as their widest cell and numbers stand to the right", () => {
  expect(
    textTable(
      [
        { title: "file", align: "left" },
        { title: "rows", align: "right" },
      ],
      [
        ["cameras.csv", "75"],
        ["x", "1200"],
      ],
    ),
  ).toEqual(["file         rows", "-----------  ----", "cameras.csv    75", "x            1200"]);
});

test("a table without rows is its header", () => {
  expect(textTable([{ title: "a", align: "left" }], [])).toEqual(["a", "-"]);
});
