/** The forms in which the public register goes out. */

import { csv } from "./csv.ts";
import { dcat } from "./dcat.ts";
import { geojson } from "./geojson.ts";
import { geopackage } from "./geopackage.ts";
import { osm } from "./osm.ts";
import type { RegisterWriter } from "./register-writer.ts";

export const registerWriters: readonly RegisterWriter[] = [geojson, csv, geopackage, osm, dcat];
