/** `schouw draft FOLDER --kind ...`: a draft of a Dutch order or council letter, with what is unknown left visibly open. */

import { resolve } from "node:path";
import { error, type Problem, valueOr } from "../core/foundation/result.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT } from "./command.ts";
import { evaluatedDossier } from "./evaluated.ts";
import { tellProblems } from "./problems.ts";

const KINDS = ["designation", "extension", "withdrawal", "council-letter"];

export const draft: Command = {
  id: "draft",
  summary: "cli.draft",
  arguments: [{ name: "<folder>", text: "cli.draft.folder" }],
  options: [
    { flags: "--kind <kind>", text: "cli.draft.kind", choices: KINDS },
    { flags: "--area <area>", text: "cli.draft.area" },
    { flags: "--out <file>", text: "cli.draft.out" },
  ],
  async run(invocation) {
    const { terminal, language, json, options } = invocation;
    const { drafts } = await import("../exchange/drafts/index.ts");
    const template = drafts.find(({ id }) => id === options.kind);
    const area = typeof options.area === "string" ? options.area : "";
    const problems: readonly Problem[] = [
      ...(template === undefined
        ? [error("cli.draft.no-kind", { values: { kinds: KINDS.join(", ") } })]
        : []),
      ...(template?.perArea === true && area === "" ? [error("cli.draft.no-area")] : []),
      ...(typeof options.out === "string" ? [] : [error("cli.draft.no-out")]),
    ];
    if (template === undefined || problems.length > 0) {
      tellProblems(invocation, problems);
      return EXIT.badInput;
    }
    const [shown = ""] = invocation.arguments;
    const evaluated = await evaluatedDossier(invocation, resolve(terminal.folder, shown));
    if (!evaluated.ok) {
      tellProblems(invocation, evaluated.problems);
      return EXIT.badInput;
    }
    const { dossier, evaluation } = evaluated.value;
    const areas = valueOr(dossier.areas, []).filter(({ role }) => role === "camera");
    if (template.perArea && !areas.some(({ id }) => id === area)) {
      const values = { areas: areas.map(({ id }) => id).join(", ") };
      tellProblems(invocation, [error("cli.draft.unknown-area", { found: area, values })]);
      return EXIT.badInput;
    }
    const blocks = template.blocks({ dossier, evaluation, area, day: evaluation.options.asOf });
    const { draftDocx, openPlaces } = await import("../exchange/drafts/docx.ts");
    const { writeWhole } = await import("./write-whole.ts");
    const file = resolve(terminal.folder, String(options.out));
    await writeWhole(file, await draftDocx(blocks));
    const open = openPlaces(blocks);
    if (json) terminal.out(JSON.stringify({ ok: true, kind: template.id, file, open }, null, 2));
    else terminal.out(`${say(language, "cli.draft.written", { open })}\n  ${file}`);
    return EXIT.fine;
  },
};
