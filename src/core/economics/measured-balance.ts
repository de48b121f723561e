/** Costs against what was prevented in one area, or in several together, over all draws. */

import type { Manifest } from "../dossier/manifest.ts";
import {
  type Known,
  known,
  knownOf,
  note,
  notMeasured,
  type Problem,
  refused,
  warning,
} from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import { decide, drawn, LEVEL, type Write, type YearsAhead } from "./decide.ts";
import type { AreaCost, Decision, Measured } from "./economics.ts";
import { incremental } from "./incremental.ts";
import { summarise } from "./monte-carlo.ts";
import { partiesOf } from "./parties.ts";
import type { PreventedDraws } from "./prevented-draws.ts";
import { sensitivityOf } from "./sensitivity-of-balance.ts";
import type { UnitCostSet } from "./unit-costs.ts";
import type { ValuedOutcome } from "./valued-outcome.ts";

/** What was prevented in one area and what stands behind it. */
export type ValuedArea = {
  readonly cost: AreaCost;
  readonly outcome: ValuedOutcome;
  readonly prevented: PreventedDraws;
};

export type BalanceSetting = {
  readonly manifest: Manifest;
  readonly set: UnitCostSet;
  readonly ahead: YearsAhead;
  readonly write: Write;
};

/** @param parts  one area, or all areas with a measured balance */
export function measuredBalance(parts: readonly ValuedArea[], setting: BalanceSetting): Known<Measured> {
  const { manifest, write, ahead, set } = setting;
  const costs = parts.map(({ cost }) => cost);
  const draws = {
    inArea: added(parts, ({ prevented }) => prevented.inArea),
    beside: added(parts, ({ prevented }) => prevented.besideOrNone),
    net: added(parts, ({ prevented }) => prevented.net),
    benefit: added(parts, ({ outcome, prevented }) => times(prevented.net, worthOf(outcome))),
  };
  const [inArea, beside, net, benefit] = [draws.inArea, draws.beside, draws.net, draws.benefit].map((of) =>
    summarise(of, LEVEL),
  );
  if (!inArea.ok || !beside.ok || !net.ok || !benefit.ok) {
    return refused(warning("economics.too-few-draws"));
  }
  const gained = { draws: draws.benefit, summary: benefit.value };
  const made = (["marginal", "full"] as const).map((basis) => decide(basis, gained, costs, ahead, write));
  const decisions = made.flatMap((one): Decision[] => (one.state === "known" ? [one.value] : []));
  const missing = made.flatMap((one) => (one.state === "known" ? [] : one.reasons));
  if (decisions.length === 0) return refused(...missing);
  const besideKnown = parts.every(({ prevented }) => prevented.beside.state === "known");
  const recorded = "recorded offences per year";
  const prevented = drawn("prevented", net.value, recorded, write);
  return known({
    outcome: parts[0].outcome.effect.outcome,
    inArea: drawn("in-area", inArea.value, recorded, write),
    beside: besideKnown
      ? known(drawn("beside", beside.value, recorded, write))
      : notMeasured(warning("economics.displacement-not-measured")),
    prevented,
    offences: offencesOf(parts, write),
    benefit: drawn("benefit", benefit.value, manifest.currency, write),
    harm: harmOf(parts, manifest, write),
    decisions,
    tornado: sensitivityOf(parts, { inArea: inArea.value, beside: beside.value }, decisions, setting),
    stakeholders: partiesOf(parts, benefit.value.mean, set, write),
    alternatives: alternativesOf(parts, prevented, decisions, setting),
    notes: [...notesOf(parts, besideKnown, setting), ...missing],
  });
}

function added(parts: readonly ValuedArea[], of: (part: ValuedArea) => Float64Array): Float64Array {
  if (parts.length === 1) return of(parts[0]);
  const total = new Float64Array(parts[0].prevented.net.length);
  for (const part of parts) {
    const draws = of(part);
    for (let i = 0; i < total.length; i += 1) total[i] += draws[i];
  }
  return total;
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) product[i] = a[i] * b[i];
  return product;
}

/** Worth of one incident of the outcome per draw: its priced offences by their shares. */
function worthOf({ mix }: ValuedOutcome): Float64Array {
  const worth = new Float64Array(mix[0].worth.draws.length);
  for (const { share, worth: of } of mix) {
    for (let i = 0; i < worth.length; i += 1) worth[i] += share * of.draws[i];
  }
  return worth;
}

