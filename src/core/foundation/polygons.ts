/** Polygons in metres: each polygon is an outer ring and its holes, each ring x0, y0, x1, y1, ... closed implicitly. */
export type Polygons = readonly (readonly Float64Array[])[];
