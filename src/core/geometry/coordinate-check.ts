/**
 * Do these coordinates look like what they are said to be? Catches latitude
 * and longitude swapped, national coordinates given as degrees, and the point
 * 0,0 that stands for "unknown".
 */

import { crsDefinition } from "./crs.ts";
import { toLonLat } from "./projection.ts";

export type CoordinateVerdict =
  | { readonly kind: "plausible" }
  /** East and north, or longitude and latitude, stand in each other's place. */
  | { readonly kind: "swapped" }
  /** They fit another system. */
  | { readonly kind: "other-crs"; readonly crs: string }
  /** They fit nothing we know near the dossier's area. */
  | { readonly kind: "outside" };

type Pair = readonly [number, number];

const within = (
  [x, y]: Pair,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean => x >= west && x <= east && y >= south && y <= north;

/** Does a pair in this system fall in the area of use of the working system? */
function fits(pair: Pair, crs: string, workingCrs: string): boolean {
  const definition = crsDefinition(crs);
  const working = crsDefinition(workingCrs);
  if (definition === undefined || working === undefined) return false;
  if (definition.unit === "degree") return within(pair, working.bounds);
  if (crs === "EPSG:28992" || crs === "EPSG:7415") {
    // Published limits of the RD plane; the projection itself answers far outside them.
    return within(pair, [0, 300_000, 300_000, 629_000]) && (workingCrs === crs || overlaps(crs, workingCrs));
  }
  try {
    const scale = definition.unit === "us-survey-foot" ? 1200 / 3937 : 1;
    return within(toLonLat(crs)(pair[0] * scale, pair[1] * scale), working.bounds);
  } catch {
    return false;
  }
}

function overlaps(a: string, b: string): boolean {
  const [first, second] = [crsDefinition(a)?.bounds, crsDefinition(b)?.bounds];
  if (first === undefined || second === undefined) return false;
  return first[0] <= second[2] && second[0] <= first[2] && first[1] <= second[3] && second[1] <= first[3];
}

export const isZeroPoint = (x: number, y: number): boolean => x === 0 && y === 0;

/**
 * Judges a sample of pairs in file order (east, north). At least half must fit
 * for a reading to count; the reading as stated wins a tie.
 */
export function judgeCoordinates(
  pairs: readonly Pair[],
  fileCrs: string,
  workingCrs: string,
): CoordinateVerdict {
  const sample = pairs.filter(([x, y]) => !isZeroPoint(x, y));
  if (sample.length === 0) return { kind: "plausible" };
  const share = (crs: string, swap: boolean): number =>
    sample.filter(([x, y]) => fits(swap ? [y, x] : [x, y], crs, workingCrs)).length / sample.length;
  if (share(fileCrs, false) >= 0.5) return { kind: "plausible" };
  if (share(fileCrs, true) >= 0.5) return { kind: "swapped" };
  for (const crs of ["EPSG:4326", workingCrs, "EPSG:28992"]) {
    if (crs !== fileCrs && share(crs, false) >= 0.5) return { kind: "other-crs", crs };
  }
  return { kind: "outside" };
}

/**
 * The system of coordinates that no file or manifest names, when exactly one
 * reading fits the dossier's area; undefined when none does.
 */
export function guessCrs(
  pairs: readonly Pair[],
  workingCrs: string,
): { readonly crs: string; readonly swapped: boolean } | undefined {
  for (const swapped of [false, true]) {
    const ordered = swapped ? pairs.map(([x, y]): Pair => [y, x]) : pairs;
    for (const crs of ["EPSG:4326", workingCrs]) {
      const sample = ordered.filter(([x, y]) => !isZeroPoint(x, y));
      if (
        sample.length > 0 &&
        sample.filter((pair) => fits(pair, crs, workingCrs)).length >= sample.length / 2
      ) {
        return { crs, swapped };
      }
    }
  }
  return undefined;
}
