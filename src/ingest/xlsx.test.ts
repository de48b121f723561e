import { writeXlsx } from "hucre/xlsx";
import { afterEach, expect, test } from "vitest";
import { folderWith } from "./testing/input.ts";
import { zipOf } from "./testing/zip-of.ts";
import { xlsx } from "./xlsx.ts";

let remove = () => {};
afterEach(() => remove());

async function read(bytes: Uint8Array, options = {}) {
  const folder = folderWith({ "list.xlsx": bytes });
  remove = folder.remove;
  return xlsx.read(folder.file("list.xlsx"), options);
}

const workbook = () =>
  writeXlsx({
    sheets: [
      {
        name: "Cameras",
        rows: [
          ["id", "placed", "height", "note", "live"],
          ["001", new Date(Date.UTC(2018, 1, 3)), 4.5, "=1+1", true],
          [],
          ["002", new Date(Date.UTC(2018, 1, 3, 14, 5)), 1e6, "-", false],
        ],
      },
      { name: "Other", rows: [["code"], ["x"]] },
    ],
  });

test("cells become text: dates in ISO form, leading zeros kept, formula-like text kept, blank rows passed over", async () => {
  const table = await read(await workbook());
  if (!table.ok) throw new Error(table.problems[0].code);
  expect(table.value.columns).toEqual(["id", "placed", "height", "note", "live"]);
  expect(table.value.rows).toEqual([
    { row: 2, cells: ["001", "2018-02-03", "4.5", "=1+1", "true"] },
    { row: 4, cells: ["002", "2018-02-03T14:05:00", "1000000", "-", "false"] },
  ]);
});

test("a sheet is chosen by name, and an unknown name lists the ones there are", async () => {
  expect(await read(await workbook(), { sheet: "Other" })).toMatchObject({ value: { columns: ["code"] } });
  remove();
  expect(await read(await workbook(), { sheet: "Blad1" })).toMatchObject({
    problems: [{ code: "xlsx.no-such-sheet", values: { sheet: "Blad1", sheets: "Cameras, Other" } }],
  });
});

test("an empty sheet, a broken archive and a zip that is no workbook are told apart", async () => {
  expect(await read(await writeXlsx({ sheets: [{ name: "A", rows: [] }] }))).toMatchObject({
    problems: [{ code: "file.empty" }],
  });
  remove();
  expect(await read((await workbook()).slice(0, 300))).toMatchObject({ problems: [{ code: "zip.broken" }] });
  remove();
  expect(await read(zipOf([{ name: "a.txt", content: Buffer.from("a") }]))).toMatchObject({
    problems: [{ code: "xlsx.unreadable" }],
  });
});

test("a workbook is recognised by what is in the archive, not by its name", async () => {
  expect(xlsx.recognises(await workbook(), "list.csv")).toBe(2);
  expect(xlsx.recognises(Buffer.from("id;name"), "list.xlsx")).toBe(0);
});
