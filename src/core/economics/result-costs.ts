/**
 * What one result of live viewing, or one suspect identified from footage, cost: the yearly cost over the number of
 * results of that year. A count and a price, never a benefit: what a result is
 * worth is an assumption of the dossier, shown apart.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { LogEntry } from "../dossier/log.ts";
import type { FootageRequest } from "../dossier/requests.ts";
import { calendarDay, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { hasOutcome, IDENTIFIED } from "../measures/working/request-shares.ts";
import type { ResultCost, YearCost } from "./economics.ts";

const OBSERVATIONS = "all";

export function resultCosts(dossier: Dossier, year: YearCost, book: TraceBook): Known<readonly ResultCost[]> {
  const seen = liveResults(dossier, year, book);
  const identified = identifications(dossier, year, book);
  return identified.length === 0 ? seen : known([...valueOr(seen, []), ...identified]);
}

function liveResults(
  { log, manifest }: Dossier,
  year: YearCost,
  book: TraceBook,
): Known<readonly ResultCost[]> {
  if (log.state !== "known") return log;
  const rows = log.value.filter((entry) => yearOf(entry) === year.year);
  const total = sum(rows.map(observations));
  if (!(total > 0)) return notMeasured(warning("economics.no-results", { values: { year: year.year } }));
  const trace = book.add({
    method: "economics.cost-per-result",
    version: "1",
    inputs: [year.recurring.trace, ...new Set(rows.map(({ origin }) => origin.source))],
    parameters: [],
    options: { year: year.year },
  });
  const results = [...new Set(rows.flatMap(({ result }) => (result === undefined ? [] : [result])))].sort();
  const { currency, economics } = manifest;
  return known(
    [OBSERVATIONS, ...results].flatMap((result): ResultCost[] => {
      const own = result === OBSERVATIONS ? rows : rows.filter((row) => row.result === result);
      const count = sum(own.map(observations));
      if (!(count > 0)) return [];
      const quantity = (what: string, value: number, unit: string) => ({
        id: `economics/results/${result}/${what}`,
        value,
        unit,
        n: own.length,
        trace,
      });
      const assumed = economics.resultValues[result];
      return [
        {
          result,
          count: quantity("count", count, "results"),
          costPer: quantity("cost", year.recurring.value / count, currency),
          assumedWorth:
            assumed === undefined
              ? notMeasured(warning("economics.result-not-valued"))
              : known(quantity("assumed-worth", assumed.value * count, currency)),
          assumption: assumed?.source ?? "",
        },
      ];
    }),
  );
}

/**
 * Suspects identified from footage of the year: those told, and at most those
 * with usable footage of which nobody told the outcome. Nothing is said when
 * not one is known.
 */
function identifications(
  { requests, manifest }: Dossier,
  year: YearCost,
  book: TraceBook,
): readonly ResultCost[] {
  const own = valueOr(requests, []).filter((request) => yearOfRequest(request) === year.year);
  const number = (verdict: string): number =>
    sum(own.map((request) => (hasOutcome(request, IDENTIFIED) === verdict ? (request.count ?? 1) : 0)));
  const [told, unknown] = [number("yes"), number("unknown")];
  if (!(told > 0)) return [];
  const trace = book.add({
    method: "economics.cost-per-result",
    version: "1",
    inputs: [year.recurring.trace, ...new Set(own.map(({ origin }) => origin.source))],
    parameters: [],
    options: { year: year.year, unknown },
  });
  const pair = (end: string, count: number): Pick<ResultCost, "count" | "costPer"> => {
    const quantity = (what: string, value: number, unit: string) => ({
      id: `economics/results/identified/${what}${end}`,
      value,
      unit,
      n: count,
      trace,
    });
    return {
      count: quantity("count", count, "results"),
      costPer: quantity("cost", year.recurring.value / count, manifest.currency),
    };
  };
  return [
    {
      result: "identified",
      ...pair("", told),
      ...(unknown > 0 ? { atMost: pair("-at-most", told + unknown) } : {}),
      // What an identification is worth to others is in no balance of this programme.
      assumedWorth: notMeasured(warning("economics.result-not-valued")),
      assumption: "",
    },
  ];
}

function yearOfRequest({ month, requestedAt }: FootageRequest): number | undefined {
  if (month !== undefined) return Number(month.slice(0, 4));
  return requestedAt === undefined
    ? undefined
    : calendarDay(Math.floor(requestedAt.minute / MINUTES_PER_DAY)).year;
}

/** A total carries its month, an entry its moment. */
function yearOf({ month, at }: LogEntry): number | undefined {
  if (month !== undefined) return Number(month.slice(0, 4));
  return at === undefined ? undefined : calendarDay(Math.floor(at.minute / MINUTES_PER_DAY)).year;
}

/** An entry of the log is one observation; a total says how many. */
const observations = ({ count }: LogEntry): number => count ?? 1;
