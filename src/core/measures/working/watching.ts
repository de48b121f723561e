/** I10 camera-hours live on a main screen, and I11 their share of the hours that cameras hung. */

import { spanMinutes, watchedMinutes } from "../../dossier/checks/shares-within-whole.ts";
import type { CameraWatch } from "../../dossier/watch.ts";
import { dayOf } from "../../foundation/civil-date.ts";
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import type { Facts } from "./facts.ts";
import type { Indicator } from "./indicator.ts";
import { collector } from "./values.ts";

type Watched = { readonly perArea: Float64Array; readonly rows: number; readonly sources: readonly string[] };

/** Minutes per area and in all; rows without a day or over the whole are left out. */
function watched(facts: Facts): Known<Watched> {
  const { watch } = facts.dossier;
  if (watch.state !== "known") return watch;
  const perArea = new Float64Array(facts.areas.length + 1);
  const sources = new Set<string>();
  let rows = 0;
  for (const row of watch.value) {
    const minutes = watchedMinutes(row);
    if (typeof minutes !== "number") continue;
    rows += 1;
    sources.add(row.origin.source);
    perArea[facts.areas.length] += minutes;
    const area = facts.areaIndex.get(facts.cameraDays.areaOn(row.camera, dayOfRow(row)) ?? "");
    if (area !== undefined) perArea[area] += minutes;
  }
  if (rows === 0) return notMeasured(note("working.no-watch"));
  return known({ perArea, rows, sources: [...sources] });
}

const dayOfRow = (row: CameraWatch): number => dayOf(row.date ?? row.month ?? "1970-01-01");

export const liveHours: Indicator = {
  id: "I10",
  unit: "camera-hours",
  touchedBy: ["share.over-whole", "record.unknown-camera"],
  measure: (facts) => {
    const found = watched(facts);
    if (found.state !== "known") return found;
    const { perArea, rows, sources } = found.value;
    const { values, add } = collector(facts, "I10", "camera-hours", sources);
    facts.areas.forEach(({ id }, i) => {
      add(id, perArea[i] / 60, rows);
    });
    add("all", perArea[facts.areas.length] / 60, rows);
    return known(values);
  },
};

/** The days or months that the export tells of, each once, are the period. */
export const liveCoverage: Indicator = {
  id: "I11",
  unit: "share",
  touchedBy: ["share.over-whole", "record.unknown-camera"],
  measure: (facts) => {
    const found = watched(facts);
    if (found.state !== "known") return found;
    if (!facts.cameraDays.known || facts.dossier.watch.state !== "known")
      return notMeasured(note("working.no-camera-days"));
    const spans = new Map<number, number>();
    for (const row of facts.dossier.watch.value) {
      const minutes = spanMinutes(row);
      if (minutes !== undefined) spans.set(dayOfRow(row), minutes / 1440);
    }
    const days = (area?: string): number =>
      [...spans].reduce(
        (total, [from, length]) => total + facts.cameraDays.total(from, from + length - 1, area),
        0,
      );
    const { perArea, rows, sources } = found.value;
    const { values, add } = collector(facts, "I11", "share", sources);
    facts.areas.forEach(({ id }, i) => {
      const hung = days(id);
      if (hung > 0) add(id, perArea[i] / (hung * 1440), rows);
    });
    const hung = days();
    if (hung > 0) add("all", perArea[facts.areas.length] / (hung * 1440), rows);
    return values.length > 0 ? known(values) : notMeasured(note("working.no-camera-days"));
  },
};
