/**
 * How many different homes and sensitive places are in view of any camera?
 *
 * An address seen by two cameras is one address and two pairs. A mask takes a
 * pair away; the address leaves the count only when no camera sees it any more.
 *
 * @param views  places in view per camera
 * @param masks  places masked per camera
 */

type PerCamera = Readonly<Record<string, readonly string[]>>;

export function uniqueInView(
  views: PerCamera,
  masks: PerCamera,
  wanted: (place: string) => boolean,
): { readonly places: number; readonly pairs: number } {
  const seen = Object.entries(views).flatMap(([camera, places]) => {
    const masked = new Set(masks[camera] ?? []);
    return [...new Set(places)].filter((place) => wanted(place) && !masked.has(place));
  });
  return { places: new Set(seen).size, pairs: seen.length };
}
