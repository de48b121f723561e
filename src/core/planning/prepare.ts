/** From a dossier to a planning model: the years, the places, the candidates and the rules. */

import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentPoints } from "../dossier/incidents.ts";
import type { Placement } from "../dossier/placements.ts";
import { isPoliceDriven } from "../effects/police-driven.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import {
  error,
  fail,
  note,
  type Problem,
  type Result,
  succeed,
  valueOr,
  warning,
} from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { stockOverTime, totalInUse } from "../measures/cameras-in-use.ts";
import { capOn } from "../measures/cap.ts";
import type { Covering } from "../optimisation/covering.ts";
import type { Rules } from "../optimisation/rules.ts";
import { choiceOn } from "../parameters/dated.ts";
import { candidatesOf, type Place, reachCircle, type View } from "./candidates.ts";
import { type History, historyOf, meanWeight, type Weighing } from "./history.ts";
import type { Planning } from "./planning.ts";
import { emptyCovering, OUTSIDE, reweighed, type SiteCosts, type SiteModel, siteModel } from "./sites.ts";

/** What a person may ask otherwise than the dossier says. */
export type PlanningWishes = {
  readonly cameras?: number;
  readonly budgetEuroPerYear?: number;
  readonly costEuroPerYear?: number;
  readonly exposureMost?: number;
  readonly atLeast?: Readonly<Record<string, number>>;
  readonly atMost?: Readonly<Record<string, number>>;
  /** Only places within the camera areas. */
  readonly withinAreas?: boolean;
  /** At most so many of today's cameras move. */
  readonly moves?: number;
  readonly weighing?: Weighing;
  /** What a camera would see; a circle when absent. */
  readonly view?: (history: History) => View;
  readonly exposure?: SiteCosts["exposure"];
};

export type Prepared = {
  readonly history: History;
  readonly model: SiteModel;
  readonly covering: Covering;
  readonly rules: Rules;
  readonly cameras: number;
  readonly camerasFrom: Planning["basis"]["camerasFrom"];
  readonly flexible: number;
  readonly reachMetres: number;
  readonly today: readonly number[];
  readonly candidatesFrom: "mounts" | "grid";
  readonly notes: readonly Problem[];
};

/** Fails with a planning.* problem that says what is missing or impossible. */
export function prepare(dossier: Dossier, asOf: CivilDate, wishes: PlanningWishes): Result<Prepared> {
  const { incidents } = dossier;
  if (incidents.state !== "known") return fail(...incidents.reasons);
  if (incidents.value.kind !== "points") return fail(warning("planning.counts-only"));
  const wrong = wishFaults(wishes, dossier);
  if (wrong.length > 0) return fail(...wrong);
  const number = camerasAllowed(dossier, asOf, wishes);
  if (!number.ok) return number;
  const history = historyOf(
    incidents.value,
    asOf,
    choiceOn("planning-place-metres", asOf),
    wishes.weighing ?? {},
  );
  if (!history.ok) return history;
  return assemble(dossier, asOf, wishes, history.value, number.value, incidents.value);
}

type Allowed = Pick<Prepared, "cameras" | "camerasFrom" | "flexible">;

