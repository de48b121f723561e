import { expect, test } from "vitest";
import { chooseRecipe } from "../core/columns/index.ts";
import { parseJsonTable } from "./json-table.ts";

function read(json: unknown) {
  const table = parseJsonTable(typeof json === "string" ? json : JSON.stringify(json), "t.json");
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

const problemsOf = (text: string) => {
  const table = parseJsonTable(text, "t.json");
  return table.ok ? [] : table.problems;
};

// Keys as police table 47018NED pads them: offences six wide, regions ten.
const RECORDS = [
  {
    ID: 0,
    SoortMisdrijf: "0.0.0 ",
    WijkenEnBuurten: "GM0363    ",
    Perioden: "2021MM01",
    GeregistreerdeMisdrijven_1: 5432,
  },
  {
    ID: 1,
    SoortMisdrijf: "1.1.1 ",
    WijkenEnBuurten: "BU03630000",
    Perioden: "2021MM02",
    GeregistreerdeMisdrijven_1: null,
  },
];

test.each([
  ["OData 4", { "@odata.context": "https://x/$metadata", value: RECORDS }],
  ["OData 3", { "odata.metadata": "https://x/$metadata", value: RECORDS }],
  ["OData 2", { d: { results: RECORDS.map((one) => ({ __metadata: { uri: "x" }, ...one })) } }],
  ["CKAN", { success: true, result: { records: RECORDS, total: 2 } }],
  ["a list", RECORDS],
])("%s gives the same table, its keys padded as they were", (_, json) => {
  const table = read(json);
  expect(table.columns).toEqual(Object.keys(RECORDS[0]));
  expect(table.rows).toEqual([
    { row: 1, cells: ["0", "0.0.0 ", "GM0363    ", "2021MM01", "5432"] },
    { row: 2, cells: ["1", "1.1.1 ", "BU03630000", "2021MM02", null] },
  ]);
  expect(table.notes).toEqual([]);
  expect(table.crs).toBeUndefined();
});

test("a padded key is trimmed where it is joined, and a period is its first day", () => {
  const { rows } = read(RECORDS);
  const parsed = (kind: "text" | "date", at: number) => {
    const texts = rows.map(({ cells }) => cells[at] ?? "");
    return texts.map((text) => chooseRecipe(kind, texts)?.recipe.parse(text));
  };
  expect(parsed("text", 2)).toEqual([
    { state: "value", value: "GM0363" },
    { state: "value", value: "BU03630000" },
  ]);
  expect(parsed("date", 3)).toEqual([
    { state: "value", value: "2021-01-01" },
    { state: "value", value: "2021-02-01" },
  ]);
});

test.each(["@odata.nextLink", "odata.nextLink", "next", "__next"])(
  "a page that goes on by %s is told to be a part",
  (key) => {
    expect(read({ value: RECORDS, [key]: "https://x/page/2" }).notes).toMatchObject([
      { code: "json.more-pages", severity: "warning", count: 2 },
    ]);
  },
);

test("records within records become columns, and a geometry becomes the place", () => {
  const table = read([
    {
      id: 1,
      location: { latitude: "51.5", street: { name: "On or near Fleet Street" } },
      outcome_status: null,
    },
    { id: 2, the_geom: { type: "Point", coordinates: [-0.1, 51.5] }, list: [1, 2] },
    { id: 3, the_geom: { type: "Point", coordinates: [null, 51.5] } },
  ]);
  expect(table.columns).toEqual([
    "id",
    "location.latitude",
    "location.street.name",
    "outcome_status",
    "list",
  ]);
  expect(table.rows).toEqual([
    { row: 1, cells: ["1", "51.5", "On or near Fleet Street", null, null] },
    { row: 2, cells: ["2", null, null, null, "[1,2]"], geometry: { kind: "point", x: -0.1, y: 51.5 } },
  ]);
  expect(table.crs).toBe("EPSG:4326");
  expect(table.refused).toMatchObject([{ code: "geometry.broken", where: { rows: [3] } }]);
});

test("records on lines of their own and lists with headers are tables too", () => {
  expect(read('{"a":"01","b":1}\n{"a":"02"}\n').rows.map(({ cells }) => cells)).toEqual([
    ["01", "1"],
    ["02", null],
  ]);
  expect(
    read([
      ["a", "b"],
      ["01", 1],
    ]),
  ).toMatchObject({ columns: ["a", "b"], rows: [{ row: 1, cells: ["01", "1"] }] });
});

test("what is no record is refused by its place, and what is no table by its fault", () => {
  expect(read([{ a: 1 }, 5, { a: 2 }])).toMatchObject({
    refusedRows: 1,
    refused: [{ code: "json.not-a-record", where: { rows: [2] } }],
  });
  expect(problemsOf('{"a": 1}')).toMatchObject([{ code: "json.no-table" }]);
  expect(problemsOf("[1, 2]")).toMatchObject([{ code: "json.no-table" }]);
  expect(problemsOf('{"value": []}')).toMatchObject([{ code: "file.no-rows" }]);
  expect(problemsOf('[{"a": NaN}]')).toMatchObject([{ code: "json.not-a-number" }]);
  expect(problemsOf('[{"a": 1}')).toMatchObject([{ code: "json.not-json" }]);
  expect(problemsOf('{"a": 1}\n{"a": \n')).toMatchObject([{ code: "json.not-json", values: { line: 2 } }]);
  expect(problemsOf(`[${"[".repeat(100)}`)).toMatchObject([{ code: "json.too-deep" }]);
});
