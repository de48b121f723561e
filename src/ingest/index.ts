/** The input formats. Recognition asks all of them and takes the surest; of equals the first in this list. */

import { csvFormat } from "./csv/index.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { geopackage } from "./geopackage.ts";
import { gml } from "./gml.ts";
import { kml } from "./kml.ts";
import { ods } from "./ods.ts";
import { shapefile } from "./shapefile.ts";
import { xlsx } from "./xlsx.ts";
import { yamlTable } from "./yaml-table.ts";

export const formats: readonly Format[] = [
  xlsx,
  ods,
  geopackage,
  shapefile,
  kml,
  gml,
  geojson,
  yamlTable,
  csvFormat,
];
