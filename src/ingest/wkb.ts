/**
 * Well-known binary, as OGC 06-103r4 and ISO 13249-3 write it and with the
 * flags of PostGIS (EWKB): points and polygons; heights and measures are left
 * out. A surface in three dimensions gives its outline on the ground.
 */

import type { ReadGeometry } from "./feature-table.ts";
import { openRing } from "./geojson.ts";
import { groundOutline, isFolded, type Surface } from "./ground-outline.ts";

const KINDS = [
  ...["Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"],
  ...["GeometryCollection", "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface"],
  ...["Curve", "Surface", "PolyhedralSurface", "TIN", "Triangle"],
] as const;
const POINT = 1;
const POLYGON = 3;
const TRIANGLE = 17;
/** Kinds that hold polygons and nothing else. */
const COLLECTIONS_OF_POLYGONS: ReadonlySet<number> = new Set([6, 15, 16]);

/** Then the bytes of a ring can be copied as they lie. */
const HOST_IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const EWKB_Z = 0x80000000;
const EWKB_M = 0x40000000;
const EWKB_SRID = 0x20000000;

type Reader = { readonly view: DataView; at: number };

/** @returns "broken" when the bytes end too early, hold no numbers, or a ring has under three positions */
export function wkbGeometry(bytes: Uint8Array, start = 0): ReadGeometry {
  const reader: Reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: start };
  try {
    return geometryOf(reader);
  } catch (cause) {
    // DataView throws this where the bytes end before the geometry does.
    if (cause instanceof RangeError) return "broken";
    throw cause;
  }
}

/** Do these bytes begin as well-known binary does: a byte order, then a kind? */
export function isWkb(bytes: Uint8Array): boolean {
  if (bytes.length < 9 || bytes[0] > 1) return false;
  const { kind } = headerOf({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 });
  return kind >= POINT && kind < KINDS.length;
}

/** The coordinate system that EWKB names, as the number of an authority. */
export function wkbSrid(bytes: Uint8Array): number | undefined {
  if (bytes.length < 9) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 1;
  return (view.getUint32(1, little) & EWKB_SRID) === 0 ? undefined : view.getUint32(5, little);
}

type Header = {
  readonly kind: number;
  readonly hasZ: boolean;
  readonly size: number;
  readonly little: boolean;
};

function headerOf(reader: Reader): Header {
  const { view } = reader;
  const little = view.getUint8(reader.at) === 1;
  const type = view.getUint32(reader.at + 1, little);
  reader.at += (type & EWKB_SRID) === 0 ? 5 : 9;
  const code = type & 0x0fffffff;
  const thousands = Math.floor(code / 1000);
  const hasZ = (type & EWKB_Z) !== 0 || thousands === 1 || thousands === 3;
  const hasM = (type & EWKB_M) !== 0 || thousands === 2 || thousands === 3;
  return { kind: code % 1000, hasZ, size: 2 + Number(hasZ) + Number(hasM), little };
}

function geometryOf(reader: Reader): ReadGeometry {
  const header = headerOf(reader);
  const { kind, size, little } = header;
  if (kind === POINT) {
    const [x, y] = [reader.view.getFloat64(reader.at, little), reader.view.getFloat64(reader.at + 8, little)];
    // An empty point is written as not-a-number.
    if (Number.isNaN(x) && Number.isNaN(y)) return undefined;
    return Number.isFinite(x) && Number.isFinite(y) ? { kind: "point", x, y } : "broken";
  }
  if (kind === POLYGON || kind === TRIANGLE) {
    if (size === 2) return flatPolygons([flatRings(reader, little)]);
    const surface = surfaceOf(reader, size, little);
    return surface.length === 0 ? undefined : polygonsOf([surface], header.hasZ);
  }
  if (!COLLECTIONS_OF_POLYGONS.has(kind)) return { unsupported: KINDS[kind] ?? `WKB ${kind}` };
  const surfaces: Surface[] = [];
  const flat: (Float64Array[] | undefined)[] = [];
  for (let left = count(reader, little, 9); left > 0; left -= 1) {
    const member = headerOf(reader);
    if (member.kind !== POLYGON && member.kind !== TRIANGLE) return { unsupported: KINDS[kind] };
    if (member.size === 2) flat.push(flatRings(reader, member.little));
    else surfaces.push(surfaceOf(reader, member.size, member.little));
  }
  return surfaces.length === 0 ? flatPolygons(flat) : polygonsOf(surfaces, header.hasZ);
}

