/** Adapters for starts that differ and cameras that go: group-time effects, their averages, and imputation. */

import { z } from "zod";
import { leadsTest } from "../../core/effects/estimators/callaway-santanna.ts";
import {
  type Average,
  averages,
  errorOfInfluence,
  groupTimeEffects,
} from "../../core/effects/estimators/group-time.ts";
import { CELL, cellsOf, imputeCounts, imputedRatio } from "../../core/effects/estimators/impute-counts.ts";
import { imputedMeans } from "../../core/effects/estimators/impute-means.ts";
import { error, fail } from "../../core/foundation/result.ts";
import { answered, method } from "../method.ts";
import { type LongTable, longTable } from "./long-table.ts";
import { quarterPanel } from "./panel-data.ts";

const input = z
  .object({
    data: z.string(),
    separator: z.string().default(","),
    outcome: z.string(),
    id: z.string(),
    time: z.string(),
    first_treated: z.string(),
    covariates: z.string().regex(/^~(1|[A-Za-z_]\w*(\+[A-Za-z_]\w*)*)$/),
    est_method: z.enum(["dr", "reg"]),
    control_group: z.literal("nevertreated"),
    base_period: z.literal("varying"),
  })
  .refine(({ covariates, est_method }) => covariates === "~1" || est_method === "dr", {
    message: "est_method reg is offered without covariates only",
  });

const overall = ({ att, influence }: Average) => ({
  overall_att: att,
  overall_se: errorOfInfluence(influence),
});

export const callawaySantannaCase = method({
  id: "panel.callaway-santanna",
  input,
  run: async (given, context) => {
    const { id, time, outcome } = given;
    const table = longTable(await context.readText(given.data), given.separator, { id, time, outcome });
    if (!table.ok) return table;
    const { outcomes, times, first } = table.value;
    const names = given.covariates === "~1" ? [] : given.covariates.slice(1).split("+");
    const missing = [given.first_treated, ...names].filter((name) => !(name in first[0]));
    if (missing.length > 0) return fail(error("compute.long-columns", { found: missing.join(", ") }));
    const start = starts(table.value, given.first_treated);
    const covariates = names.map((name) => ({
      name,
      values: Float64Array.from(first, (row) => Number(row[name])),
    }));
    const cells = groupTimeEffects({ outcomes, start, covariates });
    if (!cells.ok) return cells;
    const found = averages(cells.value, start);
    const imputed = imputation(table.value, start);
    if (!imputed.ok) return imputed;
    const leads = leadsTest(cells.value);
    const parts = (
      { overall: whole, parts: own }: { overall: Average; parts: readonly (Average & { at: number })[] },
      name: (at: number) => number,
    ) => ({
      ...overall(whole),
      egt: own.map(({ at }) => name(at)),
      att: own.map(({ att }) => att),
      se: own.map(({ influence }) => errorOfInfluence(influence)),
    });
    return answered(
      {
        group: cells.value.map(({ group }) => times[group]),
        time: cells.value.map(({ period }) => times[period]),
        att: cells.value.map(({ att }) => att),
        se: cells.value.map(({ influence }) => errorOfInfluence(influence)),
        wald_pretest: leads === undefined ? null : { statistic: leads.statistic, p: leads.p },
        simple: overall(found.simple),
        dynamic: parts(found.dynamic, (at) => at),
        group_agg: parts(found.group, (at) => times[at]),
        calendar: parts(found.calendar, (at) => times[at]),
        imputation: imputed.value,
      },
      leads === undefined ? [{ path: "wald_pretest", code: "design.pre-trend-unknown" }] : [],
    );
  },
});

/** Position of the first treated time; -1 for never (0, empty or after the last time). */
function starts({ first, times }: LongTable, column: string): Int32Array {
  return Int32Array.from(first, (row) => {
    const year = Number(row[column]);
    return year === 0 ? -1 : times.findIndex((one) => one >= year);
  });
}

function imputation({ outcomes, times }: LongTable, start: Int32Array) {
  const periods = times.length;
  const y = Float64Array.from(outcomes.flatMap((row) => [...row]));
  const treated = (i: number): boolean => {
    const first = start[Math.floor(i / periods)];
    return first !== -1 && i % periods >= first;
  };
  const weight = Float64Array.from(y, (_, i) => (treated(i) ? 0 : 1));
  const expected = imputedMeans(y, { units: outcomes.length, periods, weight, columns: [] });
  if (!expected.ok) return expected;
  const effects = Array.from(y.keys()).flatMap((i) => {
    const first = start[Math.floor(i / periods)];
    const effect = y[i] - expected.value.expected[i];
    return treated(i) && expected.value.known[i] === 1
      ? [{ effect, since: (i % periods) - first, cohort: times[first] }]
      : [];
  });
  if (effects.length === 0) return fail(error("panel.no-camera-area"));
  const mean = (own: typeof effects) => own.reduce((total, { effect }) => total + effect, 0) / own.length;
  const by = (key: (one: (typeof effects)[number]) => number) =>
    Object.fromEntries(
      [...new Set(effects.map(key))].map((at) => [
        String(at),
        mean(effects.filter((one) => key(one) === at)),
      ]),
    );
  return {
    ok: true as const,
    value: {
      att: mean(effects),
      n_treated_cells: effects.length,
      event_time: by(({ since }) => since),
      cohort: by(({ cohort }) => cohort),
    },
  };
}

export const imputationCase = method({
  id: "panel.imputation",
  input: z.object({
    data: z.string(),
    post_from_quarter: z.number().int(),
    last_quarter: z.number().int(),
    wash_out: z.number().int().min(0),
  }),
  run: async ({ data, post_from_quarter, last_quarter, wash_out }, context) => {
    const read = quarterPanel(await context.readText(data), post_from_quarter);
    if (!read.ok) return read;
    const quarters = read.value.periods.length;
    const treated = read.value.treated.map((flag, i) => (i % quarters < last_quarter ? flag : 0));
    const panel = { ...read.value, treated };
    const kind = cellsOf(panel, wash_out);
    const imputed = imputeCounts(panel, kind);
    if (!imputed.ok) return imputed;
    const ratioOf = (chosen: (i: number) => boolean) => imputedRatio(panel, kind, imputed.value, chosen);
    const main = ratioOf((i) => kind[i] === CELL.with);
    if (!main.ok) return main;
    const value = (chosen: (i: number) => boolean): number | null => {
      const part = ratioOf(chosen);
      return part.ok ? Math.exp(part.value.logRatio) : null;
    };
    const length = Math.max(0, last_quarter - post_from_quarter + 1);
    const perPeriod = Array.from({ length }, (_, e) =>
      value((i) => kind[i] === CELL.with && i % quarters === post_from_quarter - 1 + e),
    );
    const residual = value((i) => kind[i] === CELL.washOut);
    return answered(
      {
        observed: main.value.observed,
        expected: main.value.expected,
        ratio: Math.exp(main.value.logRatio),
        per_period: perPeriod,
        wash_out_ratio: residual,
      },
      [
        ...perPeriod.flatMap((one, e) =>
          one === null ? [{ path: `per_period[${e}]`, code: "imputation.no-cells" }] : [],
        ),
        ...(residual === null ? [{ path: "wash_out_ratio", code: "imputation.no-cells" }] : []),
      ],
    );
  },
});
