import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { type IncidentSpec, readIncidentsCsv } from "../incidents.ts";
import { folderWith } from "../testing/input.ts";
import { judgeDialect } from "./dialect.ts";
import { readCsv } from "./index.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function fileOf(content: string, name = "t.csv") {
  const made = folderWith({ [name]: content });
  folders.push(made.remove);
  return made.file(name);
}

async function read(content: string, name?: string) {
  const result = await readCsv(fileOf(content, name), {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const INCIDENTS_BY_DAY: IncidentSpec = { columns: { moment: "b" }, toMetres: { scale: 1 } };

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test("blank lines are no rows but keep their number, as in a spreadsheet", async () => {
  const table = await read("\na;b;c\n\n1;2;3\n;;\n4;5\n\n6;7;8\n\n");
  expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [4, "1"],
    [8, "6"],
  ]);
  expect(table.refused).toMatchObject([{ code: "csv.too-few-fields", where: { rows: [6] } }]);
  expect(table.notes).toMatchObject([{ code: "csv.blank-rows", where: { rows: [5] }, count: 1 }]);
});

test("kinds of line break may be mixed, also within quotes", async () => {
  const table = await read('a;b\r\n"1\n2";x\r\n3;y\n4;z\r5;w');
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["1\n2", "x"],
    ["3", "y"],
    ["4", "z"],
    ["5", "w"],
  ]);
});

test("a header may hold line breaks, empty and repeated names, and a delimiter at its end", async () => {
  const table = await read('"een\nnaam";;een naam;n;\n1;2;3;4;\n5;6;7;8\n');
  expect(table.columns).toEqual(["een naam", "#2", "een naam #3", "n"]);
  expect(table.rows.map(({ row, cells }) => [row, cells])).toEqual([
    [2, ["1", "2", "3", "4"]],
    [3, ["5", "6", "7", "8"]],
  ]);
  expect(codes(table.notes)).toEqual(["csv.blank-header", "csv.repeated-header"]);
});

test("a column without a name that holds values is kept", async () => {
  const table = await read("a;b;\n1;2;3\n4;5;6\n");
  expect(table.columns).toEqual(["a", "b", "#3"]);
  expect(table.rows[0].cells).toEqual(["1", "2", "3"]);
});

test("a line that tells the separator is obeyed and counts as a row", async () => {
  const table = await read("sep=|\na;b|c\n1|2\n");
  expect(table.columns).toEqual(["a;b", "c"]);
  expect(table.rows).toEqual([{ row: 3, cells: ["1", "2"] }]);
});

test("broken quotes refuse their row and no other", async () => {
  const table = await read('a;b\n1;"x"y\n2;z\n3;"4"5\n6;"7"\n8;"9"\n');
  expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [3, "2"],
    [5, "6"],
    [6, "8"],
  ]);
  expect(table.refused).toMatchObject([{ code: "csv.broken-quotes", count: 2, where: { rows: [2, 4] } }]);
});

test("a quote that stays open refuses the file, with the row and the number of lines it swallows", async () => {
  const lines = Array.from({ length: 50 }, (_, i) => `${i};2018-01-01;"een\nregel"`);
  lines[30] = '30;2018-01-01;"open';
  const file = fileOf(["a;b;c", ...lines].join("\n"));
  const problems = [await readCsv(file, {}), await readIncidentsCsv(file, INCIDENTS_BY_DAY)].map((result) =>
    result.ok ? [] : result.problems,
  );
  for (const found of problems) {
    expect(found).toMatchObject([{ code: "csv.unclosed-quote", severity: "error", where: { rows: [32] } }]);
  }
});

test("apostrophes are quotes only where the header has them around its names", async () => {
  expect((await read("'a','b'\n'1,5','2'\n")).rows[0].cells).toEqual(["1,5", "2"]);
  expect((await read("naam,n\n's-Gravenhage,1\n't Hof,2\n")).rows.map(({ cells }) => cells[0])).toEqual([
    "'s-Gravenhage",
    "'t Hof",
  ]);
});

