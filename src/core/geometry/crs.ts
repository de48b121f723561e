/**
 * The coordinate systems we can place on the map, and the many ways in which
 * files name them.
 */

export type CrsDefinition = {
  readonly code: string;
  /** Parameters as proj4 reads them. Coordinates come out in `unit`. */
  readonly proj: string;
  readonly unit: "degree" | "metre" | "us-survey-foot";
  /** Area of use in degrees, from the EPSG register: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
};

/** One US survey foot in metres: 1200/3937. */
export const US_SURVEY_FOOT_METRES = 1200 / 3937;

/**
 * Rijksdriehoek. The rotations are in arc-seconds, as proj4 reads them; the
 * same transformation is often printed in microradians with the opposite sign,
 * which would land 171 m away.
 */
const RD =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";
const RD_BOUNDS = [3.2, 50.75, 7.22, 53.7] as const;

const utm = (zone: number): CrsDefinition => ({
  code: `EPSG:${32600 + zone}`,
  proj: `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`,
  unit: "metre",
  bounds: [zone * 6 - 186, 0, zone * 6 - 180, 84],
});

const definitions: readonly CrsDefinition[] = [
  {
    code: "EPSG:4326",
    proj: "+proj=longlat +datum=WGS84 +no_defs",
    unit: "degree",
    bounds: [-180, -90, 180, 90],
  },
  { code: "EPSG:28992", proj: RD, unit: "metre", bounds: RD_BOUNDS },
  // RD with heights above NAP: the same plane, and heights are not used here.
  { code: "EPSG:7415", proj: RD, unit: "metre", bounds: RD_BOUNDS },
  {
    code: "EPSG:27700",
    proj: "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs",
    unit: "metre",
    bounds: [-9, 49.75, 2.01, 61.01],
  },
  {
    code: "EPSG:3435",
    proj: "+proj=tmerc +lat_0=36.66666666666666 +lon_0=-88.33333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=us-ft +no_defs",
    unit: "us-survey-foot",
    bounds: [-89.28, 37.06, -87.02, 42.5],
  },
  {
    code: "EPSG:25831",
    proj: "+proj=utm +zone=31 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs",
    unit: "metre",
    bounds: [0, 37, 6.01, 82.45],
  },
  ...[28, 29, 30, 31, 32, 33].map(utm),
  {
    code: "EPSG:3857",
    proj: "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
    unit: "metre",
    bounds: [-180, -85.06, 180, 85.06],
  },
];

export const crsCodes: readonly string[] = definitions.map((definition) => definition.code);

export const crsDefinition = (code: string): CrsDefinition | undefined =>
  definitions.find((definition) => definition.code === code);

/** May distances be measured in it? Web Mercator stretches them, degrees are no lengths. */
export const isWorkingCrs = (code: string): boolean => {
  const definition = crsDefinition(code);
  return definition !== undefined && definition.unit !== "degree" && code !== "EPSG:3857";
};

export const metresPerUnit = (code: string): number =>
  crsDefinition(code)?.unit === "us-survey-foot" ? US_SURVEY_FOOT_METRES : 1;

const WORDS: Readonly<Record<string, string>> = {
  wgs84: "EPSG:4326",
  crs84: "EPSG:4326",
  lonlat: "EPSG:4326",
  rd: "EPSG:28992",
  rdnew: "EPSG:28992",
  rijksdriehoek: "EPSG:28992",
  amersfoortrdnew: "EPSG:28992",
};

/**
 * The code `EPSG:n` for a name as files write it: `EPSG:28992`, `28992`,
 * `urn:ogc:def:crs:EPSG::28992`, `http://www.opengis.net/def/crs/EPSG/0/28992`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`, `RD New`. Undefined when it is no such name
 * or we have no definition for it.
 */
export function crsCode(name: string): string | undefined {
  const word = WORDS[name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")];
  if (word !== undefined) return word;
  if (/CRS:?84h?$/i.test(name)) return "EPSG:4326";
  const match = /(?:^|EPSG[:/#](?:[\d.]*[:/#])?|epsg\.xml#)(\d{4,6})$/i.exec(name.trim());
  if (match === null) return undefined;
  const code = `EPSG:${match[1]}`;
  return crsDefinition(code) === undefined ? undefined : code;
}

/**
 * The code for the text of a `.prj` file: the authority where it names one,
 * otherwise the projection and its name.
 */
export function crsOfWkt(wkt: string): string | undefined {
  const authority =
    /AUTHORITY\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(wkt) ?? /ID\["EPSG",\s*(\d+)\]\s*\]\s*$/i.exec(wkt);
  if (authority !== null) return crsCode(`EPSG:${authority[1]}`);
  const name = (/^\s*(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS)\["([^"]*)"/i.exec(wkt)?.[1] ?? "").toLowerCase();
  if (/^\s*geog/i.test(wkt)) return /wgs.?(19)?84/.test(name) ? "EPSG:4326" : undefined;
  if (/rd_?new|amersfoort/.test(name)) return "EPSG:28992";
  if (/illinois_east/.test(name) && /US|0\.3048006/i.test(wkt)) return "EPSG:3435";
  if (/british_national_grid/.test(name)) return "EPSG:27700";
  if (/web_mercator|pseudo-mercator/.test(name)) return "EPSG:3857";
  const zone = /wgs.?(?:19)?84.*utm.*zone[_ ](\d+)n/.exec(name)?.[1];
  if (zone !== undefined) return crsCode(`EPSG:${32600 + Number(zone)}`);
  return /etrs.*utm.*zone[_ ]31n/.test(name) ? "EPSG:25831" : undefined;
}
