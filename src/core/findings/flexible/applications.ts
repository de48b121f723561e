/**
 * Requests for cameras under the cap: per year what became of them, and for
 * each the room on its day, who could give way, the recorded exception instead,
 * and drafts of orders. The mayor decides; a decision that departs is kept with
 * its reason.
 */

import type { Application } from "../../dossier/applications.ts";
import { isDecidedInOrder } from "../../dossier/checks/applications-in-order.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { partsOf } from "../../dossier/spans.ts";
import { addMonths, type CivilDate, civilDateOf, dayOf, daysBetween } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import { stockOverTime, totalInUse } from "../../measures/cameras-in-use.ts";
import { capOn } from "../../measures/cap.ts";
import { quantile } from "../../statistics/quantile.ts";
import { candidatesOn } from "./candidates.ts";
import type {
  Applications,
  ApplicationYear,
  CameraKind,
  CameraRequest,
  Candidate,
  DraftOrder,
  Room,
} from "./flexible.ts";
import type { Counting } from "./need.ts";
import { type Pricing, suitabilityOf } from "./suitability.ts";

export function applications(asOf: CivilDate, counting: Counting, pricing: Pricing): Known<Applications> {
  const { dossier, book } = counting;
  if (dossier.applications.state !== "known") return dossier.applications;
  const rows = dossier.applications.value.filter(({ requestedOn }) => requestedOn <= asOf);
  if (rows.length === 0) return notMeasured(warning("application.none"));
  const trace = book.add({
    method: "findings.applications",
    version: "1",
    inputs: [...new Set(rows.map(({ origin }) => origin.source))],
    parameters: [],
    options: { asOf },
  });
  const requests = rows.map((row) => requestOf(row, asOf, counting, pricing, trace));
  return known({ years: yearsOf(rows, trace), requests, hindsight: hindsightOf(rows) });
}

function requestOf(
  row: Application,
  asOf: CivilDate,
  counting: Counting,
  pricing: Pricing,
  trace: string,
): CameraRequest {
  const { dossier } = counting;
  const day = row.decision === "pending" ? asOf : row.requestedOn;
  const room = roomOn(day, row, dossier);
  const isFull = room.state === "known" && room.value.toFree > 0;
  const kinds: readonly CameraKind[] =
    room.state === "known" && room.value.binding === "kind"
      ? [row.cameraKind]
      : ["fixed", "flexible", "mobile"];
  const candidates = isFull ? candidatesOn(day, kinds, counting) : [];
  const suitability = suitabilityOf(row, pricing);
  const freed = partsOf(row.freed ?? "");
  const names = new Map(valueOr(dossier.areas, []).map(({ id, name }) => [id, name ?? id]));
  const place = row.place ?? (row.area === undefined ? row.id : (names.get(row.area) ?? row.area));
  return {
    id: row.id,
    place,
    requestedOn: row.requestedOn,
    ...(row.requester === undefined ? {} : { requester: row.requester }),
    cameraKind: row.cameraKind,
    cameras: row.cameras,
    problem: row.problem,
    decision: row.decision,
    ...(row.decidedOn === undefined ? {} : { decidedOn: row.decidedOn }),
    ...(row.decidedBy === undefined ? {} : { decidedBy: row.decidedBy }),
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    ...(row.refusedFor === undefined ? {} : { refusedFor: row.refusedFor }),
    freed,
    exception: row.exception ?? false,
    waitDays: waitOf(row, trace),
    ...(row.suitability === undefined ? {} : { recordedSuitability: row.suitability }),
    ...(row.outcome === undefined ? {} : { outcome: row.outcome }),
    suitability,
    room,
    candidates,
    ...(isFull
      ? {
          exceptionInstead: {
            cameras: room.value.inUse + row.cameras,
            cap: room.value.cap,
            extra: room.value.toFree,
          },
        }
      : {}),
    drafts: row.decision === "pending" ? draftsFor(row, place, day, candidates[0], isFull, dossier) : [],
    departs: departs(row, freed, candidates, suitability.verdict, room.state === "known" && !isFull),
  };
}

/** A decision departs when it frees others than the first candidate, or goes against the suitability. */
function departs(
  { decision, exception, refusedFor }: Application,
  freed: readonly string[],
  [first]: readonly Candidate[],
  verdict: CameraRequest["suitability"]["verdict"],
  hasRoom: boolean,
): boolean {
  if (decision === "granted") {
    if (verdict === "does-not-suit") return true;
    if (first === undefined) return false;
    return exception === true || !freed.some((one) => one === first.area || first.cameras.includes(one));
  }
  if (decision !== "refused") return false;
  // A refusal because of the cap departs where there was room.
  return refusedFor === "cap" ? hasRoom : verdict === "suits";
}

