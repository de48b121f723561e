/**
 * Ground in view in open ground, without buildings, counted once.
 *
 *   sector = r^2 angle / 2,   disc = pi r^2,
 *   lens of two discs at distance d <= 2r = 2 r^2 acos(d / 2r) - d sqrt(4r^2 - d^2) / 2
 *
 * @param rangeMetres     reach r of each camera
 * @param angleDegrees    opening of the sector, above 0 to 360
 * @param distanceMetres  between two cameras that look all around
 * @returns               square metres; union = sum - overlap
 *
 * The upper limit of what a camera of this reach can see: walls only take away.
 */

export function discsInView(
  rangeMetres: number,
  angleDegrees: number,
  distanceMetres: number,
): {
  readonly sector: number;
  readonly circle: number;
  readonly pairSum: number;
  readonly pairOverlap: number;
  readonly pairUnion: number;
} {
  const [r, d] = [rangeMetres, distanceMetres];
  const circle = Math.PI * r * r;
  const pairOverlap =
    d >= 2 * r ? 0 : 2 * r * r * Math.acos(d / (2 * r)) - (d * Math.sqrt(4 * r * r - d * d)) / 2;
  return {
    sector: (r * r * angleDegrees * Math.PI) / 360,
    circle,
    pairSum: 2 * circle,
    pairOverlap,
    pairUnion: 2 * circle - pairOverlap,
  };
}
