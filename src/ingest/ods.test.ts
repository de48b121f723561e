import { writeOds } from "hucre/ods";
import { afterEach, expect, test } from "vitest";
import { ods } from "./ods.ts";
import { formatOf } from "./read-table.ts";
import { folderWith } from "./testing/input.ts";

let remove = () => {};
afterEach(() => remove());

function fileOf(bytes: Uint8Array, name = "list.ods") {
  const folder = folderWith({ [name]: bytes });
  remove = folder.remove;
  return folder.file(name);
}

const workbook = () =>
  writeOds({
    sheets: [
      {
        name: "Camera's",
        rows: [
          ["id", "geplaatst", "hoogte", "opmerking"],
          ["001", new Date(Date.UTC(2018, 1, 3)), 4.5, "=1+1"],
          [null, null, null, null],
          ["002", new Date(Date.UTC(2018, 1, 4)), 1e6, null],
        ],
      },
      { name: "Anders", rows: [["code"], ["x"]] },
    ],
  });

test("cells become text, a blank row keeps its number, and a sheet can be named", async () => {
  const first = await ods.read(fileOf(await workbook()), {});
  if (!first.ok) throw new Error(first.problems[0].code);
  expect(first.value.columns).toEqual(["id", "geplaatst", "hoogte", "opmerking"]);
  expect(first.value.rows.map(({ row, cells }) => [row, ...cells.slice(0, 3)])).toEqual([
    [2, "001", "2018-02-03", "4.5"],
    [4, "002", "2018-02-04", "1000000"],
  ]);
  expect(first.value.rows[0].cells[3]).toBe("=1+1");
  const named = await ods.read(fileOf(await workbook()), { sheet: "Anders" });
  expect(named.ok ? named.value.rows.map((row) => row.cells) : named.problems).toEqual([["x"]]);
  const missing = await ods.read(fileOf(await workbook()), { sheet: "Niets" });
  expect(missing.ok ? [] : missing.problems.map((problem) => problem.code)).toEqual(["xlsx.no-such-sheet"]);
});

test("it is recognised by its content, whatever its name, and a broken one is refused", async () => {
  const bytes = await workbook();
  const found = await formatOf(fileOf(bytes, "register.xlsx"));
  expect(found.ok ? found.value.id : found.problems).toBe("ods");
  const broken = await ods.read(fileOf(bytes.subarray(0, bytes.length - 200)), {});
  expect(broken.ok ? "read" : broken.problems[0].code).toBe("zip.broken");
});
