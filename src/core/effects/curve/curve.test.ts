import { expect, test } from "vitest";
import { manifest } from "../../dossier/manifest.ts";
import { streams } from "../../foundation/random.ts";
import { traceBook } from "../../foundation/trace-book.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { flatCity } from "../../testing/flat-city.ts";
import { planFor } from "../comparison.ts";
import { contextOf } from "../context.ts";
import { recordingChecks } from "../recording.ts";
import { leftOutOf, maskWithout } from "../recording-mask.ts";
import { siteEffect } from "../site-effect.ts";
import { sitesOf } from "../sites.ts";
import { bandsFor, controlChoices, periodChoices } from "./choices.ts";
import { specificationCurves } from "./curve.ts";

const square = [[Float64Array.of(1000, 1000, 1700, 1000, 1700, 1700, 1000, 1700)]];
const flat = flatCity(48, 800);
/** From January 2017 on two of three incidents in the square are moved far away, and every fifth of the city is a drug record. */
const start = 24_719_040;
const points = {
  ...flat,
  x: flat.x.map((x, i) =>
    flat.minute[i] > start &&
    i > 1 &&
    i % 3 !== 0 &&
    x > 1000 &&
    x < 1700 &&
    flat.y[i] > 1000 &&
    flat.y[i] < 1700
      ? 3900
      : x,
  ),
  category: flat.category.map((_, i) => (i % 5 === 0 ? 1 : 0)),
  categories: ["theft", "drugs"],
};
const studyOf = (evaluation: object = {}) => {
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "T", evaluation }),
    areas: [{ id: "a", polygons: square, startedOn: "2017-01-05" }],
    incidents: points,
  });
  const { sites } = sitesOf(dossier);
  return { sites, context: contextOf(dossier, points, sites, traceBook(), streams("c"), []), dossier };
};

test("a large fall points the same way under every choice, and the main choice is the report's own", () => {
  const { sites, context } = studyOf();
  const [curve] = specificationCurves(sites, context);
  expect(curve.area).toBe("a");
  expect(curve.specifications.length).toBeLessThanOrEqual(curve.asked);
  expect(curve.specifications.length).toBeGreaterThan(20);
  expect(curve.sameSign.value).toBe(1);
  expect(curve.clear.value).toBeGreaterThan(0.9);
  const main = curve.specifications.filter((one) => one.main);
  const report = siteEffect(sites[0], "all", undefined, false, context).effect.main;
  if (report.state !== "known") throw new Error("no result");
  expect(main.map(({ ratio }) => ratio)).toEqual([report.value.value]);
  const ratios = curve.specifications.map(({ ratio }) => ratio);
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
});

test("the curve does not depend on what was counted before it, and leaves the city as it was", () => {
  const { sites, context } = studyOf();
  const claimed = context.city.claimed.slice();
  const first = specificationCurves(sites, context);
  expect(specificationCurves(sites, context)).toEqual(first);
  expect(context.city.claimed).toEqual(claimed);
});

test("a wider buffer moves the ring outwards and keeps its width", () => {
  const { sites, dossier } = studyOf();
  const plan = planFor(sites[0], dossier);
  const rings = controlChoices(plan, false, false).map((choice) => bandsFor(plan, choice).comparison);
  expect(rings).toEqual([
    { fromMetres: 200, toMetres: 400 },
    { fromMetres: 100, toMetres: 300 },
    { fromMetres: 300, toMetres: 500 },
  ]);
  expect(periodChoices({ beforeMonths: 4, afterMonths: 12 })).not.toContainEqual({
    beforeMonths: 2,
    afterMonths: 6,
  });
});

test("what the dossier says of a category goes before the crosswalk, and that before its name", () => {
  const { dossier } = studyOf({ recording: { cameraGenerated: ["theft"] } });
  const coding = { crosswalks: [], unknown: [], reporting: { theft: "victim", drugs: "victim" } } as const;
  expect(leftOutOf(dossier, ["theft", "drugs"], coding)).toEqual([
    { category: "theft", origin: "camera-generated", known: "dossier" },
  ]);
  expect(leftOutOf(studyOf().dossier, ["theft", "drugs"], undefined)).toMatchObject([
    { category: "drugs", known: "name" },
  ]);
});

test("a mask leaves out within the outcome, and is none when nothing or everything would go", () => {
  const out = [{ category: "drugs", origin: "police-initiated", known: "name" }] as const;
  expect(maskWithout(["theft", "drugs"], "all", out)).toEqual(Uint8Array.of(1, 0));
  expect(maskWithout(["theft", "drugs"], "theft", out)).toBeUndefined();
  expect(maskWithout(["theft", "drugs"], "drugs", out)).toBeUndefined();
});

test("the main result is made again without such records; an outcome of only such records is refused", () => {
  const { sites, context } = studyOf({ recording: { policeInitiated: ["drugs"] } });
  const all = siteEffect(sites[0], "all", undefined, false, context);
  const drugs = siteEffect(sites[0], "drugs", Uint8Array.of(0, 1), false, context);
  const [again, refusal] = recordingChecks([all, drugs], [], context);
  const theft = siteEffect(sites[0], "theft", Uint8Array.of(1, 0), false, context).effect.main;
  if (again.repeated.state !== "known" || theft.state !== "known") throw new Error("no result");
  expect(again.repeated.value.value).toBe(theft.value.value);
  expect(again.without.state).toBe("known");
  expect(again.remarks.map(({ code }) => code)).toContain("recording.origin-unknown");
  expect(refusal.repeated).toMatchObject({ state: "refused", reasons: [{ code: "recording.nothing-left" }] });
});
