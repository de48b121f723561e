/**
 * Spatial blocks: squares into which the city is cut. Incidents within a block
 * share what happens there, so the uncertainty of a rate is found by drawing
 * whole blocks again (block bootstrap), and a null is learned on some blocks
 * and judged on others.
 */

import { below, type Random, type Streams, shuffled } from "../../foundation/random.ts";

export type Placed = { readonly x: number; readonly y: number };

/** Side of a block in radii of a pseudo area with its ring: ten areas fit beside another in it. */
const RADII = 10;
export const BOOTSTRAP_DRAWS = 200;

/** The square of a given side (metres) in which a point lies. */
export const blockKey = (x: number, y: number, side: number): string =>
  `${Math.floor(x / side)} ${Math.floor(y / side)}`;

/** Positions per block, in order of first appearance. */
export function blocksOf(areas: readonly Placed[], radiusMetres: number): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  areas.forEach(({ x, y }, i) => {
    const block = blockKey(x, y, RADII * radiusMetres);
    const members = blocks.get(block);
    if (members === undefined) blocks.set(block, [i]);
    else members.push(i);
  });
  return [...blocks.values()];
}

/**
 * Standard error of a number computed from areas, by drawing as many blocks
 * with replacement as there are.
 *
 * @param statistic  from positions of areas (repeated when their block was drawn twice); undefined when it cannot be computed
 * @returns          undefined with fewer than two blocks
 */
export function blockError(
  blocks: readonly (readonly number[])[],
  streams: Streams,
  statistic: (positions: readonly number[]) => number | undefined,
): number | undefined {
  if (blocks.length < 2) return undefined;
  const values: number[] = [];
  for (let draw = 0; draw < BOOTSTRAP_DRAWS; draw += 1) {
    const value = statistic(drawBlocks(blocks, streams("block-bootstrap", draw)).flat());
    if (value !== undefined) values.push(value);
  }
  return values.length < 2 ? undefined : standardDeviation(values);
}

/** As many blocks as there are, with replacement. */
export const drawBlocks = <B>(blocks: readonly B[], random: Random): readonly B[] =>
  blocks.map(() => blocks[below(random, blocks.length)]);

export function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Divides the blocks into two halves of about as many areas, by lot. An area
 * whose circle reaches into a block of the other half belongs to neither.
 *
 * @returns  0 or 1 per area, -1 for those that straddle
 */
export function disjointHalves(areas: readonly Placed[], radiusMetres: number, streams: Streams): Int8Array {
  const side = RADII * radiusMetres;
  const members = blocksOf(areas, radiusMetres);
  const halfOf = new Map<string, 0 | 1>();
  const sizes = [0, 0];
  for (const block of shuffled(members, streams("halves"))) {
    const half = sizes[0] <= sizes[1] ? 0 : 1;
    sizes[half] += block.length;
    const { x, y } = areas[block[0]];
    halfOf.set(blockKey(x, y, side), half);
  }
  return Int8Array.from(areas, ({ x, y }) => {
    const own = halfOf.get(blockKey(x, y, side)) as 0 | 1;
    const reached = [
      [radiusMetres, 0],
      [-radiusMetres, 0],
      [0, radiusMetres],
      [0, -radiusMetres],
    ].map(([dx, dy]) => halfOf.get(blockKey(x + dx, y + dy, side)) ?? own);
    return reached.every((half) => half === own) ? own : -1;
  });
}
