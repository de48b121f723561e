/** `schouw init`: makes a dossier out of loose files; asks only what the files cannot tell. */

import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { error, type Problem } from "../core/foundation/result.ts";
import type { DraftManifest, ProposedFile, Question } from "../ingest/dossier/propose.ts";
import { type Language, say, sayProblem } from "../texts/index.ts";
import { type Command, EXIT, type Invocation, type Terminal } from "./command.ts";
import { problemLines, problemsForPrograms, tellProblems } from "./problems.ts";

/** Options that say which table a file fills. */
const TABLES = ["cameras", "incidents", "areas"] as const;

export const init: Command = {
  id: "init",
  summary: "cli.init",
  arguments: [{ name: "[files...]", text: "cli.init.files" }],
  options: [
    { flags: "--cameras <file>", text: "cli.init.cameras" },
    { flags: "--incidents <file>", text: "cli.init.incidents" },
    { flags: "--areas <file>", text: "cli.init.areas" },
    { flags: "--out <folder>", text: "cli.init.out" },
    { flags: "--name <name>", text: "cli.init.name" },
    { flags: "--country <code>", text: "cli.init.country" },
    { flags: "--crs <code>", text: "cli.init.crs" },
    { flags: "--yes", text: "cli.init.yes" },
  ],
  async run(invocation) {
    const { language, json, terminal } = invocation;
    const asked = await completed(invocation);
    const files = await filesOf(asked, terminal.folder);
    const problems = [...(asked.out === undefined ? [error("cli.init.no-out")] : []), ...files.problems];
    if (asked.out === undefined || problems.length > 0) {
      tellProblems(invocation, problems);
      return EXIT.badInput;
    }
    const folder = resolve(terminal.folder, asked.out);
    const { isFree, writeDossier } = await import("./dossier-folder.ts");
    if (!(await isFree(folder))) {
      tellProblems(invocation, [error("cli.init.exists", { values: { path: asked.out } })]);
      return EXIT.badInput;
    }
    const { answered, proposeDossier } = await import("../ingest/dossier/propose.ts");
    const proposal = await proposeDossier(files.files, {
      name: asked.name ?? basename(folder),
      ...(asked.country === undefined ? {} : { country: asked.country }),
      ...(asked.crs === undefined ? {} : { crs: asked.crs }),
    });
    if (!proposal.ok) {
      tellProblems(invocation, proposal.problems);
      return EXIT.badInput;
    }
    const { questions, notes } = proposal.value;
    let draft: DraftManifest = proposal.value.manifest;
    if (!TABLES.some((table) => table !== "incidents" && draft.files?.[table] !== undefined)) {
      tellProblems(invocation, [error("cli.init.no-cameras"), ...notes]);
      return EXIT.badInput;
    }
    if (!json) for (const line of problemLines(language, notes)) terminal.aside(line);
    const taken: { readonly id: string; readonly shown: string }[] = [];
    for (const question of questions) {
      const choice = await answerTo(question, language, asked.ask);
      draft = answered(draft, question, choice);
      taken.push({ id: question.id, shown: shownChoice(language, question, choice) });
      if (!json && asked.ask === undefined)
        terminal.aside(`${sayProblem(language, question.text)} ${shownChoice(language, question, choice)}`);
    }
    const { patternExpression } = await import("../ingest/dossier/folder.ts");
    const used = Object.values(draft.files ?? {}).flatMap((one) =>
      [one].flat().map(({ path }) => patternExpression(path)),
    );
    await writeDossier(
      folder,
      draft,
      files.files.map(({ file }) => file).filter(({ name }) => used.some((path) => path.test(name))),
    );
    if (json)
      terminal.out(
        JSON.stringify(
          { ok: true, folder, manifest: draft, taken, notes: problemsForPrograms(language, notes) },
          null,
          2,
        ),
      );
    else {
      terminal.out(say(language, "cli.init.made", { path: folder }));
      terminal.out(say(language, "cli.init.next", { path: asked.out }));
    }
    return EXIT.fine;
  },
};

