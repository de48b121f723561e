/**
 * Cuts the bundled Chicago case out of the full table of incidents.
 *
 *   npx tsx scripts/cut-chicago.ts incidents_2005_2018.csv.gz
 *
 * Rule: an incident is kept when
 * - it lies within 400 m of a red-light camera and in a month from 36 months
 *   before to 12 months after the month in which that camera went live; or
 * - it lies in one of the chosen squares of 2 x 2 km and in a month from
 *   January 2006 to December 2010, the years around most of the starts.
 * Squares are chosen whole, about one in five, by a seeded draw per square, so
 * that nothing within a square is thinned. Rows without a point are not kept.
 */

import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip, gzipSync } from "node:zlib";
import { monthOf, parseCivilDate } from "../src/core/foundation/civil-date.ts";
import { streams } from "../src/core/foundation/random.ts";
import { US_SURVEY_FOOT_METRES } from "../src/core/geometry/crs.ts";
import { toWorkingCrs } from "../src/core/geometry/projection.ts";

const SQUARE_METRES = 2000;
const SHARE_OF_SQUARES = 0.19;
const [FIRST, LAST] = [monthOf("2006-01-01"), monthOf("2010-12-01")];
const REACH_METRES = 400;
const HISTORY_MONTHS = 36;
const AFTER_MONTHS = 12;

const source = process.argv[2];
if (source === undefined) throw new Error("give the path of incidents_2005_2018.csv.gz");
const folder = path.join(import.meta.dirname, "..", "cases", "chicago-red-light");

type Camera = { readonly x: number; readonly y: number; readonly month: number };

function cameras(): Camera[] {
  const projection = toWorkingCrs("EPSG:4326", "EPSG:3435");
  if (!projection.ok) throw new Error("EPSG:3435");
  const text = readFileSync(path.join(folder, "red_light_camera_locations.csv"), "utf8");
  return [...text.matchAll(/,(\d\d)\/(\d\d)\/(\d{4}),([-\d.]+),([-\d.]+),/g)].map(([, m, d, y, lat, lon]) => {
    const point = projection.value(Number(lon), Number(lat));
    const date = `${y}-${m}-${d}`;
    if (point === undefined || parseCivilDate(date) === undefined) throw new Error(date);
    return { x: point[0], y: point[1], month: monthOf(date) };
  });
}

const chosen = new Map<string, boolean>();
const draw = streams("chicago-red-light");
function inChosenSquare(x: number, y: number): boolean {
  const key = `${Math.floor(x / SQUARE_METRES)}/${Math.floor(y / SQUARE_METRES)}`;
  let value = chosen.get(key);
  if (value === undefined) {
    value = draw("square", key).next() < SHARE_OF_SQUARES;
    chosen.set(key, value);
  }
  return value;
}

const sites = cameras();
const nearby = new Map<string, Camera[]>();
const cellOf = (value: number): number => Math.floor(value / REACH_METRES);
for (const camera of sites) {
  for (let dx = -1; dx <= 1; dx += 1) {
    for (let dy = -1; dy <= 1; dy += 1) {
      const key = `${cellOf(camera.x) + dx}/${cellOf(camera.y) + dy}`;
      const list = nearby.get(key);
      if (list === undefined) nearby.set(key, [camera]);
      else list.push(camera);
    }
  }
}

const kept: string[] = [];
const lines = createInterface({ input: createReadStream(source).pipe(createGunzip()) });
let header = true;
for await (const line of lines) {
  if (header) {
    header = false;
    continue;
  }
  const [xFeet, yFeet, moment, iucr] = line.split(",");
  if (xFeet === "" || xFeet === "0") continue;
  const x = Number(xFeet) * US_SURVEY_FOOT_METRES;
  const y = Number(yFeet) * US_SURVEY_FOOT_METRES;
  const month = (Number(moment.slice(0, 4)) - 1970) * 12 + Number(moment.slice(5, 7)) - 1;
  const near = (nearby.get(`${cellOf(x)}/${cellOf(y)}`) ?? []).some(
    (camera) =>
      month >= camera.month - HISTORY_MONTHS &&
      month <= camera.month + AFTER_MONTHS &&
      Math.hypot(camera.x - x, camera.y - y) <= REACH_METRES,
  );
  if (near || (month >= FIRST && month <= LAST && inChosenSquare(x, y))) {
    kept.push(`${xFeet},${yFeet},${moment},${iucr}`);
  }
}
kept.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const packed = gzipSync(`x_ft,y_ft,datetime,iucr\n${kept.join("\n")}\n`, { level: 9 });
writeFileSync(path.join(folder, "incidents.csv.gz"), packed);
const squares = [...chosen.values()].filter(Boolean).length;
console.log(`${kept.length} incidents, ${squares} of ${chosen.size} squares, ${packed.length} bytes`);
