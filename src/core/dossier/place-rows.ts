/** Points and polygons of a file in metres of the dossier's system, judged before they are believed. */

import { error, gather, type Problem, warning } from "../foundation/result.ts";
import { guessCrs, isZeroPoint, judgeCoordinates } from "../geometry/coordinate-check.ts";
import { crsCode, crsCodes } from "../geometry/crs.ts";
import { type ToMetres, toWorkingCrs } from "../geometry/projection.ts";
import { polygonFault } from "../geometry/ring-fault.ts";
import type { Polygons } from "./table.ts";

/** East and north as the file gives them. */
export type FilePoint = { readonly row: number; readonly x: number; readonly y: number };
export type FilePolygons = { readonly row: number; readonly polygons: Polygons };

const SAMPLE = 2000;

/**
 * The conversion for a file, or the one problem that makes its coordinates
 * unusable: crs.unknown, crs.not-metric, crs.not-stated, coordinates.swapped,
 * coordinates.other-crs, coordinates.outside.
 *
 * @param stated  what mapping, file or column names say; undefined when nothing does
 */
export function conversionFor(
  sample: readonly (readonly [number, number])[],
  stated: string | undefined,
  workingCrs: string,
  file: string,
): { readonly convert: ToMetres; readonly crs: string } | { readonly problem: Problem } {
  const where = { file };
  const pairs = sample.slice(0, SAMPLE);
  const code = stated === undefined ? guessCrs(pairs, workingCrs)?.crs : crsCode(stated);
  if (code === undefined) {
    const values = { known: crsCodes.join(", ") };
    return {
      problem:
        stated === undefined
          ? error("crs.not-stated", { where, values })
          : error("crs.unknown", { where, found: stated, values }),
    };
  }
  const convert = toWorkingCrs(code, workingCrs);
  if (!convert.ok) return { problem: { ...convert.problems[0], where } };
  const verdict = judgeCoordinates(pairs, code, workingCrs);
  const values = { crs: code, working: workingCrs };
  if (verdict.kind === "plausible") return { convert: convert.value, crs: code };
  if (verdict.kind === "other-crs") {
    return { problem: error("coordinates.other-crs", { where, values: { ...values, other: verdict.crs } }) };
  }
  return { problem: error(`coordinates.${verdict.kind}`, { where, values }) };
}

/** Points in metres by position in the input; 0,0 and impossible points have none. */
export function placePoints(
  points: readonly (FilePoint | undefined)[],
  convert: ToMetres,
  file: string,
): {
  readonly metres: readonly (readonly [number, number] | undefined)[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const metres = points.map((point) => {
    if (point === undefined) return undefined;
    const where = { file, rows: [point.row] };
    if (isZeroPoint(point.x, point.y)) {
      problems.push(warning("coordinates.zero", { where }));
      return undefined;
    }
    const placed = convert(point.x, point.y);
    if (placed === undefined) problems.push(warning("coordinates.impossible", { where }));
    return placed;
  });
  return { metres, problems: gather(problems) };
}

/** Polygons in metres; one that crosses itself or has no surface is an error and gives none. */
export function placePolygons(
  shapes: readonly (FilePolygons | undefined)[],
  convert: ToMetres,
  file: string,
): { readonly metres: readonly (Polygons | undefined)[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const metres = shapes.map((shape) => {
    if (shape === undefined) return undefined;
    const where = { file, rows: [shape.row] };
    const polygons = convertPolygons(shape.polygons, convert);
    if (polygons === undefined) {
      problems.push(error("coordinates.impossible", { where }));
      return undefined;
    }
    const fault = polygonFault(polygons);
    if (fault === undefined) return polygons;
    const values = fault.kind === "crosses-itself" ? { x: Math.round(fault.x), y: Math.round(fault.y) } : {};
    problems.push(error(`polygon.${fault.kind}`, { where, values }));
    return undefined;
  });
  return { metres, problems };
}

function convertPolygons(polygons: Polygons, convert: ToMetres): Polygons | undefined {
  const result: Float64Array[][] = [];
  for (const rings of polygons) {
    const converted: Float64Array[] = [];
    for (const ring of rings) {
      const target = new Float64Array(ring.length);
      for (let i = 0; i < ring.length; i += 2) {
        const point = convert(ring[i], ring[i + 1]);
        if (point === undefined) return undefined;
        target.set(point, i);
      }
      converted.push(target);
    }
    result.push(converted);
  }
  return result;
}
