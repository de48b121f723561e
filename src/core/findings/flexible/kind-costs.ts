/**
 * What a camera of each kind costs per month: recurring costs of the year that
 * is quoted, over its camera-months. An amount for one kind falls to it whole;
 * one for all cameras, or for an area, by the cameras of each kind in use.
 */

import type { Dossier } from "../../dossier/dossier.ts";
import { cameraYears } from "../../economics/camera-years.ts";
import type { Economics } from "../../economics/economics.ts";
import { type LedgerEntry, readLedger } from "../../economics/ledger.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import type { CameraKind } from "./flexible.ts";

export type KindCosts = Readonly<Record<CameraKind, Known<Quantity>>>;

export function kindCosts(
  dossier: Dossier,
  economics: Economics | undefined,
  asOf: CivilDate,
  book: TraceBook,
): KindCosts {
  const absent = notMeasured(warning("flexible.no-costs"));
  if (economics === undefined || dossier.costs.state !== "known")
    return { fixed: absent, flexible: absent, mobile: absent };
  const year = economics.quotedYear;
  const entries = readLedger(dossier.costs.value, dossier.manifest).entries.filter(
    (entry) => entry.year === year && !entry.oneOff && !entry.saving,
  );
  const all = cameraYears(dossier, year, asOf);
  const trace = book.add({
    method: "economics.cost-per-kind",
    version: "1",
    inputs: [...new Set(entries.map(({ row }) => row.origin.source))],
    parameters: [],
    options: { year },
  });
  const costOf = (kind: CameraKind): Known<Quantity> => {
    if (all === undefined || !(all[kind] > 0)) return notMeasured(warning("flexible.none-in-use"));
    const amount = sum(entries.map((entry) => entry.amount * partOf(entry, kind, dossier, year, asOf)));
    return known({
      id: `flexible/${kind}/cost-per-month`,
      value: amount / (all[kind] * 12),
      unit: `${dossier.manifest.currency} per camera-month`,
      n: entries.length,
      trace,
    });
  };
  return { fixed: costOf("fixed"), flexible: costOf("flexible"), mobile: costOf("mobile") };
}

function partOf(
  entry: LedgerEntry,
  kind: CameraKind,
  dossier: Dossier,
  year: number,
  asOf: CivilDate,
): number {
  if (entry.appliesTo === "fixed" || entry.appliesTo === "flexible") return entry.appliesTo === kind ? 1 : 0;
  if (entry.appliesTo === "camera") {
    const camera = valueOr(dossier.cameras, []).find(({ id }) => id === entry.camera);
    return camera?.kind === kind ? 1 : 0;
  }
  const use = cameraYears(dossier, year, asOf, entry.appliesTo === "area" ? entry.area : undefined);
  return use === undefined || use.total === 0 ? 0 : use[kind] / use.total;
}
