/** Which columns of a file with incidents hold place, moment and category; or that the file holds counts. */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { COUNT_NAMES } from "./incidents.ts";
import type { FileMapping } from "./manifest.ts";
import { plainName } from "./map-columns.ts";

/** Fields of a point incident, and the names by which police files carry them. */
export const INCIDENT_FIELDS = {
  x: ["x", "xft", "xcoordinate", "xcoordinaat", "rdx", "easting"],
  y: ["y", "yft", "ycoordinate", "ycoordinaat", "rdy", "northing"],
  lon: ["lon", "longitude", "lng", "long", "lengtegraad"],
  lat: ["lat", "latitude", "breedtegraad"],
  moment: ["datetime", "moment", "timestamp", "datumtijd", "begindatumtijd", "pleegdatumtijd", "occurredat"],
  date: ["date", "datum", "pleegdatum", "begindatum", "datumbegin", "month", "maand"],
  time: ["time", "tijd", "tijdstip", "pleegtijd", "begintijd", "tijdbegin"],
  momentTo: ["momentto", "einddatumtijd", "eindmoment"],
  category: [
    ...["category", "categorie", "crimetype", "primarytype", "delict", "delictsoort", "incidenttype"],
    ...["maatschappelijkeklasse", "omschrijving", "iucr", "type", "soort"],
  ],
  id: ["id", "nummer", "registratienummer", "bvhnummer", "casenumber", "crimeid"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IncidentField = keyof typeof INCIDENT_FIELDS;
export type IncidentColumnNames = Readonly<Partial<Record<IncidentField, string>>>;

export type IncidentFile =
  | { readonly kind: "counts" }
  | { readonly kind: "points"; readonly columns: IncidentColumnNames; readonly recipes: IncidentColumnNames };

/**
 * Points have a moment and a place, by columns or by the geometry of the file;
 * counts have a number per area and period. Fails with mapping.unknown-field
 * or columns.missing.
 */
export function incidentFile(
  columns: readonly string[],
  mapping: Pick<FileMapping, "columns" | "where" | "onePer">,
  file: string,
  hasGeometry: boolean,
): Result<IncidentFile> {
  const plain = columns.map(plainName);
  const indexOf = (name: string): number => {
    const exact = columns.indexOf(name);
    return exact === -1 ? plain.indexOf(plainName(name)) : exact;
  };
  const asked = Object.keys(mapping.columns);
  const asksPoint = asked.some((field) => ["x", "lon", "moment", "date"].includes(field));
  const hasCount = ["count", ...COUNT_NAMES].some((name) => plain.includes(name));
  if (asked.includes("count") || (!asksPoint && hasCount)) return succeed({ kind: "counts" });
  const found: Partial<Record<IncidentField, string>> = {};
  const recipes: Partial<Record<IncidentField, string>> = {};
  const missing: string[] = [];
  for (const [field, entry] of Object.entries(mapping.columns)) {
    if (!(field in INCIDENT_FIELDS)) {
      const values = { table: "incidents", known: Object.keys(INCIDENT_FIELDS).join(", ") };
      return fail(error("mapping.unknown-field", { where: { file }, found: field, values }));
    }
    const header = typeof entry === "string" ? entry : entry.from;
    const index = indexOf(header);
    if (index === -1) missing.push(header);
    else found[field as IncidentField] = columns[index];
    if (typeof entry !== "string" && entry.read !== undefined) recipes[field as IncidentField] = entry.read;
  }
  for (const field of Object.keys(INCIDENT_FIELDS) as IncidentField[]) {
    if (found[field] !== undefined || clashes(field, found)) continue;
    const index = INCIDENT_FIELDS[field].map((name) => plain.indexOf(name)).find((at) => at !== -1);
    if (index !== undefined && !Object.values(found).includes(columns[index])) found[field] = columns[index];
  }
  const hasPlane = found.x !== undefined && found.y !== undefined;
  const hasDegrees = found.lon !== undefined && found.lat !== undefined;
  if (!hasGeometry && !hasPlane && !hasDegrees) missing.push("x, y (lon, lat)");
  if (found.moment === undefined && found.date === undefined) missing.push("moment (date)");
  for (const { column } of mapping.where) if (indexOf(column) === -1) missing.push(column);
  if (mapping.onePer !== undefined && indexOf(mapping.onePer) === -1) missing.push(mapping.onePer);
  if (missing.length > 0) {
    const values = { missing: missing.join(", "), unexpected: columns.join(", ") };
    return fail(error("columns.missing", { where: { file }, values }));
  }
  return succeed({ kind: "points", columns: found, recipes });
}

/** Plane coordinates go before degrees, one moment before date and time, unless the mapping says otherwise. */
const clashes = (field: IncidentField, found: IncidentColumnNames): boolean =>
  ((field === "lon" || field === "lat") && found.x !== undefined) ||
  ((field === "x" || field === "y") && found.lon !== undefined) ||
  ((field === "date" || field === "time") && found.moment !== undefined) ||
  (field === "moment" && found.date !== undefined);
