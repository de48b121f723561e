import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { languages, sayProblem } from "../../texts/index.ts";
import { readDossier } from "../read-folder.ts";
import { folderWith } from "../testing/input.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function folder(files: Readonly<Record<string, string>>) {
  const made = folderWith(files);
  folders.push(made.remove);
  return made;
}

const POINTS =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"C1"},"geometry":{"type":"Point","coordinates":[5.12,52.09]}}]}';

describe("links", () => {
  test("a link out of the folder is never followed", async () => {
    const made = folder({ "more.geojson": POINTS });
    const outside = folder({ "secret.geojson": POINTS });
    symlinkSync(path.join(outside.path, "secret.geojson"), path.join(made.path, "cameras.geojson"));
    const dossier = await readDossier(made.path);
    const errors = dossier.ok ? [] : dossier.problems.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "path.leaves-folder", where: { file: "cameras.geojson" } }]);
  });

  test("a link to a file within the folder is read", async () => {
    const made = folder({ "data/list.geojson": POINTS });
    symlinkSync(path.join(made.path, "data/list.geojson"), path.join(made.path, "cameras.geojson"));
    expect(await readDossier(made.path)).toMatchObject({ ok: true });
  });
});

test("a folder that is not there is one problem", async () => {
  expect(await readDossier(path.join(tmpdir(), "no-such-folder-here"))).toMatchObject({
    problems: [{ code: "folder.missing" }],
  });
});

test("whatever stands in dossier.yaml, a dossier or problems come back", async () => {
  const made = folder({ "cameras.geojson": POINTS });
  const value = fc.jsonValue({ maxDepth: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom("name", "crs", "files", "programme", "evaluation", "x"), value),
      async (content) => {
        writeFileSync(path.join(made.path, "dossier.yaml"), JSON.stringify(content));
        const dossier = await readDossier(made.path);
        for (const problem of dossier.ok ? dossier.notes : dossier.problems) {
          for (const language of languages) sayProblem(language, problem);
        }
      },
    ),
    { numRuns: 60 },
  );
});
