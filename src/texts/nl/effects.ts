import type { effects as en } from "../en/effects.ts";

export const effects: Readonly<Record<keyof typeof en, string>> = {
  "count.not-whole": "Een aantal is geen heel getal van nul of meer. Controleer de aantallen.",
  "count.zero-cell":
    "Een van de aantallen is nul, dus er is geen verhouding te berekenen. Neem een langere periode, een groter gebied of een ruimere categorie.",
  "count.inflation-below-one": "De overdispersie {inflation} is kleiner dan 1. Geef 1 of meer op.",
  "count.weight": "Een gewicht ontbreekt of is niet groter dan nul.",
  "count.no-variance": "Alle aantallen zijn nul: er valt niets te vergelijken.",
  "count.quotient-unreadable":
    "Het verplaatsingsquotiënt is niet te lezen: het cameragebied deed het niet beter dan de vergelijking.",
  "count.quotient-no-error":
    "Het verplaatsingsquotiënt heeft geen standaardfout; lees het naast de verhouding in de omgeving.",
  "regression.no-events": "Er zijn geen incidenten in deze gebieden en perioden.",
  "regression.collinear": "De term {term} volgt uit de andere termen en heeft dus geen eigen schatting.",
  "regression.separated":
    "Eén groep heeft aan één kant van de start helemaal geen incidenten, dus de verhouding heeft geen grens.",
  "regression.not-converged": "De schatting kwam niet tot rust binnen {iterations} stappen.",
  "regression.few-clusters":
    "Met {clusters} gebieden zouden fouten per gebied te klein zijn (er zijn er {needed} nodig); in plaats daarvan staat hier de modelfout met overdispersie.",
  "regression.staggered-twfe":
    "De gebieden begonnen op verschillende momenten: deze schatting vergelijkt dan deels late starters met vroege.",
  "negbin.not-overdispersed":
    "De aantallen schommelen niet meer dan toeval toelaat; het negatief-binomiale model heeft dan geen eindige spreiding.",
  "negbin.not-converged": "De negatief-binomiale schatting kwam niet tot rust binnen {rounds} ronden.",
  "negbin.fell-back-on-poisson":
    "De aantallen zijn niet overgedispergeerd: in plaats daarvan staat hier de Poisson-schatting.",
  "panel.one-area": "Een vergelijking vraagt ten minste twee gebieden.",
  "panel.one-period": "Een vergelijking vraagt ten minste twee perioden.",
  "panel.exposure": "Een waarnemingsduur ontbreekt of is nul.",
  "panel.no-camera-area": "Geen enkel gebied heeft camera’s in deze perioden.",
  "panel.no-comparison": "Elk gebied heeft camera’s: er is niets om mee te vergelijken.",
  "panel.starts-differ":
    "De gebieden begonnen op verschillende momenten; deze schatting vraagt één start, of perioden geteld vanaf elke start.",
  "panel.no-before": "De camera’s hingen er vanaf de eerste periode: er is geen voormeting.",
  "panel.no-leads": "Er zijn te weinig perioden vóór de start om het verloop te toetsen.",
  "panel.leads-undefined":
    "Het verloop vóór de start is niet te toetsen: {leads} perioden met {clusters} gebieden.",
  "panel.too-few-cells": "Er zijn niet meer aantallen dan te schatten effecten.",
  "power.input": "Onderscheidingsvermogen vraagt aantallen, een periode en een overdispersie groter dan nul.",
  "estimator.poisson-did":
    "Met welke factor veranderden de incidenten in de cameragebieden, bovenop de vergelijking?",
  "estimator.negbin-did": "Hetzelfde, met ruimte voor aantallen die meer schommelen dan toeval.",
  "estimator.poisson-twfe":
    "Met welke factor veranderden de incidenten waar en wanneer camera’s in gebruik waren, gegeven het niveau van elk gebied en het verloop per periode?",
  "estimator.event-study":
    "Hoe verschilden de gebieden in elke periode rond de start, en verschilden ze daarvoor al?",
  "regression.few-clusters-one-side":
    "Met {treated} gebieden met camera’s en {comparison} zonder zouden fouten per gebied te klein zijn (aan elke kant zijn er {needed} nodig); in plaats daarvan staat hier de modelfout met overdispersie.",
  "regression.no-error":
    "Er zijn niet meer aantallen dan termen, dus het is niet te zien hoe sterk de aantallen schommelen: de verhouding staat hier zonder interval of toets. Geef aantallen per maand in plaats van twee totalen.",
  "panel.switched-off":
    "In {units, plural, one {één gebied} other {# gebieden}} gingen de camera’s binnen deze perioden weer weg, dus er is niet één voor en één na. Neem kortere perioden, of de schatting die volgt wanneer camera’s in gebruik waren.",
  "panel.buffer-as-comparison":
    "{units, plural, one {Eén gebied} other {# gebieden}} rond de camera’s zou als vergelijking dienen. Criminaliteit kan daarheen zijn verplaatst; laat de omgeving uit de vergelijking.",
  "panel.one-sided-period":
    "In {periods, plural, one {één periode} other {# perioden}} heeft een van de twee groepen helemaal geen incidenten, dus er is geen verhouding per periode. Neem langere perioden.",
  "panel.reference-empty":
    "Er zijn geen incidenten in de periode waarmee de andere worden vergeleken. Neem langere perioden.",
  "panel.no-after": "Er zijn geen incidenten na de start.",
  "power.none-visible": "Met zo weinig incidenten is geen enkele verandering te zien, hoe groot ook.",
  "panel.missing-cells":
    "Er {cells, plural, one {ontbreekt één aantal} other {ontbreken # aantallen}}. Deze schatting vergelijkt gemiddelden en heeft elk gebied in elke periode nodig. Laat gebieden of perioden met gaten weg.",
  "panel.few-before":
    "Er {periods, plural, one {is # periode} other {zijn # perioden}} voor de start; er zijn er minstens {needed} nodig. Neem kortere perioden of een langere voorgeschiedenis.",
  "panel.few-comparisons":
    "Er {areas, plural, one {is # vergelijkingsgebied} other {zijn # vergelijkingsgebieden}}; er zijn er minstens {needed} nodig.",
  "synthetic.one-comparison":
    "Eén vergelijkingsgebied draagt al het gewicht, dus is niet te zien hoe sterk de schatting kan schommelen. Voeg vergelijkingsgebieden toe.",
  "synthetic.few-placebos":
    "Met {areas} vergelijkingsgebieden kan de toets dit niveau niet halen, dus is er geen interval; er zijn er {needed} nodig.",
  "estimator.mean-did":
    "Hoeveel incidenten per gebied en periode minder of meer, vergeleken met het gewone gemiddelde van de vergelijkingsgebieden?",
  "estimator.synthetic-control":
    "Hetzelfde, vergeleken met de mix van vergelijkingsgebieden die voor de start hetzelfde niveau had?",
  "estimator.synthetic-did":
    "Hetzelfde, vergeleken met de mix van vergelijkingsgebieden en eerdere perioden die hetzelfde verloop had?",
  "estimator.negbin-twfe":
    "Hetzelfde met het niveau van elk gebied en het verloop van elke periode, met ruimte voor aantallen die sterker schommelen dan het toeval?",
  "estimator.callaway-santanna":
    "Hoeveel incidenten per gebied en periode minder of meer, als gebieden op verschillende momenten begonnen, elke groep vergeleken met gebieden die nooit camera’s hadden?",
  "estimator.imputation":
    "Met welke factor veranderden de incidenten waar en wanneer camera’s hingen, voor camera’s die komen en gaan?",
  "did.cell-too-small":
    "Een groep gebieden die samen begon, of de vergelijking ervan, is te klein voor deze termen. Gebruik minder termen of meer gebieden.",
  "did.groups-apart":
    "De termen vertellen precies welke gebieden camera’s kregen, dus er is geen vergelijkbare groep. Laat termen weg.",
  "did.no-never-treated":
    "Elk gebied had ooit camera’s: er is geen gebied over dat ze nooit had om mee te vergelijken.",
  "did.no-before-left-out":
    "{areas, plural, one {Eén gebied had} other {# gebieden hadden}} camera’s vanaf de eerste periode en dus geen periode ervoor: weggelaten.",
  "panel.few-clusters":
    "Met {clusters} gebieden, waarvan {treated} met camera’s en {comparison} zonder, zouden fouten per gebied te klein zijn; er zijn er {needed} nodig, en {neededPerSide} aan elke kant. De schatting staat hier zonder interval of toets.",
  "imputation.unconnected":
    "De gebieden en perioden zonder camera’s vallen uiteen in groepen zonder gedeelde periode. Neem langere perioden of meer vergelijkingsgebieden.",
  "imputation.no-cells": "Er zijn geen perioden met camera’s waarvoor een verwachting te maken is.",
  "imputation.few-clusters":
    "Met camera’s op {clusters, plural, one {één plaats} other {# plaatsen}} is niet te zien hoe sterk de verhouding kan schommelen; er zijn er {needed} nodig. Zij staat hier zonder interval of toets.",
  "imputation.set-aside":
    "{cells, plural, one {Eén aantal} other {# aantallen}} met camera’s {cells, plural, one {was} other {waren}} niet te gebruiken: het gebied of de periode heeft geen incidenten zonder camera’s.",
  "regression.wild-bootstrap":
    "Met {clusters} gebieden zouden de gewone fouten per gebied te klein zijn; toets en interval komen uit het willekeurig omkeren van de afwijkingen per gebied (wild cluster bootstrap).",
  "regression.no-bound":
    "Met zo weinig gebieden verwerpt de toets aan één kant zelfs heel grote effecten niet, dus is er geen interval.",
  "flexible.few-stays":
    "Flexibele camera’s {stays, plural, one {hingen één keer} other {hingen # keer}} binnen de gegevens op een bekende plaats; er zijn er minstens {needed} nodig.",
  "flexible.no-points":
    "Flexibele camera’s komen en gaan; voor hun effect zijn incidenten met plaats en datum nodig. Aantallen per gebied en jaar laten het niet zien.",
};
