/** Cameras in use over time against the cap, and where they hang now. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import { type CivilDate, monthOf, monthStart } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { stockOverTime, totalInUse } from "./cameras-in-use.ts";
import { capOn } from "./cap.ts";
import type { AreaStock, Stock } from "./measures.ts";

/** A series longer than this is shown by its last years. */
const MOST_MONTHS = 480;

export function stockMeasure(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<Stock> {
  const cameras = valueOr(dossier.cameras, []);
  const placements = valueOr(dossier.placements, []);
  if (cameras.length === 0) return notMeasured(warning("design.no-cameras"));
  if (placements.length === 0) return withoutDates(dossier, asOf, book);
  const stock = stockOverTime(placements, cameras);
  const first = stock.first ?? asOf;
  const [from, to] = [monthOf(first), monthOf(asOf)];
  const start = Math.max(from, to - MOST_MONTHS);
  const months = Array.from({ length: Math.max(0, to - start + 1) }, (_, i) => monthStart(start + i));
  // The last point is the day of the evaluation itself, not the first of its month.
  const days = months.map((month, i) => (i === months.length - 1 ? asOf : month));
  const levels = days.map((day) => stock.on(day));
  const now = stock.on(asOf);
  const trace = traceOf(dossier, asOf, book);
  const quantity = (id: string, value: number): Quantity => ({
    id: `measures/stock/${id}`,
    value,
    unit: "cameras",
    n: placements.length,
    trace,
  });
  const cap = capOn(dossier.manifest.programme, asOf);
  const placed = new Set(placements.map((placement) => placement.camera));
  return known({
    months: days,
    fixed: levels.map((level) => level.fixed),
    flexible: levels.map((level) => level.flexible),
    mobile: levels.map((level) => level.mobile),
    cap: days.map((day) => capOn(dossier.manifest.programme, day)?.total ?? null),
    latest: {
      total: quantity("total", totalInUse(now)),
      fixed: quantity("fixed", now.fixed),
      flexible: quantity("flexible", now.flexible),
      mobile: quantity("mobile", now.mobile),
    },
    capUse:
      cap === undefined
        ? notMeasured(warning("design.no-cap"))
        : known({ ...quantity("cap-use", totalInUse(now) / cap.total), unit: "share" }),
    undated: cameras.filter((camera) => !placed.has(camera.id)).length,
  });
}

/** A list without dates: what it holds is counted as in use on the day of the evaluation, and no more is said. */
function withoutDates(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<Stock> {
  const cameras = valueOr(dossier.cameras, []);
  const trace = traceOf(dossier, asOf, book);
  const count = (kind?: string): number =>
    kind === undefined ? cameras.length : cameras.filter((camera) => camera.kind === kind).length;
  const quantity = (id: string, value: number): Quantity => ({
    id: `measures/stock/${id}`,
    value,
    unit: "cameras",
    n: cameras.length,
    trace,
  });
  const cap = capOn(dossier.manifest.programme, asOf);
  return known({
    months: [asOf],
    fixed: [count("fixed")],
    flexible: [count("flexible")],
    mobile: [count("mobile")],
    cap: [cap?.total ?? null],
    latest: {
      total: quantity("total", count()),
      fixed: quantity("fixed", count("fixed")),
      flexible: quantity("flexible", count("flexible")),
      mobile: quantity("mobile", count("mobile")),
    },
    capUse:
      cap === undefined
        ? notMeasured(warning("design.no-cap"))
        : known({ ...quantity("cap-use", count() / cap.total), unit: "share" }),
    undated: cameras.length,
  });
}

const traceOf = (dossier: Dossier, asOf: CivilDate, book: TraceBook): string =>
  book.add({
    method: "measure.stock",
    version: "1",
    inputs: dossier.sources
      .filter((source) => source.table === "cameras" || source.table === "placements")
      .map((source) => source.id),
    parameters: [],
    options: { asOf },
  });

export function areaStockMeasure(
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
): Known<readonly AreaStock[]> {
  const areas = valueOr(dossier.areas, []).filter((area) => area.role === "camera");
  const cameras = valueOr(dossier.cameras, []);
  const placements = valueOr(dossier.placements, []);
  if (areas.length === 0) return notMeasured(warning("design.no-areas"));
  if (cameras.length === 0) return notMeasured(warning("design.no-cameras"));
  const trace = traceOf(dossier, asOf, book);
  const areaOfCamera = new Map(cameras.map((camera) => [camera.id, camera.area]));
  return known(
    areas.map((area) => {
      const here = (placement: Placement): boolean =>
        (placement.area ?? areaOfCamera.get(placement.camera)) === area.id;
      const value =
        placements.length > 0
          ? totalInUse(stockOverTime(placements, cameras, here).on(asOf))
          : cameras.filter((camera) => camera.area === area.id).length;
      return {
        area: area.id,
        name: area.name ?? area.id,
        cameras: { id: `measures/stock/area/${area.id}`, value, unit: "cameras", n: value, trace },
      };
    }),
  );
}
