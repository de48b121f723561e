/** Costs per year from the ledger, and what one camera costs. */

import type { Cost } from "../dossier/costs.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, civilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { stockOverTime, totalInUse } from "../measures/cameras-in-use.ts";
import type { YearCost } from "./economics.ts";

/** Year of a row: its own, or that of the payment. */
export const costYear = (cost: Cost): number | undefined =>
  cost.year ?? (cost.paidOn === undefined ? undefined : Number(cost.paidOn.slice(0, 4)));

export function yearCosts(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<readonly YearCost[]> {
  if (dossier.costs.state !== "known") return dossier.costs;
  const rows = dossier.costs.value.filter((cost) => costYear(cost) !== undefined);
  if (rows.length === 0) return notMeasured(warning("economics.no-costs"));
  const trace = book.add({
    method: "economics.year-costs",
    version: "1",
    inputs: [...new Set(rows.map((row) => row.origin.source))],
    parameters: [],
    options: { asOf },
  });
  const years = [...new Set(rows.map((row) => costYear(row) as number))].sort((a, b) => a - b);
  return known(
    years.map((year) =>
      oneYear(
        year,
        rows.filter((row) => costYear(row) === year),
        dossier,
        asOf,
        trace,
      ),
    ),
  );
}

/** The last year that has ended; the last of all when none has. */
export const quotedYear = (years: readonly YearCost[]): YearCost =>
  [...years].reverse().find((year) => year.ended) ?? years[years.length - 1];

function oneYear(
  year: number,
  rows: readonly Cost[],
  dossier: Dossier,
  asOf: CivilDate,
  trace: string,
): YearCost {
  const { currency } = dossier.manifest;
  const money = (id: string, amounts: readonly Cost[]): Quantity => ({
    id: `economics/costs/${year}/${id}`,
    value: cents(sum(amounts.map((row) => row.amount))),
    unit: currency,
    n: amounts.length,
    trace,
  });
  const categories = [...new Set(rows.map((row) => row.category ?? "other"))].sort();
  const recurring = money(
    "recurring",
    rows.filter((row) => row.recurrence === "recurring"),
  );
  const cameras = averageCameras(year, dossier, asOf, trace);
  return {
    year,
    ended: civilDate(year, 12, 31) <= asOf,
    total: money("total", rows),
    recurring,
    oneOff: money(
      "one-off",
      rows.filter((row) => row.recurrence === "one-off"),
    ),
    byCategory: categories
      .map((category) => ({
        category,
        amount: money(
          `category/${category}`,
          rows.filter((row) => (row.category ?? "other") === category),
        ),
      }))
      .sort((a, b) => b.amount.value - a.amount.value || (a.category < b.category ? -1 : 1)),
    cameras,
    perCamera:
      cameras.state !== "known"
        ? cameras
        : known({
            id: `economics/costs/${year}/per-camera`,
            value: recurring.value / cameras.value.value,
            unit: `${currency} per camera-year`,
            n: rows.length,
            trace,
          }),
  };
}

/** Sums of amounts in cents are exact to the cent. */
const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** Mean over the days of the year (until the day of the evaluation) of the cameras in use. */
function averageCameras(year: number, dossier: Dossier, asOf: CivilDate, trace: string): Known<Quantity> {
  const cameras = valueOr(dossier.cameras, []);
  const placements = valueOr(dossier.placements, []);
  if (cameras.length === 0) return notMeasured(warning("design.no-cameras"));
  const quantity = (value: number, n: number): Quantity => ({
    id: `economics/costs/${year}/cameras`,
    value,
    unit: "cameras",
    n,
    trace,
  });
  if (placements.length === 0) return known(quantity(cameras.length, cameras.length));
  const stock = stockOverTime(placements, cameras);
  const first = dayOf(civilDate(year, 1, 1));
  const last = Math.min(dayOf(civilDate(year, 12, 31)), dayOf(asOf));
  if (last < first) return notMeasured(warning("economics.year-after-evaluation", { values: { year } }));
  // The level changes on few days: weigh each level by the days that it holds.
  const edges = [first, ...stock.changes.map(dayOf).filter((day) => day > first && day <= last), last + 1];
  let cameraDays = 0;
  for (let i = 0; i + 1 < edges.length; i += 1) {
    cameraDays += totalInUse(stock.on(civilDateOf(edges[i]))) * (edges[i + 1] - edges[i]);
  }
  const mean = cameraDays / (last - first + 1);
  return mean > 0
    ? known(quantity(mean, placements.length))
    : notMeasured(warning("economics.no-cameras-in-year", { values: { year } }));
}
