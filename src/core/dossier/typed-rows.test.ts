import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areas } from "./areas.ts";
import { cameras } from "./cameras.ts";
import { incidentCounts } from "./incidents.ts";
import { fileMapping } from "./manifest.ts";
import { mapColumns } from "./map-columns.ts";
import type { TableDefinition } from "./table.ts";
import { typedRows } from "./typed-rows.ts";
import { uniqueIds } from "./unique-ids.ts";

function read(
  table: TableDefinition,
  columns: readonly string[],
  cells: readonly (readonly (string | null)[])[],
  extra = {},
) {
  const mapping = fileMapping.parse({ path: "f.csv", ...extra });
  const map = mapColumns(table, columns, mapping, "f.csv");
  if (!map.ok) throw new Error(map.problems[0].code);
  const rows = cells.map((row, i) => ({ row: i + 2, cells: row }));
  return typedRows(table, columns, rows, map.value, mapping, "f.csv", "f.csv");
}

test("Dutch dates, decimal commas, words and defaults become typed values", () => {
  const { rows, problems } = read(
    cameras,
    ["camera", "soort", "geplaatst", "hoogte", "draaibaar"],
    [
      ["C1", "Vast", "31-01-2018", "4,5", "ja"],
      ["C2", "flexibele camera", "1-2-2018", null, "nee"],
    ],
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      id: "C1",
      kind: "fixed",
      from: "2018-01-31",
      heightMetres: 4.5,
      ptz: true,
      origin: { source: "f.csv", row: 2 },
    },
    { id: "C2", kind: "flexible", from: "2018-02-01", ptz: false, origin: { source: "f.csv", row: 3 } },
  ]);
});

test("constants, a selection and the meaning of words come from the mapping", () => {
  const { rows, setAside, problems } = read(
    areas,
    ["code", "soort"],
    [
      ["a", "uitg."],
      ["b", "park"],
    ],
    {
      constants: { role: "comparison" },
      where: [{ column: "code", in: ["a"] }],
      columns: { kind: { from: "soort", values: { "uitg.": "nightlife" } } },
    },
  );
  expect(rows).toMatchObject([{ id: "a", kind: "nightlife", role: "comparison" }]);
  expect(setAside).toEqual({ "not-selected": 1 });
  expect(problems).toEqual([]);
});

describe("faults", () => {
  test("an unknown word lists the allowed ones", () => {
    const { problems } = read(cameras, ["id", "soort"], [["C1", "vogelhuisje"]]);
    expect(problems).toMatchObject([
      {
        code: "cell.unknown-choice",
        severity: "error",
        found: "vogelhuisje",
        where: { file: "f.csv", rows: [2], column: "soort" },
        values: { allowed: "fixed, flexible, mobile" },
      },
    ]);
  });

  test("a negative count is an error and its row is set aside", () => {
    const { rows, setAside, problems } = read(
      incidentCounts,
      ["area", "from", "count"],
      [
        ["a", "2018-01-01", "12"],
        ["a", "2018-02-01", "-3"],
      ],
    );
    expect(rows).toHaveLength(1);
    expect(setAside).toEqual({ "out-of-range": 1 });
    expect(problems).toMatchObject([
      {
        code: "cell.too-small",
        severity: "error",
        found: "-3",
        where: { rows: [3], column: "count" },
        values: { least: 0 },
      },
    ]);
  });

  test("an unreadable date leaves an optional field empty and sets a row without its required date aside", () => {
    const optional = read(
      cameras,
      ["id", "from"],
      [
        ["C1", "2018-02-31"],
        ["C2", "2018-02-01"],
      ],
    );
    expect(optional.rows.map(({ from }) => from)).toEqual([undefined, "2018-02-01"]);
    expect(optional.problems).toMatchObject([
      {
        code: "cell.impossible-date",
        severity: "warning",
        found: "2018-02-31",
        where: { rows: [2], column: "from" },
      },
    ]);
    const required = read(
      incidentCounts,
      ["area", "from", "count"],
      [
        ["a", "2018-02-31", "1"],
        ["a", "2018-02-01", "1"],
      ],
    );
    expect(required.setAside).toEqual({ unreadable: 1 });
    expect(required.problems).toMatchObject([{ code: "cell.impossible-date", severity: "error" }]);
  });

  test("words in a date column are never repeated: they may be a name", () => {
    const { problems } = read(
      cameras,
      ["id", "from"],
      [
        ["C1", "2018-02-01"],
        ["C2", "J. Jansen"],
      ],
    );
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain("Jansen");
  });

  test("mixed orders of day and month are an error, orders that cannot be told a warning", () => {
    const mixed = read(
      cameras,
      ["id", "from"],
      [
        ["1", "31-01-2018"],
        ["2", "25-02-2018"],
        ["3", "02-28-2018"],
      ],
    );
    expect(mixed.problems.map(({ code, severity }) => [code, severity])).toContainEqual([
      "columns.mixed",
      "error",
    ]);
    const ambiguous = read(cameras, ["id", "from"], [["1", "01-02-2018"]]);
    expect(ambiguous.problems).toMatchObject([{ code: "columns.ambiguous", severity: "warning" }]);
    const settled = read(cameras, ["id", "from"], [["1", "01-02-2018"]], {
      columns: { from: { from: "from", read: "mdy" } },
    });
    expect(settled).toMatchObject({ problems: [], rows: [{ from: "2018-01-02" }] });
  });

  test("one fault in very many rows is a warning", () => {
    const cells = Array.from({ length: 300 }, (_, i) => ["a", "2018-02-01", i === 7 ? "-1" : "1"]);
    expect(read(incidentCounts, ["area", "from", "count"], cells).problems).toMatchObject([
      { severity: "warning" },
    ]);
  });
});

test("whatever the cells hold, every row is used or set aside", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(null, "", "2018-02-03", "12", "-1", "vast", "1e999", "01/02/2018"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (cells) => {
      const { rows, setAside, from } = read(incidentCounts, ["area", "from", "count"], cells);
      const aside = Object.values(setAside).reduce((total, n) => total + n, 0);
      expect(rows.length + aside).toBe(cells.length);
      expect(from).toHaveLength(rows.length);
      for (const { count } of rows) expect(Number.isFinite(count)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe("several rows with one code", () => {
  const typed = () =>
    read(
      cameras,
      ["id", "from", "to"],
      [
        ["A", "2016-10-12", null],
        ["B", "2017-01-01", null],
        ["A", "2016-10-12", "2018-06-21"],
      ],
    );

  test("are a fault in an ordinary file", () => {
    const single = uniqueIds(typed(), undefined, "f.csv", "id");
    expect(single.rows.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(single.setAside).toEqual({ "duplicate-id": 1 });
    expect(single.problems).toMatchObject([
      { code: "row.duplicate-id", found: "A", where: { rows: [2, 4] } },
    ]);
  });

  test("are versions in a register that registers: the latest wins and an end once stated holds", () => {
    const moments = ["2019-01-01", "2017-01-01", "2018-06-21"];
    const single = uniqueIds(typed(), (i) => moments[i], "f.csv", "id");
    expect(single.rows).toMatchObject([
      { id: "A", to: "2018-06-21", origin: { row: 2 } },
      { id: "B", origin: { row: 3 } },
    ]);
    expect(single.setAside).toEqual({ "older-version": 1 });
    expect(single.problems).toEqual([]);
  });
});
