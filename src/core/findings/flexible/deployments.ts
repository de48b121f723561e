/** Each deployment of flexible cameras on its own: what for, how long, what was seen, and what was learnt. */

import type { Application } from "../../dossier/applications.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Placement } from "../../dossier/placements.ts";
import { flexiblePlacements } from "../../effects/flexible.ts";
import { type CivilDate, civilDateOf, dayOf, MINUTES_PER_DAY, monthOf } from "../../foundation/civil-date.ts";
import { compareText } from "../../foundation/compare-text.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import { lineage } from "../../law/orders.ts";
import type { Advice } from "../findings.ts";
import type { Deployment } from "./flexible.ts";
import type { KindCosts } from "./kind-costs.ts";
import { type Counting, countedIn } from "./need.ts";

const DAYS_PER_MONTH = 365.25 / 12;

type Stay = {
  readonly area: string | undefined;
  readonly cameras: Set<string>;
  readonly sources: Set<string>;
  from: number;
  to: number | undefined;
  /** Camera-days. */
  days: number;
};

/** @returns deployments by their first day; cameras in one area whose stays touch are one deployment */
export function deployments(
  asOf: CivilDate,
  counting: Counting,
  costs: KindCosts,
  advice: readonly Advice[],
): readonly Deployment[] {
  const placements = flexiblePlacements(counting.dossier).filter(({ from }) => from <= asOf);
  return staysOf(placements, counting.dossier, dayOf(asOf)).map((stay) =>
    deploymentOf(stay, asOf, counting, costs, advice),
  );
}

function staysOf(placements: readonly Placement[], dossier: Dossier, last: number): readonly Stay[] {
  const areaOf = new Map(valueOr(dossier.cameras, []).map(({ id, area }) => [id, area]));
  const stays: Stay[] = [];
  const sorted = [...placements].sort((a, b) => compareText(a.from, b.from));
  for (const placement of sorted) {
    // A register of stays that names areas leaves it open where a camera hung before.
    const area = placement.area ?? (placement.x === undefined ? areaOf.get(placement.camera) : undefined);
    const from = dayOf(placement.from);
    const to = placement.to === undefined || dayOf(placement.to) > last ? undefined : dayOf(placement.to);
    const days = (to ?? last) - from + 1;
    const open = stays.find(
      (one) => area !== undefined && one.area === area && (one.to === undefined || from <= one.to + 1),
    );
    if (open === undefined) {
      stays.push({
        area,
        cameras: new Set([placement.camera]),
        sources: new Set([placement.origin.source]),
        from,
        to,
        days,
      });
      continue;
    }
    open.cameras.add(placement.camera);
    open.sources.add(placement.origin.source);
    open.days += days;
    open.to = open.to === undefined || to === undefined ? undefined : Math.max(open.to, to);
  }
  return stays;
}

function deploymentOf(
  stay: Stay,
  asOf: CivilDate,
  counting: Counting,
  costs: KindCosts,
  advice: readonly Advice[],
): Deployment {
  const { dossier, book } = counting;
  const { area } = stay;
  const cameras = [...stay.cameras].sort();
  const from = civilDateOf(stay.from);
  const to = stay.to === undefined ? undefined : civilDateOf(stay.to);
  const names = new Map(valueOr(dossier.areas, []).map(({ id, name }) => [id, name ?? id]));
  const id = `flexible/deployments/${area ?? cameras.join("+")}/${from}`;
  const trace = book.add({
    method: "measure.deployment",
    version: "1",
    inputs: [...stay.sources],
    parameters: [],
    options: { from, to: to ?? asOf },
  });
  const quantity = (part: string, value: number, unit: string, n: number): Quantity => ({
    id: `${id}/${part}`,
    value,
    unit,
    n,
    trace,
  });
  const cameraMonths = stay.days / DAYS_PER_MONTH;
  const goal = valueOr(dossier.goals, []).find((one) => one.area === area && area !== undefined);
  const asked = applicationsOf(stay, dossier);
  const judged = advice.find((one) => one.area === area && area !== undefined);
  const place = asked.map((one) => one.place).find((name) => name !== undefined);
  return {
    id,
    name: area === undefined ? (place ?? cameras.join(", ")) : (names.get(area) ?? area),
    ...(area === undefined ? {} : { area }),
    cameras,
    from,
    ...(to === undefined ? {} : { to }),
    months: quantity("months", cameraMonths, "camera-months", cameras.length),
    orders: ordersOf(stay, dossier, asOf),
    ...goalOf(goal ?? asked[0]),
    figures: {
      ...incidentsOf(stay, asOf, counting, id),
      observations: seenIn(stay, asOf, dossier, (value) =>
        quantity("observations", value, "observations", value),
      ),
      requests: askedIn(stay, asOf, dossier, (value) => quantity("requests", value, "requests", value)),
      cost:
        costs.flexible.state === "known"
          ? known(
              quantity(
                "cost",
                costs.flexible.value.value * cameraMonths,
                dossier.manifest.currency,
                cameras.length,
              ),
            )
          : costs.flexible,
    },
    experience: valueOr(dossier.evidence, [])
      .filter(
        (row) => row.area === area && area !== undefined && (row.date === undefined || row.date >= from),
      )
      .map(({ verdict, role, paraphrase }) => ({
        ...(verdict === undefined ? {} : { verdict }),
        ...(role === undefined ? {} : { role }),
        words: paraphrase,
      })),
    ...(judged === undefined ? {} : { attainment: judged.goal.state, advice: judged.advice }),
    conclusions: asked.flatMap(({ conclusion }) => conclusion ?? []),
    lessons: asked.flatMap(({ lessons }) => lessons ?? []),
  };
}

