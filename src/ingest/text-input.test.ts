/** Text files as they come: delimiters, encodings, packing, faults; small tables and bulk incidents alike. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { DEFAULT_POINT, HAS_POINT, HAS_TIME_OF_DAY } from "../core/dossier/incidents.ts";
import { dayOf } from "../core/foundation/civil-date.ts";
import { readCsv } from "./csv/index.ts";
import { type IncidentBlock, type IncidentSpec, readIncidentsCsv, rowsToIncidents } from "./incidents.ts";
import { folderWith } from "./testing/input.ts";
import { openText } from "./text-file.ts";

/** A folder for temporary files that no other program uses, so that what is left behind is ours. */
const usual = process.env.TMPDIR;
const own = mkdtempSync(path.join(tmpdir(), "schouw-test-"));
beforeAll(() => {
  process.env.TMPDIR = own;
});
afterAll(() => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(own, { recursive: true, force: true });
});

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function fileOf(content: string | Uint8Array, name = "t.csv") {
  const made = folderWith({ [name]: content });
  folders.push(made.remove);
  return made.file(name);
}

const temporaries = () => readdirSync(own).filter((name) => !name.startsWith("schouw-test-")).length;

async function table(content: string | Uint8Array, options = {}) {
  const result = await readCsv(fileOf(content), options);
  if (!result.ok) return result.problems.map((problem) => problem.code);
  return {
    columns: result.value.columns,
    rows: result.value.rows.map((row) => row.cells),
    at: result.value.rows.map((row) => row.row),
  };
}

test.each([
  ["comma", "a,b\n1,2\n3,4\n"],
  ["semicolon", "a;b\r\n1;2\r\n3;4\r\n"],
  ["tab", "a\tb\n1\t2\n3\t4"],
  ["bar", "a|b\n1|2\n3|4\n"],
  ["byte-order mark", "\uFEFFa,b\n1,2\n3,4\n"],
])("a table with %s is split into the same cells", async (_, content) => {
  expect(await table(content)).toMatchObject({
    columns: ["a", "b"],
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
    at: [2, 3],
  });
});

test("quoted separators, line breaks and quotation marks stay within their cell", async () => {
  const read = await table('naam;plaats\n"Café ""De Kroeg""; zaal 2";"regel 1\nregel 2"\nx;y\n');
  expect(read).toMatchObject({
    rows: [
      ['Café "De Kroeg"; zaal 2', "regel 1\nregel 2"],
      ["x", "y"],
    ],
    at: [2, 3],
  });
});

test.each([
  ["UTF-8", Buffer.from("naam,n\nCafé,1\n")],
  ["UTF-16 little-endian", iconv.encode("naam,n\nCafé,1\n", "utf16le", { addBOM: true })],
  ["UTF-16 big-endian", iconv.encode("naam,n\nCafé,1\n", "utf16be", { addBOM: true })],
  ["Windows-1252", iconv.encode("naam,n\nCafé,1\n", "win1252")],
  ["packed UTF-8", gzipSync("naam,n\nCafé,1\n")],
  ["packed Windows-1252", gzipSync(iconv.encode("naam,n\nCafé,1\n", "win1252"))],
])("%s gives the same text, and leaves no temporary file", async (_, bytes) => {
  const before = temporaries();
  expect(await table(bytes)).toMatchObject({ rows: [["Café", "1"]] });
  expect(temporaries()).toBe(before);
});

test("the hash is that of the file as it lies there, and the euro of Windows-1252 is not lost", async () => {
  const file = fileOf(iconv.encode("bedrag\n€ 5\n", "win1252"));
  const opened = await openText(file);
  if (!opened.ok) throw new Error(opened.problems[0].code);
  const { createHash } = await import("node:crypto");
  expect(opened.value.sha256).toBe(createHash("sha256").update(readFileSync(file.path)).digest("hex"));
  expect(readFileSync(opened.value.path, "utf8")).toContain("€ 5");
  expect(opened.notes.map((note) => note.code)).toEqual(["text.read-as-windows-1252"]);
  await opened.value.cleanup();
});

test("rows with too many or too few cells are refused with their row, and the others are kept", async () => {
  const result = await readCsv(fileOf("a,b,c\n1,2,3\n4,5\n6,7,8\n9,10,11,12\n13,14,15\n"), {});
  if (!result.ok) throw new Error(result.problems[0].code);
  expect(result.value.rows.map((row) => [row.row, row.cells[0]])).toEqual([
    [2, "1"],
    [4, "6"],
    [6, "13"],
  ]);
  expect(result.value.refusedRows).toBe(2);
  expect(result.value.refused.map((problem) => [problem.code, problem.where.rows?.[0]]).sort()).toEqual([
    ["csv.too-few-fields", 3],
    ["csv.too-many-fields", 5],
  ]);
});

