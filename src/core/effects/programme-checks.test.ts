import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { streams } from "../foundation/random.ts";
import { known } from "../foundation/result.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { dossierOf } from "../testing/dossier.ts";
import { flatCity } from "../testing/flat-city.ts";
import { contextOf } from "./context.ts";
import type { Estimate } from "./panel.ts";
import { isPoliceDriven } from "./police-driven.ts";
import { type Pooled, placeboDate, programmePeak } from "./programme-checks.ts";
import { siteEffect } from "./site-effect.ts";
import { sitesOf } from "./sites.ts";

const points = flatCity(60, 3000);
const dossier = dossierOf({
  manifest: manifest.parse({ name: "T", evaluation: { sites: { rule: "cameras", radiusMetres: 100 } } }),
  cameras: [1000, 2000, 3000].map((x) => ({ id: `C${x}`, kind: "fixed", from: "2018-06-15", x, y: 2000 })),
  incidents: points,
});

/** Incidents near the cameras in the year before the start count twice when `peak`. */
function pooled(peak: boolean) {
  const [from, to] = [Date.UTC(2017, 5, 1) / 60_000, Date.UTC(2018, 5, 1) / 60_000];
  // Points of the last year are drawn towards the camera line.
  const y = points.y.map((value, i) =>
    peak && points.minute[i] >= from && points.minute[i] < to && Math.abs(value - 2000) < 300
      ? 2000 + (value - 2000) / 3
      : value,
  );
  const { sites } = sitesOf(dossier);
  const context = contextOf(dossier, { ...points, y }, sites, traceBook(), streams("checks"), []);
  const members = sites.map((site) => siteEffect(site, "all", undefined, false, context));
  return { members: members.filter((one): one is Pooled => one.table !== undefined), context };
}

test("a peak of all sites together is called, a level course is not", () => {
  const flat = pooled(false);
  expect(flat.members).toHaveLength(3);
  expect(programmePeak(flat.members, flat.context)?.isPeak).toBe(false);
  const risen = pooled(true);
  const found = programmePeak(risen.members, risen.context);
  expect(found?.isPeak).toBe(true);
  expect(found?.ratio).toBeGreaterThan(1.5);
});

test("a placebo date compares the months before the cameras only, and warns when they differ", () => {
  const { members, context } = pooled(false);
  const seen: Pooled[] = [];
  const answer = (p: number) => (earlier: readonly Pooled[]) => {
    seen.push(...earlier);
    return known({ value: 0.8, tests: [{ kind: "model", p }] } as unknown as Estimate);
  };
  const told = placeboDate(members, 3, 0.05, context, answer(0.01));
  expect(told).toMatchObject({ code: "design.placebo-date", values: { months: 13, sites: 3 } });
  expect(placeboDate(members, 3, 0.05, context, answer(0.2))).toBeUndefined();
  expect(placeboDate(members, 4, 0.05, context, answer(0.01))).toBeUndefined();
  // After the pseudo date come the twelve months that are the real "before".
  seen.slice(0, 3).forEach(({ table }, i) => {
    expect([...table.camera.subarray(12)]).toEqual([...members[i].table.camera.subarray(0, 12)]);
  });
});

test("offences that police find by looking are told from those that victims report", () => {
  expect(
    ["NARCOTICS", "drugsoverlast", "OTHER NARCOTIC VIOLATION", "PROSTITUTION", "wapenbezit"].every(
      isPoliceDriven,
    ),
  ).toBe(true);
  expect(["THEFT", "geweld", "BATTERY", "vernieling", "unknown"].some(isPoliceDriven)).toBe(false);
});
