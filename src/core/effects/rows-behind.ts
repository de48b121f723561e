/**
 * The rows of the incident files behind a count of an effect: the last step of
 * the way from a number in the report to the records that made it.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentPoints } from "../dossier/incidents.ts";
import type { SourceId } from "../foundation/trace.ts";
import { type Zone, zoneDistance } from "../geometry/zone.ts";
import { isLocated } from "../measures/incident-measures.ts";
import { completeMonths, monthOfEach } from "../measures/incident-months.ts";

import { comparisonAreas, planFor } from "./comparison.ts";
import { type Site, sitesOf } from "./sites.ts";
import { type Band, outerMetres } from "./tabulate.ts";
import { monthPosition, windowsAround, windowsFit } from "./windows.ts";

export type RowBehind = { readonly source: SourceId; readonly row: number };

const COUNT = /^effects\/(.+)\/([^/]+)\/(camera|buffer|comparison)\/(before|after)$/;

/**
 * @param id  of a count, for example effects/grote-markt/all/camera/before
 * @returns   rows in file order; undefined when the id is no such count, the incidents are
 *            no points, or the comparison is made of drawn places
 */
export function rowsBehind(dossier: Dossier, id: string): readonly RowBehind[] | undefined {
  const [, area, outcome, part, when] = COUNT.exec(id) ?? [];
  if (area === undefined || dossier.incidents.state !== "known") return undefined;
  const incidents = dossier.incidents.value;
  if (incidents.kind !== "points") return undefined;
  const { sites } = sitesOf(dossier);
  const members = area === "programme" ? sites : sites.filter((site) => site.id === area);
  const { beforeMonths, afterMonths } = dossier.manifest.evaluation;
  const { firstMonth, lastMonth } = completeMonths(incidents.minute);
  const tests = members.flatMap((site) => {
    const inside = insideOf(site, part as Part, dossier, sites);
    if (inside === undefined || site.startedOn === undefined) return [];
    const windows = windowsAround(site.startedOn, beforeMonths, afterMonths);
    return windowsFit(windows, firstMonth, lastMonth) ? [{ inside, windows }] : [];
  });
  if (tests.length === 0) return undefined;
  const month = monthOfEach(incidents.minute);
  const category = outcome === "all" ? -1 : incidents.categories.indexOf(outcome);
  const rows: RowBehind[] = [];
  for (let i = 0; i < incidents.rows; i += 1) {
    if (!isLocated(incidents.flags[i])) continue;
    if (category >= 0 && incidents.category[i] !== category) continue;
    for (const { inside, windows } of tests) {
      const position = monthPosition(windows, month[i]);
      if (position < 0 || position < beforeMonths !== (when === "before")) continue;
      if (inside(incidents.x[i], incidents.y[i]))
        rows.push({ source: sourceOf(incidents, i), row: incidents.row[i] });
    }
  }
  return rows;
}

type Part = "camera" | "buffer" | "comparison";
type Inside = (x: number, y: number) => boolean;

function insideOf(site: Site, part: Part, dossier: Dossier, sites: readonly Site[]): Inside | undefined {
  const { zone } = site;
  if (zone === undefined) return undefined;
  const plan = planFor(site, dossier);
  const { bands } = plan;
  if (part === "camera") {
    return (x, y) => isNear(zone, x, y, bands.reachMetres) && zoneDistance(zone, x, y) <= bands.reachMetres;
  }
  if (part === "comparison" && plan.rule === "matched") return undefined;
  if (part === "comparison" && plan.rule === "dossier") {
    const areas = comparisonAreas(site, dossier);
    return (x, y) => areas.some((area) => isNear(area, x, y, 0) && zoneDistance(area, x, y) === 0);
  }
  const band = part === "buffer" ? bands.buffer : bands.comparison;
  if (band === undefined) return undefined;
  const claimed = part === "comparison" && bands.excludeClaimed ? claimedBy(dossier, sites) : () => false;
  return (x, y) =>
    isNear(zone, x, y, outerMetres(bands)) &&
    isIn(band, bands.reachMetres, zoneDistance(zone, x, y)) &&
    !claimed(x, y);
}

/** A box test spares most points the distance. */
const isNear = (zone: Zone, x: number, y: number, metres: number): boolean =>
  x >= zone.minX + zone.dx - metres &&
  x <= zone.maxX + zone.dx + metres &&
  y >= zone.minY + zone.dy - metres &&
  y <= zone.maxY + zone.dy + metres;

const isIn = (band: Band, reach: number, distance: number): boolean =>
  distance > reach && distance > band.fromMetres && distance <= band.toMetres;

/** In some site or its buffer, as the comparison leaves out. */
function claimedBy(dossier: Dossier, sites: readonly Site[]): (x: number, y: number) => boolean {
  const zones = sites.flatMap((site) => {
    const { bands } = planFor(site, dossier);
    const metres = Math.max(bands.reachMetres, bands.buffer?.toMetres ?? 0);
    return site.zone === undefined ? [] : [{ zone: site.zone, metres }];
  });
  return (x, y) =>
    zones.some(({ zone, metres }) => isNear(zone, x, y, metres) && zoneDistance(zone, x, y) <= metres);
}

function sourceOf(incidents: IncidentPoints, i: number): SourceId {
  let source = incidents.sources[0].source;
  for (const part of incidents.sources) if (part.start <= i) source = part.source;
  return source;
}
