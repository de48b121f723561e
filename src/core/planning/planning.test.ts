import { expect, test } from "vitest";
import { solveInline } from "../../solver/highs.ts";
import { HAS_POINT, type IncidentPoints } from "../dossier/incidents.ts";
import { manifest } from "../dossier/manifest.ts";
import { dayNumber, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { type DossierParts, dossierOf } from "../testing/dossier.ts";
import { accuracyIndex } from "./accuracy-index.ts";
import { historyOf, meanWeight, monthWeights } from "./history.ts";
import { type PlanningContext, planning } from "./index.ts";
import { makePlan } from "./make-plan.ts";
import { prepare } from "./prepare.ts";
import { rotate } from "./rotate.ts";

type At = readonly [x: number, y: number, month: number, day: number, year: number, times: number];

/** Incidents where and when a test says, with one on the first and last day so that the years are whole. */
function points(list: readonly At[], years: readonly [number, number], category = "theft"): IncidentPoints {
  const [first, last] = years;
  const all: At[] = [[1e6, 1e6, 1, 1, first, 1], ...list, [1e6, 1e6, 12, 31, last, 1]];
  const rows = all.flatMap(([x, y, month, day, year, times]) =>
    Array.from({ length: times }, () => ({ x, y, minute: dayNumber(year, month, day) * MINUTES_PER_DAY })),
  );
  return {
    kind: "points",
    rows: rows.length,
    x: Float64Array.from(rows, ({ x }) => x),
    y: Float64Array.from(rows, ({ y }) => y),
    minute: Int32Array.from(rows, ({ minute }) => minute),
    category: new Uint16Array(rows.length),
    flags: new Uint8Array(rows.length).fill(HAS_POINT),
    categories: [category],
    row: Uint32Array.from(rows, (_, i) => i + 2),
    sources: [{ source: "incidents.csv", start: 0 }],
  };
}

/** Three hot spots of 30, 20 and 10 incidents a year over three years, a kilometre apart. */
const town = points(
  [2018, 2019, 2020].flatMap((year): At[] => [
    [0, 0, 6, 1, year, 30],
    [1000, 0, 6, 1, year, 20],
    [2000, 0, 6, 1, year, 10],
  ]),
  [2018, 2020],
);

const asOf = "2020-12-31";

function context(parts: DossierParts, programme: object = {}): PlanningContext {
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "Test", programme }),
    incidents: town,
    ...parts,
  });
  return { dossier, asOf, seed: "s", book: traceBook(), streams: streams("s") };
}

const capOf = (total: number, extra: object = {}) => ({
  capHistory: [{ from: "2010-01-01", total, ...extra }],
});

const known = (given: PlanningContext) => {
  const part = planning(given);
  if (part.state !== "known") throw new Error(part.reasons[0].code);
  return part.value;
};

const codeOf = (given: PlanningContext): string | undefined => {
  const part = planning(given);
  return part.state === "known" ? undefined : part.reasons[0].code;
};

test("two cameras go to the two largest hot spots, and the third is what one more is worth", () => {
  const { plan, oneMore, oneFewer, curve } = known(context({}, capOf(2)));
  expect(plan.status).toBe("optimal");
  expect(plan.inView.value).toBeCloseTo(50, 9);
  expect(plan.sites.map(({ inView }) => Math.round(inView))).toEqual([30, 20]);
  expect(plan.sites.every(({ frequency }) => frequency === 1)).toBe(true);
  expect(oneMore.value).toBeCloseTo(10, 9);
  expect(oneFewer?.value).toBeCloseTo(20, 9);
  expect(curve[0]).toEqual({ cameras: 0, value: 0, bound: 0 });
  for (const { value, bound } of curve) expect(bound).toBeGreaterThanOrEqual(value);
});

test("the plan is judged on the last year beside today, the busiest places, chance and hindsight", () => {
  const placements = [{ camera: "C1", from: "2015-01-01", x: 2000, y: 0 }];
  const { outOfSample, today, notes } = known(context({ cameras: [{ id: "C1" }], placements }, capOf(1)));
  if (outOfSample.state !== "known" || today.state !== "known") throw new Error("not known");
  const score = (id: string) => outOfSample.value.scores.find((one) => one.id === id);
  expect(score("plan")?.inView).toBe(30);
  expect(score("today")?.inView).toBe(10);
  expect(score("clairvoyant")).toMatchObject({ inView: 30, pei: 1 });
  expect(outOfSample.value.regret).toBe(0);
  expect(today.value.inView.value).toBeCloseTo(10, 9);
  expect(notes.map(({ code }) => code)).toContain("planning.seen-by-cameras");
});

