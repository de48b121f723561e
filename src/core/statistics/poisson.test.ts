import fc from "fast-check";
import { expect, test } from "vitest";
import { designMatrix } from "./design.ts";
import { fitPoisson } from "./poisson.ts";

const ones = (n: number) => new Float64Array(n).fill(1);
const codeOf = (result: ReturnType<typeof fitPoisson>) => (result.ok ? "ok" : result.problems[0]);

test("one term and an offset give the rate: incidents over exposure", () => {
  const cell = fc.record({ y: fc.integer({ min: 1, max: 400 }), days: fc.integer({ min: 1, max: 366 }) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
      const y = Float64Array.from(cells, (one) => one.y);
      const offset = Float64Array.from(cells, (one) => Math.log(one.days));
      const fit = fitPoisson(y, designMatrix(["rate"], [ones(cells.length)]), offset);
      if (!fit.ok) throw new Error(fit.problems[0].code);
      const events = cells.reduce((total, one) => total + one.y, 0);
      const days = cells.reduce((total, one) => total + one.days, 0);
      expect(Math.exp(fit.value.coefficients[0])).toBeCloseTo(events / days, 8);
      expect(fit.value.bread[0] * events).toBeCloseTo(1, 8);
    }),
    { seed: 11 },
  );
});

test.each([1, 10, 1000, 100_000])("a group without incidents is separated at a level of %d", (level) => {
  const n = 2000;
  const group = Float64Array.from({ length: n }, (_, i) => i % 2);
  const y = group.map((flag, i) => (flag === 1 ? 0 : level + (i % 3)));
  const fit = fitPoisson(y, designMatrix(["all", "group"], [ones(n), group]));
  expect(codeOf(fit)).toMatchObject({ code: "regression.separated" });
});

test("a term that follows from the others is named", () => {
  const a = Float64Array.from([1, 0, 1, 0, 1, 0]);
  const rest = a.map((value) => 1 - value);
  const fit = fitPoisson(
    Float64Array.from([3, 4, 5, 6, 7, 8]),
    designMatrix(["all", "a", "rest"], [ones(6), a, rest]),
  );
  expect(codeOf(fit)).toMatchObject({ code: "regression.collinear", values: { term: "rest" } });
});

test("no incidents at all is refused", () => {
  const fit = fitPoisson(new Float64Array(4), designMatrix(["all"], [ones(4)]));
  expect(codeOf(fit)).toMatchObject({ code: "regression.no-events" });
});