/** Offences of the areas together, their shares weighed by the incidents before. */
function offencesOf(parts: readonly ValuedArea[], write: Write): Measured["offences"] {
  const all = parts.flatMap(({ outcome }) => outcome.mix);
  const before = sum(parts.map(({ outcome }) => beforeOf(outcome)));
  return [...new Set(all.map(({ worth }) => worth.offence))].map((offence) => {
    const own = all.filter(({ worth }) => worth.offence === offence);
    const count = sum(own.map((one) => one.count));
    const share = parts.length === 1 ? own[0].share : count / before;
    const { central, low, high } = own[0].worth;
    return {
      offence,
      share: { ...write(`offence/${offence}/share`, share, "share"), n: count },
      worth: write(`offence/${offence}/worth`, central, undefined, low < high ? [low, high] : undefined),
    };
  });
}

const beforeOf = ({ effect }: ValuedOutcome): number =>
  effect.counts.state === "known" ? effect.counts.value.camera.before.value : 0;

function harmOf(parts: readonly ValuedArea[], { economics }: Manifest, write: Write): Known<Quantity> {
  const given = economics.harmWeights;
  if (given === undefined) return notMeasured(note("economics.no-harm-weights"));
  const types = parts.flatMap(({ outcome }) => outcome.mix.map(({ worth }) => worth.offence));
  const missing = [...new Set(types)].filter((type) => given.weights[type] === undefined);
  if (missing.length > 0) {
    return refused(warning("economics.weight-missing", { values: { types: missing.join(", ") } }));
  }
  const harm = added(parts, ({ outcome, prevented }) =>
    prevented.net.map((fewer, i) => {
      let perIncident = 0;
      for (const { share, worth } of outcome.mix) {
        perIncident += share * worth.actual[i] * given.weights[worth.offence];
      }
      return fewer * perIncident;
    }),
  );
  const summary = summarise(harm, LEVEL);
  return summary.ok
    ? known(drawn("harm", summary.value, `${given.unit} per year`, write))
    : refused(...summary.problems);
}

/** The cameras beside lighter measures for the same place, by cost per prevented offence. */
function alternativesOf(
  parts: readonly ValuedArea[],
  prevented: Quantity,
  decisions: readonly Decision[],
  { manifest, write }: BalanceSetting,
): Measured["alternatives"] {
  const place = parts.length === 1 ? parts[0].cost.area : undefined;
  const options = manifest.economics.alternatives.filter(({ area }) => area === place);
  if (options.length === 0) return notMeasured(note("economics.no-alternatives"));
  const full = decisions.find(({ basis }) => basis === "full") ?? decisions[0];
  const cameras = {
    id: "cameras",
    annualCost: Math.max(0, full.annualCost.value),
    prevented: prevented.value,
  };
  const result = knownOf(
    incremental([
      cameras,
      ...options.map(({ name, costPerYear, preventedPerYear }) => ({
        id: name,
        annualCost: costPerYear,
        prevented: preventedPerYear,
      })),
    ]),
  );
  if (result.state !== "known") return result;
  const { averages, steps } = result.value;
  const rows = [
    { name: "cameras", source: "", costPerYear: cameras.annualCost, preventedPerYear: prevented.value },
    ...options,
  ];
  return known({
    options: rows.map(({ name, source, costPerYear, preventedPerYear }, i) => {
      const { average } = averages[i];
      return {
        name,
        source,
        cost: write(`alternative/${name}/cost`, costPerYear),
        prevented: write(`alternative/${name}/prevented`, preventedPerYear, "recorded offences per year"),
        average:
          average.state === "known" ? known(write(`alternative/${name}/average`, average.value)) : average,
      };
    }),
    steps: steps.map(({ from, to, ratio }) => ({
      from,
      to,
      ratio: write(`alternative/${from}/${to}`, ratio),
    })),
  });
}

function notesOf(
  parts: readonly ValuedArea[],
  beside: boolean,
  { manifest, set }: BalanceSetting,
): readonly Problem[] {
  const all = parts.some(({ outcome }) => outcome.effect.outcome === "all");
  const offences = [
    ...new Set(parts.flatMap(({ outcome }) => outcome.mix.map(({ worth }) => worth.offence))),
  ];
  const without = offences.filter((offence) => manifest.economics.recorded[offence] === undefined);
  return [
    ...(all ? [note("economics.mix-assumed")] : []),
    ...(beside ? [] : [note("economics.displacement-not-measured")]),
    ...(without.length > 0
      ? [note("economics.recorded-as-actual", { values: { types: without.join(", ") } })]
      : []),
    ...(manifest.economics.unitCostSpread === undefined
      ? [note("economics.no-unit-cost-spread", { values: { set: set.label } })]
      : []),
  ];
}
