import { afterEach, expect, test } from "vitest";
import { folderWith } from "./testing/input.ts";
import { type Entry, zipOf } from "./testing/zip-of.ts";
import { readZip, ZIP_LIMITS } from "./zip.ts";

let remove = () => {};
afterEach(() => remove());

async function read(entries: readonly Entry[], limits = ZIP_LIMITS) {
  const folder = folderWith({ "a.zip": zipOf(entries) });
  remove = folder.remove;
  return readZip(folder.file("a.zip").path, "a.zip", () => true, limits);
}

const text = (content: string) => new TextEncoder().encode(content);

test("entries are unpacked by name", async () => {
  const zip = await read([{ name: "a.txt", content: text("one") }]);
  expect(zip.ok && zip.value.map(({ name, bytes }) => [name, String(Buffer.from(bytes))])).toEqual([
    ["a.txt", "one"],
  ]);
});

test("a bomb is refused before it is unpacked", async () => {
  expect(await read([{ name: "a.txt", content: new Uint8Array(30_000_000) }])).toMatchObject({
    problems: [{ code: "zip.bomb", where: { file: "a.zip" }, values: { entry: "a.txt" } }],
  });
});

test("a bomb that lies about its size is caught while it unpacks", async () => {
  const liar = { name: "a.txt", content: new Uint8Array(30_000_000), claimedBytes: 100 };
  expect(await read([liar])).toMatchObject({ problems: [{ code: "zip.broken" }] });
});

test("too many entries and too many bytes are refused", async () => {
  const two = [
    { name: "a", content: text("aa") },
    { name: "b", content: text("bb") },
  ];
  expect(await read(two, { ...ZIP_LIMITS, mostEntries: 1 })).toMatchObject({
    problems: [{ code: "zip.too-many-entries" }],
  });
  remove();
  expect(await read(two, { ...ZIP_LIMITS, mostBytes: 3 })).toMatchObject({
    problems: [{ code: "zip.too-large" }],
  });
});

test.each(["../up.txt", "/etc/passwd", "a/../../b.txt", "C:/x.txt"])(
  "the path %s is refused",
  async (name) => {
    expect(await read([{ name, content: text("x") }])).toMatchObject({
      problems: [{ code: "zip.leaves-folder" }],
    });
  },
);

test("what is no archive is called broken", async () => {
  const folder = folderWith({ "a.zip": "PK\u0003\u0004 not really" });
  remove = folder.remove;
  expect(await readZip(folder.file("a.zip").path, "a.zip", () => true)).toMatchObject({
    problems: [{ code: "zip.broken" }],
  });
});
