/** Well-known text (OGC 06-103r4): POINT, POLYGON and MULTIPOLYGON, with `SRID=n;` before it as PostGIS writes it. */

import type { ReadGeometry } from "./feature-table.ts";
import type { Surface } from "./ground-outline.ts";
import { isWkb, polygonsOf, wkbGeometry, wkbSrid } from "./wkb.ts";

const TEXT =
  /^\s*(?:SRID=(\d+);)?\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|TRIANGLE|TIN|POLYHEDRALSURFACE|CURVEPOLYGON|MULTISURFACE)\s*(ZM|Z|M)?\s*(\(|EMPTY)/i;
/** Binary as hexadecimal digits. */
const HEX = /^(?:[0-9a-f]{2}){9,}$/i;

const isHex = (text: string): boolean => HEX.test(text) && isWkb(Buffer.from(text.slice(0, 18), "hex"));
export const isGeometryText = (text: string): boolean => TEXT.test(text) || isHex(text.trim());

export type TextGeometry = { readonly geometry: ReadGeometry; readonly srid?: number };

/** Geometry of a text, in its own coordinates. */
export function geometryOfText(text: string): TextGeometry {
  if (isHex(text.trim())) {
    const bytes = Buffer.from(text.trim(), "hex");
    const srid = wkbSrid(bytes);
    return { geometry: wkbGeometry(bytes), ...(srid === undefined ? {} : { srid }) };
  }
  const head = TEXT.exec(text);
  if (head === null) return { geometry: "broken" };
  const [whole, srid, kind, axes = "", begin] = head;
  const geometry =
    begin === "(" ? wkt(kind.toUpperCase(), axes.toUpperCase(), text.slice(whole.length - 1)) : undefined;
  return { geometry, ...(srid === undefined ? {} : { srid: Number(srid) }) };
}

function wkt(kind: string, axes: string, body: string): ReadGeometry {
  if (kind === "POINT") {
    const [position] = positionsOf(body.slice(1, body.lastIndexOf(")")));
    const [x, y] = position ?? [];
    return Number.isFinite(x) && Number.isFinite(y) ? { kind: "point", x, y } : "broken";
  }
  if (!["POLYGON", "MULTIPOLYGON", "TRIANGLE", "TIN", "POLYHEDRALSURFACE"].includes(kind))
    return { unsupported: kind };
  const surfaces = surfacesOf(body, kind === "POLYGON" || kind === "TRIANGLE" ? 2 : 3);
  return surfaces === undefined
    ? "broken"
    : polygonsOf(surfaces, axes.startsWith("Z") || hasHeights(surfaces));
}

const hasHeights = (surfaces: readonly Surface[]): boolean => surfaces[0]?.[0]?.[0]?.length === 3;

const positionsOf = (text: string): number[][] =>
  text.split(",").map((position) => position.trim().split(/\s+/).map(Number));

/** Rings lie at `depth` brackets, surfaces one above; undefined when the brackets do not close. */
function surfacesOf(body: string, depth: number): Surface[] | undefined {
  const surfaces: number[][][][] = [];
  let [open, from] = [0, 0];
  for (let i = 0; i < body.length; i += 1) {
    if (body[i] === "(") {
      open += 1;
      if (open === depth - 1) surfaces.push([]);
      if (open === depth) from = i + 1;
      if (open > depth) return undefined;
    } else if (body[i] === ")") {
      if (open === depth) surfaces[surfaces.length - 1].push(positionsOf(body.slice(from, i)));
      open -= 1;
      if (open === 0) return surfaces;
    }
  }
  return undefined;
}
