/**
 * Which coordinate system do these numbers come from? Told by their range; and
 * the mistakes that ranges betray: latitude and longitude swapped, RD metres
 * labelled as degrees.
 */

export type Guess =
  | { readonly code: "EPSG:4326" | "EPSG:28992"; readonly swapped: boolean }
  | { readonly code: undefined };

const inRange = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Europe's part of the Netherlands in degrees, with a margin. */
const isDutchDegrees = (lon: number, lat: number): boolean => inRange(lon, 3, 7.5) && inRange(lat, 50.5, 54);
const isRd = (x: number, y: number): boolean => inRange(x, -7000, 300_000) && inRange(y, 289_000, 629_000);
const isDegrees = (x: number, y: number): boolean => inRange(x, -180, 180) && inRange(y, -90, 90);

/** At least this share of the points must fit. */
const ENOUGH = 0.95;

/**
 * @param points   pairs east, north as the file gives them; 0,0 left out beforehand
 * @param country  ISO code; decides whether swapped degrees can be told
 */
export function recogniseCrs(points: readonly (readonly [number, number])[], country: string): Guess {
  if (points.length === 0) return { code: undefined };
  const share = (fits: (x: number, y: number) => boolean): boolean =>
    points.filter(([x, y]) => fits(x, y)).length >= ENOUGH * points.length;
  if (share(isRd)) return { code: "EPSG:28992", swapped: false };
  if (country === "NL") {
    if (share(isDutchDegrees)) return { code: "EPSG:4326", swapped: false };
    if (share((x, y) => isDutchDegrees(y, x))) return { code: "EPSG:4326", swapped: true };
    if (share((x, y) => isRd(y, x))) return { code: "EPSG:28992", swapped: true };
  }
  if (share(isDegrees)) return { code: "EPSG:4326", swapped: false };
  // A latitude beyond 90 is a longitude in the wrong place.
  if (share((x, y) => isDegrees(y, x))) return { code: "EPSG:4326", swapped: true };
  return { code: undefined };
}
