import { expect, test } from "vitest";
import { polygonsArea } from "../core/geometry/polygon.ts";
import { formats } from "./index.ts";
import { overpass, parseOverpass } from "./overpass.ts";

const HEAD = { version: 0.6, generator: "Overpass API 0.7.62.1", osm3s: { copyright: "OpenStreetMap" } };

function read(elements: readonly object[], extra: object = {}) {
  const table = parseOverpass(JSON.stringify({ ...HEAD, ...extra, elements }), "osm.json");
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

const at = ([lon, lat]: readonly number[]) => ({ lat, lon });
const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const HOLE = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
];
const way = (tags: object, line: readonly (readonly number[])[], id = 1) => ({
  type: "way",
  id,
  tags,
  geometry: line.map(at),
});

test("a camera node keeps its tags, and nodes without tags are the corners of ways", () => {
  const corners = SQUARE.slice(0, 4).map((place, i) => ({ type: "node", id: i + 1, ...at(place) }));
  const table = read([
    {
      type: "node",
      id: 9,
      lat: 52.1,
      lon: 5.1,
      tags: { man_made: "surveillance", "camera:direction": "090" },
    },
    { type: "way", id: 7, nodes: [1, 2, 3, 4, 1], tags: { building: "yes" } },
    ...corners,
  ]);
  expect(table.columns).toEqual(["@id", "man_made", "camera:direction", "building"]);
  expect(table.rows).toMatchObject([
    { row: 1, cells: ["node/9", "surveillance", "090", null], geometry: { kind: "point", x: 5.1, y: 52.1 } },
    {
      row: 2,
      cells: ["way/7", null, null, "yes"],
      geometry: { kind: "polygons", polygons: [[{ length: 8 }]] },
    },
  ]);
  expect(table.notes).toMatchObject([{ code: "overpass.untagged", count: 4 }]);
  expect(table.crs).toBe("EPSG:4326");
});

test("a closed road is a line, unless it is said to be an area", () => {
  const kinds = [
    way({ highway: "pedestrian" }, SQUARE),
    way({ highway: "pedestrian", area: "yes" }, SQUARE),
    way({ building: "yes" }, SQUARE.slice(0, 4)),
  ].map((element) => read([element]).rows[0].geometry?.kind);
  expect(kinds).toEqual([undefined, "polygons", undefined]);
});

test("a multipolygon is put together from pieces in any order and direction, its holes left out", () => {
  const members = [
    { type: "way", role: "outer", geometry: SQUARE.slice(0, 3).map(at) },
    { type: "way", role: "inner", geometry: HOLE.map(at) },
    { type: "way", role: "outer", geometry: [...SQUARE.slice(2)].reverse().map(at) },
  ];
  const relation = { type: "relation", id: 3, tags: { type: "multipolygon", building: "yes" }, members };
  const [row] = read([relation]).rows;
  expect(row.geometry?.kind === "polygons" && polygonsArea(row.geometry.polygons)).toBe(96);
  const open = read([{ ...relation, members: members.slice(0, 2) }]);
  expect(open.rows[0].geometry).toBeUndefined();
  expect(open.notes).toMatchObject([{ code: "geometry.unsupported", found: "relation" }]);
});

test("an object with only its centre is a point there", () => {
  const [row] = read([{ type: "way", id: 1, tags: { amenity: "bar" }, center: at([5.1, 52.1]) }]).rows;
  expect(row.geometry).toEqual({ kind: "point", x: 5.1, y: 52.1 });
});

test("an answer that the server broke off is told", () => {
  const remark = 'runtime error: Query timed out in "query" at line 3 after 26 seconds.';
  expect(read([way({ building: "yes" }, SQUARE)], { remark }).notes).toMatchObject([
    { code: "overpass.incomplete", severity: "warning" },
  ]);
});

test("what is no extract fails with a reason, and other JSON is left to other readers", () => {
  const code = (text: string) => {
    const table = parseOverpass(text, "x");
    return table.ok ? "" : table.problems[0].code;
  };
  expect(code('{"osm3s": {}}')).toBe("overpass.no-elements");
  expect(code('{"osm3s": {}, "elements": [5, null]}')).toBe("file.no-rows");
  expect(code('{"osm3s": {}, "elements": [')).toBe("json.not-json");
  const head = new TextEncoder().encode(JSON.stringify({ ...HEAD, elements: [] }));
  const sure = formats.filter((format) => format.recognises(head, "osm.json") === 2).map(({ id }) => id);
  expect(sure[0]).toBe(overpass.id);
});
