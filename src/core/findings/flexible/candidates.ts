/**
 * Which running placements could give way to a new request? In order: those
 * without an order, those that fail their test of necessity, those that end
 * for good, and then the one whose problem fell most.
 */

import type { Assessment } from "../../dossier/assessments.ts";
import type { Designation } from "../../dossier/designations.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { addMonths, type CivilDate } from "../../foundation/civil-date.ts";
import { compareText } from "../../foundation/compare-text.ts";
import { note, type Problem, valueOr, warning } from "../../foundation/result.ts";
import { lineage, runningOrder } from "../../law/orders.ts";
import { choiceOn } from "../../parameters/dated.ts";
import type { CameraKind, Candidate } from "./flexible.ts";
import { type Counting, needOf } from "./need.ts";

type Hanging = {
  readonly area: string;
  readonly kind: CameraKind;
  readonly cameras: string[];
  from: CivilDate;
};

/** @param kinds  cameras of these kinds can make room */
export function candidatesOn(
  day: CivilDate,
  kinds: readonly CameraKind[],
  counting: Counting,
): readonly Candidate[] {
  const { dossier } = counting;
  const names = new Map(valueOr(dossier.areas, []).map(({ id, name }) => [id, name ?? id]));
  const found = hangingOn(dossier, day)
    .filter(({ kind }) => kinds.includes(kind))
    .map((hanging) => candidateOf(hanging, names.get(hanging.area) ?? hanging.area, day, counting));
  return found.sort(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      compareText(a.ends ?? "9999", b.ends ?? "9999") ||
      left(a) - left(b) ||
      compareText(a.area, b.area),
  );
}

const ORDER: readonly Candidate["standing"][] = [
  "without-order",
  "fails-retest",
  "ends-for-good",
  "lowest",
  "passes",
];

/** Part of the problem that is left; unknown stands last, for nothing was shown of it. */
const left = ({ baseline, latest }: Candidate): number =>
  baseline.state === "known" && latest.state === "known" && baseline.value.value > 0
    ? latest.value.value / baseline.value.value
    : Number.POSITIVE_INFINITY;

function hangingOn(dossier: Dossier, day: CivilDate): readonly Hanging[] {
  const cameras = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera]));
  const found = new Map<string, Hanging>();
  for (const { camera, area: placed, from, to } of valueOr(dossier.placements, [])) {
    const area = placed ?? cameras.get(camera)?.area;
    if (area === undefined || from > day || (to !== undefined && to < day)) continue;
    const kind = cameras.get(camera)?.kind ?? "fixed";
    const own = found.get(`${area}/${kind}`);
    if (own === undefined) found.set(`${area}/${kind}`, { area, kind, cameras: [camera], from });
    else {
      if (!own.cameras.includes(camera)) own.cameras.push(camera);
      if (from < own.from) own.from = from;
    }
  }
  return [...found.values()];
}

function candidateOf(hanging: Hanging, name: string, day: CivilDate, counting: Counting): Candidate {
  const { dossier } = counting;
  const { area, kind, cameras, from } = hanging;
  const orders = valueOr(dossier.designations, []).filter(
    ({ takenOn }) => takenOn === undefined || takenOn <= day,
  );
  const running = runningOrder(area, orders, day);
  const judged = standingOf(dossier, hanging, running, orders, day);
  return {
    area,
    name,
    kind,
    cameras,
    ...(running === undefined ? {} : { order: running.order.id }),
    ...(running?.until === undefined ? {} : { ends: running.until }),
    ...needOf(counting, area, from, day),
    ...judged,
  };
}

type Running = ReturnType<typeof runningOrder>;

function standingOf(
  dossier: Dossier,
  { area, kind }: Hanging,
  running: Running,
  orders: readonly Designation[],
  day: CivilDate,
): Pick<Candidate, "standing" | "because"> {
  if (running === undefined) {
    // Without any order in the dossier nothing can be said of terms.
    return orders.length === 0
      ? { standing: "passes", because: [note("candidate.no-orders-known")] }
      : { standing: "without-order", because: [warning("candidate.without-order")] };
  }
  const { order, until } = running;
  const line = lineage(order, orders);
  const began = line.map(({ validFrom }) => validFrom).sort()[0];
  const test = newestTest(dossier, area, began, day);
  if (test?.outcome === "not-necessary")
    return {
      standing: "fails-retest",
      because: [warning("candidate.not-necessary", { values: { on: test.on } })],
    };
  const most = dossier.manifest.programme.flexibleExtensions;
  const extended = line.filter((one) => one.kind === "extension").length;
  if (until === undefined) return { standing: "passes", because: [note("candidate.open-end")] };
  if (until > addMonths(day, choiceOn("months-of-notice", day)))
    return { standing: "passes", because: [note("candidate.runs-on", { values: { to: until } })] };
  if (kind === "flexible" && most !== undefined && extended >= most)
    return {
      standing: "ends-for-good",
      because: [note("candidate.ends-for-good", { values: { to: until, extended } })],
    };
  if (test !== undefined && test.outcome === "necessary")
    return {
      standing: "lowest",
      because: [note("candidate.retested", { values: { to: until, on: test.on } })],
    };
  return { standing: "fails-retest", because: [endsUntested(until, day)] };
}

const endsUntested = (to: CivilDate, day: CivilDate): Problem =>
  warning("candidate.no-new-evidence", { values: { to, today: to === day ? "yes" : "no" } });

/** The newest test of necessity since the order began; the one that led to it brings no new evidence. */
function newestTest(
  dossier: Dossier,
  area: string,
  began: CivilDate,
  day: CivilDate,
): Assessment | undefined {
  return valueOr(dossier.assessments, [])
    .filter((test) => test.area === area && test.on > began && test.on <= day)
    .sort((a, b) => compareText(b.on, a.on))[0];
}
