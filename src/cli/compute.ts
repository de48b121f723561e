/** `schouw compute CASE.json`: the answer to one reference case, as JSON. */

import { resolve } from "node:path";
import { error } from "../core/foundation/result.ts";
import { type Command, EXIT } from "./command.ts";
import { tellProblems } from "./problems.ts";

export const compute: Command = {
  id: "compute",
  summary: "cli.compute",
  arguments: [{ name: "<case>", text: "cli.compute.case" }],
  options: [],
  async run(invocation) {
    const { computeCase, readCase } = await import("../compute/case.ts");
    const { caseFiles } = await import("./case-files.ts");
    const [shown = ""] = invocation.arguments;
    const files = caseFiles(invocation.terminal.folder);
    const file = resolve(invocation.terminal.folder, shown);
    const text = await files.readText(file);
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      tellProblems(invocation, [error("cli.not-json", { where: { file: shown } })]);
      return EXIT.badInput;
    }
    const reference = readCase(json);
    if (!reference.ok) {
      tellProblems(invocation, reference.problems);
      return EXIT.badInput;
    }
    const answer = await computeCase(reference.value, {
      readText: (name) => files.readText(files.beside(file, name)),
    });
    if (!answer.ok) {
      tellProblems(invocation, answer.problems);
      return EXIT.badInput;
    }
    const { refusals } = answer.value;
    invocation.terminal.out(
      JSON.stringify({ ...answer.value.answer, ...(refusals.length > 0 ? { refusals } : {}) }, null, 2),
    );
    return EXIT.fine;
  },
};
