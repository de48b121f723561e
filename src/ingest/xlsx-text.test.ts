import { writeXlsx } from "hucre/xlsx";
import { afterEach, expect, test } from "vitest";
import { readCsv } from "./csv/index.ts";
import { folderWith } from "./testing/input.ts";
import { zipOf } from "./testing/zip-of.ts";
import { xlsx } from "./xlsx.ts";
import { sheetAsCsv } from "./xlsx-text.ts";

let remove = () => {};
afterEach(() => remove());

test("a workbook written out as text gives the rows that the reader of tables gives", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Incidenten",
        rows: [
          ["nr", "wanneer", "x", "soort", "gemeld"],
          ["001", new Date(Date.UTC(2018, 1, 3, 14, 5, 30)), 136_000.25, 'diefstal, "zwaar" & <licht>', true],
          [],
          ["002", new Date(Date.UTC(2018, 1, 4)), -1e-7, "regel\nregel", false],
          ["003", null, null, "é–€", null],
        ],
      },
    ],
  });
  const folder = folderWith({ "i.xlsx": bytes });
  remove = folder.remove;
  const table = await xlsx.read(folder.file("i.xlsx"), {});
  const text = await sheetAsCsv(folder.file("i.xlsx"), {});
  if (!table.ok || !text.ok) throw new Error("not read");
  const csv = await readCsv(text.value.file, { delimiter: ",", encoding: "utf-8" });
  await text.value.remove();
  if (!csv.ok) throw new Error(JSON.stringify(csv.problems));
  expect(csv.value.columns).toEqual(table.value.columns);
  const filled = table.value.rows.map(({ row, cells }) => ({
    row,
    cells: table.value.columns.map((_, c) => cells[c] ?? null),
  }));
  expect(csv.value.rows).toEqual(filled);
}, 30_000);

test("an archive without the sheet it names, and one that is no workbook, are refused", async () => {
  const entry = (name: string, content: string) => ({ name, content: new TextEncoder().encode(content) });
  const workbook = entry(
    "xl/workbook.xml",
    '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
  );
  const relations = entry(
    "xl/_rels/workbook.xml.rels",
    '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>',
  );
  const folder = folderWith({
    "gone.xlsx": zipOf([workbook, relations]),
    "none.xlsx": zipOf([entry("a.txt", "a")]),
    "bomb.xlsx": zipOf([workbook, relations, entry("xl/worksheets/sheet1.xml", " ".repeat(30_000_000))]),
  });
  remove = folder.remove;
  const codeOf = async (name: string) => {
    const text = await sheetAsCsv(folder.file(name), {});
    return text.ok ? "read" : text.problems[0].code;
  };
  expect(await codeOf("gone.xlsx")).toBe("zip.broken");
  expect(await codeOf("none.xlsx")).toBe("xlsx.unreadable");
  expect(await codeOf("bomb.xlsx")).toBe("zip.bomb");
});