test("a camera hung during the judged year is not today's placement for that year", () => {
  const placements = [{ camera: "C1", from: "2020-06-01", x: 0, y: 0 }];
  const { outOfSample } = known(context({ cameras: [{ id: "C1" }], placements }, capOf(1)));
  if (outOfSample.state !== "known") throw new Error("not known");
  expect(outOfSample.value.scores.map(({ id }) => id)).not.toContain("today");
});

test("given mounts are the only places beside today's cameras", () => {
  const mounts = [
    { id: "M1", x: 990, y: 0 },
    { id: "M2", x: 5000, y: 0 },
  ];
  const { basis, plan } = known(context({ mounts }, capOf(1)));
  expect(basis).toMatchObject({ candidatesFrom: "mounts", candidates: 2 });
  expect(plan.sites.map(({ id }) => id)).toEqual(["M1"]);
});

test("the least steady place gets the flexible camera", () => {
  const jumpy = points(
    [
      ...[2018, 2019, 2020].map((year): At => [0, 0, 6, 1, year, 30]),
      [1000, 0, 6, 1, 2018, 60],
      [3000, 0, 6, 1, 2020, 50],
    ],
    [2018, 2020],
  );
  const { plan } = known(context({ incidents: jumpy }, capOf(2, { fixed: 1, flexible: 1 })));
  expect(plan.sites.map(({ kind, x }) => [kind, Math.round(x / 1000)])).toEqual(
    expect.arrayContaining([
      ["fixed", 0],
      ["flexible", 1],
    ]),
  );
});

test("without a cap the number in use is taken and said", () => {
  const placements = [{ camera: "C1", from: "2015-01-01", x: 0, y: 0 }];
  const { basis, notes } = known(context({ cameras: [{ id: "C1" }], placements }));
  expect(basis).toMatchObject({ cameras: 1, camerasFrom: "in-use" });
  expect(notes.map(({ code }) => code)).toContain("planning.cap-from-use");
});

test("police-driven categories and uneven years are warned of", () => {
  const drugs = points(
    [
      [0, 0, 6, 1, 2019, 4],
      [0, 0, 6, 1, 2020, 40],
    ],
    [2019, 2020],
    "drugs",
  );
  const codes = known(context({ incidents: drugs }, capOf(1))).notes.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["planning.police-driven", "planning.uneven-years"]));
});

test("a cap of zero is the empty plan", () => {
  const { plan, oneFewer, oneMore } = known(context({}, capOf(0)));
  expect(plan).toMatchObject({ status: "optimal", sites: [], gap: 0 });
  expect(oneFewer).toBeUndefined();
  expect(oneMore.value).toBeCloseTo(30, 9);
});

test("what a plan cannot do without is named", () => {
  expect(codeOf(context({}))).toBe("planning.no-cap");
  expect(codeOf(context({ incidents: points([], [2020, 2020]) }, capOf(1)))).toBeUndefined();
  const short = { ...town, minute: town.minute.map(() => dayNumber(2020, 6, 1) * MINUTES_PER_DAY) };
  expect(codeOf(context({ incidents: short }, capOf(1)))).toBe("planning.no-whole-year");
  expect(codeOf(context({ incidents: { ...town, flags: new Uint8Array(town.rows) } }, capOf(1)))).toBe(
    "planning.no-incidents",
  );
  expect(codeOf(context({ incidents: { kind: "counts", rows: [] } as never }, capOf(1)))).toBe(
    "planning.counts-only",
  );
});

