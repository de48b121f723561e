/** Cameras in use over time against the cap, and where they hang now. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import { type CivilDate, monthOf, monthStart } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { type InUse, stockOverTime, totalInUse } from "./cameras-in-use.ts";
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
  const placed = new Set(placements.map((placement) => placement.camera));
  return stockOf(dossier, asOf, book, {
    days,
    levels,
    latest: { ...now, total: totalInUse(now) },
    observed: placements.length,
    undated: cameras.filter((camera) => !placed.has(camera.id)).length,
  });
}

/** A list without dates: what it holds is counted as in use on the day of the evaluation, and no more is said. */
function withoutDates(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<Stock> {
  const cameras = valueOr(dossier.cameras, []);
  const count = (kind: keyof InUse): number => cameras.filter((camera) => camera.kind === kind).length;
  const level = { fixed: count("fixed"), flexible: count("flexible"), mobile: count("mobile") };
  return stockOf(dossier, asOf, book, {
    days: [asOf],
    levels: [level],
    // A camera of unknown kind counts in the total only.
    latest: { ...level, total: cameras.length },
    observed: cameras.length,
    undated: cameras.length,
  });
}

type Counted = {
  readonly days: readonly CivilDate[];
  /** In use on each of the days. */
  readonly levels: readonly InUse[];
  readonly latest: InUse & { readonly total: number };
  /** Placements or cameras behind the counts. */
  readonly observed: number;
  readonly undated: number;
};

function stockOf(
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
  { days, levels, latest, observed, undated }: Counted,
): Known<Stock> {
  const { programme } = dossier.manifest;
  const trace = traceOf(dossier, asOf, book);
  const quantity = (id: string, value: number): Quantity => ({
    id: `measures/stock/${id}`,
    value,
    unit: "cameras",
    n: observed,
    trace,
  });
  const cap = capOn(programme, asOf);
  return known({
    months: days,
    fixed: levels.map((level) => level.fixed),
    flexible: levels.map((level) => level.flexible),
    mobile: levels.map((level) => level.mobile),
    cap: days.map((day) => capOn(programme, day)?.total ?? null),
    latest: {
      total: quantity("total", latest.total),
      fixed: quantity("fixed", latest.fixed),
      flexible: quantity("flexible", latest.flexible),
      mobile: quantity("mobile", latest.mobile),
    },
    capUse:
      cap === undefined
        ? notMeasured(warning("design.no-cap"))
        : known({ ...quantity("cap-use", latest.total / cap.total), unit: "share" }),
    undated,
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
