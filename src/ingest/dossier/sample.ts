/** The headers and first rows of a file, without reading millions of rows: enough to tell what its columns hold. */

import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";
import { judgeDialect } from "../csv/dialect.ts";
import { headerIsData } from "../csv/header-is-data.ts";
import { splitHead } from "../csv/split-head.ts";
import type { Format, InputFile, RawTable } from "../format.ts";
import { withTextGeometry } from "../geometry-columns.ts";
import { formatOf, headOf, readTable, type TableOptions } from "../read-table.ts";
import { decodeHead } from "../whole-text.ts";

export type Sample = {
  readonly format: Format;
  /** All rows, except for CSV: there the first hundreds. */
  readonly table: RawTable;
  readonly delimiter?: string;
};

const MOST_RECORDS = 500;

export async function sampleOf(file: InputFile, options: TableOptions = {}): Promise<Result<Sample>> {
  const format = await formatOf(file, options.format);
  if (!format.ok) return format;
  if (format.value.id !== "csv") return readTable(file, options);
  const head = await headOf(file.path);
  const text = decodeHead(head);
  const dialect = judgeDialect(text, false, options.delimiter);
  const body = dialect.skip === 1 ? text.slice(text.indexOf("\n") + 1) : text;
  const records = splitHead(body, dialect.delimiter, dialect.quote, MOST_RECORDS + 1);
  // The last record may be cut off, unless the file is that short.
  const complete =
    records.length <= MOST_RECORDS && file.bytes > head.length ? records.slice(0, -1) : records;
  const [columns = [], ...rest] = complete.length > 0 ? complete : records;
  if (rest.length > 0 && headerIsData(columns, rest)) {
    return fail(error("csv.no-header", { where: { file: file.name, rows: [dialect.skip + 1] } }));
  }
  const rows = rest.map((cells, i) => ({
    row: i + 2,
    cells: columns.map((_, c) => (cells[c] === undefined || cells[c] === "" ? null : cells[c])),
  }));
  const table = { columns: columns.map((name) => name.trim()), rows, refused: [], refusedRows: 0, notes: [] };
  const shaped = withTextGeometry(table, file.name);
  return succeed({ format: format.value, table: shaped, delimiter: dialect.delimiter });
}
