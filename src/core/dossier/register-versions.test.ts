import fc from "fast-check";
import { expect, test } from "vitest";
import type { Camera } from "./cameras.ts";
import { mergeVersions, type RegisterVersion } from "./register-versions.ts";

const camera = (id: string, x: number, y = 0): Camera => ({
  id,
  kind: "fixed",
  x,
  y,
  origin: { source: "f", row: 2 },
});
const version = (date: string, ...cameras: Camera[]): RegisterVersion => ({
  date,
  file: `${date}.csv`,
  cameras,
});
const inUse = (merged: ReturnType<typeof mergeVersions>, day: string) =>
  merged.placements
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .map(({ camera }) => camera)
    .sort();

test("what comes, goes and moves becomes stays with a first and a last day", () => {
  const merged = mergeVersions([
    version("2020-01-01", camera("1", 0), camera("2", 100)),
    version("2020-06-01", camera("1", 0), camera("2", 160), camera("3", 300)),
    version("2021-01-01", camera("2", 163), camera("3", 300)),
  ]);
  expect(merged.placements.map(({ camera, from, to, x }) => [camera, from, to, x])).toEqual([
    ["1", "2020-01-01", "2020-12-31", 0],
    ["2", "2020-01-01", "2020-05-31", 100],
    ["2", "2020-06-01", undefined, 163],
    ["3", "2020-06-01", undefined, 300],
  ]);
  expect(merged.cameras.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["1", "2020-01-01", "2020-12-31"],
    ["2", "2020-01-01", undefined],
    ["3", "2020-06-01", undefined],
  ]);
});

test("a camera that comes back has two stays", () => {
  const merged = mergeVersions([
    version("2020-01-01", camera("1", 0), camera("2", 100)),
    version("2020-06-01", camera("2", 100)),
    version("2021-01-01", camera("1", 0), camera("2", 100)),
  ]);
  expect(merged.placements.filter(({ camera }) => camera === "1").map(({ from, to }) => [from, to])).toEqual([
    ["2020-01-01", "2020-05-31"],
    ["2021-01-01", undefined],
  ]);
});

test("versions that say the same count once", () => {
  const merged = mergeVersions([
    version("2020-01-01", camera("1", 0)),
    version("2020-02-01", camera("1", 0)),
  ]);
  expect(merged.identical).toEqual(["2020-02-01.csv"]);
  expect(merged.placements).toHaveLength(1);
});

test("renumbering is matched by place, and codes of the old numbering that return mean other cameras", () => {
  const merged = mergeVersions([
    version("2020-01-01", camera("1", 0), camera("2", 100), camera("3", 200), camera("1003", 900)),
    version("2021-01-01", camera("1001", 1), camera("1002", 100), camera("1003", 203), camera("1004", 400)),
  ]);
  expect(merged.problems).toContainEqual(
    expect.objectContaining({
      code: "register.renumbered",
      values: { date: "2021-01-01", kept: 3, added: 1, gone: 1 },
    }),
  );
  expect(merged.cameras.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["1001", "2020-01-01", undefined],
    ["1002", "2020-01-01", undefined],
    ["1003", "2020-01-01", undefined],
    ["1003 (2020-01-01)", "2020-01-01", "2020-12-31"],
    ["1004", "2021-01-01", undefined],
  ]);
});

test("on the day of each version exactly its cameras are in use, whatever the versions hold", () => {
  const versions = fc
    .array(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 5 })), {
        selector: ([id]) => id,
        minLength: 1,
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((lists) =>
      lists.map((list, i) =>
        version(`20${10 + i}-01-01`, ...list.map(([id, x]) => camera(String(id), x * 50))),
      ),
    );
  fc.assert(
    fc.property(versions, (list) => {
      const merged = mergeVersions(list);
      expect(mergeVersions([...list].reverse()).placements).toEqual(merged.placements);
      for (const { date, cameras } of list) expect(inUse(merged, date)).toHaveLength(cameras.length);
      expect(new Set(merged.cameras.map(({ id }) => id)).size).toBe(merged.cameras.length);
    }),
    { numRuns: 200 },
  );
});
