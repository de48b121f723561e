/** The page docs/parameters.md, made from the files in parameters/: the files are the truth, the page is for reading. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

type UnitCosts = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly method: string;
  readonly currency: string;
  readonly priceLevel: string;
  readonly unit: string;
  readonly seenAt: string;
  readonly secondary: boolean;
  readonly complete: boolean;
  readonly note: string;
  readonly rows: readonly { readonly offence: string; readonly value: number }[];
};

type Dated = {
  readonly title: string;
  readonly rows: readonly {
    readonly from: string;
    readonly to?: string;
    readonly parameter?: string;
    readonly rate?: number;
    readonly value?: number;
    readonly unit?: string;
    readonly source: string;
    readonly seenAt?: string;
  }[];
};

const INTRODUCTION = `# Parameters

Values that come from law, literature or a choice, with their day, source and limits. This page is made from the files in \`parameters/\` by \`npx tsx scripts/make-parameters-page.ts\`; a test fails when it is stale.

Not in this edition, and therefore not used anywhere: shares of offences that the police record, Dutch unit costs, price indices, exchange rates and harm weights. A dossier gives its own, each with its source. They were left out because no source could be opened that gives them; nothing is filled in from memory.`;

type Taxonomy = {
  readonly source: string;
  readonly groups: readonly { readonly id: string; readonly en: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly group: string;
    readonly en: string;
    readonly nl: string;
    readonly reporting: string;
  }[];
};

type Crosswalk = {
  readonly id: string;
  readonly title: string;
  readonly readOn: string;
  readonly source: string;
  readonly seenAt: string;
  readonly secondary?: boolean;
  readonly note: string;
  readonly rows: readonly unknown[];
};

const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(folder, name));

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const grouped = (value: number): string => value.toLocaleString("en-GB");

function datedSection({ title, rows }: Dated): string {
  return [
    `## ${title}`,
    table(
      ["parameter", "value", "unit", "from", "to", "source"],
      rows.map((row) => [
        row.parameter ?? "discount rate",
        String(row.value ?? row.rate),
        row.unit ?? "per year, real",
        row.from,
        row.to ?? "",
        row.seenAt === undefined ? row.source : `[${row.source}](${row.seenAt})`,
      ]),
    ),
  ].join("\n\n");
}

function unitCostSection(set: UnitCosts): string {
  const limits = [
    ...(set.secondary ? ["read in a copy or report, not in the original"] : []),
    ...(set.complete ? [] : ["not all offence types are in it"]),
  ];
  return [
    `### ${set.label}`,
    `Id \`${set.id}\`. ${set.title}. ${set.currency}, price level ${set.priceLevel}, ${set.unit}; method \`${set.method}\`. [Source](${set.seenAt})${limits.length > 0 ? ` (${limits.join("; ")})` : ""}. ${set.note}`,
    table(
      ["offence", set.currency],
      set.rows.map((row) => [row.offence, grouped(row.value)]),
    ),
  ].join("\n\n");
}

function offenceSections(folder: string): readonly string[] {
  const taxonomy = read<Taxonomy>(path.join(folder, "taxonomy.json"));
  const walks = jsonFiles(folder)
    .filter((file) => path.basename(file) !== "taxonomy.json")
    .map((file) => read<Crosswalk>(file));
  const group = new Map(taxonomy.groups.map(({ id, en }) => [id, en]));
  return [
    "## Offences in two levels",
    `${taxonomy.source}. *Reported by* tells how an offence comes to be registered: by victims, by the police who look for it, or both; a source may differ from what is usual. A dossier asks for a crosswalk by its id (\`categories: crosswalk\`), or for a JSON file of the same form in its folder.`,
    table(
      ["group", "category", "English", "Nederlands", "reported by"],
      taxonomy.rows.map((row) => [
        group.get(row.group) ?? row.group,
        `\`${row.id}\``,
        row.en,
        row.nl,
        row.reporting,
      ]),
    ),
    "### Crosswalks",
    table(
      ["id", "codes", "read on", "source", "to know"],
      walks.map((walk) => [
        `\`${walk.id}\``,
        `${walk.title} (${walk.rows.length})`,
        walk.readOn,
        `[${walk.source}](${walk.seenAt})${walk.secondary === true ? ", read in a copy" : ""}`,
        walk.note,
      ]),
    ),
  ];
}

type Table = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly source: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** A table of judgements: its columns are the keys of its rows, in the order in which they first appear. */
function tableSection({ id, title, note, source, rows }: Table): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== "source");
  const cell = (value: unknown): string =>
    value === undefined ? "" : Array.isArray(value) ? value.join(", ") : String(value);
  return [
    `### ${title}`,
    `Id \`${id}\`. ${note} Source: ${source}.`.replace("..", "."),
    table(
      columns,
      rows.map((row) => columns.map((name) => cell(row[name]))),
    ),
  ].join("\n\n");
}

/** @param folder  the folder parameters/ */
export function parametersPage(folder: string): string {
  const sets = jsonFiles(path.join(folder, "unit-costs")).map((file) => read<UnitCosts>(file));
  return `${[
    INTRODUCTION,
    ...jsonFiles(folder).map((file) => datedSection(read<Dated>(file))),
    "## Tables of judgements",
    "Editable and dated: a row holds from its day on. They lie in `parameters/tables/`.",
    ...jsonFiles(path.join(folder, "tables")).map((file) => tableSection(read<Table>(file))),
    "## Unit costs of crime",
    "What one offence costs society. A set is chosen by its id in `dossier.yaml` under `economics: unitCosts`. Editions differ more by method than by inflation: sets are never mixed in one sum, and the name, price level and exchange rate stand beside every amount.",
    ...sets.map(unitCostSection),
    ...offenceSections(path.join(folder, "offences")),
  ].join("\n\n")}\n`;
}
