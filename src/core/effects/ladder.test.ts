import fc from "fast-check";
import { expect, test } from "vitest";
import { note } from "../foundation/result.ts";
import { type Design, type DesignFacts, designOn } from "./ladder.ts";

const points: DesignFacts = { form: "points", sites: 3, comparisonAreas: 0, comparisonBefore: 40 };
const states = (design: Design) => design.ladder.map(({ id, state }) => `${id}: ${state}`);

test("a ring stands on level 3: lots and several places were out of reach, named areas as well", () => {
  const design = designOn("ring-comparison", points);
  expect(design.maryland).toEqual({ state: "known", value: 3 });
  expect(states(design)).toEqual([
    "by-lot: out-of-reach",
    "several-places: out-of-reach",
    "dossier-comparison: out-of-reach",
    "ring-comparison: chosen",
    "matched-comparison: below",
    "before-after: below",
    "counts-only: below",
  ]);
});

test("a rung that the data allow and the dossier passed over says so", () => {
  const design = designOn("matched-comparison", { ...points, comparisonAreas: 2, asked: "matched" });
  const passed = design.ladder.filter(({ state }) => state === "passed-over");
  expect(passed.map(({ id, why }) => [id, why[0].code])).toEqual([
    ["dossier-comparison", "ladder.why.asked"],
    ["ring-comparison", "ladder.why.asked"],
  ]);
});

test("an empty ring is no comparison", () => {
  const rung = designOn("matched-comparison", { ...points, comparisonBefore: 0 }).ladder[3];
  expect(rung).toMatchObject({ state: "out-of-reach", why: [{ code: "ladder.why.empty-ring" }] });
});

test("counts without a comparison stand on level 2, and nothing at all on none", () => {
  expect(designOn("before-after", { form: "counts", sites: 1, comparisonAreas: 0 }).maryland).toEqual({
    state: "known",
    value: 2,
  });
  const blocked = note("design.no-start", { values: { site: "A" } });
  const none = designOn("none", { ...points, blocked });
  expect(none.maryland).toEqual({ state: "not-measured", reasons: [blocked] });
  expect(none.ladder.filter(({ state }) => state === "chosen")).toEqual([]);
});

test("levels never rise down the ladder, and whatever was out of reach says why and what it takes", () => {
  const facts = fc.record({
    form: fc.constantFrom("points" as const, "counts" as const),
    sites: fc.integer({ min: 1, max: 40 }),
    comparisonAreas: fc.integer({ min: 0, max: 3 }),
    comparisonBefore: fc.integer({ min: 0, max: 3 }),
  });
  const chosen = fc.constantFrom<Design["id"][]>(
    "ring-comparison",
    "dossier-comparison",
    "before-after",
    "none",
  );
  fc.assert(
    fc.property(facts, chosen, (given, id) => {
      const { ladder } = designOn(id, given);
      ladder.forEach((rung, i) => {
        if (i > 0) expect(rung.level).toBeLessThanOrEqual(ladder[i - 1].level);
        if (rung.state !== "out-of-reach") return;
        expect(rung.why.length).toBeGreaterThan(0);
        expect(rung.needed.length).toBeGreaterThan(0);
      });
    }),
  );
});
