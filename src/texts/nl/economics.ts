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
