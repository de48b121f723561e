import { expect, test } from "vitest";
import { HAS_POINT, type IncidentPoints } from "../dossier/incidents.ts";
import { manifest } from "../dossier/manifest.ts";
import { dayNumber, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { dossierOf } from "../testing/dossier.ts";
import { cityOf } from "./city.ts";
import { flexibleEffects } from "./flexible.ts";

/** A flat city of 4 x 4 km over four years, 2015 to 2018. */
function flatCity(rows: number): IncidentPoints {
  const random = streams("flexible")("city");
  const first = dayNumber(2015, 1, 1);
  const days = dayNumber(2019, 1, 1) - first;
  return {
    kind: "points",
    rows,
    x: Float64Array.from({ length: rows }, () => random.next() * 4000),
    y: Float64Array.from({ length: rows }, () => random.next() * 4000),
    minute: Int32Array.from({ length: rows }, (_, i) =>
      Math.floor((first + (i === 0 ? 0 : i === 1 ? days - 1 : random.next() * days)) * MINUTES_PER_DAY),
    ),
    category: new Uint16Array(rows),
    flags: new Uint8Array(rows).fill(HAS_POINT),
    categories: ["all"],
    row: Uint32Array.from({ length: rows }, (_, i) => i + 2),
    sources: [{ source: "flat", start: 0 }],
  };
}

const points = flatCity(120_000);
const city = cityOf(points);
const spots = [600, 1400, 2200, 3000].flatMap((x) => [900, 2900].map((y) => ({ x, y })));

const flexibleOf = (places: number) => {
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "T", evaluation: { sites: { rule: "cameras", radiusMetres: 100 } } }),
    cameras: [
      { id: "C1", kind: "fixed", from: "2017-06-15", x: 3600, y: 3600 },
      { id: "F1", kind: "flexible" },
    ],
    placements: spots.slice(0, places).flatMap(({ x, y }, s) => [
      { camera: "F1", from: `2016-0${1 + s}-01`, to: `2016-0${2 + s}-15`, x, y },
      { camera: "F1", from: `2017-0${1 + s}-10`, to: `2017-0${2 + s}-28`, x, y },
    ]),
    incidents: points,
  });
  const context = {
    dossier,
    city,
    book: traceBook(),
    streams: streams("flexible"),
    keepOff: [],
    inputs: ["flat"],
    quality: [],
  };
  return flexibleEffects(["all"], context);
};

test("flexible cameras get one line over all their stays, and nothing is found where nothing changed", () => {
  const [{ places, stays, estimate }] = flexibleOf(8);
  expect([places, stays]).toEqual([8, 16]);
  if (estimate.state !== "known" || estimate.value.interval.state !== "known") throw new Error("refused");
  expect(estimate.value).toMatchObject({ method: "panel.imputation", id: "effects/flexible/all" });
  expect(estimate.value.interval.value.low).toBeLessThan(1);
  expect(estimate.value.interval.value.high).toBeGreaterThan(1);
});

test("with two places the estimate is refused with the reason, and without flexible cameras there is no line", () => {
  expect(flexibleOf(2)).toMatchObject([
    { places: 2, estimate: { state: "refused", reasons: [{ code: "imputation.few-clusters" }] } },
  ]);
  expect(flexibleOf(0)).toEqual([]);
});
