/**
 * `schouw round freeze FOLDER` closes an evaluation round; `schouw round check
 * FOLDER` makes the frozen rounds again and says whether they still come out.
 */

import { join, resolve } from "node:path";
import type { Evaluation } from "../core/evaluation.ts";
import { parseCivilDate } from "../core/foundation/civil-date.ts";
import { error, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import { inputChanges, isRoundName } from "../core/rounds/round.ts";
import type { FrozenRound, HashedFile } from "../core/rounds/round-file.ts";
import { type Difference, documentDifferences } from "../core/rounds/same-document.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type ExitCode, type Invocation } from "./command.ts";
import { edition } from "./edition.ts";
import { problemsForPrograms, tellProblems } from "./problems.ts";

const ACTIONS = ["freeze", "check"] as const;
const DIFFERENCES_SHOWN = 10;

export const round: Command = {
  id: "round",
  summary: "cli.round",
  arguments: [
    { name: "<action>", text: "cli.round.action" },
    { name: "<folder>", text: "cli.round.folder" },
  ],
  options: [
    { flags: "--name <name>", text: "cli.round.name" },
    { flags: "--as-of <day>", text: "cli.evaluate.as-of" },
    { flags: "--seed <word>", text: "cli.evaluate.seed" },
    { flags: "--keep-inputs", text: "cli.round.keep-inputs" },
  ],
  async run(invocation) {
    const [action = "", shown = ""] = invocation.arguments;
    const problems = faultsOf(invocation, action);
    if (problems.length > 0) {
      tellProblems(invocation, problems);
      return EXIT.badInput;
    }
    const folder = resolve(invocation.terminal.folder, shown);
    return action === "freeze" ? freeze(invocation, folder) : check(invocation, folder);
  },
};

function faultsOf({ options }: Invocation, action: string): readonly Problem[] {
  const { asOf, name } = options;
  return [
    ...(ACTIONS.some((one) => one === action)
      ? []
      : [error("cli.round.unknown-action", { found: action, values: { actions: ACTIONS.join(", ") } })]),
    ...(typeof asOf === "string" && parseCivilDate(asOf) === undefined
      ? [error("cli.not-a-date", { found: asOf, values: { option: "--as-of" } })]
      : []),
    ...(typeof name === "string" && !isRoundName(name) ? [error("round.not-a-name", { found: name })] : []),
  ];
}

type Asked = { readonly asOf?: string; readonly seed?: string; readonly policeSide: boolean };
type Made = { readonly evaluation: Evaluation; readonly inputs: readonly HashedFile[] };

async function make(invocation: Invocation, folder: string, asked: Asked): Promise<Result<Made>> {
  const { evaluatedDossier } = await import("./evaluated.ts");
  const evaluated = await evaluatedDossier(invocation, folder, asked);
  if (!evaluated.ok) return evaluated;
  const { inputsOf } = await import("./round-folder.ts");
  const { dossier, evaluation } = evaluated.value;
  return succeed({ evaluation, inputs: await inputsOf(dossier, folder) });
}

async function freeze(invocation: Invocation, folder: string): Promise<ExitCode> {
  const { options, terminal, language, json } = invocation;
  const { hashedNow, readRound, roundNames, writeRound } = await import("./round-folder.ts");
  if (typeof options.name === "string" && (await roundNames(folder)).includes(options.name)) {
    const earlier = await readRound(folder, options.name);
    const changes = earlier.ok
      ? inputChanges(earlier.value.inputs, await hashedNow(earlier.value.inputs, folder))
      : [];
    tellProblems(invocation, [error("round.exists", { found: options.name }), ...changes]);
    return EXIT.badInput;
  }
  const made = await make(invocation, folder, {
    ...(typeof options.asOf === "string" ? { asOf: options.asOf } : {}),
    ...(typeof options.seed === "string" ? { seed: options.seed } : {}),
    policeSide: false,
  });
  if (!made.ok) {
    tellProblems(invocation, made.problems);
    return EXIT.badInput;
  }
  const { evaluation, inputs } = made.value;
  if (options.keepInputs === true && !inputs.some(({ path }) => /^dossier\.ya?ml$/.test(path))) {
    // Without dossier.yaml a dossier is named after its folder, which a copy does not have.
    tellProblems(invocation, [error("round.no-manifest")]);
    return EXIT.badInput;
  }
  const { asOf, seed, policeSide } = evaluation.options;
  const name = typeof options.name === "string" ? options.name : asOf.slice(0, 4);
  const written = await writeRound(
    folder,
    {
      name,
      frozenOn: terminal.today(),
      asOf,
      seed,
      policeSide,
      edition,
      node: process.version,
      inputs: [...inputs],
      inputsKept: options.keepInputs === true,
    },
    evaluation,
  );
  if (!written.ok) {
    tellProblems(invocation, written.problems);
    return EXIT.badInput;
  }
  if (json) terminal.out(JSON.stringify({ ok: true, name, folder: written.value, asOf, inputs }, null, 2));
  else {
    terminal.out(say(language, "cli.round.frozen", { name, asOf, files: inputs.length }));
    terminal.out(`  ${written.value}`);
  }
  return EXIT.fine;
}

type Checked = {
  readonly name: string;
  /** `same`: bit for bit. `within`: with another edition or Node.js, to 1e-9. */
  readonly outcome: "same" | "within" | "different" | "refused";
  readonly problems: readonly Problem[];
  readonly differences: readonly Difference[];
  readonly round?: FrozenRound;
};

async function check(invocation: Invocation, folder: string): Promise<ExitCode> {
  const { options, terminal, language, json } = invocation;
  const { roundNames } = await import("./round-folder.ts");
  const names = typeof options.name === "string" ? [options.name] : await roundNames(folder);
  if (names.length === 0) {
    tellProblems(invocation, [error("round.none", { found: folder })]);
    return EXIT.badInput;
  }
  const checked: Checked[] = [];
  for (const name of names) checked.push(await checkOne(invocation, folder, name));
  if (json) {
    const rounds = checked.map(({ round: _round, problems, ...rest }) => ({
      ...rest,
      problems: problemsForPrograms(language, problems),
    }));
    terminal.out(JSON.stringify({ ok: checked.every(isGood), rounds }, null, 2));
  } else
    for (const one of checked) {
      terminal.out(sentence(invocation, one));
      for (const { path, frozen, now } of one.differences.slice(0, DIFFERENCES_SHOWN))
        terminal.out(`  ${say(language, "cli.round.difference", { path, frozen, now })}`);
      tellProblems(invocation, one.problems);
    }
  if (checked.some(({ outcome }) => outcome === "refused")) return EXIT.badInput;
  return checked.every(isGood) ? EXIT.fine : EXIT.different;
}

const isGood = ({ outcome }: Checked): boolean => outcome === "same" || outcome === "within";

const sentence = ({ language }: Invocation, { name, outcome, differences, round: frozen }: Checked): string =>
  say(language, `cli.round.${outcome}`, {
    name,
    count: differences.length,
    edition: frozen?.edition ?? "-",
    node: frozen?.node ?? "-",
  });

async function checkOne(invocation: Invocation, dossier: string, name: string): Promise<Checked> {
  const disk = await import("./round-folder.ts");
  const refuse = (problems: readonly Problem[], frozen?: FrozenRound): Checked => ({
    name,
    outcome: "refused",
    problems,
    differences: [],
    ...(frozen === undefined ? {} : { round: frozen }),
  });
  const frozen = await disk.readRound(dossier, name);
  if (!frozen.ok) return refuse(frozen.problems);
  const kept = join(disk.roundFolder(dossier, name), disk.EVALUATION_FILE);
  const unchanged = await disk.checkKept(frozen.value, kept, `rounds/${name}/${disk.EVALUATION_FILE}`);
  if (!unchanged.ok) return refuse(unchanged.problems, frozen.value);
  const inputs = frozen.value.inputsKept
    ? join(disk.roundFolder(dossier, name), disk.INPUTS_FOLDER)
    : dossier;
  const changes = inputChanges(frozen.value.inputs, await disk.hashedNow(frozen.value.inputs, inputs));
  if (changes.length > 0) return refuse(changes, frozen.value);
  const { asOf, seed, policeSide } = frozen.value;
  const made = await make(invocation, inputs, { asOf, seed, policeSide });
  if (!made.ok) return refuse(made.problems, frozen.value);
  const added = inputChanges(frozen.value.inputs, made.value.inputs);
  if (added.length > 0) return refuse(added, frozen.value);
  const { openEvaluation } = await import("./open-evaluation.ts");
  const evaluation = await openEvaluation(kept, dossier);
  if (!evaluation.ok) return refuse(evaluation.problems, frozen.value);
  return { ...(await compared(frozen.value, evaluation.value, made.value.evaluation)), round: frozen.value };
}

async function compared(frozen: FrozenRound, was: Evaluation, now: Evaluation): Promise<Checked> {
  const { canonicalJson } = await import("../report/writers/json.ts");
  const sameSoftware = frozen.edition === edition && frozen.node === process.version;
  const [before, after] = [reproducible(was, sameSoftware), reproducible(now, sameSoftware)];
  if (canonicalJson(before) === canonicalJson(after))
    return { name: frozen.name, outcome: "same", problems: [], differences: [] };
  // As written and read again: absent keys and absent values are the same thing.
  const differences = documentDifferences(
    JSON.parse(canonicalJson(before)),
    JSON.parse(canonicalJson(after)),
  );
  const outcome = sameSoftware || differences.length > 0 ? "different" : "within";
  return { name: frozen.name, outcome, problems: [], differences };
}

/**
 * What must come out again. A file that lies in the folder without being read
 * is no input; another edition names itself in the document.
 */
function reproducible(evaluation: Evaluation, sameSoftware: boolean): object {
  const problems = evaluation.problems.filter(({ code }) => code !== "file.not-used");
  if (sameSoftware) return { ...evaluation, problems };
  const { edition: _edition, ...options } = evaluation.options;
  return { ...evaluation, problems, options, edition: "" };
}
