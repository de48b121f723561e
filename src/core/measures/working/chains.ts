/**
 * The three chains of successful surveillance: links, each a measured share,
 * with a product only where links nest in one another.
 *
 * intervention  incident in viewing hours, camera up, on screen | seen -> reported -> unit sent -> in time -> result
 * investigation camera up | requested before deletion -> found -> usable -> suspect identified
 * prevention    no product: proxies, and the outcome that the effect measures
 *
 * What is unknown makes a range from "no" to "yes". The weakest link is the one
 * with the largest gain against a sourced norm, not the one with the lowest share.
 */

import norms from "../../../../parameters/tables/chain-norms.json" with { type: "json" };
import type { Goal } from "../../dossier/goals.ts";
import type { LogEntry } from "../../dossier/log.ts";
import type { FootageRequest } from "../../dossier/requests.ts";
import { valueOr } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { Cells } from "./cells.ts";
import type { Facts } from "./facts.ts";
import type { IndicatorResult } from "./indicator.ts";
import { isReported, isResponded } from "./log-shares.ts";
import { retentionDaysOf } from "./request-days.ts";
import { hasOutcome, IDENTIFIED, isFound, isInTime, isUsable } from "./request-shares.ts";
import { isThereInTime } from "./response-minutes.ts";
import { isOneOf, type Verdict } from "./share.ts";

export type Mechanism = "prevention" | "intervention" | "investigation";

export type Range = { readonly low: number; readonly high: number };

export type Norm = { readonly value: number; readonly source: string };

export type ChainLink = {
  readonly id: string;
  /** What it is a share of; links that nest have the same, and only these are multiplied. */
  readonly of: string;
  /** 0 to 1 when nothing is known. */
  readonly share: Range;
  readonly known: boolean;
  /** Rows or incidents that reach this link. */
  readonly n: number;
  /** Rows that pass this link and all before it: certainly, and at most; nested links only. */
  readonly passed?: Range;
  readonly norm?: Norm;
  /** More results at the end of the chain if this link rose by ten points; nested links only. */
  readonly gainOfTenPoints?: Range;
  /** The same if it rose to its norm. */
  readonly gainToNorm?: Range;
};

export type Chain = {
  /** Camera area, or `all`. */
  readonly area: string;
  readonly mechanism: Mechanism;
  /** Is it the main mechanism of the area's goal? */
  readonly main: boolean;
  readonly links: readonly ChainLink[];
  /** Share of what begins the nested part that comes to its end. */
  readonly product?: { readonly least: Quantity; readonly most: Quantity };
  /** Link with the largest gain against a sourced norm; `certain` when that gain is above zero whatever the unknown is. */
  readonly weakest?: { readonly link: string; readonly certain: boolean };
};

const USEFUL_RESULTS = ["resolved", "warned", "fine", "arrest", "medical-help"];
const TEN_POINTS = 0.1;

type Stage<R> = readonly [id: string, verdict: (row: R, facts: Facts) => Verdict];

const interventionStages: readonly Stage<LogEntry>[] = [
  ["reported", isReported],
  ["responded", isResponded],
  [
    "in-time-at-scene",
    (entry, { dossier }) => isThereInTime(entry, dossier.manifest.programme.responseMinutes),
  ],
  ["result", ({ result }) => isOneOf(result, USEFUL_RESULTS)],
];

const investigationStages: readonly Stage<FootageRequest>[] = [
  ["in-time", (request, { dossier }) => isInTime(request, retentionDaysOf(dossier.manifest.programme))],
  ["found", isFound],
  ["usable", isUsable],
  ["identified", (request) => hasOutcome(request, IDENTIFIED)],
];

