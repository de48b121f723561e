import type { economics as en } from "../en/economics.ts";

export const economics: Readonly<Record<keyof typeof en, string>> = {
  "economics.not-positive": "Een bedrag, tarief of termijn is niet groter dan nul waar dat moet.",
  "economics.no-costs": "Er zijn geen kosten met een jaar. Geef elk bedrag een jaar of een betaaldatum.",
  "economics.no-baseline": "Het aantal incidenten vooraf is nul, dus een aandeel daarvan is niet te geven.",
  "economics.baseline-unknown":
    "Het jaarlijkse aantal van deze delicten in het gebied vóór de camera’s is niet bekend.",
  "economics.no-unit-costs":
    "Er is geen prijslijst per delict gekozen. Noem er een in dossier.yaml onder economics: unitCosts.",
  "economics.unknown-set": 'Onbekende prijslijst "{found}". Bekend zijn: {known}.',
  "economics.no-recurring-costs":
    "Er zijn geen jaarlijkse kosten in {year, number, ::group-off}, dus er is niets om delicten tegenover te zetten. Eenmalige bedragen staan apart.",
  "economics.types-not-in-set":
    "{set} heeft geen bedrag voor {types}; deze delicten zitten in geen berekening met die lijst.",
  "economics.weight-missing": "Er is geen gewicht voor de schade van: {types}.",
  "economics.shares-not-one":
    "De aandelen van een mengsel tellen op tot {total, number, ::.###} in plaats van 1.",
  "economics.no-switching-rate":
    "Er is geen discontovoet waarbij kosten en baten precies gelijk zijn: de saldo’s per jaar wisselen niet precies één keer van teken.",
  "economics.never-pays-back": "Binnen de looptijd worden de baten nooit groter dan de kosten.",
  "economics.too-few-draws": "Er zijn ten minste twee trekkingen nodig.",
  "economics.nothing-prevented": "Er is niets voorkomen, dus er zijn geen kosten per voorkomen delict.",
  "economics.unit-cost-missing": "De prijslijst heeft geen bedrag voor: {types}.",
  "economics.no-exchange-rate":
    "{set} staat in {from}; er is geen koers naar {to} opgegeven. Voeg die met bron toe onder economics: exchangeRates.",
  "economics.price-levels-differ":
    "{set} heeft het prijspeil {priceLevel} en de kosten zijn van {year, number, ::group-off}. Bedragen van verschillende prijspeilen worden niet vergeleken, tenzij economics: illustration aan staat.",
  "economics.illustration":
    "Alleen ter illustratie: prijzen per delict op prijspeil {priceLevel} naast kosten van {year, number, ::group-off}, zonder indexering. Lees de volgorde, niet de aantallen.",
  "economics.set-secondary": "{set}: gelezen in een kopie, niet in het origineel.",
  "economics.set-incomplete": "{set}: niet alle delictsoorten staan erin.",
  "economics.no-multiplier":
    "Geteld zijn werkelijke delicten. Een geregistreerd delict kan voor meer dan één werkelijk delict staan; er is geen vermenigvuldiger toegepast.",
  "economics.year-after-evaluation": "Het jaar {year, number, ::group-off} ligt na de dag van de evaluatie.",
  "economics.no-cameras-in-year":
    "Volgens het register was er in {year, number, ::group-off} geen camera in gebruik.",
};
