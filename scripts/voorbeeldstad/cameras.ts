/**
 * Cameras and placements: 87 cameras from 2007, 78 from 2014, and from 2019
 * 75 fixed ones, which move to the eight areas as these begin, and 6 flexible
 * ones. Two more hang at the end of 2020 under a recorded exception.
 */

import { addMonths, civilDateOf, dayOf } from "../../src/core/foundation/civil-date.ts";
import type { Streams } from "../../src/core/foundation/random.ts";
import { AREAS, CITY, centreOf, type PlannedArea } from "./plan.ts";

type Camera = {
  readonly id: string;
  readonly kind: "vast" | "flexibel";
  readonly area: string;
  readonly ptz: string;
  /** Columns of POSE; empty where the register does not tell. */
  readonly pose?: readonly (string | number)[];
};

const POSE = ["azimut", "beeldhoek", "hoogte", "kantelhoek", "verticalebeeldhoek", "pixels"] as const;
/** The area whose cameras have a known direction, all but those that turn and the last few. */
const POSED_AREA = "grote-markt";
const POSED = 14;
type Stay = {
  readonly camera: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
};

const dayBefore = (date: string): string => civilDateOf(dayOf(date) - 1);

export function cameraFiles(streams: Streams): {
  readonly cameras: string;
  readonly placements: string;
  readonly presets: string;
} {
  const cameras: Camera[] = [];
  const stays: Stay[] = [];
  const presets: (string | number)[][] = [];
  const old = (i: number): readonly [number, number] => {
    const random = streams("cameras", "old", i);
    return [
      Math.round(CITY.x + (0.35 + 0.3 * random.next()) * CITY.side),
      Math.round(CITY.y + (0.4 + 0.2 * random.next()) * CITY.side),
    ];
  };
  let number = 0;
  const fixed = AREAS.filter((area) => area.flexible !== true);
  for (const area of fixed) {
    for (let k = 0; k < area.cameras; k += 1) {
      const id = `V${String(++number).padStart(3, "0")}`;
      const [ox, oy] = old(number);
      const turns = k % 3 === 0;
      const pose = area.id === POSED_AREA && k < POSED ? poseOf(area, k, streams) : undefined;
      cameras.push({
        id,
        kind: "vast",
        area: area.id,
        ptz: turns ? "ja" : "nee",
        ...(pose === undefined ? {} : { pose: turns ? ["", ...pose.slice(1)] : pose }),
      });
      if (turns && pose !== undefined && k < PRESETS) presets.push(...presetsOf(id, Number(pose[0])));
      stays.push({ camera: id, area: "", from: "2007-01-01", to: dayBefore(area.startedOn), x: ox, y: oy });
      stays.push({ camera: id, area: area.id, from: area.startedOn, to: "", ...pointIn(area, k, streams) });
    }
  }
  // Twelve more until 2014, of which three stay until the end of 2018.
  for (let k = 0; k < 12; k += 1) {
    const id = `V${String(++number).padStart(3, "0")}`;
    const [x, y] = old(number);
    cameras.push({ id, kind: "vast", area: "", ptz: "nee" });
    stays.push({ camera: id, area: "", from: "2007-01-01", to: k < 9 ? "2013-12-31" : "2018-12-31", x, y });
  }
  const flexible = AREAS.filter((area) => area.flexible === true);
  for (const area of flexible) {
    for (let k = 0; k < area.cameras; k += 1) {
      const id = `F${k + 1}`;
      const [x, y] = old(900 + k);
      cameras.push({ id, kind: "flexibel", area: area.id, ptz: "ja" });
      stays.push({ camera: id, area: "", from: "2019-01-01", to: dayBefore(area.startedOn), x, y });
      stays.push({ camera: id, area: area.id, from: area.startedOn, to: "", ...pointIn(area, k, streams) });
    }
  }
  for (let k = 0; k < 2; k += 1) {
    const id = `F${7 + k}`;
    const [x, y] = old(950 + k);
    cameras.push({ id, kind: "flexibel", area: "", ptz: "ja" });
    stays.push({ camera: id, area: "", from: "2020-11-01", to: dayBefore(addMonths("2020-11-01", 2)), x, y });
  }
  return {
    cameras: csv(
      ["camera", "soort", "gebied", "draaibaar", ...POSE],
      cameras.map((c) => [c.id, c.kind, c.area, c.ptz, ...(c.pose ?? POSE.map(() => ""))]),
    ),
    presets: csv(["camera", "azimut", "beeldhoek", "aandeel"], presets),
    placements: csv(
      ["camera", "gebied", "vanaf", "tot", "x", "y"],
      stays.map((s) => [s.camera, s.area, s.from, s.to, s.x, s.y]),
    ),
  };
}

/** Turning cameras up to this one have recorded presets. */
const PRESETS = 7;

const presetsOf = (camera: string, azimuth: number): (string | number)[][] => [
  [camera, azimuth, 62, "0.5"],
  [camera, (azimuth + 110) % 360, 62, "0.3"],
  [camera, (azimuth + 230) % 360, 30, "0.2"],
];

function poseOf(area: PlannedArea, k: number, streams: Streams): readonly (string | number)[] {
  const random = streams("poses", area.id, k);
  return [Math.floor(360 * random.next()), 62, 6, 15, 37, 1920];
}

function pointIn(area: PlannedArea, k: number, streams: Streams): { readonly x: number; readonly y: number } {
  const random = streams("cameras", area.id, k);
  const [cx, cy] = centreOf(area.at);
  return {
    x: Math.round(cx + (2 * random.next() - 1) * (area.half[0] - 3)),
    y: Math.round(cy + (2 * random.next() - 1) * (area.half[1] - 3)),
  };
}

export const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${[header, ...rows].map((row) => row.join(";")).join("\n")}\n`;
