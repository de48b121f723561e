import { readTable } from "./src/ingest/read-table.ts";
import { inputFile } from "./src/ingest/testing/input.ts";

for (const p of process.argv.slice(2)) {
  const r = await readTable(inputFile(p, p));
  console.log(
    r.ok
      ? [
          r.value.format.id,
          r.value.table.columns,
          r.value.table.rows.slice(0, 4).map((x) => JSON.stringify(x.cells) + (x.geometry?.kind ?? "")),
          r.value.table.notes,
        ]
      : r.problems,
  );
}