/** @param results  of the indicators, whose shares are the links that stand apart */
export function chains(facts: Facts, results: readonly IndicatorResult[]): readonly Chain[] {
  const goals = valueOr(facts.dossier.goals, []);
  const places = [...facts.areas.map(({ id }) => id), "all"];
  return places.flatMap((area, position) => {
    const goal = goals.find((candidate) => candidate.area === area);
    const at = area === "all" ? undefined : position;
    return [
      ...(facts.log.state === "known" ? [intervention(facts, results, area, at, goal)] : []),
      ...(facts.requests.state === "known" ? [investigation(facts, results, area, at, goal)] : []),
      ...(goal?.mechanism === "prevention" ? [prevention(results, area, goal)] : []),
    ].filter((chain) => chain !== undefined);
  });
}

function intervention(
  facts: Facts,
  results: readonly IndicatorResult[],
  area: string,
  at: number | undefined,
  goal: Goal | undefined,
): Chain | undefined {
  if (facts.log.state !== "known") return undefined;
  const nested = nest(facts, facts.log.value.cells, interventionStages, "observations", at);
  if (nested === undefined) return undefined;
  return chainOf(facts, area, "intervention", goal, facts.log.value.sources, nested, [
    apart(results, "viewed", "incidents", "I12", area),
    apart(results, "camera-up", "camera-hours", "I13", area),
    apart(results, "on-screen", "camera-hours", "I11", area),
    unknownLink("noticed", "incidents"),
  ]);
}

function investigation(
  facts: Facts,
  results: readonly IndicatorResult[],
  area: string,
  at: number | undefined,
  goal: Goal | undefined,
): Chain | undefined {
  if (facts.requests.state !== "known") return undefined;
  const nested = nest(facts, facts.requests.value.cells, investigationStages, "requests", at);
  if (nested === undefined) return undefined;
  return chainOf(facts, area, "investigation", goal, facts.requests.value.sources, nested, [
    unknownLink("reported-offence", "offences"),
    apart(results, "camera-up", "camera-hours", "I13", area),
  ]);
}

/** Whether offenders know and reckon with the cameras is not in files; the goal tells who they are. */
function prevention(results: readonly IndicatorResult[], area: string, goal: Goal): Chain {
  const { offenderGroup } = goal;
  const reckons =
    offenderGroup === undefined || offenderGroup === "unknown"
      ? undefined
      : offenderGroup === "calculating" || offenderGroup === "planned";
  return {
    area,
    mechanism: "prevention",
    main: true,
    links: [
      unknownLink("offender-knows", "offenders"),
      apart(results, "on-screen", "camera-hours", "I11", area),
      reckons === undefined
        ? unknownLink("offender-reckons", "offenders")
        : {
            id: "offender-reckons",
            of: "offenders",
            share: { low: reckons ? 1 : 0, high: reckons ? 1 : 0 },
            known: true,
            n: 1,
          },
      unknownLink("refrains", "offenders"),
    ],
  };
}

const unknownLink = (id: string, of: string): ChainLink => ({
  id,
  of,
  share: { low: 0, high: 1 },
  known: false,
  n: 0,
});

/** A link with a denominator of its own: the share of an indicator, never multiplied. */
function apart(
  results: readonly IndicatorResult[],
  id: string,
  of: string,
  indicator: string,
  area: string,
): ChainLink {
  const values = results.find((result) => result.id === indicator)?.values;
  const found =
    values?.state === "known"
      ? values.value.find((value) => value.area === area && value.part === undefined)
      : undefined;
  if (found === undefined) return unknownLink(id, of);
  const share = { low: found.value.value, high: found.upTo?.value ?? found.value.value };
  return { id, of, share, known: true, n: found.value.n };
}

type Nested = { readonly links: readonly ChainLink[]; readonly begin: number; readonly end: Range };

/**
 * Counts through the stages. `low` rows are certain at every stage so far,
 * `high` rows are not excluded at any; a link's share is that of the rows that
 * reach it.
 */