test.each([
  ["nothing at all", "", "file.empty"],
  ["a header only", "a,b\n", "csv.header-only"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]), "file.not-text"],
  ["a packed file that ends halfway", gzipSync("a,b\n1,2\n".repeat(5000)).subarray(0, 60), "gzip.truncated"],
])("%s is refused by name", async (_, content, code) => {
  const before = temporaries();
  expect(await table(content)).toEqual([code]);
  expect(temporaries()).toBe(before);
});

test("another separator than the file has is named, with the likely one", async () => {
  const result = await readCsv(fileOf("a;b\n1;2\n3;4\n"), { delimiter: "," });
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual(["csv.wrong-delimiter"]);
});

test("a bomb, an endless line and a file beyond the limit are stopped while they are read", async () => {
  const before = temporaries();
  const bomb = await openText(fileOf(gzipSync("0".repeat(40_000_000)), "b.csv.gz"), {
    limits: { ratioFromBytes: 1_000_000 },
  });
  expect(bomb.ok ? "" : bomb.problems[0].code).toMatch(/gzip\.bomb|text\.line-too-long/);
  const rows = await openText(fileOf(gzipSync("1,2\n".repeat(10_000_000)), "r.csv.gz"), {
    limits: { ratioFromBytes: 1_000_000 },
  });
  expect(rows.ok ? "" : rows.problems[0].code).toBe("gzip.bomb");
  const line = await openText(fileOf(`a,b\n${"x".repeat(200_000)},1\n`), { limits: { lineBytes: 100_000 } });
  expect(line.ok ? "" : line.problems[0].code).toBe("text.line-too-long");
  const large = await openText(fileOf("a,b\n1,2\n".repeat(1000)), { limits: { textBytes: 1000 } });
  expect(large.ok ? "" : large.problems[0].code).toBe("file.too-large");
  expect(temporaries()).toBe(before);
});

const SPEC: IncidentSpec = {
  columns: { x: "x", y: "y", moment: "wanneer", category: "soort", id: "nr" },
  onePer: "nr",
  defaultPoints: [{ x: 155_000, y: 463_000 }],
  category: { label: (code) => ({ A: "geweld", B: "diefstal" })[code], unknown: "onbekend" },
  toMetres: { scale: 1 },
};
const INCIDENTS = [
  "nr;wanneer;soort;x;y",
  "1;03-04-2018 13:05;A;136000;456000",
  "2;28-04-2018 23:59;B;136010,5;456000",
  "3;30-02-2018 10:00;A;136000;456000",
  "4;;A;136000;456000",
  "5;29-04-2018 08:00;Z;;",
  "6;29-04-2018 09:00;A;0;0",
  "7;29-04-2018 10:00;A;155000;463000",
  "2;29-04-2018 11:00;B;136020;456000",
  "8;30-04-2018 12:00;B;136030;456030",
  ...Array.from({ length: 200 }, (_, i) => `s${i};28-04-2018 1${i % 10}:0${i % 6};A;13600${i % 10};456000`),
].join("\r\n");

/** The block by the bulk reader and by the pure recipes; undefined when both refuse for the same reasons. */
async function bothWays(content: string, spec: IncidentSpec) {
  const file = fileOf(`${content}\r\n`);
  const bulk = await readIncidentsCsv(file, spec);
  const small = await readCsv(file, {});
  if (!small.ok) throw new Error(small.problems[0].code);
  const rows = await rowsToIncidents(small.value, spec, "t.csv");
  const codes = (result: typeof bulk) =>
    result.ok ? [] : result.problems.map((problem) => problem.code).sort();
  expect(codes(bulk)).toEqual(codes(rows));
  return bulk.ok && rows.ok ? ([bulk.value, rows.value] as const) : undefined;
}

async function blocks(content: string, spec: IncidentSpec): Promise<readonly [IncidentBlock, IncidentBlock]> {
  const both = await bothWays(content, spec);
  if (both === undefined) throw new Error("refused");
  return both;
}

test("incidents are used or set aside by reason, and what has no place of its own says so", async () => {
  const [block] = await blocks(INCIDENTS, SPEC);
  expect(block).toMatchObject({
    rows: 209,
    used: 206,
    setAside: { repeated: 1, "moment-missing": 1, "moment-refused": 1 },
  });
  expect(block.rows).toBe(block.used + Object.values(block.setAside).reduce((sum, n) => sum + n, 0));
  expect([...block.row].slice(0, 7)).toEqual([2, 3, 6, 7, 8, 10, 11]);
  expect([...block.minute].slice(0, 2)).toEqual([
    dayOf("2018-04-03") * 1440 + 785,
    dayOf("2018-04-28") * 1440 + 1439,
  ]);
  expect(block.x[1]).toBe(136_010.5);
  const flag = (i: number, bit: number) => (block.flags[i] & bit) !== 0;
  expect([0, 1, 2, 3, 4, 5].map((i) => flag(i, HAS_POINT))).toEqual([true, true, false, false, true, true]);
  expect([0, 1, 2, 3, 4, 5].map((i) => flag(i, DEFAULT_POINT))).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
  expect([...block.flags].every((flags) => (flags & HAS_TIME_OF_DAY) !== 0)).toBe(true);
  expect([...block.category].slice(0, 6).map((k) => block.categories[k])).toEqual([
    "geweld",
    "diefstal",
    "onbekend",
    "geweld",
    "geweld",
    "diefstal",
  ]);
});

