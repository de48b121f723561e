import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import type { Terminal } from "./command.ts";
import { main } from "./main.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schouw init "));
  // Every date can be read day first and month first.
  await writeFile(
    join(folder, "cameras.csv"),
    "camera;soort;geplaatst;x;y\nA1;vast;03-04-2019;136687;455782\nA2;flexibel;05-06-2020;136787;455882\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A terminal in memory; answers in turn, and a person is there only when there are answers. */
function inMemory(answers?: string[]) {
  const [out, aside, questions]: [string[], string[], string[]] = [[], [], []];
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    aside: (line) => void aside.push(line),
    watched: false,
    ...(answers === undefined
      ? {}
      : {
          ask: async (question) => {
            questions.push(question);
            return answers.shift() ?? "";
          },
        }),
    folder,
    today: () => "2024-06-30",
  };
  return { terminal, out, aside, questions };
}

const draft = async (name: string) => parse(await readFile(join(folder, name, "dossier.yaml"), "utf8"));

test("a person is asked for what was not given, and for what the file cannot tell", async () => {
  const person = inMemory(["cameras.csv", "", "asked", "Mijnstad", "9", "2"]);
  expect(await main(["init"], { LANG: "nl_NL" }, person.terminal)).toBe(0);
  const [cameras, incidents, out, name, order, again] = person.questions;
  expect([cameras, incidents, out, name].every((question) => question?.endsWith("?"))).toBe(true);
  expect(order).toContain("1. ");
  expect(again).toBe(order);
  expect(await draft("asked")).toMatchObject({
    name: "Mijnstad",
    files: { cameras: { path: "cameras.csv", columns: { from: { from: "geplaatst", read: "mdy" } } } },
  });
});

test("with --yes nothing is asked, and what was taken is said", async () => {
  const person = inMemory(["never asked"]);
  expect(await main(["init", "--cameras", "cameras.csv", "--out", "yes", "--yes"], {}, person.terminal)).toBe(
    0,
  );
  expect(person.questions).toEqual([]);
  expect(person.aside.join("\n")).toContain("day first");
  expect(await draft("yes")).toMatchObject({
    name: "yes",
    files: { cameras: { columns: { from: { read: "dmy" } } } },
  });
});

test.each([
  { args: ["init", "cameras.csv"], says: "--out" },
  { args: ["init", "--out", "x"], says: "--cameras" },
  { args: ["init", "nowhere.csv", "--out", "x"], says: "nowhere.csv" },
  { args: ["init", "cameras.csv", "./cameras.csv", "--out", "x"], says: '"cameras.csv"' },
  { args: ["init", "cameras.csv", "--out", "."], says: "not empty" },
])("without a person $args ends in exit code 2 and makes nothing", async ({ args, says }) => {
  const { terminal, aside } = inMemory();
  expect(await main(args, {}, terminal)).toBe(2);
  expect(aside.join("\n")).toContain(says);
  await expect(readFile(join(folder, "x", "dossier.yaml"))).rejects.toThrow("ENOENT");
});
