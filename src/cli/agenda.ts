/** `schouw agenda FOLDER`: what expires or is due in the coming months. */

import { resolve } from "node:path";
import { addMonths, parseCivilDate } from "../core/foundation/civil-date.ts";
import { error, valueOr } from "../core/foundation/result.ts";
import { say, sayProblem } from "../texts/index.ts";
import { type Command, EXIT } from "./command.ts";
import { edition } from "./edition.ts";
import { tellProblems } from "./problems.ts";
import { textTable } from "./text-table.ts";
import { toldDossier } from "./told-dossier.ts";
import { writeWhole } from "./write-whole.ts";

const MONTHS = 6;

export const agenda: Command = {
  id: "agenda",
  summary: "cli.agenda",
  arguments: [{ name: "<folder>", text: "cli.agenda.folder" }],
  options: [
    { flags: "--from <day>", text: "cli.agenda.from" },
    { flags: "--months <number>", text: "cli.agenda.months" },
    { flags: "--ics <file>", text: "cli.agenda.ics" },
  ],
  async run(invocation) {
    const { language, json, terminal, options } = invocation;
    const from = typeof options.from === "string" ? options.from : terminal.today();
    const months = typeof options.months === "string" ? Number(options.months) : MONTHS;
    if (parseCivilDate(from) === undefined) {
      tellProblems(invocation, [error("cli.not-a-date", { found: from, values: { option: "--from" } })]);
      return EXIT.badInput;
    }
    if (!Number.isInteger(months) || months < 1 || months > 120) {
      tellProblems(invocation, [error("cli.agenda.not-months", { found: String(options.months) })]);
      return EXIT.badInput;
    }
    const dossier = await toldDossier(invocation);
    if (dossier === undefined) return EXIT.badInput;
    const { agenda: agendaOf } = await import("../core/law/agenda.ts");
    const items = agendaOf(dossier, from, addMonths(from, months));
    const names = new Map(valueOr(dossier.areas, []).map(({ id, name }) => [id, name ?? id]));
    const areaName = (id: string): string => names.get(id) ?? id;
    const file = typeof options.ics === "string" ? resolve(terminal.folder, options.ics) : undefined;
    if (file !== undefined) {
      const { agendaCalendar } = await import("../exchange/agenda-calendar.ts");
      const feed = {
        name: dossier.manifest.name,
        language,
        madeOn: terminal.today(),
        edition,
        areaName,
      };
      await writeWhole(file, await agendaCalendar(items, feed));
    }
    if (json) {
      const told = items.map((item) => ({ ...item, sentence: sayProblem(language, item.statement) }));
      terminal.out(
        JSON.stringify(
          { ok: true, from, months, ...(file === undefined ? {} : { file }), items: told },
          null,
          2,
        ),
      );
      return EXIT.fine;
    }
    if (items.length === 0) {
      terminal.out(say(language, "cli.agenda.nothing", { from, months }));
      return EXIT.fine;
    }
    const column = (id: string) => ({
      title: say(language, `cli.agenda.column.${id}`),
      align: "left" as const,
    });
    const rows = items.map(({ day, overdue, area, statement }) => [
      overdue ? say(language, "cli.agenda.overdue", { day }) : day,
      area === undefined ? "" : areaName(area),
      sayProblem(language, statement),
    ]);
    for (const line of textTable([column("day"), column("area"), column("what")], rows)) terminal.out(line);
    if (file !== undefined)
      terminal.aside(`${say(language, "cli.agenda.ics-written", { count: items.length })}: ${file}`);
    return EXIT.fine;
  },
};
