/**
 * Voorbeeldstad as planned: its areas, dates and planted truth. Everything in
 * it is made up, except the building footprints in its centre.
 */

export const SEED = "voorbeeldstad-1";

/** South-west corner in RD metres, around Delft, and the size of the city. */
export const CITY = { x: 78_000, y: 440_000, side: 14_000 } as const;

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2021;

export const CATEGORIES = [
  { name: "geweld", share: 0.14 },
  { name: "vernieling", share: 0.16 },
  { name: "fietsendiefstal", share: 0.2 },
  { name: "diefstal uit auto", share: 0.14 },
  { name: "jeugdoverlast", share: 0.14 },
  { name: "drugsoverlast", share: 0.08 },
  { name: "winkeldiefstal", share: 0.1 },
  { name: "straatroof", share: 0.04 },
] as const;

export type Effect = "none" | "fewer" | "displaced" | "peak";

export type PlannedArea = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Centre as a share of the city's side, and half sizes in metres. */
  readonly at: readonly [number, number];
  readonly half: readonly [number, number];
  readonly startedOn: string;
  /** Incidents per year at the spot, inside and just outside the area. */
  readonly perYear: number;
  readonly effect: Effect;
  /** Factor inside the area after the start; for a peak, in the year before it. */
  readonly factor: number;
  readonly cameras: number;
  readonly flexible?: boolean;
  readonly comparisons?: readonly (readonly [number, number])[];
};

export const AREAS: readonly PlannedArea[] = [
  {
    id: "stationsplein",
    name: "Stationsplein",
    kind: "station",
    at: [0.44, 0.52],
    half: [75, 65],
    startedOn: "2019-03-01",
    perYear: 190,
    effect: "none",
    factor: 1,
    cameras: 12,
  },
  {
    id: "grote-markt",
    name: "Grote Markt",
    kind: "nightlife",
    at: [0.52, 0.5],
    half: [80, 70],
    startedOn: "2019-06-01",
    perYear: 260,
    effect: "fewer",
    factor: 0.5,
    cameras: 18,
    comparisons: [
      [0.27, 0.71],
      [0.74, 0.3],
      [0.7, 0.72],
    ],
  },
  {
    id: "winkelhart",
    name: "Winkelhart",
    kind: "shopping",
    at: [0.6, 0.58],
    half: [80, 60],
    startedOn: "2019-09-01",
    perYear: 260,
    effect: "displaced",
    factor: 0.5,
    cameras: 12,
    comparisons: [
      [0.36, 0.62],
      [0.86, 0.72],
      [0.72, 0.86],
    ],
  },
  {
    id: "parkbuurt",
    name: "Parkbuurt",
    kind: "residential",
    at: [0.3, 0.34],
    half: [65, 75],
    startedOn: "2020-02-01",
    perYear: 150,
    effect: "peak",
    factor: 1.6,
    cameras: 8,
  },
  {
    id: "zuidoever",
    name: "Zuidoever",
    kind: "residential",
    at: [0.62, 0.2],
    half: [70, 70],
    startedOn: "2020-06-01",
    perYear: 8,
    effect: "none",
    factor: 1,
    cameras: 6,
    flexible: true,
  },
  {
    id: "stadionkwartier",
    name: "Stadionkwartier",
    kind: "stadium",
    at: [0.79, 0.55],
    half: [85, 65],
    startedOn: "2019-05-01",
    perYear: 180,
    effect: "none",
    factor: 1,
    cameras: 10,
    comparisons: [
      [0.2, 0.58],
      [0.41, 0.81],
    ],
  },
  {
    id: "haventerrein",
    name: "Haventerrein",
    kind: "business-park",
    at: [0.2, 0.18],
    half: [75, 70],
    startedOn: "2019-11-01",
    perYear: 130,
    effect: "none",
    factor: 1,
    cameras: 7,
  },
  {
    id: "noorderplein",
    name: "Noorderplein",
    kind: "shopping",
    at: [0.55, 0.83],
    half: [70, 70],
    startedOn: "2020-04-01",
    perYear: 160,
    effect: "none",
    factor: 1,
    cameras: 8,
  },
];

export const centreOf = ([x, y]: readonly [number, number]): readonly [number, number] => [
  Math.round(CITY.x + x * CITY.side),
  Math.round(CITY.y + y * CITY.side),
];
