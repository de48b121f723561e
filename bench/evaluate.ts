/**
 * From raw incidents in .csv.gz to the finished report (HTML, PDF, JSON), as a
 * whole process. Without a file the bundled Chicago case is repeated, each
 * time shifted by a few metres and minutes, to 1 and to 4.83 million rows.
 */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { median, processRun } from "./measure.ts";

const root = path.join(import.meta.dirname, "..");
const chicago = path.join(root, "cases", "chicago-red-light");
const RUNS = 3;

function folderWith(incidents: string | Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), "schouw-bench-"));
  for (const name of ["dossier.yaml", "red_light_camera_locations.csv", "iucr-codes.csv"]) {
    copyFileSync(path.join(chicago, name), path.join(folder, name));
  }
  const target = path.join(folder, "incidents.csv.gz");
  if (typeof incidents === "string") copyFileSync(incidents, target);
  else writeFileSync(target, incidents);
  return folder;
}

function repeated(rows: number): Buffer {
  const [header, ...lines] = gunzipSync(readFileSync(path.join(chicago, "incidents.csv.gz")))
    .toString()
    .trim()
    .split("\n");
  const out: string[] = [header];
  for (let i = 0; out.length <= rows; i += 1) {
    const line = lines[i % lines.length];
    const round = Math.floor(i / lines.length);
    const [x, y, moment, iucr] = line.split(",");
    const minute = String((Number(moment.slice(14)) + 7 * round) % 60).padStart(2, "0");
    out.push(`${Number(x) + 3 * round},${Number(y) - 2 * round},${moment.slice(0, 14)}${minute},${iucr}`);
  }
  return gzipSync(`${out.join("\n")}\n`, { level: 6 });
}

function bench(label: string, folder: string, limit: string): void {
  const out = path.join(folder, "reports");
  const runs = Array.from({ length: RUNS }, () =>
    processRun(process.execPath, [
      path.join(root, "dist", "schouw.js"),
      "evaluate",
      folder,
      "--out",
      out,
      "--report-languages",
      "en",
      "--formats",
      "html,pdf,json",
      "--timings",
    ]),
  );
  const seconds = median(runs.map((run) => run.seconds));
  const memory = Math.max(...runs.map((run) => run.megabytes));
  const size = statSync(path.join(folder, "incidents.csv.gz")).size / 1e6;
  console.log(
    `  ${label} (${size.toFixed(1)} MB): ${seconds.toFixed(1)} s, peak ${memory.toFixed(0)} MB (${limit})`,
  );
  const stages = /(?:^|\n)(stage .*\n)+/.exec(runs[RUNS - 1].output)?.[0].trim();
  if (stages !== undefined) console.log(stages.replaceAll(/^/gm, "    "));
  rmSync(folder, { recursive: true });
}

const at = process.argv.indexOf("--incidents");
if (at > 0)
  bench(
    "all incidents of the file",
    folderWith(process.argv[at + 1]),
    "4.83 million: at most 40 s and 1,500 MB",
  );
else {
  bench("1,000,000 rows", folderWith(repeated(1_000_000)), "at most 12 s");
  bench("4,829,078 rows", folderWith(repeated(4_829_078)), "at most 40 s and 1,500 MB");
}
