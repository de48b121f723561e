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
  "economics.cost-without-year":
    "{count, plural, one {A row of the costs has} other {# rows of the costs have}} no year and no day of payment, {amount, number, ::.00} in all. They are in no total. Give each a year or a day of payment.",
  "economics.cost-price-level":
    "{count, plural, one {A row of the costs has} other {# rows of the costs have}} another price level than their year, {amount, number, ::.00} in all. Amounts of different price levels are not added up, so they are in no total. Give an index with its source under economics: priceIndices.",
  "economics.credits":
    "{count, plural, one {One amount is} other {# amounts are}} negative, {amount, number, ::.00} in all. They count as credits and lower the total. Take the minus away where a cost was meant.",
  "economics.vat-mixed":
    "{count, plural, one {One amount is} other {# amounts are}} without VAT and {included} with it, so the totals mix both. Give the VAT rate of each row and choose economics: vat.",
  "economics.cost-unplaced":
    "{count, plural, one {One amount is} other {# amounts are}} for one area or camera, but do not say which. They are in the total and in no area. Name the area or the camera.",
  "economics.no-life":
    "{count, plural, one {A one-off amount does} other {# one-off amounts do}} not say over how many years it is spread, so the full cost per year is not known. Give the life in years.",
  "economics.no-discount-rate":
    "There is no discount rate for {country} on this day. Give one with its source under economics: discountRate.",
  "economics.no-purchases":
    "The ledger holds no purchase or depreciation up to this year. If the cameras were bought before, the full cost is too low.",
  "economics.one-off-not-spread":
    "One-off amounts could not be spread over their life; the yearly amounts as booked are used.",
  "economics.recorded-share-unknown": "Which share of these offences the police record is not given.",
  "economics.effect-without-distribution":
    "The effect has no comparison counts or no distribution, so no number of prevented offences follows from it.",
  "economics.displacement-not-measured":
    "What moved to the surroundings was not measured, so it is not in the balance.",
  "economics.no-effect": "No effect was studied here.",
  "economics.effect-cannot-be-told":
    "The effect cannot be told here, so nothing is put in euros. Break-even says what would have to be prevented.",
  "economics.outcome-unpriced": "No price stands for {outcome}. Name its offence under economics: offences.",
  "economics.nothing-bought": "Nothing was bought that could be paid back.",
  "economics.no-harm-weights":
    "No harm weights are given. Name a set with its source under economics: harmWeights.",
  "economics.no-alternatives":
    "No lighter measure is named to compare with. Add one with its cost, effect and source under economics: alternatives.",
  "economics.mix-assumed":
    "The effect is on all incidents. It is spread over the types in the mix that was counted before, as if each type changed alike. Types without a price add nothing.",
  "economics.recorded-as-actual":
    "One recorded offence counts as one actual offence for {types}: the share that the police record is not given.",
  "economics.no-unit-cost-spread":
    "How far the amounts of {set} may be off is not given, so the interval holds the uncertainty of the effect only.",
  "economics.no-switching-value": "No possible value of this input makes the balance zero.",
  "economics.no-offences":
    "No incident category is tied to a priced offence. Do so under economics: offences.",
  "economics.no-areas-with-cost": "No camera area had cameras in the year of the costs.",
  "economics.measured-instead": "The effect was measured here.",
  "economics.privacy-not-measured":
    "What the cameras do to privacy is not measured in this edition. It has no price and is not zero.",
  "economics.no-results":
    "The control room logged nothing in {year, number, ::group-off}, so no cost per result can be given.",
  "economics.result-not-valued": "No worth is assumed for this result.",
  "economics.bought-as-depreciation":
    "Purchases are booked as depreciation, so what would have to be paid back is not known.",
  "economics.no-benefit": "There is no benefit on average, so a ratio of benefit to cost has no meaning.",
  "economics.balance-needs-index":
    "{set} has the price level {priceLevel} and the costs are of {year, number, ::group-off}. A balance does not add up amounts of different price levels. Give an index with its source under economics: priceIndices.",
} as const;
