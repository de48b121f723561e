/** Hand-written costs and benefits with every kind of answer in them. For tests only. */

import type { Balance, Decision, Economics, Measured } from "../../core/economics/economics.ts";
import { type Known, known, note, notMeasured, refused, warning } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import { quantity } from "./example-effects.ts";

const euros = (id: string, value: number) => quantity(`economics/${id}`, value, "EUR", "economics.costs#4");
const ranged = (q: Quantity, low: number, high: number): Quantity => ({
  ...q,
  interval: { low, high, level: 0.9, kind: "monte-carlo" },
});
const offences = (id: string, value: number) =>
  quantity(`economics/${id}`, value, "recorded offences per year", "economics.costs#4");

const years: Economics["years"] = known(
  [2019, 2020, 2021].map((year, i) => ({
    year,
    ended: true,
    total: euros(`${year}/total`, 790_000 + i * 30_000),
    recurring: euros(`${year}/recurring`, 700_000 + i * 20_000),
    oneOff: euros(`${year}/one-off`, 90_000 + i * 10_000),
    savings: euros(`${year}/savings`, 4_000),
    byCategory: [
      { of: "onderhoud", amount: euros(`${year}/onderhoud`, 410_000 + i * 20_000) },
      { of: "=toezichtcentrale", amount: euros(`${year}/centrale`, 380_000 + i * 10_000) },
    ],
    byPayer: [
      { of: "municipality", amount: euros(`${year}/municipality`, 700_000 + i * 30_000) },
      { of: "police", amount: euros(`${year}/police`, 90_000) },
    ],
    byKind: [{ of: "all", amount: euros(`${year}/all`, 790_000 + i * 30_000) }],
    marginal: euros(`${year}/marginal`, 690_000),
    annuities: known(euros(`${year}/annuities`, 12_000)),
    full: i === 2 ? known(euros(`${year}/full`, 740_000)) : notMeasured(warning("economics.no-life")),
    cameras: known(quantity(`economics/${year}/cameras`, 81, "cameras")),
    perCamera: known(euros(`${year}/per-camera`, (790_000 + i * 30_000) / 81)),
    notes: [note("economics.no-purchases")],
  })),
);

const breakEven: Economics["breakEven"] = known([
  {
    area: "markt",
    name: "Markt en omgeving",
    set: "home-office-2018",
    setLabel: "Home Office 2018",
    priceLevel: "2015/16",
    conversion: "£1 = € 1,15",
    annualCost: euros("markt/annual", 130_769),
    marginalCost: euros("markt/marginal", 110_000),
    offences: [
      {
        offence: "violence-with-injury",
        unitCost: euros("markt/violence/unit", 16_157.5),
        needed: quantity("economics/markt/violence/needed", 8.09, "offences"),
        neededWhole: quantity("economics/markt/violence/whole", 9, "offences"),
        neededMarginal: quantity("economics/markt/violence/marginal", 7, "offences"),
        neededRecorded: notMeasured(warning("economics.recorded-share-unknown")),
        baseline: known(quantity("economics/markt/violence/baseline", 240, "offences")),
        requiredReduction: known(quantity("economics/markt/violence/required", 0.034, "share")),
        judgement: "low-threshold-unproven",
      },
      {
        offence: "theft-from-vehicle",
        unitCost: euros("markt/theft/unit", 1000.5),
        needed: quantity("economics/markt/theft/needed", 130.7, "offences"),
        neededWhole: quantity("economics/markt/theft/whole", 131, "offences"),
        neededMarginal: quantity("economics/markt/theft/marginal", 110, "offences"),
        neededRecorded: notMeasured(warning("economics.recorded-share-unknown")),
        baseline: notMeasured(warning("design.no-incidents")),
        requiredReduction: notMeasured(warning("design.no-incidents")),
        judgement: "no-baseline",
      },
    ],
    mix: notMeasured(warning("economics.baseline-unknown")),
    notes: [],
  },
]);