test("the bulk reader and the pure recipes give the same block", async () => {
  const [bulk, rows] = await blocks(INCIDENTS, SPEC);
  const { sha256: _, problems: told, ...block } = bulk;
  const { sha256: __, problems: also, ...other } = rows;
  expect(block).toEqual(other);
  const codes = (problems: typeof told) => problems.map(({ code, count }) => `${code} ${count}`).sort();
  expect(codes(told)).toEqual(codes(also));
});

/** Sound rows beside the random ones: a column of which a tenth cannot be read is refused as a whole. */
const SOUND = 400;

test("whatever the rows hold, the bulk reader and the pure recipes agree and every row is accounted for", async () => {
  let compared = 0;
  const cell = fc.constantFrom("", "0", "136000", "1e5", "-5,5", "NaN", "onbekend", "12%", "136.000,5");
  const moment = fc.constantFrom(
    "28-04-2018 13:05",
    "31-04-2018 10:00",
    "2018-04-28",
    "",
    "28-04-2018",
    "x",
    "01-01-2018 00:00",
  );
  const row = fc.tuple(
    fc.constantFrom("1", "2", "3", ""),
    moment,
    fc.constantFrom("A", "B", "Z", ""),
    cell,
    cell,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
      const lines = [
        "nr;wanneer;soort;x;y",
        ...Array.from(
          { length: SOUND },
          (_, i) => `r${i};28-04-2018 1${i % 10}:0${i % 6};A;13600${i % 10},5;456000,0`,
        ),
        ...rows.map((cells) => cells.join(";")),
      ];
      const both = await bothWays(lines.join("\r\n"), SPEC);
      if (both === undefined) return;
      const [bulk, pure] = both;
      const { sha256: _, problems: __, ...block } = bulk;
      const { sha256: ___, problems: ____, ...other } = pure;
      expect(block).toEqual(other);
      expect(bulk.rows).toBe(bulk.used + Object.values(bulk.setAside).reduce((sum, n) => sum + n, 0));
      expect(bulk.rows).toBe(SOUND + rows.length);
      compared += 1;
    }),
    { seed: 11, numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(5);
}, 60_000);

test("an order of dates that cannot be decided is asked, not guessed", async () => {
  const lines = [
    "wanneer,x,y",
    ...Array.from({ length: 20 }, (_, i) => `0${1 + (i % 9)}/0${1 + (i % 7)}/2018,1,2`),
  ];
  const spec: IncidentSpec = { columns: { moment: "wanneer", x: "x", y: "y" }, toMetres: { scale: 1 } };
  const result = await readIncidentsCsv(fileOf(`${lines.join("\n")}\n`), spec);
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual(["columns.ambiguous"]);
  const told = await readIncidentsCsv(fileOf(`${lines.join("\n")}\n`), {
    ...spec,
    recipes: { moment: "mdy" },
  });
  if (!told.ok) throw new Error(told.problems[0].code);
  expect(told.value.minute[1]).toBe(dayOf("2018-02-02") * 1440);
});

test("random bytes and broken tables give a table or a problem, never a crash, and leave nothing behind", async () => {
  const before = temporaries();
  const broken = fc.oneof(
    fc.uint8Array({ minLength: 0, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
    fc
      .array(fc.constantFrom('"', ",", ";", "\n", "\r", "a", "1", "\t", " ", "é"), { maxLength: 200 })
      .map((parts) => Buffer.from(`a,b\n${parts.join("")}`)),
    fc
      .uint8Array({ maxLength: 120 })
      .map((bytes) => Buffer.concat([gzipSync("a,b\n1,2\n").subarray(0, 12), bytes])),
  );
  await fc.assert(
    fc.asyncProperty(broken, async (bytes) => {
      const result = await readCsv(fileOf(bytes), {});
      if (result.ok) {
        const width = result.value.columns.length;
        expect(result.value.rows.every((row) => row.cells.length === width)).toBe(true);
      } else expect(result.problems.length).toBeGreaterThan(0);
    }),
    { seed: 5, numRuns: 120 },
  );
  expect(temporaries()).toBe(before);
}, 60_000);
