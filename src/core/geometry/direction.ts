/**
 * Directions as keys from 0 to 4 that grow counter-clockwise from the east
 * like an angle, one quadrant per whole number, without a trigonometric
 * function: equal places give equal keys, so that no slit opens between walls
 * that share a corner.
 */

/** @param x, y  not both 0 */
export function directionKey(x: number, y: number): number {
  if (x > 0 && y >= 0) return y / (x + y);
  if (x <= 0 && y > 0) return 1 + -x / (y - x);
  if (x < 0 && y <= 0) return 2 + y / (x + y);
  return 3 + x / (x - y);
}

/** East part of the direction with this key; |east| + |north| = 1. */
export const eastOf = (key: number): number => (key < 2 ? 1 - key : key - 3);

/** North part of the direction with this key. */
export const northOf = (key: number): number => (key < 1 ? key : key < 3 ? 2 - key : key - 4);

/** Key of a compass bearing in degrees: 0 is north, 90 east. */
export function bearingKey(degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  const [x, y] = [Math.sin(radians), Math.cos(radians)];
  return directionKey(Math.abs(x) < 1e-15 ? 0 : x, Math.abs(y) < 1e-15 ? 0 : y);
}
