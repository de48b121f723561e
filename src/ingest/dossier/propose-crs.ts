/** In which system a proposed dossier measures, and in which system each file gives its coordinates. */

import { cameras } from "../../core/dossier/cameras.ts";
import { incidentFile } from "../../core/dossier/incident-columns.ts";
import { fileMapping } from "../../core/dossier/manifest.ts";
import { mapColumns } from "../../core/dossier/map-columns.ts";
import type { TableDefinition } from "../../core/dossier/table.ts";
import { note, type Problem } from "../../core/foundation/result.ts";
import { guessCrs } from "../../core/geometry/coordinate-check.ts";
import { crsCode, crsCodes, crsDefinition, isWorkingCrs } from "../../core/geometry/crs.ts";
import type { RawTable } from "../format.ts";
import type { ProposeOptions, Question, Sampled } from "./propose.ts";

type Pair = readonly [number, number];

/** National systems are preferred in their own country; elsewhere the UTM zone of the first coordinates. */
const NATIONAL: readonly { readonly country: string; readonly crs: string }[] = [
  { country: "NL", crs: "EPSG:28992" },
  { country: "GB", crs: "EPSG:27700" },
];
const USUAL = "EPSG:28992";

export type Systems = {
  readonly working: string;
  readonly country?: string;
  /** By name of file; absent when the file needs no mention. */
  readonly ofFile: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
  readonly notes: readonly Problem[];
};

export function crsOfFiles(files: readonly Sampled[], options: ProposeOptions): Systems {
  const located = files.map((one) => ({ ...one, ...filePairs(one) })).filter(({ pairs }) => pairs.length > 0);
  const stated = located.flatMap(({ crs }) => (crs === undefined ? [] : [crs]));
  const working = crsCode(options.crs ?? "") ?? workingCrs(located, stated, options.country);
  const country = options.country ?? NATIONAL.find(({ crs }) => crs === working)?.country;
  const ofFile = new Map<string, string>();
  const questions: Question[] = [];
  const notes: Problem[] = [note("init.working-crs", { values: { crs: working } })];
  for (const { name, table, crs, pairs, inFile } of located) {
    const known = crs ?? guessCrs(pairs, working)?.crs;
    if (known !== undefined) {
      if (!inFile) ofFile.set(name, known);
      notes.push(note("init.crs", { values: { file: name, crs: known } }));
      continue;
    }
    questions.push({
      id: `crs:${name}`,
      text: note("init.ask.crs", { where: { file: name }, values: { example: pairs[0].join(", ") } }),
      path: ["files", table, "crs"],
      choices: crsCodes.map((code) => ({ value: code, shown: code })),
      fallback: crsCodes.indexOf(working),
    });
  }
  return { working, ...(country === undefined ? {} : { country }), ofFile, questions, notes };
}

function workingCrs(
  files: readonly { readonly crs: string | undefined; readonly pairs: readonly Pair[] }[],
  stated: readonly string[],
  country: string | undefined,
): string {
  const projected = stated.find(isWorkingCrs);
  if (projected !== undefined) return projected === "EPSG:7415" ? USUAL : projected;
  const national = NATIONAL.find((one) => one.country === country)?.crs;
  if (national !== undefined) return national;
  const degrees = files.find(({ crs }) => crs === "EPSG:4326");
  if (degrees === undefined) {
    const unnamed = files.find(({ crs }) => crs === undefined);
    const fitting = ["EPSG:28992", "EPSG:3435"].find(
      (code) => unnamed !== undefined && guessCrs(unnamed.pairs, code)?.crs === code,
    );
    return fitting ?? USUAL;
  }
  const [lon, lat] = degrees.pairs.find(([x, y]) => x !== 0 || y !== 0) ?? [0, 0];
  const holds = (code: string): boolean => {
    const [west, south, east, north] = crsDefinition(code)?.bounds ?? [0, 0, 0, 0];
    return lon >= west && lon <= east && lat >= south && lat <= north;
  };
  // Order of preference: the national systems first, because their areas lie within UTM zones.
  return crsCodes.find((code) => isWorkingCrs(code) && code !== "EPSG:25831" && holds(code)) ?? USUAL;
}

/** Coordinates of the first rows, the system that file or columns name, and whether the file itself names it. */
function filePairs({ name, table: kind, sample }: Sampled): {
  readonly pairs: readonly Pair[];
  readonly crs: string | undefined;
  readonly inFile: boolean;
} {
  const { table } = sample;
  const own = table.crs === undefined ? undefined : crsCode(table.crs);
  const corners = table.rows.flatMap(({ geometry }): Pair[] => {
    if (geometry === undefined) return [];
    if (geometry.kind === "point") return [[geometry.x, geometry.y]];
    return [[geometry.polygons[0][0][0], geometry.polygons[0][0][1]]];
  });
  if (corners.length > 0) return { pairs: corners, crs: own, inFile: own !== undefined };
  const columns = kind === "incidents" ? incidentPoint(table, name) : pointColumns(cameras, table.columns);
  if (columns === undefined) return { pairs: [], crs: undefined, inFile: false };
  const [east, north] = Object.values(columns).map((header) => table.columns.indexOf(header));
  const pairs = table.rows.flatMap(({ cells }): Pair[] => {
    const [x, y] = [cells[east], cells[north]].map((text) =>
      Number((text ?? "").trim().replace(",", ".") || Number.NaN),
    );
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
  });
  const degrees = "lon" in columns;
  return { pairs, crs: degrees ? "EPSG:4326" : own, inFile: degrees };
}

function incidentPoint(table: RawTable, name: string): Readonly<Record<string, string>> | undefined {
  const shape = incidentFile(table.columns, fileMapping.parse({ path: name }), name, false);
  if (!shape.ok || shape.value.kind === "counts") return undefined;
  const { x, y, lon, lat } = shape.value.columns;
  if (lon !== undefined && lat !== undefined) return { lon, lat };
  return x !== undefined && y !== undefined ? { x, y } : undefined;
}

/** Headers of the point's columns under the names of the mapping. */
export function pointColumns(
  definition: TableDefinition,
  columns: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const map = mapColumns(definition, columns, fileMapping.parse({ path: "?" }), "");
  const point = map.ok ? map.value.point : undefined;
  if (point === undefined) return undefined;
  return point.degrees
    ? { lon: point.east.header, lat: point.north.header }
    : { x: point.east.header, y: point.north.header };
}
