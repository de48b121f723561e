import { expect, test } from "vitest";
import { streams } from "../../foundation/random.ts";
import type { Panel } from "../panel.ts";
import { imputation } from "./imputation.ts";
import { cityWithoutEffect, panelOf, poissonDraw } from "./testing/panel-of.ts";

const draws = streams("imputation");
const OPTIONS = { level: 0.95 };
const MONTHS = 36;

/** Every area by turns with cameras for six months and without for twelve, each from its own month; by what factor? */
function flexible(areas: number, replicate: number, ratio: number, lingering = 1): Panel {
  const random = draws("city", areas, replicate);
  const rows = cityWithoutEffect(areas, MONTHS, 0, random);
  const plain = panelOf(
    rows,
    rows.map(() => false),
    MONTHS,
  );
  const on = (i: number) =>
    Math.floor(i / MONTHS) % 3 !== 2 ? ((i % MONTHS) + 5 * Math.floor(i / MONTHS)) % 18 : 18;
  const treated = Uint8Array.from(plain.treated, (_, i) => (on(i) < 6 ? 1 : 0));
  const levels = rows.map((row) => row.reduce((total, n) => total + n, 0) / MONTHS);
  const counts = plain.counts.map((n, i) => {
    const factor = on(i) < 6 ? ratio : on(i) < 9 ? lingering : 1;
    return factor === 1 ? n : poissonDraw(factor * levels[Math.floor(i / MONTHS)], random);
  });
  return { ...plain, counts, treated };
}

const estimateOf = (panel: Panel) => {
  const result = imputation.estimate(panel, OPTIONS, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

test("cameras that come and go: a planted fall of a third and its lingering are found", () => {
  const { value, interval, details } = estimateOf(flexible(60, 1, 2 / 3, 0.8));
  expect(value).toBeGreaterThan(0.6);
  expect(value).toBeLessThan(0.73);
  expect(interval).toMatchObject({ state: "known", value: { kind: "cluster" } });
  expect((details.residual as { ratio: number }).ratio).toBeGreaterThan(0.72);
  expect((details.residual as { ratio: number }).ratio).toBeLessThan(0.88);
  expect(details.episodes).toBeGreaterThan(60);
});

test("with one start for all the ratio is that of a saturated regression: observed over expected by hand", () => {
  const rows = [
    [10, 10, 5, 6],
    [20, 20, 30, 10],
  ];
  const panel = panelOf(rows, [true, false], 2);
  // Level 10 against 20, so 15 and 5 expected.
  expect(estimateOf(panel).value).toBeCloseTo(11 / 20, 9);
  expect(estimateOf(panel).interval).toMatchObject({ reasons: [{ code: "imputation.few-clusters" }] });
});

test("an area that always had cameras, or no incident without them, is set aside and counted", () => {
  const panel = flexible(60, 2, 1);
  const always = { ...panel, treated: panel.treated.map((flag, i) => (i < MONTHS ? 1 : flag)) };
  expect(estimateOf(always).warnings).toMatchObject([
    { code: "imputation.set-aside", values: { cells: MONTHS } },
  ]);
  const silent = {
    ...panel,
    counts: panel.counts.map((n, i) => (i < MONTHS && panel.treated[i] === 0 ? 0 : n)),
  };
  expect(estimateOf(silent).warnings[0].code).toBe("imputation.set-aside");
});

test("missing months are left out, and everything with cameras leaves nothing to compare", () => {
  const panel = flexible(60, 3, 1);
  const gone = { ...panel, present: panel.present.map((flag, i) => (i % 7 === 3 ? 0 : flag)) };
  expect(Number.isFinite(estimateOf(gone).value)).toBe(true);
  const all = imputation.estimate({ ...panel, treated: panel.treated.map(() => 1) }, OPTIONS, draws);
  expect(all.ok ? "ok" : all.problems[0].code).toBe("panel.no-comparison");
});

test.each([8, 20])("where nothing changed, %d areas cry effect about as often as they say", (areas) => {
  const replicates = 150;
  let alarms = 0;
  for (let r = 0; r < replicates; r += 1) {
    if (estimateOf(flexible(areas, r, 1)).tests[0].p < 0.05) alarms += 1;
  }
  expect(alarms / replicates).toBeLessThan(0.09);
});
