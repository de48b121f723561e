/** `schouw dpia FOLDER`: what the dossier can answer in the Dutch model DPIA, and what it cannot. */

import { resolve } from "node:path";
import { error } from "../core/foundation/result.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT } from "./command.ts";
import { evaluatedDossier } from "./evaluated.ts";
import { tellProblems } from "./problems.ts";

export const dpia: Command = {
  id: "dpia",
  summary: "cli.dpia",
  arguments: [{ name: "<folder>", text: "cli.dpia.folder" }],
  options: [{ flags: "--out <file>", text: "cli.dpia.out" }],
  async run(invocation) {
    const { terminal, language, json, options } = invocation;
    const [shown = ""] = invocation.arguments;
    const evaluated = await evaluatedDossier(invocation, resolve(terminal.folder, shown));
    if (!evaluated.ok) {
      tellProblems(invocation, evaluated.problems);
      return EXIT.badInput;
    }
    const { dossier, evaluation } = evaluated.value;
    if (dossier.manifest.country !== "NL") {
      tellProblems(invocation, [error("cli.dpia.not-dutch", { found: dossier.manifest.country })]);
      return EXIT.badInput;
    }
    const { dpiaAnswers } = await import("../core/dpia/answers.ts");
    const { dpiaForm } = await import("../exchange/dpia-form.ts");
    const { answers, gaps } = dpiaAnswers(dossier, evaluation);
    // The model is Dutch, whatever the language of the terminal.
    const form = dpiaForm(answers, terminal.today(), "nl");
    const file = typeof options.out === "string" ? resolve(terminal.folder, options.out) : undefined;
    if (file !== undefined) {
      const { writeWhole } = await import("./write-whole.ts");
      await writeWhole(file, `${JSON.stringify(form, null, 2)}\n`);
    }
    if (json) {
      terminal.out(
        JSON.stringify({ ok: true, ...(file === undefined ? {} : { file }), form, gaps }, null, 2),
      );
      return EXIT.fine;
    }
    terminal.out(say(language, "cli.dpia.answered", { count: answers.length, gaps: gaps.length }));
    if (file !== undefined) terminal.out(`  ${file}`);
    for (const { id, title, paragraph } of gaps)
      terminal.out(`  ${say(language, "cli.dpia.gap", { paragraph, id, title })}`);
    return EXIT.fine;
  },
};
