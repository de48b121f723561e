/**
 * Reading incidents: a workbook of a million rows through `schouw check`, and
 * a CSV file of five million against DuckDB's own typed reading of it.
 */

import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { streams } from "../src/core/foundation/random.ts";
import { openDuckdb } from "../src/ingest/duckdb.ts";
import { readIncidentsCsv } from "../src/ingest/incidents.ts";
import { median, processRun } from "./measure.ts";
import { workbookOf } from "./workbook.ts";

const folder = mkdtempSync(path.join(tmpdir(), "schouw-bench-"));

writeFileSync(path.join(folder, "incidents.xlsx"), workbookOf(1_000_000));
writeFileSync(path.join(folder, "cameras.csv"), "id,x,y\nC1,136000,456000\n");
writeFileSync(path.join(folder, "dossier.yaml"), "name: bench\n");
const sheet = processRun("/bin/sh", [
  "-c",
  `"${process.execPath}" "${path.join(import.meta.dirname, "..", "dist", "schouw.js")}" check "${folder}" || test $? -eq 1`,
]);
console.log(
  `  1,000,000 rows of XLSX, schouw check: ${sheet.seconds.toFixed(1)} s, peak ${sheet.megabytes.toFixed(0)} MB (at most 25 s and 400 MB)`,
);

const ROWS = 5_000_000;
const csv = path.join(folder, "incidents.csv");
const random = streams("bench")("csv");
const out = createWriteStream(csv);
out.write("x,y,moment,category\n");
for (let block = 0; block < ROWS; block += 10_000) {
  const lines = Array.from({ length: 10_000 }, () => {
    const day = 1 + Math.floor(28 * random.next());
    const place = `${130_000 + Math.floor(12_000 * random.next())},${450_000 + Math.floor(12_000 * random.next())}`;
    const hour = Math.floor(24 * random.next());
    return `${place},2018-02-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:30,Diefstal\n`;
  }).join("");
  if (!out.write(lines)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
}
await new Promise<void>((resolve) => out.end(resolve));

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
const file = { path: csv, name: "incidents.csv", bytes: statSync(csv).size };
const spec = { columns: { x: "x", y: "y", moment: "moment", category: "category" }, toMetres: { scale: 1 } };
const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < 3; round += 1) {
  const database = await openDuckdb();
  theirs.push(
    await seconds(() =>
      database.connection.run(`CREATE OR REPLACE TEMP TABLE t${round} AS SELECT * FROM read_csv('${csv}')`),
    ),
  );
  database.close();
  ours.push(
    await seconds(async () => {
      const read = await readIncidentsCsv(file, spec);
      if (!read.ok || read.value.used !== ROWS) throw new Error("not read");
    }),
  );
}
const [a, b] = [median(ours), median(theirs)];
console.log(
  `  5,000,000 rows of CSV: ${a.toFixed(1)} s, DuckDB into a table of its own ${b.toFixed(1)} s, ratio ${(a / b).toFixed(2)} (at most 1.3)`,
);
rmSync(folder, { recursive: true });