test("a decimal comma is not taken for the separator", () => {
  expect(judgeDialect("naam;lat;lon\nx;52,1;5,1\ny;52,2;5,2\n", true)).toMatchObject({
    delimiter: ";",
    fields: 3,
  });
  expect(judgeDialect("n\n1\n2\n", true)).toMatchObject({ fields: 1 });
});

test("a file of one column keeps its empty cells out and its numbers right", async () => {
  const table = await read("naam\nx\n\ny\n");
  expect(table.rows).toEqual([
    { row: 2, cells: ["x"] },
    { row: 4, cells: ["y"] },
  ]);
});

test("signs in a file name are not taken for a pattern", async () => {
  const made = folderWith({ "t*.csv": "a;b\n1;2\n", "tx.csv": "a;b\n3;4\n", "t[1]?.csv": "a;b\n5;6\n" });
  folders.push(made.remove);
  const first = await readCsv(made.file("t*.csv"), {});
  const second = await readCsv(made.file("t[1]?.csv"), {});
  expect(
    [first, second].map((result) => (result.ok ? result.value.rows.map(({ cells }) => cells[0]) : [])),
  ).toEqual([["1"], ["5"]]);
});

test("a first row of values is no header, and text that is not UTF-8 is not read as if it were", async () => {
  const faults = async (content: string | Buffer, options = {}) => {
    const result = await readCsv(fileOf(content as string), options);
    return result.ok ? [] : codes(result.problems);
  };
  expect(await faults("1;2018-02-03\n2;2018-02-04\n")).toEqual(["csv.no-header"]);
  expect(await faults("jaar;2017;2018\n1;2;3\n")).toEqual([]);
  expect(await faults(Buffer.from("a;b\nCafé;1\n", "latin1"), { encoding: "utf-8" })).toEqual([
    "text.not-utf-8",
  ]);
  expect(await faults("a;b\n1;2\n", { encoding: "klingon" })).toEqual(["text.unknown-encoding"]);
});

test("a formula stays the text that it is", async () => {
  expect((await read('a;b\n"=HYPERLINK(""x"")";@SUM(1)\n')).rows[0].cells).toEqual([
    '=HYPERLINK("x")',
    "@SUM(1)",
  ]);
});

/** A record as it is written, with what should become of it. */
const record = fc.constantFrom(
  { text: "v;2018-01-01;w", fate: "kept" },
  { text: '"v\nv";2018-01-01;"w;"', fate: "kept" },
  { text: "v;2018-01-01;", fate: "kept" },
  { text: "v;2018-01-01", fate: "too-few" },
  { text: "v;2018-01-01;w;x", fate: "too-many" },
  { text: 'v;2018-01-01;"w"w', fate: "quotes" },
  { text: "", fate: "blank" },
);

test("whatever stands between them, kept and refused rows have the number of their record", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 60 }),
      fc.constantFrom("\n", "\r\n"),
      async (records, lineBreak) => {
        const sound = Array.from({ length: 60 }, () => ({ text: "v;2018-01-01;w", fate: "kept" }));
        const all = [...sound, ...records, ...sound];
        const file = fileOf(["a;b;c", ...all.map(({ text }) => text), ""].join(lineBreak));
        const numbers = (fates: readonly string[]) =>
          all.flatMap(({ fate }, i) => (fates.includes(fate) ? [i + 2] : []));
        const kept = numbers(["kept"]);
        const refused = numbers(["too-few", "too-many", "quotes"]);
        const table = await readCsv(file, {});
        if (!table.ok) throw new Error(JSON.stringify(table.problems));
        expect(table.value.rows.map(({ row }) => row)).toEqual(kept);
        expect(table.value.refusedRows).toBe(refused.length);
        const told = table.value.refused.flatMap(({ where }) => where.rows ?? []);
        expect(told.every((row) => refused.includes(row))).toBe(true);
        const block = await readIncidentsCsv(file, INCIDENTS_BY_DAY);
        if (!block.ok) throw new Error(JSON.stringify(block.problems));
        expect([...block.value.row]).toEqual(kept);
        expect(block.value.setAside["broken-row"]).toBe(refused.length);
      },
    ),
    { seed: 8, numRuns: 30 },
  );
}, 60_000);
