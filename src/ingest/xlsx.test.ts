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

/** The least that is a workbook: a hidden sheet first, then one with formulas. */
function formulaWorkbook(): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const sheet = (rows: string) => `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("/xl/workbook.xml", "sheet.main")}${type("/xl/worksheets/sheet1.xml", "worksheet")}${type("/xl/worksheets/sheet2.xml", "worksheet")}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Now" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "worksheet", "worksheets/sheet2.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet(`<row r="1">${text("A1", "hidden")}</row>`),
    "xl/worksheets/sheet2.xml": sheet(
      `<row r="1">${text("A1", "id")}${text("B1", "sum")}${text("C1", "word")}</row>` +
        `<row r="2">${text("A2", "=HYPERLINK(1)")}<c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><f>UPPER("a")</f><v>A</v></c></row>`,
    ),
  };
  return zipOf(
    Object.entries(parts).map(([name, content]) => ({ name, content: new TextEncoder().encode(content) })),
  );
}

test("a formula gives the value that was saved with it, and a hidden sheet is passed over", async () => {
  const table = await read(formulaWorkbook());
  if (!table.ok) throw new Error(table.problems[0].code);
  expect(table.value.columns).toEqual(["id", "sum", "word"]);
  expect(table.value.rows).toEqual([{ row: 2, cells: ["=HYPERLINK(1)", "2", "A"] }]);
});
