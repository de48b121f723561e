import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { expect, test } from "vitest";
import { type SavePorts, saveReports } from "./save.ts";
import { exampleEvaluation } from "./testing/example-evaluation.ts";

test("reports get full paths, one per language, and JSON once", { timeout: 30_000 }, async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "schouw-save-")), "deeper");
  const paths = await saveReports(folder, exampleEvaluation, {
    languages: ["nl", "en"],
    formats: ["html", "json"],
  });
  expect(paths.every(isAbsolute)).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(["evaluation.json", "report-en.html", "report-nl.html"]);
  expect(JSON.parse(await readFile(join(folder, "evaluation.json"), "utf8")).schema).toBe(
    "schouw.evaluation/1",
  );
});

test("a disk that fills up leaves no half report behind", async () => {
  const removed: string[] = [];
  const renamed: string[] = [];
  const full: SavePorts = {
    makeFolder: async () => {},
    write: async () => {
      throw new Error("no space left");
    },
    rename: async (from) => {
      renamed.push(from);
    },
    remove: async (path) => {
      removed.push(path);
    },
  };
  const saving = saveReports("/reports", exampleEvaluation, { languages: ["nl"], formats: ["json"] }, full);
  await expect(saving).rejects.toThrow("no space left");
  expect(removed).toEqual(["/reports/evaluation.json.part"]);
  expect(renamed).toEqual([]);
});

test("when a late report fails the earlier ones of a former run stand untouched", async () => {
  const folder = await mkdtemp(join(tmpdir(), "schouw-save-"));
  await writeFile(join(folder, "report-nl.html"), "of a former run");
  let written = 0;
  const ports: SavePorts = {
    makeFolder: async () => {},
    write: async (path, bytes) => {
      written += 1;
      if (written === 2) throw new Error("no space left");
      await writeFile(path, bytes);
    },
    rename,
    remove: (path) => rm(path, { force: true }),
  };
  const options = { languages: ["nl"], formats: ["html", "json"] } as const;
  await expect(saveReports(folder, exampleEvaluation, options, ports)).rejects.toThrow("no space left");
  expect(await readdir(folder)).toEqual(["report-nl.html"]);
  expect(await readFile(join(folder, "report-nl.html"), "utf8")).toBe("of a former run");
});
