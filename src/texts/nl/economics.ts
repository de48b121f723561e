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
  "economics.cost-without-year":
    "{count, plural, one {Eén kostenregel heeft} other {# kostenregels hebben}} geen jaar en geen betaaldatum, samen {amount, number, ::.00}. Ze zitten in geen enkel totaal. Geef elke regel een jaar of een betaaldatum.",
  "economics.cost-price-level":
    "{count, plural, one {Eén kostenregel heeft} other {# kostenregels hebben}} een ander prijspeil dan het jaar van boeking, samen {amount, number, ::.00}. Bedragen van verschillende prijspeilen worden niet opgeteld; ze zitten dus in geen enkel totaal. Geef een index met bron onder economics: priceIndices.",
  "economics.credits":
    "{count, plural, one {Eén bedrag is} other {# bedragen zijn}} negatief, samen {amount, number, ::.00}. Ze tellen als creditering en verlagen het totaal. Haal het minteken weg waar kosten zijn bedoeld.",
  "economics.vat-mixed":
    "{count, plural, one {Eén bedrag is} other {# bedragen zijn}} zonder btw en {included} met btw, dus de totalen bevatten beide door elkaar. Geef bij elke regel het btw-tarief en kies economics: vat.",
  "economics.cost-unplaced":
    "{count, plural, one {Eén bedrag is} other {# bedragen zijn}} voor één gebied of camera, maar niet gezegd is welke. Ze zitten in het totaal en in geen gebied. Noem het gebied of de camera.",
  "economics.no-life":
    "Bij {count, plural, one {één eenmalig bedrag} other {# eenmalige bedragen}} staat niet over hoeveel jaar het wordt verdeeld. Daarom zijn de volledige kosten per jaar niet bekend. Geef de levensduur in jaren.",
  "economics.no-discount-rate":
    "Voor {country} is er op deze dag geen discontovoet. Geef er een met bron onder economics: discountRate.",
  "economics.no-purchases":
    "Er staat tot en met dit jaar geen aankoop of afschrijving in de kosten. Zijn de camera’s eerder gekocht, dan zijn de volledige kosten te laag.",
  "economics.one-off-not-spread":
    "Eenmalige bedragen konden niet over hun levensduur worden verdeeld; gebruikt zijn de jaarlijkse bedragen zoals geboekt.",
  "economics.recorded-share-unknown": "Niet opgegeven is welk deel van deze delicten de politie registreert.",
  "economics.effect-without-distribution":
    "Bij het effect ontbreken aantallen ter vergelijking of de verdeling, dus er volgt geen aantal voorkomen delicten uit.",
  "economics.displacement-not-measured":
    "Niet gemeten is wat zich naar de omgeving verplaatste; dat zit dus niet in de balans.",
  "economics.no-effect": "Hier is geen effect onderzocht.",
  "economics.effect-cannot-be-told":
    "Het effect is hier niet vast te stellen. Daarom staat er niets in euro’s. Het omslagpunt zegt wat er voorkomen zou moeten worden.",
  "economics.outcome-unpriced":
    "Voor {outcome} is er geen prijs. Noem het bijbehorende delict onder economics: offences.",
  "economics.nothing-bought": "Er is niets gekocht dat kan worden terugverdiend.",
  "economics.no-harm-weights":
    "Er zijn geen gewichten voor schade opgegeven. Noem er met bron onder economics: harmWeights.",
  "economics.no-alternatives":
    "Er is geen lichtere maatregel genoemd om mee te vergelijken. Voeg er een toe met kosten, effect en bron onder economics: alternatives.",
  "economics.mix-assumed":
    "Het effect gaat over alle incidenten. Het is over de soorten verdeeld zoals die vooraf voorkwamen, alsof elke soort evenveel veranderde. Soorten zonder prijs tellen niet mee.",
  "economics.recorded-as-actual":
    "Eén geregistreerd delict telt als één werkelijk delict bij {types}: niet opgegeven is welk deel de politie registreert.",
  "economics.no-unit-cost-spread":
    "Niet opgegeven is hoe ver de bedragen van {set} ernaast kunnen zitten. Het interval bevat dus alleen de onzekerheid van het effect.",
  "economics.no-switching-value": "Geen enkele mogelijke waarde van dit gegeven maakt de balans nul.",
  "economics.no-offences":
    "Geen enkele soort incident is gekoppeld aan een delict met een prijs. Doe dat onder economics: offences.",
  "economics.no-areas-with-cost": "In het jaar van de kosten had geen enkel cameragebied camera’s.",
  "economics.measured-instead": "Hier is het effect gemeten.",
  "economics.privacy-not-measured":
    "Wat de camera’s met privacy doen, is in deze editie niet gemeten. Het heeft geen prijs en is niet nul.",
  "economics.no-results":
    "De toezichtcentrale legde in {year, number, ::group-off} niets vast; kosten per resultaat zijn dus niet te geven.",
  "economics.result-not-valued": "Voor dit resultaat is geen waarde aangenomen.",
  "economics.bought-as-depreciation":
    "Aankopen zijn geboekt als afschrijving. Daarom is niet bekend wat zou moeten worden terugverdiend.",
  "economics.no-benefit":
    "Er zijn gemiddeld geen baten. Een verhouding van baten en kosten heeft dan geen betekenis.",
  "economics.balance-needs-index":
    "{set} heeft het prijspeil {priceLevel} en de kosten zijn van {year, number, ::group-off}. Een balans telt bedragen van verschillende prijspeilen niet op. Geef een index met bron onder economics: priceIndices.",
};
