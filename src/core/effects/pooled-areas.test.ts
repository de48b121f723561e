import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { streams } from "../foundation/random.ts";
import { known, refused, warning } from "../foundation/result.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { dossierOf } from "../testing/dossier.ts";
import { flatCity } from "../testing/flat-city.ts";
import { effects } from "./effects.ts";
import { adjustFamilies } from "./families.ts";
import type { Estimate } from "./panel.ts";
import { pooledAreas } from "./pooled-areas.ts";

function ratio(value: number, standardError: number, p = 0.5): Estimate {
  return {
    id: "effects/test",
    trace: "test#1",
    method: "count.relative-effect-size",
    version: "1",
    estimand: "rate-ratio",
    value,
    unit: "ratio",
    standardError: known(standardError),
    scale: "log",
    interval: known({ low: value / 2, high: value * 2, level: 0.95, kind: "wald" }),
    tests: [{ kind: "model", p }],
    distribution: known({ kind: "normal", mean: Math.log(value), sd: standardError }),
    n: { units: 2, clusters: 2, periods: 24, events: 400 },
    details: {},
    warnings: [],
  };
}

const context = () => ({ book: traceBook(), inputs: [] });
const areas = (...values: readonly (readonly [number, number])[]) =>
  values.map(([value, error], i) => ({ name: `area ${i + 1}`, estimate: known(ratio(value, error)) }));
const pool = (members: Parameters<typeof pooledAreas>[1]) =>
  pooledAreas("effects/programme/all/main", members, 0.95, context());

test("areas with the same change give that change; areas that differ give room for a new one to differ", () => {
  const same = pool(areas([0.8, 0.1], [0.8, 0.1], [0.8, 0.1], [0.8, 0.1]));
  const apart = pool(areas([0.5, 0.05], [1.1, 0.05], [0.7, 0.05], [1.2, 0.05]));
  if (same.state !== "known" || apart.state !== "known") throw new Error("refused");
  expect(same.value.value).toBeCloseTo(0.8, 10);
  const { prediction } = apart.value.details as { prediction: { low: number; high: number } };
  if (apart.value.interval.state !== "known") throw new Error("no interval");
  expect(prediction.low).toBeLessThan(apart.value.interval.value.low);
  expect(prediction.high).toBeGreaterThan(apart.value.interval.value.high);
});

test("an area without a ratio is left out and named as such; two areas are too few", () => {
  const without = { name: "none", estimate: refused(warning("count.zero-cell")) };
  const some = pool([...areas([0.8, 0.1], [0.9, 0.1], [0.7, 0.2]), without]);
  if (some.state !== "known") throw new Error("refused");
  expect(some.value.warnings.map((one) => one.code)).toContain("pooled.without-ratio");
  const two = pool([...areas([0.8, 0.1], [0.9, 0.1]), without]);
  expect(two.state === "known" ? "known" : two.reasons[0].code).toBe("meta.too-few");
});

test("the area without which the result is no longer clear is named", () => {
  const carried = pool(areas([0.75, 0.04], [0.8, 0.3], [0.8, 0.3], [0.8, 0.3], [0.8, 0.3]));
  if (carried.state !== "known") throw new Error("refused");
  const names = (estimate: Estimate) =>
    estimate.warnings.filter((one) => one.code === "pooled.one-area-carries").map((one) => one.values.area);
  expect(names(carried.value)).toEqual(["area 1"]);
  const barely = pool(areas([0.7, 0.23], [0.7, 0.23], [0.7, 0.23], [0.7, 0.23], [0.7, 0.23]));
  if (barely.state !== "known") throw new Error("refused");
  const several = barely.value.warnings.find((one) => one.code === "pooled.barely-clear");
  expect(several?.values).toEqual({ areas: 5, total: 5 });
  const firm = pool(areas([0.6, 0.05], [0.62, 0.05], [0.58, 0.05], [0.61, 0.05], [0.6, 0.05]));
  if (firm.state !== "known") throw new Error("refused");
  expect(names(firm.value)).toEqual([]);
});

test("an exploratory outcome never makes a planned test stricter, and is adjusted among its own", () => {
  const effect = (p: number, planned: boolean) => ({ planned, main: known(ratio(0.8, 0.1, p)) });
  const adjusted = adjustFamilies(
    [effect(0.02, true), effect(0.04, true), effect(0.01, false), effect(0.02, false), effect(0.5, false)],
    "model",
  );
  expect(adjusted.p.map((p) => Number(p?.toFixed(6)))).toEqual([0.04, 0.04, 0.03, 0.03, 0.5]);
});

test.each([
  [2, "refused", "design.too-few-sites"],
  [4, "known", "pooled.method"],
])("with %d camera areas the line for all together is %s", (count, state, reason) => {
  const cameras = Array.from({ length: count }, (_, i) => ({
    id: `C${i}`,
    kind: "fixed",
    from: "2017-06-15",
    x: 800 + 800 * i,
    y: 2000,
  }));
  const evaluation = { sites: { rule: "cameras", radiusMetres: 150 } };
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "T", evaluation }),
    cameras,
    incidents: flatCity(48, 800),
  });
  const result = effects(dossier, "2018-12-31", traceBook(), streams("pooled"), () => {});
  if (result.state !== "known") throw new Error("no effects");
  const [all] = result.value.programme;
  expect(all.main.state).toBe(state);
  expect(all.design.remarks.map((one) => one.code)).toContain(reason);
  if (all.main.state === "known") {
    expect(all.main.value.method).toBe("meta.random-effects");
    expect(all.verdict.grade).not.toBe("effect-shown");
  }
});