const decision = (basis: Decision["basis"], net: number): Decision => ({
  basis,
  annualCost: euros(`markt/${basis}/cost`, 120_000),
  net: ranged(euros(`markt/${basis}/net`, net), net - 60_000, net + 80_000),
  median: euros(`markt/${basis}/median`, net - 1_000),
  chance: quantity(`economics/markt/${basis}/chance`, 0.62, "share"),
  lossIfKept: euros(`markt/${basis}/loss-kept`, 9_000),
  lossIfStopped: euros(`markt/${basis}/loss-stopped`, 31_000),
  presentValue: known(euros(`markt/${basis}/present-value`, net * 8)),
  ratioSavingAsBenefit: known(quantity(`economics/markt/${basis}/ratio`, 1.2, "ratio")),
  ratioSavingAsNegativeCost: known(quantity(`economics/markt/${basis}/ratio-net`, 1.21, "ratio")),
  paybackYear: refused(warning("economics.never-pays-back")),
});

const measured: Measured = {
  outcome: "all",
  inArea: ranged(offences("markt/in-area", 40.2), 21, 62),
  beside: known(ranged(offences("markt/beside", -6.1), -15, 2)),
  prevented: ranged(offences("markt/prevented", 34.1), 12, 58),
  offences: [
    {
      offence: "violence-with-injury",
      share: quantity("economics/markt/share", 0.21, "share"),
      worth: euros("markt/worth", 16_157.5),
    },
  ],
  benefit: ranged(euros("markt/benefit", 145_000), 60_000, 240_000),
  harm: notMeasured(note("economics.no-harm-weights")),
  decisions: [decision("marginal", 35_000), decision("full", -4_000)],
  tornado: [
    {
      input: "prevented",
      low: offences("markt/low", 21),
      high: offences("markt/high", 62),
      atLow: euros("markt/at-low", -50_000),
      atHigh: euros("markt/at-high", 90_000),
      changesSign: true,
      switching: known(offences("markt/switching", 41.3)),
    },
  ],
  stakeholders: [
    {
      party: "municipality",
      cost: euros("markt/municipality/cost", 120_000),
      benefit: euros("markt/municipality/benefit", 0),
      net: euros("markt/municipality/net", -120_000),
    },
  ],
  alternatives: known({
    options: [
      {
        name: "cameras",
        source: "",
        cost: euros("markt/alternative/cost", 120_000),
        prevented: offences("markt/alternative/prevented", 34.1),
        average: known(euros("markt/alternative/average", 3_519)),
      },
    ],
    steps: [{ from: "none", to: "cameras", ratio: euros("markt/step", 3_519) }],
  }),
  notes: [note("economics.mix-assumed")],
};

const balance = (
  area: string,
  name: string,
  of: Known<Measured>,
  prior: Balance["notMeasuredHere"],
): Balance => ({
  area,
  name,
  set: "home-office-2018",
  setLabel: "Home Office 2018",
  measured: of,
  notMeasuredHere: prior,
  privacy: notMeasured(note("economics.privacy-not-measured")),
});

export const exampleEconomics: Known<Economics> = known({
  currency: "EUR",
  quotedYear: 2021,
  ledger: {
    rows: 20,
    used: 19,
    setAside: [{ reason: "no-year", rows: 1, amount: euros("ledger/no-year", 500) }],
    notes: [note("economics.credits", { count: 2, values: { amount: -120 } })],
  },
  discountRate: known(quantity("economics/discount-rate", 0.0225, "per year, real")),
  years,
  areas: [
    {
      area: "markt",
      name: "Markt en omgeving",
      cameras: known(quantity("economics/areas/markt/cameras", 12, "cameras")),
      marginal: euros("areas/markt/marginal", 110_000),
      full: known(euros("areas/markt/full", 130_769)),
      recurring: euros("areas/markt/recurring", 120_000),
      savings: euros("areas/markt/savings", 0),
      oneOff: euros("areas/markt/one-off", 0),
      byPayer: [],
    },
  ],
  breakEven,
  balance: known([
    balance("markt", "Markt en omgeving", known(measured), notMeasured(note("economics.measured-instead"))),
    balance(
      "station",
      "Station",
      refused(warning("economics.effect-cannot-be-told")),
      known({
        fall: ranged(quantity("economics/station/fall", 0.12, "share"), 0.05, 0.18),
        benefit: ranged(euros("station/benefit", 40_000), 16_000, 60_000),
        net: ranged(euros("station/net", -50_000), -74_000, -30_000),
        chance: quantity("economics/station/chance", 0, "share"),
      }),
    ),
  ]),
  results: known([
    {
      result: "all",
      count: quantity("economics/results/all/count", 1_200, "results"),
      costPer: euros("results/all/cost", 600),
      assumedWorth: notMeasured(warning("economics.result-not-valued")),
      assumption: "",
    },
  ]),
});
