/**
 * Costs against benefits, per area and for the measured areas together, with
 * each unit-cost set on its own.
 *
 * Euros stand for prevented offences only, from the effect in the area with its
 * whole distribution and what moved beside it. What the control room saw, an
 * arrest or an identification, is counted elsewhere and adds nothing here. An
 * area whose effect cannot be told has no balance; what published studies would
 * make of it stands apart, as not measured here.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Streams } from "../foundation/random.ts";
import { type Known, known, note, notMeasured, refused, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "../measures/measures.ts";
import { choiceOn } from "../parameters/dated.ts";
import { LEVEL, type Write } from "./decide.ts";
import type { DiscountRate } from "./discount-rate.ts";
import type { AreaCost, Balance } from "./economics.ts";
import { measuredBalance, type ValuedArea } from "./measured-balance.ts";
import { preventedDraws } from "./prevented-draws.ts";
import { type PricedSet, pricedSets } from "./priced-sets.ts";
import { priorBased } from "./prior-based.ts";
import { valuedOutcome } from "./valued-outcome.ts";
import { type Worth, worthDraws } from "./worth-draws.ts";

type BalanceInput = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly year: number;
  readonly areas: readonly AreaCost[];
  readonly rate: Known<DiscountRate>;
  readonly measures: Measures;
  readonly effects: readonly AreaEffect[];
  readonly streams: Streams;
  readonly book: TraceBook;
};

const TOGETHER = "together";

export function balances(input: BalanceInput): Known<readonly Balance[]> {
  const { economics } = input.dossier.manifest;
  if (economics.unitCosts.length === 0) return notMeasured(warning("economics.no-unit-costs"));
  if (Object.keys(economics.offences).length === 0) return notMeasured(warning("economics.no-offences"));
  const places = input.areas.filter(({ area }) => area !== "programme");
  if (places.length === 0) return notMeasured(warning("economics.no-areas-with-cost"));
  const { sets, problems } = pricedSets(input.dossier, input.year);
  // An illustration may set a price beside a cost of another year; a balance may not add them up.
  const mixed = sets.filter(({ illustration }) => illustration);
  const refusals = mixed.map(({ set: { label, priceLevel } }) =>
    warning("economics.balance-needs-index", { values: { set: label, priceLevel, year: input.year } }),
  );
  const fitting = sets.filter(({ illustration }) => !illustration);
  if (fitting.length === 0) return refused(...problems, ...refusals);
  return known(fitting.flatMap((priced) => balancesOf(priced, places, input)));
}

function balancesOf(priced: PricedSet, places: readonly AreaCost[], input: BalanceInput): readonly Balance[] {
  const { dossier, asOf, measures, effects, streams } = input;
  const { set } = priced;
  const draws = dossier.manifest.economics.draws ?? choiceOn("monte-carlo-draws", asOf);
  const worths = worthDraws(priced, dossier.manifest, draws, streams);
  const valued: ValuedArea[] = [];
  const own = places.map((cost): Balance => {
    const write = writerOf(cost.area, priced, [cost], draws, input);
    const part = valuedArea(cost, worths, draws, input);
    if (part.state === "known") valued.push(part.value);
    const random = streams("economics.prior", cost.area);
    return {
      area: cost.area,
      name: cost.name,
      set: set.id,
      setLabel: set.label,
      measured:
        part.state === "known" ? measuredBalance([part.value], settingOf(priced, write, input)) : part,
      notMeasuredHere:
        part.state === "known"
          ? notMeasured(note("economics.measured-instead"))
          : priorBased(cost, worths, measures, effects, asOf, random, write),
      privacy: notMeasured(note("economics.privacy-not-measured")),
    };
  });
  if (valued.length < 2) return own;
  const costs = valued.map(({ cost }) => cost);
  const write = writerOf(TOGETHER, priced, costs, draws, input);
  const together: Balance = {
    area: TOGETHER,
    name: costs.map(({ name }) => name).join(", "),
    set: set.id,
    setLabel: set.label,
    measured: measuredBalance(valued, settingOf(priced, write, input)),
    notMeasuredHere: notMeasured(note("economics.measured-instead")),
    privacy: notMeasured(note("economics.privacy-not-measured")),
  };
  return [together, ...own];
}

function valuedArea(
  cost: AreaCost,
  worths: readonly Worth[],
  draws: number,
  { measures, effects, streams }: BalanceInput,
): Known<ValuedArea> {
  const outcome = valuedOutcome(cost.area, effects, worths, measures);
  if (outcome.state !== "known") return outcome;
  const prevented = preventedDraws(outcome.value.effect, draws, streams("economics.prevented", cost.area));
  return prevented.state === "known"
    ? known({ cost, outcome: outcome.value, prevented: prevented.value })
    : prevented;
}

const settingOf = (
  { set }: PricedSet,
  write: Write,
  { dossier, rate, asOf }: BalanceInput,
): Parameters<typeof measuredBalance>[1] => {
  const { horizonYears, effectDecay } = dossier.manifest.economics;
  return {
    manifest: dossier.manifest,
    set,
    write,
    ahead: { rate, horizonYears: horizonYears ?? choiceOn("horizon-years", asOf), effectDecay },
  };
};

/** Numbers of one balance share a trace: costs, effects, price list, rate and draws. */
function writerOf(
  area: string,
  { set, factor, illustration }: PricedSet,
  costs: readonly AreaCost[],
  draws: number,
  { effects, book, rate, dossier, asOf }: BalanceInput,
): Write {
  const areas = new Set(costs.map((cost) => cost.area));
  const behind = effects.filter((effect) => areas.has(effect.area) && effect.main.state === "known");
  const traces = behind.flatMap(({ main, displacement }) =>
    [main, displacement].flatMap((part) => (part.state === "known" ? [part.value.trace] : [])),
  );
  const found = rate.state === "known" ? rate.value : undefined;
  const { horizonYears } = dossier.manifest.economics;
  const trace = book.add({
    method: "economics.balance",
    version: "1",
    inputs: [...new Set([...costs.map(({ marginal }) => marginal.trace), ...traces])],
    parameters: [
      `unit-costs/${set.id}`,
      "choices/monte-carlo-draws",
      ...(found?.parameter === undefined ? [] : [found.parameter]),
    ],
    options: {
      area,
      factor,
      illustration,
      draws,
      horizonYears: horizonYears ?? choiceOn("horizon-years", asOf),
      ...(found === undefined ? {} : { discountRate: found.rate }),
    },
    stream: "economics.prevented",
  });
  const { currency } = dossier.manifest;
  return (id, value, unit = currency, interval = undefined): Quantity => ({
    id: `economics/balance/${set.id}/${area}/${id}`,
    value,
    unit,
    n: draws,
    ...(interval === undefined
      ? {}
      : { interval: { low: interval[0], high: interval[1], level: LEVEL, kind: "monte-carlo" } }),
    trace,
  });
}