/** Requests that led to it: granted, for the same area or with its camera, and decided before it ended. */
function applicationsOf({ area, from, to }: Stay, dossier: Dossier): readonly Application[] {
  return valueOr(dossier.applications, []).filter(
    (row) =>
      row.decision === "granted" &&
      row.area !== undefined &&
      row.area === area &&
      dayOf(row.requestedOn) <= (to ?? Number.POSITIVE_INFINITY) &&
      dayOf(row.decidedOn ?? row.requestedOn) <= from + MOST_DAYS_LATE,
  );
}

/** A decision that was written down after the cameras came still belongs to them. */
const MOST_DAYS_LATE = 31;

function ordersOf({ area, from, to }: Stay, dossier: Dossier, asOf: CivilDate): Deployment["orders"] {
  const all = valueOr(dossier.designations, []);
  const last = to === undefined ? asOf : civilDateOf(to);
  return all
    .filter((order) => order.area === area && order.kind !== "withdrawal" && order.validFrom <= last)
    .filter((order) =>
      lineage(order, all).every((one) => one.validTo === undefined || dayOf(one.validTo) >= from),
    )
    .map(({ id, validFrom, validTo }) => ({
      id,
      from: validFrom,
      ...(validTo === undefined ? {} : { to: validTo }),
    }));
}

type Aim = {
  readonly problem: string;
  readonly offenderGroup?: string | undefined;
  readonly mechanism?: string | undefined;
  readonly targetChange?: number | undefined;
};

function goalOf(aim: Aim | undefined): Pick<Deployment, "goal"> {
  if (aim === undefined) return {};
  const { problem, offenderGroup, mechanism, targetChange } = aim;
  return {
    goal: {
      problem,
      ...(offenderGroup === undefined ? {} : { offenderGroup }),
      ...(mechanism === undefined ? {} : { mechanism }),
      ...(targetChange === undefined ? {} : { targetChange }),
    },
  };
}

/** Whole months only: the month of the start and that of the end belong to neither side. */
function incidentsOf(
  { area, from, to }: Stay,
  asOf: CivilDate,
  counting: Counting,
  id: string,
): Pick<Deployment["figures"], "before" | "during"> {
  const start = monthOf(civilDateOf(from));
  const end = monthOf(to === undefined ? asOf : civilDateOf(to + 1));
  const months = end - start - 1;
  const perMonth = (part: string, first: number): Known<Quantity> => {
    const found = countedIn(counting, area, `${id}/${part}`, first, first + months);
    if (found.state !== "known") return found;
    return known({ ...found.value, value: found.value.value / months, unit: "incidents per month" });
  };
  return { before: perMonth("before", start - months), during: perMonth("during", start + 1) };
}

const within = ({ from, to }: Stay, asOf: CivilDate, minute: number): boolean => {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  return day >= from && day <= (to ?? dayOf(asOf));
};

const noRows = (table: string): Known<never> =>
  notMeasured(warning("working.no-rows", { values: { table } }));

function seenIn(
  stay: Stay,
  asOf: CivilDate,
  { log }: Dossier,
  write: (value: number) => Quantity,
): Known<Quantity> {
  if (log.state !== "known") return log;
  const dated = log.value.filter(({ at }) => at !== undefined);
  if (dated.length === 0) return noRows("log");
  const own = dated.filter(
    ({ at, area, camera }) =>
      at !== undefined &&
      within(stay, asOf, at.minute) &&
      ((camera !== undefined && stay.cameras.has(camera)) ||
        (camera === undefined && area !== undefined && area === stay.area)),
  );
  return known(write(own.length));
}

function askedIn(
  stay: Stay,
  asOf: CivilDate,
  { requests }: Dossier,
  write: (value: number) => Quantity,
): Known<Quantity> {
  if (requests.state !== "known") return requests;
  const dated = requests.value.filter(({ requestedAt }) => requestedAt !== undefined);
  if (dated.length === 0) return noRows("requests");
  const own = dated.filter(
    ({ requestedAt, area }) =>
      requestedAt !== undefined &&
      area !== undefined &&
      area === stay.area &&
      within(stay, asOf, requestedAt.minute),
  );
  return known(write(own.length));
}
