/** Adapters for difference-in-differences, synthetic control and both together. */

import { z } from "zod";
import {
  everyPlacebo,
  jackknifeError,
  placeboError,
  rankTest,
} from "../../core/effects/estimators/synthetic-did.ts";
import {
  type Outcomes,
  type SyntheticKind,
  syntheticEstimate,
} from "../../core/effects/estimators/synthetic-weights.ts";
import { error, fail } from "../../core/foundation/result.ts";
import { answered, method } from "../method.ts";
import { longTable } from "./long-table.ts";
import { quarterPanel } from "./panel-data.ts";

const KINDS: readonly SyntheticKind[] = ["did", "sc", "sdid"];
const LEVEL = 0.95;

const ofEach = <T>(make: (kind: SyntheticKind) => T): Record<string, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)]));

const named = (names: readonly (string | number)[], values: Float64Array): Record<string, number> =>
  Object.fromEntries(names.slice(0, values.length).map((name, i) => [String(name), values[i]]));

export const syntheticCase = method({
  id: "panel.synthdid",
  input: z.object({
    data: z.string(),
    separator: z.string().default(","),
    columns: z.string(),
    treated_unit: z.string(),
    first_treated_year: z.number(),
  }),
  run: async (given, context) => {
    const [id, time, outcome] = given.columns.split(given.separator);
    const table = longTable(await context.readText(given.data), given.separator, { id, time, outcome });
    if (!table.ok) return table;
    const { ids, times, outcomes: rows } = table.value;
    const before = times.findIndex((year) => year >= given.first_treated_year);
    if (before === -1) return fail(error("panel.no-after"));
    if (before < 2) return fail(error("panel.few-before", { values: { periods: before, needed: 2 } }));
    const treated = rows.filter((_, u) => ids[u] === given.treated_unit);
    if (treated.length === 0) return fail(error("panel.no-camera-area"));
    const outcomes: Outcomes = {
      controls: rows.filter((_, u) => ids[u] !== given.treated_unit),
      treated,
      before,
    };
    // A placebo needs two areas besides the one that takes the treated area's place.
    if (outcomes.controls.length < 3) {
      return fail(error("panel.few-comparisons", { values: { areas: outcomes.controls.length, needed: 3 } }));
    }
    const order = ids.filter((name) => name !== given.treated_unit);
    const found = ofEach((kind) => syntheticEstimate(kind, outcomes));
    const placebos = ofEach((kind) => everyPlacebo(kind, outcomes));
    return answered({
      estimate: ofEach((kind) => found[kind].value),
      sc_estimate: found.sc.value,
      placebo_estimates_every_control: ofEach((kind) => [...placebos[kind]]),
      placebo_order: order,
      placebo_se_exhaustive: ofEach((kind) => placeboError(placebos[kind])),
      placebo_p_two_sided_rank: ofEach((kind) => rankTest(found[kind].value, placebos[kind], LEVEL).p),
      sdid_unit_weights: named(order, found.sdid.areaWeights),
      sdid_time_weights: named(times, found.sdid.periodWeights),
    });
  },
});

export const syntheticManyCase = method({
  id: "panel.synthdid-many-treated",
  input: z.object({ data: z.string(), pre_quarters: z.number().int().min(2) }),
  run: async (given, context) => {
    const panel = quarterPanel(await context.readText(given.data), given.pre_quarters + 1);
    if (!panel.ok) return panel;
    const { units, counts, present, periods } = panel.value;
    if (present.includes(0)) return fail(error("panel.missing-cells", { values: { cells: 1 } }));
    const side = (role: string): Float64Array[] =>
      units.flatMap((unit, u) =>
        unit.role === role ? [counts.slice(u * periods.length, (u + 1) * periods.length)] : [],
      );
    const outcomes = { controls: side("comparison"), treated: side("camera"), before: given.pre_quarters };
    const found = ofEach((kind) => syntheticEstimate(kind, outcomes));
    const errors = ofEach((kind) => jackknifeError(outcomes, found[kind]) ?? null);
    return answered(
      {
        estimate: ofEach((kind) => found[kind].value),
        jackknife_se: errors,
        effect_curve_sdid: [...found.sdid.curve],
        sdid_time_weights: [...found.sdid.periodWeights],
        sc_estimate: found.sc.value,
      },
      KINDS.flatMap((kind) =>
        errors[kind] === null ? [{ path: `jackknife_se.${kind}`, code: "synthetic.one-comparison" }] : [],
      ),
    );
  },
});