function nest<R>(
  facts: Facts,
  { rows, weight, area }: Cells<R>,
  stages: readonly Stage<R>[],
  of: string,
  at: number | undefined,
): Nested | undefined {
  const low = new Float64Array(stages.length + 1);
  const high = new Float64Array(stages.length + 1);
  const told = new Float64Array(stages.length);
  for (let i = 0; i < rows.length; i += 1) {
    if (at !== undefined && area[i] !== at) continue;
    let certain = true;
    low[0] += weight[i];
    high[0] += weight[i];
    for (let k = 0; k < stages.length; k += 1) {
      const verdict = stages[k][1](rows[i], facts);
      if (verdict === "yes" || verdict === "no") told[k] += weight[i];
      if (verdict !== "yes" && verdict !== "unknown") break;
      certain = certain && verdict === "yes";
      high[k + 1] += weight[i];
      if (certain) low[k + 1] += weight[i];
    }
  }
  if (low[0] === 0) return undefined;
  const shares = stages.map((_, k) => ({
    low: ratio(low[k + 1], low[k]) ?? 0,
    high: ratio(high[k + 1], high[k]) ?? 1,
  }));
  // Rows that are only possible at a link may still be certain further on: a share never turns round.
  const ordered = shares.map(({ low: a, high: b }) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const links = stages.map(([id], k): ChainLink => {
    const share = told[k] === 0 ? { low: 0, high: 1 } : ordered[k];
    const norm = normOf(facts, id);
    const after = product(ordered.slice(k + 1));
    const gain = (rise: Range): Range => ({
      low: rise.low * low[k] * after.low,
      high: rise.high * high[k] * after.high,
    });
    const tenPoints = {
      low: Math.min(TEN_POINTS, 1 - share.high),
      high: Math.min(TEN_POINTS, 1 - share.low),
    };
    return {
      id,
      of,
      share,
      known: told[k] > 0,
      n: high[k],
      passed: { low: low[k + 1], high: high[k + 1] },
      gainOfTenPoints: gain(tenPoints),
      ...(norm === undefined
        ? {}
        : {
            norm,
            gainToNorm: gain({
              low: Math.max(0, norm.value - share.high),
              high: Math.max(0, norm.value - share.low),
            }),
          }),
    };
  });
  return { links, begin: low[0], end: { low: low[stages.length], high: high[stages.length] } };
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

const product = (shares: readonly Range[]): Range =>
  shares.reduce((total, { low, high }) => ({ low: total.low * low, high: total.high * high }), {
    low: 1,
    high: 1,
  });

/** The municipality's own norm goes before that of the table. */
function normOf(facts: Facts, link: string): Norm | undefined {
  const own = facts.dossier.manifest.programme.norms.find((norm) => norm.link === link);
  if (own !== undefined) return { value: own.value, source: own.source };
  const rows = norms.rows.filter((row) => row.link === link && row.from <= facts.asOf);
  const row = rows[rows.length - 1];
  return row === undefined ? undefined : { value: row.norm, source: row.source };
}

function chainOf(
  facts: Facts,
  area: string,
  mechanism: Mechanism,
  goal: Goal | undefined,
  inputs: readonly string[],
  { links, begin, end }: Nested,
  before: readonly ChainLink[],
): Chain {
  const trace = facts.book.add({
    method: `measure.chain-${mechanism}`,
    version: "1",
    inputs,
    parameters: [],
    options: { links: links.map(({ id }) => id) },
  });
  const quantity = (name: string, count: number): Quantity => ({
    id: `measures/chain/${area}/${mechanism}/${name}`,
    value: count / begin,
    unit: "share",
    n: begin,
    trace,
  });
  const gains = links.flatMap(({ id, gainToNorm }) =>
    gainToNorm === undefined || gainToNorm.high <= 0 ? [] : [{ id, gain: gainToNorm }],
  );
  const largest = gains.sort((a, b) => middle(b.gain) - middle(a.gain))[0];
  return {
    area,
    mechanism,
    main: goal?.mechanism === mechanism,
    links: [...before, ...links],
    product: { least: quantity("least", end.low), most: quantity("most", end.high) },
    ...(largest === undefined ? {} : { weakest: { link: largest.id, certain: largest.gain.low > 0 } }),
  };
}

const middle = ({ low, high }: Range): number => (low + high) / 2;
