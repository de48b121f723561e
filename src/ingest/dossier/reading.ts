/** What has been read of a folder so far: rows per table, sources, problems, and the ids that are given out. */

import type { Table, TableDefinition } from "../../core/dossier/table.ts";
import { known, note, notMeasured, type Problem } from "../../core/foundation/result.ts";
import type { Source } from "../../core/foundation/trace.ts";
import { guarded } from "../file-fault.ts";
import type { ChosenFile } from "./choose-files.ts";
import { fileRows } from "./file-rows.ts";
import type { ReadFile } from "./versioned-register.ts";

export const ofTable = (chosen: readonly ChosenFile[], table: string): readonly ChosenFile[] =>
  chosen.filter((file) => file.table === table);

export const tableOf = <R>(rows: readonly R[], files: number, table: string): Table<R> =>
  files === 0 ? notMeasured(note("table.no-file", { values: { table } })) : known(rows);

/** What has been read so far: sources, problems, and the ids that are given out. */
export class Reading {
  readonly crs: string;
  readonly sources: Source[];
  readonly problems: Problem[];
  private readonly ids = new Set<string>();

  constructor(crs: string, sources: Source[], problems: Problem[]) {
    this.crs = crs;
    this.sources = sources;
    this.problems = problems;
  }

  /** The path, and the table behind it when one file fills two tables. */
  sourceId({ file, table }: ChosenFile): string {
    const id = this.ids.has(file.name) ? `${file.name}#${table}` : file.name;
    this.ids.add(id);
    return id;
  }

  /** The files of a table that could be read; the others leave their problems. */
  async files(definition: TableDefinition, chosen: readonly ChosenFile[]): Promise<readonly ReadFile[]> {
    const read: ReadFile[] = [];
    for (const one of chosen) {
      const id = this.sourceId(one);
      const content = await guarded(one.file.name, () => fileRows(one, definition, this.crs, id));
      if (!content.ok) {
        this.problems.push(...content.problems);
        continue;
      }
      this.problems.push(...content.value.problems);
      read.push({ chosen: one, content: content.value });
    }
    return read;
  }

  async table<R>(definition: TableDefinition, chosen: readonly ChosenFile[]): Promise<Table<R>> {
    const files = ofTable(chosen, definition.id);
    const read = await this.files(definition, files);
    this.sources.push(...read.map(({ content }) => content.source));
    const rows = read.flatMap(({ content }) => content.rows) as unknown as R[];
    return tableOf(rows, files.length, definition.id);
  }
}