test("wishes that cannot be are refused, all at once", () => {
  const { dossier } = context({ areas: [{ id: "A" }] }, capOf(2));
  const codes = (wishes: Parameters<typeof prepare>[2]): readonly string[] => {
    const result = prepare(dossier, asOf, wishes);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(codes({ budgetEuroPerYear: 10, costEuroPerYear: 50, atLeast: { B: 1 } })).toEqual([
    "planning.budget-below-cheapest",
    "planning.unknown-area",
  ]);
  expect(codes({ budgetEuroPerYear: 10 })).toEqual(["planning.budget-without-cost"]);
  expect(codes({ atLeast: { A: 2 }, atMost: { A: 1 } })).toEqual(["planning.contradiction"]);
  expect(codes({ withinAreas: true })).toEqual(["planning.no-candidates"]);
});

const square = [[Float64Array.of(-100, -100, 100, -100, 100, 100, -100, 100, -100, -100)]];

test("rules that cannot hold together are told in words of policy", async () => {
  const given = context({ areas: [{ id: "A", polygons: square }] }, capOf(1));
  const made = await makePlan(given, { atLeast: { A: 1, outside: 1 } }, 1000, solveInline);
  if (made.ok) throw new Error("a plan was made");
  expect(made.problems.map(({ code }) => code).sort()).toEqual([
    "planning.conflict.cap",
    "planning.conflict.zone-least",
    "planning.conflict.zone-least",
  ]);
});

test("budget, minima, maxima and few moves shape the plan", async () => {
  const areas = [{ id: "A", polygons: square }];
  const placements = [{ camera: "C1", from: "2015-01-01", x: 2000, y: 0 }];
  const given = context({ areas, cameras: [{ id: "C1" }], placements }, capOf(2));
  const value = async (wishes: Parameters<typeof makePlan>[1]): Promise<number> => {
    const made = await makePlan(given, wishes, 1000, solveInline);
    if (!made.ok) throw new Error(made.problems[0].code);
    expect(made.value.planning.plan.status).toBe("optimal");
    return Math.round(made.value.planning.plan.inView.value);
  };
  expect(await value({})).toBe(50);
  expect(await value({ budgetEuroPerYear: 100, costEuroPerYear: 60 })).toBe(30);
  expect(await value({ atMost: { A: 0 } })).toBe(30);
  expect(await value({ moves: 0 })).toBe(40);
  expect(await value({ withinAreas: true })).toBe(30);
});

test("a view may be given: what is not seen does not count", () => {
  const { dossier } = context({}, capOf(1));
  const prepared = prepare(dossier, asOf, {
    view: (history) => (candidate) => ({
      place: Array.from(history.x.keys()).filter(
        (p) => candidate.x > 500 && Math.abs(history.x[p] - candidate.x) < 90,
      ),
      quality: 0.5,
    }),
  });
  if (!prepared.ok) throw new Error("not prepared");
  const { covering } = prepared.value;
  expect(Math.max(...covering.weight)).toBeCloseTo(10, 6);
});

test("hours that are not viewed and severities weigh the demand", () => {
  const night = new Array<number>(168).fill(0);
  const unseen = historyOf(town, asOf, 10, { viewed: night });
  const heavy = historyOf(town, asOf, 10, { severity: { theft: 3 } });
  if (!unseen.ok || !heavy.ok) throw new Error("no history");
  expect(Math.max(...meanWeight(unseen.value, [0, 1, 2]))).toBe(0);
  expect(Math.max(...meanWeight(heavy.value, [0, 1, 2]))).toBeCloseTo(90, 9);
  const { used, setAside } = heavy.value;
  expect(used + setAside.unlocated + setAside.outsideYears + setAside.noWeight).toBe(town.rows);
});

test("flexible cameras follow the months", async () => {
  const seasonal = points(
    [2018, 2019, 2020].flatMap((year): At[] => [
      ...[1, 2, 3].map((month): At => [0, 0, month, 5, year, 10]),
      ...[7, 8, 9].map((month): At => [1000, 0, month, 5, year, 10]),
    ]),
    [2018, 2020],
  );
  const { dossier } = context({ incidents: seasonal }, capOf(1, { fixed: 0, flexible: 1 }));
  const prepared = prepare(dossier, asOf, {});
  if (!prepared.ok) throw new Error("not prepared");
  const result = await rotate(
    prepared.value,
    monthWeights(prepared.value.history, seasonal),
    { months: 12, cameras: 1, fixed: [], sites: 10, moveCost: 1 },
    { shakes: 2, steps: 50, nodes: 100, relativeGap: 0 },
    streams("t"),
    solveInline,
  );
  if (!result.ok) throw new Error(result.problems[0].code);
  const east = (month: number): number =>
    Math.round(prepared.value.model.candidates[result.value.months[month][0]].x / 1000);
  expect([0, 1, 2].map(east)).toEqual([0, 0, 0]);
  expect([6, 7, 8].map(east)).toEqual([1, 1, 1]);
});

test("an index over nothing is refused, and a wrong cell named", () => {
  const cells = [
    { area: 1, count: 0 },
    { area: 1, count: 0 },
  ];
  const none = accuracyIndex(cells, [0]);
  expect(none.ok && none.value.pai.state).toBe("refused");
  const wrong = accuracyIndex(cells, [5]);
  expect(wrong.ok).toBe(false);
  expect(accuracyIndex([{ area: 0, count: 1 }], [0]).ok).toBe(false);
});

test("the same seed gives the same plan, and rows in another order too", () => {
  const once = known(context({}, capOf(2)));
  expect(known(context({}, capOf(2)))).toEqual(once);
  const order = Array.from({ length: town.rows }, (_, i) => town.rows - 1 - i);
  const turned = {
    ...town,
    x: Float64Array.from(order, (i) => town.x[i]),
    y: Float64Array.from(order, (i) => town.y[i]),
    minute: Int32Array.from(order, (i) => town.minute[i]),
  };
  const other = known(context({ incidents: turned }, capOf(2)));
  expect(other.plan.inView.value).toBeCloseTo(once.plan.inView.value, 9);
  expect(new Set(other.plan.sites.map(({ id }) => id))).toEqual(new Set(once.plan.sites.map(({ id }) => id)));
});