function assemble(
  dossier: Dossier,
  asOf: CivilDate,
  wishes: PlanningWishes,
  history: History,
  allowed: Allowed,
  points: IncidentPoints,
): Result<Prepared> {
  const years = history.years.map((_, k) => k);
  const weight = meanWeight(history, years);
  const reachMetres =
    dossier.manifest.evaluation.sites?.radiusMetres ?? choiceOn("planning-reach-metres", asOf);
  const hanging = placesOn(dossier, asOf);
  const mounts = mountsOf(dossier);
  const found = candidatesOf(history, weight, {
    reachMetres,
    most: choiceOn("planning-most-candidates", asOf),
    mounts,
    today: hanging,
    areas: valueOr(dossier.areas, []),
  });
  const candidates = wishes.withinAreas === true ? found.filter(({ area }) => area !== undefined) : found;
  if (candidates.length === 0) return fail(warning("planning.no-candidates"));
  const view = wishes.view?.(history) ?? reachCircle(history, reachMetres);
  const { costEuroPerYear } = wishes;
  const model = siteModel(candidates, view, history.x.length, {
    ...(costEuroPerYear === undefined ? {} : { costEuroPerYear: () => costEuroPerYear }),
    ...(wishes.exposure === undefined ? {} : { exposure: wishes.exposure }),
  });
  const today = candidates.flatMap(({ source }, c) => (source === "camera" ? [c] : []));
  const rules = rulesOf(allowed.cameras, wishes, today);
  const empty = emptyCovering(model, rules);
  if (!empty.ok) return empty;
  const covering = reweighed(model, empty.value, weight, rules);
  if (!covering.ok) return covering;
  const prepared = { history, model, covering: covering.value, rules, reachMetres, today, ...allowed };
  return succeed({
    ...prepared,
    candidatesFrom: mounts.length > 0 ? ("mounts" as const) : ("grid" as const),
    notes: notesOf(dossier, asOf, prepared, hanging, points),
  });
}

function rulesOf(cap: number, wishes: PlanningWishes, today: readonly number[]): Rules {
  const { budgetEuroPerYear, exposureMost, atLeast, atMost, moves } = wishes;
  return {
    cap,
    ...(budgetEuroPerYear === undefined ? {} : { budget: budgetEuroPerYear }),
    ...(exposureMost === undefined ? {} : { exposureMost }),
    ...(atLeast === undefined ? {} : { zoneLeast: atLeast }),
    ...(atMost === undefined ? {} : { zoneMost: atMost }),
    // A move is one place left and one taken.
    ...(moves === undefined
      ? {}
      : { change: { from: today, most: 2 * moves + Math.abs(cap - today.length) } }),
  };
}

/** All that is wrong with what was asked, at once. */
function wishFaults(wishes: PlanningWishes, dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  const { budgetEuroPerYear: budget, costEuroPerYear: cost, atLeast = {}, atMost = {} } = wishes;
  if (budget !== undefined && cost === undefined) problems.push(error("planning.budget-without-cost"));
  if (budget !== undefined && cost !== undefined && budget < cost)
    problems.push(error("planning.budget-below-cheapest", { values: { budget, cost } }));
  const known = new Set([
    OUTSIDE,
    ...valueOr(dossier.areas, [])
      .filter(({ role }) => role === "camera")
      .map(({ id }) => id),
  ]);
  for (const area of new Set([...Object.keys(atLeast), ...Object.keys(atMost)])) {
    if (!known.has(area))
      problems.push(
        error("planning.unknown-area", { found: area, values: { known: [...known].join(", ") } }),
      );
    const [least, most] = [atLeast[area], atMost[area]];
    if (least !== undefined && most !== undefined && least > most)
      problems.push(error("planning.contradiction", { values: { area, least, most } }));
  }
  return problems;
}

/** Fails with planning.no-cap: neither a cap nor cameras in use. */
function camerasAllowed(dossier: Dossier, asOf: CivilDate, wishes: PlanningWishes): Result<Allowed> {
  const cap = capOn(dossier.manifest.programme, asOf);
  const parts = cap?.fixed === undefined || cap.flexible === undefined ? undefined : cap.fixed + cap.flexible;
  const total = cap === undefined ? undefined : Math.min(cap.total, parts ?? cap.total);
  if (wishes.cameras !== undefined) {
    const flexible = Math.min(cap?.flexible ?? 0, wishes.cameras);
    return succeed({ cameras: wishes.cameras, camerasFrom: "asked", flexible });
  }
  if (total !== undefined)
    return succeed({ cameras: total, camerasFrom: "cap", flexible: Math.min(cap?.flexible ?? 0, total) });
  const stock = stockOverTime(valueOr(dossier.placements, []), valueOr(dossier.cameras, []));
  const use = stock.on(asOf);
  const cameras = totalInUse(use) || valueOr(dossier.cameras, []).filter(({ x }) => x !== undefined).length;
  if (cameras === 0) return fail(warning("planning.no-cap"));
  return succeed({ cameras, camerasFrom: "in-use", flexible: Math.min(use.flexible, cameras) });
}

