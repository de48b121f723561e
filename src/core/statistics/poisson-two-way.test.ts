import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../foundation/random.ts";
import { designMatrix } from "./design.ts";
import { fitPoisson } from "./poisson.ts";
import { fitTwoWay, type TwoWayData } from "./poisson-two-way.ts";

/** Areas by periods with unequal exposure, some cells missing, two columns of interest. */
function gappy(seed: number, areas: number, periods: number): TwoWayData {
  const random = streams(String(seed))("two-way");
  const cells = Array.from({ length: areas * periods }, (_, i) => ({
    u: Math.floor(i / periods),
    p: i % periods,
  })).filter(({ u, p }) => (u + p) % 5 !== 0 || p === 0 || random.next() < 0.5);
  return {
    y: Float64Array.from(
      cells,
      ({ u, p }) => Math.floor((2 + u + (p % 3)) * (0.3 + 1.4 * random.next())) + 1,
    ),
    offset: Float64Array.from(cells, () => Math.log(20 + 20 * random.next())),
    unit: Int32Array.from(cells, ({ u }) => u),
    period: Int32Array.from(cells, ({ p }) => p),
    columns: [
      Float64Array.from(cells, ({ u, p }) => (u % 2 === 0 && p >= periods / 2 ? 1 : 0)),
      Float64Array.from(cells, () => random.next()),
    ],
    names: ["treated", "other"],
    units: areas,
    periods,
  };
}

/** The judge: the same regression with a dummy for each area and period. */
function withDummies(data: TwoWayData) {
  const dummy = (group: Int32Array, which: number) => Float64Array.from(group, (g) => (g === which ? 1 : 0));
  const areas = Array.from({ length: data.units }, (_, u) => dummy(data.unit, u));
  const periods = Array.from({ length: data.periods - 1 }, (_, p) => dummy(data.period, p + 1));
  const columns = [...data.columns, ...areas, ...periods];
  const names = columns.map((_, a) => `column ${a}`);
  const fit = fitPoisson(data.y, designMatrix(names, columns), data.offset);
  if (!fit.ok) throw new Error(fit.problems[0].code);
  return { ...fit.value, k: columns.length };
}

test("with gaps and unequal exposure, coefficients and errors are those of dummies", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 5, max: 9 }), (seed, areas) => {
      const data = gappy(seed, areas, 6);
      const swept = fitTwoWay(data);
      if (!swept.ok) throw new Error(swept.problems[0].code);
      const judge = withDummies(data);
      for (const a of [0, 1]) {
        expect(swept.value.coefficients[a]).toBeCloseTo(judge.coefficients[a], 8);
        for (const b of [0, 1]) {
          expect(swept.value.bread[a * 2 + b]).toBeCloseTo(judge.bread[a * judge.k + b], 8);
        }
      }
      expect(swept.value.deviance).toBeCloseTo(judge.deviance, 6);
    }),
    { seed: 7, numRuns: 25 },
  );
});

test("a column that follows from areas and periods is named, with unequal exposure too", () => {
  const data = gappy(3, 8, 6);
  const sum = Float64Array.from(data.unit, (u, i) => 0.1 * u + 0.3 * data.period[i]);
  const fit = fitTwoWay({ ...data, columns: [data.columns[0], sum], names: ["treated", "sum"] });
  expect(fit.ok ? "ok" : fit.problems[0]).toMatchObject({
    code: "regression.collinear",
    values: { term: "sum" },
  });
});

test("areas that share no period with the others are fitted on their own periods", () => {
  const early = gappy(5, 6, 6);
  const late = gappy(6, 6, 6);
  const joined: TwoWayData = {
    ...early,
    y: Float64Array.from([...early.y, ...late.y]),
    offset: Float64Array.from([...(early.offset ?? []), ...(late.offset ?? [])]),
    unit: Int32Array.from([...early.unit, ...late.unit.map((u) => u + 6)]),
    period: Int32Array.from([...early.period, ...late.period.map((p) => p + 6)]),
    columns: [0, 1].map((a) => Float64Array.from([...early.columns[a], ...late.columns[a]])),
    units: 12,
    periods: 12,
  };
  const fit = fitTwoWay(joined);
  if (!fit.ok) throw new Error(fit.problems[0].code);
  // Two groups, so one period dummy of the second follows from its areas: the judge leaves it out.
  const dummy = (group: Int32Array, which: number) => Float64Array.from(group, (g) => (g === which ? 1 : 0));
  const columns = [
    ...joined.columns,
    ...Array.from({ length: 12 }, (_, u) => dummy(joined.unit, u)),
    ...[1, 2, 3, 4, 5, 7, 8, 9, 10, 11].map((p) => dummy(joined.period, p)),
  ];
  const judge = fitPoisson(joined.y, designMatrix(columns.map(String), columns), joined.offset);
  if (!judge.ok) throw new Error(judge.problems[0].code);
  expect(fit.value.coefficients[0]).toBeCloseTo(judge.value.coefficients[0], 8);
  expect(fit.value.bread[0]).toBeCloseTo(judge.value.bread[0], 8);
});

test("areas and periods without incidents are dropped and counted", () => {
  const data = gappy(9, 8, 6);
  const y = data.y.map((value, i) => (data.unit[i] === 2 || data.period[i] === 4 ? 0 : value));
  const fit = fitTwoWay({ ...data, y });
  if (!fit.ok) throw new Error(fit.problems[0].code);
  expect(fit.value).toMatchObject({ unitsUsed: 7, unitsDropped: 1, periodsUsed: 5 });
  expect(fit.value.rows.length).toBe(y.filter((_, i) => data.unit[i] !== 2 && data.period[i] !== 4).length);
});

test("treated cells without incidents are separated, whatever the level", () => {
  const data = gappy(4, 10, 6);
  for (const level of [1, 1000]) {
    const y = data.y.map((value, i) => (data.columns[0][i] === 1 ? 0 : value * level));
    const fit = fitTwoWay({ ...data, y });
    expect(fit.ok ? "ok" : fit.problems[0].code).toBe("regression.separated");
  }
});
