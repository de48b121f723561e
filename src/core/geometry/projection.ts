/**
 * From the coordinates of a file to metres in the dossier's own system.
 *
 * Projected coordinates in another unit are scaled, not projected again:
 * EPSG:3435 as working system means its feet times 1200/3937.
 */

import proj4 from "proj4";
import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { crsCodes, crsDefinition, isWorkingCrs, metresPerUnit } from "./crs.ts";

/** East and north in metres; undefined where the projection has no finite answer. */
export type ToMetres = (x: number, y: number) => readonly [number, number] | undefined;

const finite = (x: number, y: number): readonly [number, number] | undefined =>
  Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;

/** Systems that share one plane: heights differ, east and north do not. */
const plane = (code: string): string => (code === "EPSG:7415" ? "EPSG:28992" : code);

/**
 * @param fileCrs     system of the coordinates, axis order east, north
 * @param workingCrs  projected system of the dossier
 *
 * Accuracy: proj4 without correction grids; for Rijksdriehoek within 0.25 m of
 * the official RDNAPTRANS, far below the precision of camera registers.
 * Fails with "crs.unknown" or "crs.not-metric".
 */
export function toWorkingCrs(fileCrs: string, workingCrs: string): Result<ToMetres> {
  const from = crsDefinition(fileCrs);
  const to = crsDefinition(workingCrs);
  const missing = from === undefined ? fileCrs : workingCrs;
  if (from === undefined || to === undefined) {
    return fail(error("crs.unknown", { found: missing, values: { known: crsCodes.join(", ") } }));
  }
  if (!isWorkingCrs(workingCrs)) return fail(error("crs.not-metric", { found: workingCrs }));
  const scale = metresPerUnit(workingCrs);
  if (plane(fileCrs) === plane(workingCrs)) return succeed((x, y) => finite(x * scale, y * scale));
  const converter = proj4(from.proj, to.proj);
  return succeed((x, y) => {
    if (finite(x, y) === undefined) return undefined;
    // proj4 throws for coordinates that no point on the globe can have.
    try {
      const [east, north] = converter.forward([x, y]);
      return finite(east * scale, north * scale);
    } catch {
      return undefined;
    }
  });
}

/** Longitude and latitude (EPSG:4326) of a point in metres of the working system, for maps and exports. */
export function toLonLat(workingCrs: string): (x: number, y: number) => readonly [number, number] {
  const definition = crsDefinition(workingCrs);
  const degrees = crsDefinition("EPSG:4326");
  if (definition === undefined || degrees === undefined) throw new Error(`no definition of ${workingCrs}`);
  const scale = metresPerUnit(workingCrs);
  const converter = proj4(definition.proj, degrees.proj);
  return (x, y) => {
    const [lon, lat] = converter.forward([x / scale, y / scale]);
    return [lon, lat];
  };
}