/** Where cameras hang on a day: one place per camera, by its placement. */
export function placesOn(dossier: Dossier, day: CivilDate): Place[] {
  const names = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera]));
  const holds = ({ from, to }: Placement): boolean => from <= day && (to === undefined || to >= day);
  const last = new Map<string, Place>();
  for (const placement of valueOr(dossier.placements, [])) {
    const camera = names.get(placement.camera);
    const [x, y] = [placement.x ?? camera?.x, placement.y ?? camera?.y];
    if (!holds(placement) || x === undefined || y === undefined) continue;
    const name = camera?.name;
    last.set(placement.camera, { id: placement.camera, ...(name === undefined ? {} : { name }), x, y });
  }
  return [...last.values()];
}

const mountsOf = (dossier: Dossier): readonly Place[] =>
  valueOr(dossier.mounts, []).flatMap(({ id, name, x, y }) =>
    x === undefined || y === undefined ? [] : [{ id, x, y, ...(name === undefined ? {} : { name }) }],
  );

/** Years that differ more than this were hardly recorded alike. */
const UNEVEN = 2;

function notesOf(
  dossier: Dossier,
  asOf: CivilDate,
  { history, model, covering, today, camerasFrom, cameras }: Omit<Prepared, "notes" | "candidatesFrom">,
  hanging: readonly Place[],
  points: IncidentPoints,
): Problem[] {
  const notes: Problem[] = [];
  if (camerasFrom === "in-use") notes.push(note("planning.cap-from-use", { values: { cameras } }));
  notes.push(note("planning.view-is-circle"), note("planning.no-effect-sizes"));
  const use = totalInUse(
    stockOverTime(valueOr(dossier.placements, []), valueOr(dossier.cameras, [])).on(asOf),
  );
  if (use > hanging.length)
    notes.push(warning("planning.cameras-without-place", { values: { use, placed: hanging.length } }));
  const share = shareInView(covering, today) / Math.max(1e-9, totalWeight(history));
  if (share > 0) notes.push(warning("planning.seen-by-cameras", { values: { share } }));
  const sizes = history.weight.map((year) => sum(year));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most > UNEVEN * least)
    notes.push(
      warning("planning.uneven-years", { values: { least: Math.round(least), most: Math.round(most) } }),
    );
  const driven = policeDrivenShare(history, points, dossier);
  if (driven > 0) notes.push(warning("planning.police-driven", { values: { share: driven } }));
  if (model.candidates.length < cameras)
    notes.push(
      warning("planning.fewer-candidates", { values: { candidates: model.candidates.length, cameras } }),
    );
  return notes;
}

function shareInView(covering: Covering, chosen: readonly number[]): number {
  const seen = new Set<number>();
  let total = 0;
  for (const c of chosen) {
    for (let k = covering.optionStart[c]; k < covering.optionStart[c + 1]; k += 1) {
      const row = covering.optionRow[k];
      if (seen.has(row)) continue;
      seen.add(row);
      total += covering.weight[row];
    }
  }
  return total;
}

/** Incidents per year, weighed, over all years. */
export function totalWeight(history: History): number {
  const mean = meanWeight(
    history,
    history.years.map((_, k) => k),
  );
  let total = 0;
  for (const weight of mean) total += weight;
  return total;
}

function policeDrivenShare(history: History, points: IncidentPoints, dossier: Dossier): number {
  const coding = dossier.incidents.state === "known" ? dossier.incidents.value.coding : undefined;
  let driven = 0;
  points.categories.forEach((category, k) => {
    const reporting = coding?.reporting[category];
    if (reporting === "police" || (reporting === undefined && isPoliceDriven(category)))
      driven += history.perCategory[k];
  });
  return driven / history.used;
}
