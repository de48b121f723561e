import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { formatOf } from "./read-table.ts";
import { folderWith, inputFile } from "./testing/input.ts";
import { xls } from "./xls.ts";

let remove = () => {};
afterEach(() => remove());

// Made by xlwt 1.3.0, a writer of its own: see fixtures/README.md.
const workbook = path.join(import.meta.dirname, "fixtures/cameras.xls");

test("a sheet of an old workbook is read with its dates, zeros and saved formula values", async () => {
  const table = await xls.read(inputFile(workbook), { sheet: "Camera's" });
  expect(table).toMatchObject({
    ok: true,
    value: {
      columns: ["code", "geplaatst", "hoogte", "opmerking", "actief", "tijd", "uren"],
      rows: [
        { row: 2, cells: ["007", "2018-02-03", "4.5", "Café ’t Hof", "true", "2018-02-03T22:15:00"] },
        { row: 4, cells: ["008", "43134", "1000000", "=1+1 als tekst", "false"] },
      ],
      notes: [],
    },
  });
});

test("without a choice the first sheet is read, and said so", async () => {
  const table = await xls.read(inputFile(workbook), {});
  const remark = { code: "xls.first-sheet", values: { sheet: "verborgen", sheets: "verborgen, Camera's" } };
  expect(table).toMatchObject({ ok: true, value: { columns: ["niet"], notes: [remark] } });
  const absent = await xls.read(inputFile(workbook), { sheet: "x" });
  expect(absent).toMatchObject({ ok: false, problems: [{ code: "xlsx.no-such-sheet" }] });
});

test("the content tells an old workbook, and a damaged one fails with a reason", async () => {
  const bytes = readFileSync(workbook);
  const folder = folderWith({ "export.xlsx": bytes, "half.xls": bytes.subarray(0, 1500) });
  remove = folder.remove;
  const format = await formatOf(folder.file("export.xlsx"));
  expect(format.ok && format.value.id).toBe("xls");
  expect(await xls.read(folder.file("half.xls"), {})).toMatchObject({
    ok: false,
    problems: [{ code: "xls.unreadable" }],
  });
});
