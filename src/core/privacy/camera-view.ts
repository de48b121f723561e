/** What the cameras see, as numbers and outlines. Outlines and rows per camera never leave the organisation. */

import type { Known } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { DensityClass } from "../parameters/pixel-density.ts";
import type { Pose } from "./poses.ts";

/** A ring of corners x, y in metres, rounded to decimetres. */
export type Outline = readonly (readonly [number, number])[];

export type PlaceKind = "school" | "worship" | "care" | "shelter" | "party" | "protest" | "other";

export type Inspection = {
  /** `none-needed`: nothing outside the area is in view, as computed. Only a recorded look on site passes or fails. */
  readonly state: "none-needed" | "check-on-site" | "passed" | "failed";
  readonly on?: string;
  /** File and row that prove it. */
  readonly record?: string;
};

export type FacadeInView = {
  readonly building: string;
  readonly dwellings: number;
  readonly lengthMetres: number;
  /** Length times height of the building, where that is known. */
  readonly squareMetres?: number;
  readonly pixelsPerMetre?: number;
  /** Proposal for a mask: bearings in degrees, clockwise from the first to the second, margin included. */
  readonly panDegrees: readonly [number, number];
  /** From the foot to the top of the facade in degrees above the horizon; needs both heights. */
  readonly tiltDegrees?: readonly [number, number];
};

export type IncidentsInView = {
  /** In the twelve months to the day of the evaluation. */
  readonly inView: Quantity;
  /** In the whole circle of the reach, as if no building stood there. */
  readonly inCircle: Quantity;
  /** Recorded at a place inside a building: in the circle, and not in view. */
  readonly insideBuildings: Quantity;
  readonly categories: readonly { readonly category: string; readonly count: number }[];
  /** In view by hour of the day, 24 numbers; incidents without a time of day are in none. */
  readonly hours: readonly number[];
};

/**
 * Where the direction is not known, or changes without record, each value is
 * for all directions together and its interval holds what any one direction
 * can give.
 */
export type Seen = {
  readonly pose: Pose["kind"];
  readonly turns: boolean;
  readonly reachMetres: number;
  readonly blindMetres: number;
  /** The reach goes past the edge of the footprints that are known: there the view is an upper bound. */
  readonly isPastBuildings: boolean;
  /** Open ground, m2. */
  readonly ground: Quantity;
  /** Mean over the presets, by their share of the time. */
  readonly groundAtOneTime?: Quantity;
  /** Ground up to the distance that gives the density of each task. */
  readonly zones: readonly {
    readonly task: DensityClass;
    readonly metres: number;
    readonly squareMetres: number;
  }[];
  readonly dwellings: Known<Quantity>;
  readonly facades: Known<readonly FacadeInView[]>;
  readonly sensitive: Known<{
    readonly count: Quantity;
    readonly places: readonly { readonly id: string; readonly kind: PlaceKind }[];
  }>;
  /** Ground in view outside the designated area, m2. */
  readonly outside: Known<Quantity>;
  readonly inspection: Inspection;
  /** Ground that other cameras see as well, m2. */
  readonly overlap: Quantity;
  readonly incidents: Known<IncidentsInView>;
};

export type CameraView = {
  readonly camera: string;
  readonly area?: string;
  readonly seen: Known<Seen>;
};

export type AreaMap = {
  readonly area: string;
  /** Ground in view of any of its cameras, and the part of it outside the area, m2. */
  readonly ground: Quantity;
  readonly beyond: Quantity;
  /** West, south, east, north of what is in view and of the area, with a margin, in metres. */
  readonly box: readonly [number, number, number, number];
  readonly boundary: readonly Outline[];
  readonly buildings: readonly Outline[];
  readonly inView: readonly Outline[];
  readonly outside: readonly Outline[];
  readonly cameras: readonly {
    readonly camera: string;
    readonly x: number;
    readonly y: number;
    readonly isPoseKnown: boolean;
  }[];
};

export type Exposure = {
  /** Dwellings with a facade in view of any camera, each once. */
  readonly dwellings: Quantity;
  /** Dwellings whose building is not known: in no count. */
  readonly dwellingsWithoutBuilding: Quantity;
  /** People who live there. */
  readonly residents: Known<Quantity>;
  /** Minutes a day for which residents' facades are in view, times the residents. */
  readonly residentMinutes: Known<Quantity>;
  readonly neighbourhoods: Known<
    readonly {
      readonly code: string;
      readonly name: string;
      readonly dwellings: Quantity;
      /** Of all dwellings in view. */
      readonly shareInView: number;
      /** Of the residents of all neighbourhoods. */
      readonly shareOfResidents: number;
    }[]
  >;
};

export type Views = {
  readonly cameras: Known<readonly CameraView[]>;
  readonly maps: Known<readonly AreaMap[]>;
  readonly totals: {
    readonly cameras: Quantity;
    readonly seen: Quantity;
    readonly poseKnown: Quantity;
    /** Ground in view of any camera, m2, each metre once. */
    readonly ground: Quantity;
    readonly toCheckOnSite: Quantity;
  };
  readonly exposure: Known<Exposure>;
};
