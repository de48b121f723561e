/**
 * Codes of regions in Dutch open data. They are text: the part after the prefix
 * may hold letters (BU0363AA01), and tables pad them with blanks.
 */

export type RegionLevel = "country" | "municipality" | "district" | "neighbourhood";

const LEVELS: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^NL\d\d$/, "country"],
  [/^GM[0-9A-Z]{4}$/, "municipality"],
  [/^WK[0-9A-Z]{6}$/, "district"],
  [/^BU[0-9A-Z]{8}$/, "neighbourhood"],
];

/** Rows of incidents that could be brought to no municipality, province or region. */
const NOT_ATTRIBUTED = /^(GM099[89]|RE99|LD99|PV99)$/;

/** Undefined for a name or code of another kind. */
export function regionLevel(code: string): RegionLevel | undefined {
  const text = code.trim().toUpperCase();
  return LEVELS.find(([form]) => form.test(text))?.[1];
}

export const isNotAttributed = (code: string): boolean => NOT_ATTRIBUTED.test(code.trim().toUpperCase());

/** GM0363 for BU0363AA01; undefined for the country and for other codes. */
export function municipalityOf(code: string): string | undefined {
  const level = regionLevel(code);
  return level === undefined || level === "country"
    ? undefined
    : `GM${code.trim().toUpperCase().slice(2, 6)}`;
}