function roomOn(day: CivilDate, { cameraKind, cameras }: Application, dossier: Dossier): Known<Room> {
  const cap = capOn(dossier.manifest.programme, day);
  if (cap === undefined) return notMeasured(warning("application.no-cap"));
  if (dossier.placements.state !== "known") return notMeasured(warning("application.no-placements"));
  const use = stockOverTime(dossier.placements.value, valueOr(dossier.cameras, [])).on(day);
  const total = totalInUse(use) + cameras - cap.total;
  const most = cameraKind === "mobile" ? undefined : cap[cameraKind];
  const ofKind = most === undefined ? 0 : use[cameraKind] + cameras - most;
  const toFree = Math.max(0, total, ofKind);
  return known({
    inUse: totalInUse(use),
    allowed: cap.total,
    cap: cap.withoutExceptions,
    toFree,
    binding: toFree === 0 ? "none" : ofKind > 0 ? "kind" : "total",
  });
}

/** Orders to be completed and taken by the mayor; a placement whose order ends that day lapses by itself. */
function draftsFor(
  { months, cameraKind, problem }: Application,
  place: string,
  day: CivilDate,
  first: Candidate | undefined,
  isFull: boolean,
  { manifest }: Dossier,
): readonly DraftOrder[] {
  const { fixedTermMonths, flexibleTermMonths } = manifest.programme;
  const term = months ?? (cameraKind === "fixed" ? fixedTermMonths : flexibleTermMonths);
  const lapses = first?.ends !== undefined && first.ends <= day;
  return [
    {
      kind: "new",
      about: place,
      cameraKind,
      from: day,
      ...(term === undefined ? {} : { to: civilDateOf(dayOf(addMonths(day, term)) - 1) }),
      purpose: problem,
    },
    ...(first === undefined || !isFull
      ? []
      : [
          {
            kind: lapses ? ("lapses" as const) : ("withdrawal" as const),
            about: first.name,
            cameraKind: first.kind,
            from: day,
            ...(first.order === undefined ? {} : { predecessor: first.order }),
          },
        ]),
  ];
}

function waitOf(row: Application, trace: string): Known<Quantity> {
  if (row.decidedOn === undefined || !isDecidedInOrder(row)) return notMeasured(warning("application.waits"));
  return known({
    id: `applications/${row.id}/wait`,
    value: daysBetween(row.requestedOn, row.decidedOn),
    unit: "days",
    n: 1,
    trace,
  });
}

function yearsOf(rows: readonly Application[], trace: string): readonly ApplicationYear[] {
  const years = [...new Set(rows.map(({ requestedOn }) => Number(requestedOn.slice(0, 4))))].sort();
  return years.map((year) => {
    const own = rows.filter(({ requestedOn }) => Number(requestedOn.slice(0, 4)) === year);
    const count = (part: string, holds: (row: Application) => boolean): Quantity => ({
      id: `applications/years/${year}/${part}`,
      value: own.filter(holds).length,
      unit: "requests",
      n: own.length,
      trace,
    });
    const waits = own
      .flatMap((row) => {
        const wait = waitOf(row, trace);
        return wait.state === "known" ? [wait.value.value] : [];
      })
      .sort((a, b) => a - b);
    return {
      year,
      requested: count("requested", () => true),
      granted: count("granted", ({ decision }) => decision === "granted"),
      refused: count("refused", ({ decision }) => decision === "refused"),
      refusedForCap: count(
        "refused-for-cap",
        ({ decision, refusedFor }) => decision === "refused" && refusedFor === "cap",
      ),
      displaced: count("displaced", ({ decision, freed }) => decision === "granted" && freed !== undefined),
      byException: count(
        "by-exception",
        ({ decision, exception }) => decision === "granted" && exception === true,
      ),
      pending: count("pending", ({ decision }) => decision === "pending"),
      medianWait:
        waits.length === 0
          ? notMeasured(warning("application.waits"))
          : known({
              id: `applications/years/${year}/median-wait`,
              value: quantile(waits, 0.5),
              unit: "days",
              n: waits.length,
              trace,
            }),
    };
  });
}

function hindsightOf(rows: readonly Application[]): Applications["hindsight"] {
  const granted = rows.filter(({ decision }) => decision === "granted");
  return ["suits", "suits-if", "does-not-suit", "unknown"].flatMap((suitability) => {
    const own = granted.filter((row) => (row.suitability ?? "unknown") === suitability);
    if (own.length === 0) return [];
    const count = (outcome: string): number =>
      own.filter((row) => (row.outcome ?? "unknown") === outcome).length;
    return [
      {
        suitability,
        outcomes: {
          reached: count("reached"),
          partly: count("partly"),
          not: count("not"),
          "not-measurable": count("not-measurable"),
          unknown: count("unknown"),
        },
      },
    ];
  });
}
