/**
 * From a GML geometry element to a point or polygons: LinearRing and Ring with
 * curve segments, arcs drawn as short chords, heights left out.
 */

import type { RawGeometry } from "./format.ts";

/** An element of the geometry: local name, attributes by local name, text, children. */
export type GmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: GmlNode[];
};

/** Elements that begin a geometry, whether or not we can use it. */
export const GEOMETRY_NAMES: ReadonlySet<string> = new Set([
  ...["Point", "MultiPoint", "Polygon", "MultiPolygon", "Surface", "MultiSurface", "CompositeSurface"],
  ...["LineString", "Curve", "MultiCurve", "CompositeCurve", "MultiLineString", "Solid", "MultiSolid"],
  ...["MultiGeometry", "OrientableSurface", "PolyhedralSurface", "TriangulatedSurface", "Tin"],
]);

const POLYGON_NAMES = new Set(["Polygon", "PolygonPatch"]);
const FLAT_SURFACES = new Set(["Polygon", "MultiPolygon", "Surface", "MultiSurface", "CompositeSurface"]);
/** Chords per arc: with radii as in streets (under 50 m) they stay within 5 cm of it. */
const CHORDS = 32;

export function gmlGeometry(root: GmlNode, dimension: number): RawGeometry | "unsupported" | "broken" {
  if (root.name === "Point") {
    const [x, y] = positions(root, dimension);
    return Number.isFinite(x) && Number.isFinite(y) ? { kind: "point", x, y } : "broken";
  }
  if (!FLAT_SURFACES.has(root.name)) return "unsupported";
  const polygons: Float64Array[][] = [];
  for (const { node, dimension: inner } of find(root, POLYGON_NAMES, dimension)) {
    const outside = node.children.filter((child) => /^(exterior|outerBoundaryIs)$/.test(child.name));
    const holes = node.children.filter((child) => /^(interior|innerBoundaryIs)$/.test(child.name));
    const rings = [...outside, ...holes].map((boundary) => ringOf(boundary, inner));
    if (outside.length !== 1 || rings.some((ring) => ring.length < 6 || !ring.every(Number.isFinite))) {
      return "broken";
    }
    polygons.push(rings);
  }
  return polygons.length === 0 ? "broken" : { kind: "polygons", polygons };
}

const dimensionOf = (node: GmlNode, inherited: number): number => {
  const own = Number(node.attributes.srsDimension);
  return own === 2 || own === 3 ? own : inherited;
};

type Found = { readonly node: GmlNode; readonly dimension: number };

/** Elements of these names in document order, each with the number of coordinates per position that holds there. */
function find(node: GmlNode, names: ReadonlySet<string>, inherited: number): Found[] {
  const dimension = dimensionOf(node, inherited);
  if (names.has(node.name)) return [{ node, dimension }];
  return node.children.flatMap((child) => find(child, names, dimension));
}

const POSITIONS = new Set(["pos", "posList", "coordinates"]);

/** All positions below an element as x0, y0, x1, y1, ... */
function positions(node: GmlNode, inherited: number): number[] {
  return find(node, POSITIONS, inherited).flatMap(({ node: list, dimension }) => {
    if (list.text.trim() === "") return [];
    if (list.name === "coordinates") {
      return list.text
        .trim()
        .split(/\s+/)
        .flatMap((pair) => pair.split(",").slice(0, 2).map(Number));
    }
    const numbers = list.text.trim().split(/\s+/).map(Number);
    if (numbers.length % dimension !== 0) return [Number.NaN, Number.NaN];
    return numbers.filter((_, i) => i % dimension < 2);
  });
}

const SEGMENTS = new Set(["LineStringSegment", "Arc", "ArcString", "LineString", "LinearRing", "Circle"]);

function ringOf(boundary: GmlNode, dimension: number): Float64Array {
  const ring: number[] = [];
  for (const { node, dimension: inner } of find(boundary, SEGMENTS, dimension)) {
    const points = positions(node, inner);
    const path = /^(Arc|ArcString|Circle)$/.test(node.name) ? arcs(points, node.name === "Circle") : points;
    const joins = ring.length >= 2 && ring[ring.length - 2] === path[0] && ring[ring.length - 1] === path[1];
    ring.push(...(joins ? path.slice(2) : path));
  }
  const n = ring.length;
  const closed = n > 6 && ring[0] === ring[n - 2] && ring[1] === ring[n - 1];
  return Float64Array.from(closed ? ring.slice(0, n - 2) : ring);
}

/** Each next pair of points adds an arc through three points; a circle returns to its first. */
function arcs(points: readonly number[], whole: boolean): number[] {
  const path: number[] = points.slice(0, 2);
  for (let i = 0; i + 5 < points.length; i += 4) {
    path.push(...arc(points.slice(i, i + 6), whole));
  }
  return path;
}

/** Chord ends after the first point of the arc through three points; a straight line when they lie on one. */
function arc([ax, ay, bx, by, cx, cy]: readonly number[], whole: boolean): number[] {
  const d = 2 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  if (d === 0) return [bx, by, cx, cy];
  const [b2, c2] = [(bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2];
  const ox = ax + ((cy - ay) * b2 - (by - ay) * c2) / d;
  const oy = ay + ((bx - ax) * c2 - (cx - ax) * b2) / d;
  const radius = Math.hypot(ax - ox, ay - oy);
  const start = Math.atan2(ay - oy, ax - ox);
  const turn = 2 * Math.PI;
  // d > 0: the three points run counter-clockwise.
  const forward = (angle: number): number => (((d > 0 ? angle - start : start - angle) % turn) + turn) % turn;
  const sweep = (whole ? turn : forward(Math.atan2(cy - oy, cx - ox))) * Math.sign(d);
  const path: number[] = [];
  for (let k = 1; k < CHORDS; k += 1) {
    const angle = start + (sweep * k) / CHORDS;
    path.push(ox + radius * Math.cos(angle), oy + radius * Math.sin(angle));
  }
  return [...path, ...(whole ? [ax, ay] : [cx, cy])];
}