/** Rings in the plane, straight from the bytes: nearly all layers hold these, in great numbers. */
function flatRings(reader: Reader, little: boolean): Float64Array[] | undefined {
  const { view } = reader;
  const rings: Float64Array[] = [];
  let sound = true;
  for (let left = count(reader, little, 4); left > 0; left -= 1) {
    const positions = count(reader, little, 16);
    const numbers = 2 * positions;
    let ring: Float64Array;
    if (little && HOST_IS_LITTLE) {
      const from = view.byteOffset + reader.at;
      ring = new Float64Array(view.buffer.slice(from, from + 8 * numbers) as ArrayBuffer);
    } else
      ring = Float64Array.from({ length: numbers }, (_, i) => view.getFloat64(reader.at + 8 * i, little));
    for (let i = 0; i < numbers; i += 1) if (!Number.isFinite(ring[i])) sound = false;
    reader.at += 8 * numbers;
    if (positions < 3) sound = false;
    const closed = positions > 3 && ring[0] === ring[numbers - 2] && ring[1] === ring[numbers - 1];
    rings.push(closed ? ring.subarray(0, numbers - 2) : ring);
  }
  return sound ? rings : undefined;
}

/** A polygon without rings is an empty one. */
function flatPolygons(flat: readonly (Float64Array[] | undefined)[]): ReadGeometry {
  const polygons: Float64Array[][] = [];
  for (const rings of flat) {
    if (rings === undefined) return "broken";
    if (rings.length > 0) polygons.push(rings);
  }
  return polygons.length === 0 ? undefined : { kind: "polygons", polygons };
}

/** A number of parts, each of at least so many bytes: more than there are bytes left is no count. */
function count(reader: Reader, little: boolean, leastBytes: number): number {
  const parts = reader.view.getUint32(reader.at, little);
  reader.at += 4;
  if (parts * leastBytes > reader.view.byteLength - reader.at) throw new RangeError("cut off");
  return parts;
}

/** Rings of positions with as many numbers as the geometry has dimensions. */
function surfaceOf(reader: Reader, size: number, little: boolean): number[][][] {
  const rings: number[][][] = [];
  for (let left = count(reader, little, 4); left > 0; left -= 1) {
    const ring: number[][] = [];
    for (let positions = count(reader, little, 8 * size); positions > 0; positions -= 1) {
      const position: number[] = [];
      for (let axis = 0; axis < size; axis += 1)
        position.push(reader.view.getFloat64(reader.at + 8 * axis, little));
      reader.at += 8 * size;
      ring.push(position);
    }
    rings.push(ring);
  }
  return rings;
}

/** Polygons out of surfaces; walls and roofs give the outline on the ground. */
export function polygonsOf(surfaces: readonly Surface[], hasZ: boolean): ReadGeometry {
  const sound = surfaces.every(
    (rings) => rings.length > 0 && rings.every((ring) => ring.length >= 3 && ring.every(isPlace)),
  );
  if (!sound) return "broken";
  if (hasZ && isFolded(surfaces)) return groundOutline(surfaces) ?? "broken";
  return { kind: "polygons", polygons: surfaces.map((rings) => rings.map(openRing)) };
}

const isPlace = ([x, y]: readonly number[]): boolean => Number.isFinite(x) && Number.isFinite(y);
