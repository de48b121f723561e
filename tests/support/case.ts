/** A case from its folder to its evaluation and the text of its report, as the command does it. */

import path from "node:path";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { evaluate } from "../../src/core/evaluate.ts";
import type { Evaluation } from "../../src/core/evaluation.ts";
import { readDossier } from "../../src/ingest/read-folder.ts";
import { reportDocument } from "../../src/report/report-document.ts";
import { html } from "../../src/report/writers/html.ts";
import { type Language, sayProblem } from "../../src/texts/index.ts";

const root = path.join(import.meta.dirname, "..", "..");

export async function dossierAt(folder: string): Promise<Dossier> {
  const result = await readDossier(path.join(root, folder));
  if (!result.ok) throw new Error(result.problems.map((problem) => sayProblem("en", problem)).join("\n"));
  return result.value;
}

export async function evaluationOf(folder: string, policeSide = false): Promise<Evaluation> {
  const dossier = await dossierAt(folder);
  const asOf = dossier.manifest.evaluation.asOf;
  if (asOf === undefined) throw new Error(`${folder} names no day of evaluation`);
  return evaluate(dossier, { asOf, seed: dossier.manifest.evaluation.seed, edition: "golden", policeSide });
}

/** What a reader reads: the HTML report without markup, one block per line. */
export async function reportText(evaluation: Evaluation, language: Language): Promise<string> {
  const bytes = await html.write(reportDocument(evaluation), evaluation, language);
  return new TextDecoder()
    .decode(bytes)
    .replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<\/(p|h[1-6]|li|tr|figcaption|caption|dd|dt|summary|div)>/g, "\n")
    .replace(/<\/t[hd]>/g, " | ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u202f", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && line !== "|")
    .join("\n");
}
