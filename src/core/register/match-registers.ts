/**
 * Which cameras of our register stand in another one, such as the base
 * register of topography, and which are missing on either side?
 *
 * Pairs are made nearest first: of all pairs within the reach the closest is
 * taken, both are struck off, and so on. A camera is in one pair at most.
 * Ties go by id, so that the order of the files does not matter. It is no
 * assignment of least total distance; with a reach well below the distance
 * between cameras the two agree.
 *
 * @param reachMetres  largest distance at which two records can be one camera, above 0
 */

import { compareText } from "../foundation/compare-text.ts";

export type RegisteredPoint = { readonly id: string; readonly x: number; readonly y: number };

export type RegisterMatch = {
  readonly pairs: readonly { readonly ours: string; readonly theirs: string; readonly metres: number }[];
  /** In our register and not in the other. */
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
};

export function matchRegisters(
  ours: readonly RegisteredPoint[],
  theirs: readonly RegisteredPoint[],
  reachMetres: number,
): RegisterMatch {
  if (!(reachMetres > 0)) throw new RangeError(`reach must be above 0: ${reachMetres}`);
  const near = nearPairs(ours, theirs, reachMetres).sort(
    (a, b) => a.metres - b.metres || compareText(a.ours, b.ours) || compareText(a.theirs, b.theirs),
  );
  const [usedOurs, usedTheirs] = [new Set<string>(), new Set<string>()];
  const pairs = near.filter(({ ours: own, theirs: other }) => {
    if (usedOurs.has(own) || usedTheirs.has(other)) return false;
    usedOurs.add(own);
    usedTheirs.add(other);
    return true;
  });
  const rest = (points: readonly RegisteredPoint[], used: ReadonlySet<string>) =>
    points
      .map(({ id }) => id)
      .filter((id) => !used.has(id))
      .sort(compareText);
  return {
    pairs: pairs.sort((a, b) => compareText(a.ours, b.ours)),
    onlyOurs: rest(ours, usedOurs),
    onlyTheirs: rest(theirs, usedTheirs),
  };
}

/** All pairs within the reach, by cells of that size: only neighbouring cells can hold one. */
function nearPairs(ours: readonly RegisteredPoint[], theirs: readonly RegisteredPoint[], reach: number) {
  const cell = (value: number): number => Math.floor(value / reach);
  const cells = new Map<string, RegisteredPoint[]>();
  for (const point of theirs) {
    const key = `${cell(point.x)} ${cell(point.y)}`;
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [point]);
    else list.push(point);
  }
  return ours.flatMap((own) =>
    [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) =>
        (cells.get(`${cell(own.x) + dx} ${cell(own.y) + dy}`) ?? []).flatMap((other) => {
          const metres = Math.hypot(own.x - other.x, own.y - other.y);
          return metres <= reach ? [{ ours: own.id, theirs: other.id, metres }] : [];
        }),
      ),
    ),
  );
}
