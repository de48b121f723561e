/** Finds and reads an evaluation that was written earlier: the file itself, or the folder that holds it. */

import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Evaluation } from "../core/evaluation.ts";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import { reportFolder } from "./report-folder.ts";

const NAME = "evaluation.json";

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The file of an evaluation at a path: a file, a folder of reports, or a dossier that was evaluated from this folder. */
export async function findEvaluation(path: string, folder: string): Promise<string | undefined> {
  const given = resolve(folder, path);
  for (const candidate of [given, join(given, NAME), join(reportFolder(given, folder), NAME)])
    if ((await exists(candidate)) && !(await stat(candidate)).isDirectory()) return candidate;
  return undefined;
}

/** Fails with cli.no-evaluation, cli.not-json and cli.not-an-evaluation. */
export async function openEvaluation(path: string, folder: string): Promise<Result<Evaluation>> {
  const found = await findEvaluation(path, folder);
  return found === undefined
    ? fail(error("cli.no-evaluation", { values: { path } }))
    : readEvaluation(found, path);
}

async function readEvaluation(file: string, shown: string): Promise<Result<Evaluation>> {
  const text = await readFile(file, "utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fail(error("cli.not-json", { where: { file: shown } }));
  }
  const schema =
    typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined;
  if (schema !== "schouw.evaluation/1")
    return fail(
      error("cli.not-an-evaluation", {
        where: { file: shown },
        found: typeof schema === "string" ? schema : "-",
      }),
    );
  return succeed(document as Evaluation);
}