type Ask = NonNullable<Terminal["ask"]>;
type Asked = {
  readonly files: readonly { readonly path: string; readonly table?: string }[];
  readonly out?: string;
  readonly name?: string;
  readonly country?: string;
  readonly crs?: string;
  /** Absent when nothing may be asked. */
  readonly ask?: Ask;
};

/** What was given, completed by a person where there is one: files, place and name. */
async function completed({
  arguments: loose,
  options,
  language,
  json,
  terminal,
}: Invocation): Promise<Asked> {
  const text = (key: string): string | undefined => {
    const value = options[key];
    return typeof value === "string" ? value : undefined;
  };
  const ask = options.yes === true || json ? undefined : terminal.ask;
  const answer = async (key: string): Promise<string | undefined> => {
    const given = ask === undefined ? "" : await ask(say(language, key));
    return given === "" ? undefined : given;
  };
  const named = TABLES.flatMap((table) => {
    const path = text(table);
    return path === undefined ? [] : [{ path, table }];
  });
  const files: Asked["files"] = [...named, ...loose.map((path) => ({ path }))];
  const cameras = files.length > 0 ? undefined : await answer("cli.init.ask-cameras");
  const incidents = files.length > 0 ? undefined : await answer("cli.init.ask-incidents");
  const out = text("out") ?? (await answer("cli.init.ask-out"));
  const name = text("name") ?? (await answer("cli.init.ask-name"));
  const country = text("country");
  const crs = text("crs");
  return {
    files: [
      ...files,
      ...(cameras === undefined ? [] : [{ path: cameras, table: "cameras" }]),
      ...(incidents === undefined ? [] : [{ path: incidents, table: "incidents" }]),
    ],
    ...(out === undefined ? {} : { out }),
    ...(name === undefined ? {} : { name }),
    ...(country === undefined ? {} : { country }),
    ...(crs === undefined ? {} : { crs }),
    ...(ask === undefined ? {} : { ask }),
  };
}

/** The files on disk; a file that is absent and two of one name are faults, all told at once. */
async function filesOf(
  { files }: Asked,
  folder: string,
): Promise<{ readonly files: readonly ProposedFile[]; readonly problems: readonly Problem[] }> {
  if (files.length === 0) return { files: [], problems: [error("cli.init.no-cameras")] };
  const found: ProposedFile[] = [];
  const problems: Problem[] = [];
  for (const { path, table } of files) {
    const full = resolve(folder, path);
    const status = await stat(full).catch(() => undefined);
    const name = basename(full);
    if (status === undefined || !status.isFile())
      problems.push(
        error("cli.file-fault", { values: { path, code: status === undefined ? "ENOENT" : "EISDIR" } }),
      );
    else if (found.some(({ file }) => file.name === name))
      problems.push(error("cli.init.same-name", { found: name }));
    else
      found.push({
        file: { path: full, name, bytes: status.size },
        ...(table === undefined ? {} : { table }),
      });
  }
  return { files: found, problems };
}

function shownChoice(language: Language, { choices }: Question, choice: number): string {
  const { label, shown } = choices[choice] ?? { shown: "" };
  return label === undefined ? shown : say(language, label);
}

/** Index of the choice: by a person from a numbered list, or the one that is taken when nobody is asked. */
async function answerTo(question: Question, language: Language, ask: Ask | undefined): Promise<number> {
  if (ask === undefined) return question.fallback;
  const list = question.choices.map((_, i) => `  ${i + 1}. ${shownChoice(language, question, i)}`);
  const prompt = say(language, "cli.init.ask-number", {
    count: question.choices.length,
    taken: question.fallback + 1,
  });
  for (;;) {
    const given = await ask([sayProblem(language, question.text), ...list, prompt].join("\n"));
    if (given === "") return question.fallback;
    const number = Number(given);
    if (Number.isInteger(number) && number >= 1 && number <= question.choices.length) return number - 1;
  }
}
