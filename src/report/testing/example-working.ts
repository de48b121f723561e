/** The way of working of the example: a handful of shifts, observations and requests, measured as always. */

import { dayOf } from "../../core/foundation/civil-date.ts";
import { traceBook } from "../../core/foundation/trace-book.ts";
import { factsOf } from "../../core/measures/working/facts.ts";
import { type Working, working } from "../../core/measures/working/index.ts";
import { dossierOf } from "../../core/testing/dossier.ts";

const at = (day: number, hour: number) => ({
  minute: (dayOf("2021-01-01") + day) * 1440 + hour * 60,
  hasTime: true,
});

const days = Array.from({ length: 20 }, (_, day) => day);
const minutes = days.map((day) => at(day, 22).minute);

const dossier = dossierOf({
  areas: [{ id: "centrum", polygons: [[Float64Array.of(0, 0, 100, 0, 100, 100, 0, 100)]] }],
  cameras: [
    { id: "C1", area: "centrum" },
    { id: "C2", area: "centrum" },
  ],
  placements: ["C1", "C2"].map((camera) => ({ camera, area: "centrum", from: "2020-01-01" })),
  goals: [{ area: "centrum", problem: "uitgaansgeweld", mechanism: "intervention", targetChange: -0.2 }],
  shifts: days.map((day) => ({ from: at(day, 20), to: at(day, 26), operators: 2, task: "live-viewing" })),
  log: days.map((day) => ({
    at: at(day, 21),
    camera: "C1",
    type: day % 2 === 0 ? "vechtpartij" : "verkeer",
    trigger: "operator",
    reportedTo: "police",
    followUp: day % 3 === 0 ? "no-unit" : "unit-sent",
    ...(day % 4 === 0 ? {} : { result: "resolved" }),
  })),
  requests: days.map((day) => ({
    requestedAt: at(day + 2, 9),
    incidentAt: at(day, 23),
    cameras: "C1",
    offence: "mishandeling",
    found: day % 4 === 0 ? "not-in-view" : "yes",
    usable: "identification",
    ...(day % 2 === 0 ? { outcome: "suspect-identified" } : {}),
  })),
  outages: [{ camera: "C2", from: at(3, 8), to: at(4, 8), cause: "network" }],
  evidence: [
    {
      kind: "interview",
      topic: "feedback",
      verdict: "contradicts",
      role: "teamleider",
      paraphrase: "We horen weinig terug.",
    },
  ],
  figures: [
    { statement: "twee per week", kind: "per-camera-per-week", value: 2, total: 20, by: 2, days: 20 },
  ],
  incidents: {
    kind: "points",
    rows: minutes.length,
    x: new Float64Array(minutes.length).fill(50),
    y: new Float64Array(minutes.length).fill(50),
    minute: Int32Array.from(minutes),
    category: new Uint16Array(minutes.length),
    flags: new Uint8Array(minutes.length).fill(3),
    row: new Int32Array(minutes.length),
    categories: ["geweld"],
    sources: [],
  } as never,
});

export const exampleWorking: Working = working(factsOf(dossier, "2021-12-31", traceBook()));
