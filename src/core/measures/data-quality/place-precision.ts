/**
 * How precise the places are: on few fixed points, on a grid, displaced at
 * random, or as they were recorded.
 *
 * A publisher that snaps (police.uk: to fixed points that each stand for eight
 * or more addresses) leaves many rows on few, scattered coordinates; one that
 * rounds leaves a grid; one that adds noise leaves no two rows alike, while
 * real incidents come back to the same addresses.
 */

import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { pointIndex, visitBox } from "../../geometry/point-index.ts";
import { toLonLat } from "../../geometry/projection.ts";
import { isLocated } from "../incident-measures.ts";
import { groupsOf, hashOf, rowsWith } from "./groups.ts";
import type { IncidentSlice } from "./incident-slice.ts";
import type { PlacePrecision } from "./quality.ts";

/** With fewer located rows than this nothing is said about how the points came about. */
const FEWEST_ROWS = 200;
/** Snapped: nearly all rows share their coordinates, many rows on each, and the coordinates lie apart. */
const SNAPPED_SHARE = 0.95;
const SNAPPED_ROWS_PER_POINT = 5;
const SNAPPED_SPACING_METRES = 15;
/** Jittered: so many rows on coordinates of their own. */
const JITTERED_SHARE = 0.98;
const JITTERED_ROWS = 500;
/** Different coordinates looked at for spacing and rounding, spread over the file. */
const SAMPLE = 1000;
/** Share of coordinates that must be a multiple. */
const ROUND_SHARE = 0.95;
/** Metres from which a rounding matters: the smallest below which no place is ever told. */
const COARSE_METRES = 5;

export type Plane = { readonly code: string; readonly metresPerUnit: number };

export function placePrecision({ points, from, to }: IncidentSlice, plane: Plane): Known<PlacePrecision> {
  const { x, y, flags } = points;
  const placed = rowsWith(flags, from, to, isLocated);
  const rows = placed.length;
  if (rows === 0) return notMeasured(note("quality.no-places"));
  const { first, size } = groupsOf(
    placed,
    (i) => hashOf(x[i], y[i]),
    (a, b) => x[a] === x[b] && y[a] === y[b],
  );
  const distinct = first.length;
  const shared = size.reduce((total, n) => (n > 1 ? total + n : total), 0) / rows;
  const px = Float64Array.from(first, (i) => x[i]);
  const py = Float64Array.from(first, (i) => y[i]);
  const spacingMetres = medianSpacing(px, py);
  const roundedToMetres = rounding(px, py, plane);
  const told = {
    located: rows,
    distinct,
    shared,
    ...(spacingMetres === undefined ? {} : { spacingMetres }),
    ...(roundedToMetres === undefined ? {} : { roundedToMetres }),
  };
  if (rows < FEWEST_ROWS) return known({ ...told, kind: "recorded" });
  if (roundedToMetres !== undefined && roundedToMetres >= COARSE_METRES) {
    return known({ ...told, kind: "rounded", resolutionMetres: roundedToMetres });
  }
  const isSnapped =
    shared >= SNAPPED_SHARE &&
    rows >= SNAPPED_ROWS_PER_POINT * distinct &&
    spacingMetres !== undefined &&
    spacingMetres >= SNAPPED_SPACING_METRES;
  if (isSnapped) return known({ ...told, kind: "snapped", resolutionMetres: spacingMetres });
  const isJittered = rows >= JITTERED_ROWS && distinct >= JITTERED_SHARE * rows;
  return known({ ...told, kind: isJittered ? "jittered" : "recorded" });
}

const sampled = (n: number): number[] =>
  Array.from({ length: Math.min(n, SAMPLE) }, (_, k) => Math.floor((k * n) / Math.min(n, SAMPLE)));

/** Median distance to the nearest other coordinate, over a sample of the different coordinates. */
function medianSpacing(x: Float64Array, y: Float64Array): number | undefined {
  if (x.length < 2) return undefined;
  const index = pointIndex(x, y, 100);
  const extent = Math.max(index.columns, index.rows) * index.cellMetres;
  const distances = sampled(x.length).map((i) => {
    for (let reach = 50; ; reach *= 4) {
      let nearest = Infinity;
      visitBox(index, x[i] - reach, y[i] - reach, x[i] + reach, y[i] + reach, (begin, end) => {
        for (let k = begin; k < end; k += 1) {
          if (index.order[k] === i) continue;
          nearest = Math.min(nearest, Math.hypot(index.x[k] - x[i], index.y[k] - y[i]));
        }
      });
      // Nothing outside the box can be nearer than its edge.
      if (nearest <= reach || reach > 2 * extent) return nearest;
    }
  });
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)];
}

/** Steps in units of the coordinate system, and decimals of degrees, from coarse to fine. */
const STEPS = [1000, 500, 250, 200, 100, 50, 25, 20, 10, 5, 1];
const DECIMALS = [2, 3, 4, 5];
/** A degree of latitude on the sphere that the metre was once defined by. */
const METRES_PER_DEGREE = 111_111;
/** Projection to metres and back stays within a hundredth of this share of a step. */
const TOLERANCE = 0.02;

/** The coarsest grid on which nearly all coordinates lie, in metres: of the plane itself, or of degrees. */
function rounding(x: Float64Array, y: Float64Array, plane: Plane): number | undefined {
  const places = sampled(x.length);
  const onGrid = (at: (i: number) => readonly [number, number], step: number): boolean => {
    const fit = places.filter((i) => at(i).every((value) => isMultiple(value, step))).length;
    return fit >= ROUND_SHARE * places.length;
  };
  const unit = plane.metresPerUnit;
  const step = STEPS.find((size) => onGrid((i) => [x[i] / unit, y[i] / unit], size));
  if (step !== undefined) return step * unit;
  const degrees = toLonLat(plane.code);
  const lonLat = new Map(places.map((i) => [i, degrees(x[i], y[i])]));
  const decimals = DECIMALS.find((d) => onGrid((i) => lonLat.get(i)!, 10 ** -d));
  return decimals === undefined ? undefined : METRES_PER_DEGREE * 10 ** -decimals;
}

const isMultiple = (value: number, step: number): boolean => {
  const times = value / step;
  return Math.abs(times - Math.round(times)) <= TOLERANCE;
};
