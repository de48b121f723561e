/**
 * From arguments to an exit code, in one place: reads the command line, runs
 * the command, and turns whatever went wrong into one clear message.
 */

import { type CommanderError, Command as Parser } from "commander";
import { type Problem, error as problemOf } from "../core/foundation/result.ts";
import { type Language, languages, say } from "../texts/index.ts";
import { type Command, EXIT, type ExitCode, type Invocation, type Terminal } from "./command.ts";
import { edition } from "./edition.ts";
import { commands } from "./index.ts";
import { chooseLanguage } from "./language.ts";
import { tellProblems } from "./problems.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export async function main(
  args: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = chooseLanguage(args, environment);
  const json = args.includes("--json");
  let exit: ExitCode = EXIT.fine;
  const parser = buildParser(language, terminal, async (command, invocation) => {
    exit = await command.run({ ...invocation, language, json, terminal });
  });
  try {
    await parser.parseAsync([...args], { from: "user" });
    return exit;
  } catch (fault) {
    return explainFault(fault, { language, json, terminal });
  }
}

type Run = (command: Command, invocation: Pick<Invocation, "arguments" | "options">) => Promise<void>;

function buildParser(language: Language, terminal: Terminal, run: Run): Parser {
  const program = new Parser("schouw");
  prepare(program, language, terminal)
    .description(say(language, "cli.about"))
    .usage(say(language, "cli.usage"))
    .version(edition, "-V, --version", say(language, "cli.option.version"))
    .helpCommand(false)
    .addHelpText("after", `\n${say(language, "cli.exit-codes")}`);
  for (const command of commands) {
    const parser = prepare(program.command(command.id), language, terminal);
    parser.description(say(language, command.summary));
    parser.usage(
      [say(language, "cli.usage.options"), ...command.arguments.map(({ name }) => name)].join(" "),
    );
    for (const { name, text } of command.arguments) parser.argument(name, say(language, text));
    for (const { flags, text, choices } of command.options) {
      const option = parser.createOption(flags, say(language, text));
      if (choices !== undefined) option.choices([...choices]);
      parser.addOption(option);
    }
    parser.addOption(parser.createOption("--json", say(language, "cli.option.json")));
    parser.action(async (...given: unknown[]) => {
      await run(command, {
        arguments: given.slice(0, command.arguments.length).flat().filter(isText),
        options: parser.opts(),
      });
    });
  }
  return program;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** What every level of the command line shares: the language, the help in it, and no text of the parser itself. */
function prepare(parser: Parser, language: Language, terminal: Terminal): Parser {
  return parser
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say(language, `cli.help.${title.replace(":", "").toLowerCase()}`),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: (option) =>
        option.argChoices === undefined
          ? option.description
          : `${option.description} (${option.argChoices.join(", ")})`,
    })
    .helpOption("-h, --help", say(language, "cli.option.help"))
    .addOption(
      parser.createOption("--lang <language>", say(language, "cli.option.lang")).choices([...languages]),
    );
}

const isParserError = (fault: unknown): fault is CommanderError =>
  fault instanceof Error && "code" in fault && String(fault.code).startsWith("commander.");

/** The parser names what it tripped over between quotes in its English message. */
function parserProblem(fault: CommanderError): Problem {
  const quoted = [...fault.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? "");
  const found = quoted.at(-1) ?? "";
  const code = `cli.${fault.code.slice("commander.".length)}`;
  return problemOf(code, {
    found,
    values: {
      option: quoted[0] ?? "",
      choices: /choices are (.*)\.$/.exec(fault.message)?.[1] ?? "",
      commands: commands.map(({ id }) => id).join(", "),
    },
  });
}

/** Faults of files and folders that a person can mend. */
const FILE_FAULTS = new Set([
  "EACCES",
  "EEXIST",
  "EISDIR",
  "EMFILE",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "ENOTEMPTY",
  "EPERM",
  "EROFS",
]);

const isFileFault = (fault: unknown): fault is NodeJS.ErrnoException =>
  fault instanceof Error && "syscall" in fault && FILE_FAULTS.has(String((fault as { code?: unknown }).code));

function explainFault(fault: unknown, to: Pick<Invocation, "language" | "json" | "terminal">): ExitCode {
  if (isParserError(fault)) {
    if (fault.code === "commander.helpDisplayed" || fault.code === "commander.version") return EXIT.fine;
    tellProblems(to, [
      fault.code === "commander.help"
        ? problemOf("cli.no-command", { values: { commands: commands.map(({ id }) => id).join(", ") } })
        : parserProblem(fault),
    ]);
    return EXIT.badInput;
  }
  if (isFileFault(fault)) {
    tellProblems(to, [
      problemOf("cli.file-fault", { values: { path: fault.path ?? "", code: fault.code ?? "" } }),
    ]);
    return EXIT.badInput;
  }
  const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  to.terminal.aside(say(to.language, "cli.fault", { edition }));
  to.terminal.aside(told);
  return EXIT.fault;
}
