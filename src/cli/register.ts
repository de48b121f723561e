/**
 * `schouw register FOLDER --out DIR`: writes the public register of cameras, and
 * on request compares it with another register by distance.
 */

import { basename, dirname, join, resolve } from "node:path";
import type { Camera } from "../core/dossier/cameras.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { parseCivilDate } from "../core/foundation/civil-date.ts";
import { error, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import {
  matchRegisters,
  type RegisteredPoint,
  type RegisterMatch,
} from "../core/register/match-registers.ts";
import { say } from "../texts/index.ts";
import { type Command, EXIT, type Invocation } from "./command.ts";
import { lastDay } from "./last-day.ts";
import { tellProblems } from "./problems.ts";
import { startProgress } from "./progress.ts";

/** Base registers place a camera within some metres of where it hangs. */
const REACH_METRES = 10;
const SHOWN = 20;

export const register: Command = {
  id: "register",
  summary: "cli.register",
  arguments: [{ name: "<folder>", text: "cli.register.folder" }],
  options: [
    { flags: "--out <folder>", text: "cli.register.out" },
    { flags: "--day <day>", text: "cli.register.day" },
    { flags: "--url <address>", text: "cli.register.url" },
    { flags: "--licence <address>", text: "cli.register.licence" },
    { flags: "--contact <address>", text: "cli.register.contact" },
    { flags: "--compare <file>", text: "cli.register.compare" },
    { flags: "--within <metres>", text: "cli.register.within" },
  ],
  async run(invocation) {
    const { terminal, options } = invocation;
    const problems = faultsOf(invocation);
    if (problems.length > 0) {
      tellProblems(invocation, problems);
      return EXIT.badInput;
    }
    const progress = await startProgress(invocation, ["read", "reports"]);
    try {
      progress.stage("read");
      const { readDossier } = await import("../ingest/read-folder.ts");
      const [shown = ""] = invocation.arguments;
      const read = await readDossier(resolve(terminal.folder, shown));
      if (!read.ok) {
        progress.end();
        tellProblems(invocation, read.problems);
        return EXIT.badInput;
      }
      const day =
        typeof options.day === "string"
          ? options.day
          : (read.value.manifest.evaluation.asOf ?? lastDay(read.value) ?? terminal.today());
      const match = await matchWith(invocation, read.value, day);
      if (match !== undefined && !match.ok) {
        progress.end();
        tellProblems(invocation, match.problems);
        return EXIT.badInput;
      }
      progress.stage("reports");
      const written = await write(invocation, read.value, day);
      progress.end();
      tell(invocation, written, match?.value);
      return EXIT.fine;
    } finally {
      progress.end();
    }
  },
};

function faultsOf({ options }: Invocation): readonly Problem[] {
  const { out, day, within } = options;
  return [
    ...(typeof out === "string" ? [] : [error("cli.register.no-out")]),
    ...(typeof day === "string" && parseCivilDate(day) === undefined
      ? [error("cli.not-a-date", { found: day, values: { option: "--day" } })]
      : []),
    ...(typeof within === "string" && !(Number(within) > 0)
      ? [error("cli.register.not-metres", { found: within })]
      : []),
  ];
}

type Written = {
  readonly day: string;
  readonly paths: readonly string[];
  readonly cameras: number;
  readonly notInUse: number;
  readonly withoutPlace: number;
  readonly missing: readonly string[];
};

async function write({ options, terminal }: Invocation, dossier: Dossier, day: string): Promise<Written> {
  const { publicRegister } = await import("../core/register/public-register.ts");
  const { registerWriters } = await import("../exchange/register/index.ts");
  const { missingDetails } = await import("../exchange/register/dcat.ts");
  const { writeAllWhole } = await import("./write-whole.ts");
  const details = {
    ...(typeof options.url === "string" ? { url: options.url } : {}),
    ...(typeof options.licence === "string" ? { licence: options.licence } : {}),
    ...(typeof options.contact === "string" ? { contact: options.contact } : {}),
  };
  const made = publicRegister(dossier, day);
  const folder = resolve(terminal.folder, String(options.out));
  const files = (await Promise.all(registerWriters.map((writer) => writer.files(made, details)))).flat();
  const placed = files.map(({ name, content }) => ({ path: join(folder, name), content }));
  await writeAllWhole(placed);
  return {
    day,
    paths: placed.map(({ path }) => path),
    cameras: made.cameras.length,
    notInUse: made.notInUse,
    withoutPlace: made.withoutPlace,
    missing: missingDetails(details),
  };
}

/** The other register, read as a register of cameras; one of a known source by the columns of that source. */
async function matchWith(
  { options, terminal }: Invocation,
  dossier: Dossier,
  day: string,
): Promise<Result<RegisterMatch> | undefined> {
  if (typeof options.compare !== "string") return undefined;
  const path = resolve(terminal.folder, options.compare);
  const { readOtherRegister } = await import("../ingest/dossier/other-register.ts");
  const other = await readOtherRegister(dirname(path), basename(path), dossier.crs.code);
  if (!other.ok) return other;
  const { placedOn } = await import("../core/register/public-register.ts");
  const ours = placedOn(dossier, day);
  const theirs = other.value.filter(({ from, to }) => (from ?? day) <= day && (to ?? day) >= day);
  const reach = typeof options.within === "string" ? Number(options.within) : REACH_METRES;
  return succeed(matchRegisters(ours, pointsOf(theirs), reach));
}

const pointsOf = (cameras: readonly Camera[]): readonly RegisteredPoint[] =>
  cameras.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [{ id, x, y }]));

function tell({ json, terminal, language }: Invocation, written: Written, match: RegisterMatch | undefined) {
  if (json) {
    terminal.out(
      JSON.stringify({ ok: true, ...written, ...(match === undefined ? {} : { match }) }, null, 2),
    );
    return;
  }
  const { day, cameras, notInUse, withoutPlace, missing, paths } = written;
  terminal.out(say(language, "cli.register.written", { day, cameras, notInUse, withoutPlace }));
  for (const path of paths) terminal.out(`  ${path}`);
  if (missing.length > 0)
    terminal.aside(say(language, "cli.register.missing", { options: missing.join(", ") }));
  if (match === undefined) return;
  const list = (ids: readonly string[]): string =>
    ids.length === 0 ? "-" : `${ids.slice(0, SHOWN).join(", ")}${ids.length > SHOWN ? ", ..." : ""}`;
  terminal.out(say(language, "cli.register.pairs", { count: match.pairs.length }));
  terminal.out(
    say(language, "cli.register.only-ours", { count: match.onlyOurs.length, list: list(match.onlyOurs) }),
  );
  terminal.out(
    say(language, "cli.register.only-theirs", {
      count: match.onlyTheirs.length,
      list: list(match.onlyTheirs),
    }),
  );
}
