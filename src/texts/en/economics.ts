export const economics = {
  "economics.not-positive": "A cost, rate or term is not above zero where it must be.",
  "economics.no-costs": "There are no costs with a year. Give each amount a year or a day of payment.",
  "economics.no-baseline": "The number of incidents before is zero, so no share of it can be given.",
  "economics.baseline-unknown":
    "The yearly number of these offences in the area before the cameras is not known.",
  "economics.no-unit-costs":
    "No unit-cost set is chosen. Name one in dossier.yaml under economics: unitCosts.",
  "economics.unknown-set": 'Unknown unit-cost set "{found}". Known are: {known}.',
  "economics.no-recurring-costs":
    "There are no yearly costs in {year, number, ::group-off}, so there is nothing to set offences against. One-off amounts stand apart.",
  "economics.types-not-in-set":
    "{set} has no amount for {types}; these offences are in no calculation with that set.",
  "economics.weight-missing": "There is no harm weight for: {types}.",
  "economics.shares-not-one": "The shares of a mix add up to {total, number, ::.###} instead of 1.",
  "economics.no-switching-rate":
    "There is no single discount rate at which costs and benefits are equal: the yearly balances do not change sign exactly once.",
  "economics.never-pays-back": "Within the horizon the benefits never exceed the costs.",
  "economics.too-few-draws": "At least two draws are needed.",
  "economics.nothing-prevented": "Nothing is prevented, so there is no cost per prevented offence.",
  "economics.unit-cost-missing": "The unit-cost set has no amount for: {types}.",
  "economics.no-exchange-rate":
    "{set} is in {from}; no rate to {to} is given. Add it with its source under economics: exchangeRates.",
  "economics.price-levels-differ":
    "{set} has the price level {priceLevel} and the costs are of {year, number, ::group-off}. Amounts of different price levels are not compared, unless economics: illustration is on.",
  "economics.illustration":
    "Illustration only: unit costs at the price level {priceLevel} beside costs of {year, number, ::group-off}, without indexation. Read the order, not the numbers.",
  "economics.set-secondary": "{set}: read in a copy, not in the original.",
  "economics.set-incomplete": "{set}: not all offence types are in it.",
  "economics.no-multiplier":
    "Counted are actual offences. A recorded offence may stand for more than one actual offence; no multiplier is applied.",
  "economics.year-after-evaluation":
    "The year {year, number, ::group-off} lies after the day of the evaluation.",
  "economics.no-cameras-in-year":
    "No camera was in use in {year, number, ::group-off}, according to the register.",
} as const;
