/** The input formats. Recognition asks all of them and takes the surest; of equals the first in this list. */

import { cityjson } from "./cityjson.ts";
import { csvFormat } from "./csv/index.ts";
import { csvZip } from "./csv-zip.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { geopackage } from "./geopackage.ts";
import { gml } from "./gml.ts";
import { icalendar } from "./icalendar.ts";
import { jsonTable } from "./json-table.ts";
import { kml } from "./kml.ts";
import { ods } from "./ods.ts";
import { overpass } from "./overpass.ts";
import { parquet } from "./parquet.ts";
import { shapefile } from "./shapefile.ts";
import { xls } from "./xls.ts";
import { xlsx } from "./xlsx.ts";
import { yamlTable } from "./yaml-table.ts";

export const formats: readonly Format[] = [
  xlsx,
  ods,
  xls,
  parquet,
  geopackage,
  shapefile,
  kml,
  csvZip,
  gml,
  cityjson,
  overpass,
  geojson,
  jsonTable,
  icalendar,
  yamlTable,
  csvFormat,
];
