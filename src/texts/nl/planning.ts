/** Waar camera’s zouden moeten hangen. */

import type { planning as en } from "../en/planning.ts";

export const planning: Readonly<Record<keyof typeof en, string>> = {
  "report.column.share-of-all": "Deel van alle",
  "optimise.no-options": "Er valt niets te kiezen. Geef ten minste één plek voor een camera.",
  "optimise.effect-range":
    "{count, plural, one {Een effect ligt} other {# effecten liggen}} buiten 0 tot 1. Geef elk effect als aandeel.",
  "optimise.demand-missing":
    "{count, plural, one {Een plek dekt} other {# plekken dekken}} een vraag die niet bestaat. Nummer de vragen vanaf 0.",
  "optimise.not-finite":
    "{count, plural, one {Een getal ontbreekt of is} other {# getallen ontbreken of zijn}} oneindig, of, bij kosten of inkijk, lager dan nul.",
  "optimise.limit-negative": 'De grens "{rule}" is {found}; een grens is nul of hoger.',
  "optimise.contradiction":
    "In {zone} worden er ten minste {least} en ten hoogste {most} gevraagd. Pas een van de twee aan.",
  "optimise.rotation-range":
    "Een rooster vraagt ten minste één periode, een aantal camera’s en verplaatskosten van nul of meer, en een resterend aandeel van 0 tot 1.",
  "optimise.infeasible": "De regels kunnen niet samen gelden, dus er is geen beste keuze.",
  "optimise.undecided":
    "Het zoeken stopte voordat een keuze was gevonden of bewezen was dat die er niet is. Sta meer stappen toe.",
  "optimise.feasible": "Het zoeken stopte voordat bewezen was dat dit de hoogste waarde is.",
  "planning.no-such-cell": "Een gekozen vak bestaat niet, of is twee keer genoemd.",
  "planning.cell-negative": "Een vak heeft geen oppervlakte, of een negatief aantal.",
  "planning.nothing-to-divide":
    "De index bestaat hier niet: er is geen oppervlakte gekozen, of er is niets geteld.",
  "planning.too-many-sets":
    "De beste verzameling vakken is niet gevonden binnen {limit} verzamelingen. Neem minder of gelijke vakken.",
  "planning.no-incidents":
    "Geen enkel incident met een eigen punt valt in de jaren vóór de dag van het plan.",
  "planning.no-whole-year":
    "De incidenten beslaan geen heel jaar vóór de dag van het plan. Een plan vraagt ten minste twaalf maanden.",
  "planning.counts-only": "De incidenten zijn aantallen per gebied. Een plan heeft de punten nodig.",
  "planning.no-cap":
    "Er is geen maximum bekend en er hangt geen camera. Zet het maximum in dossier.yaml (programme, capHistory), of vraag een aantal met --cameras.",
  "planning.no-candidates":
    "Er blijft geen mogelijke plek over. Geef masten in een bestand, of laat de beperking tot cameragebieden weg.",
  "planning.budget-without-cost":
    "Bij een budget horen de kosten van een camera per jaar: voeg --camera-cost toe.",
  "planning.budget-below-cheapest":
    "Het budget van {budget} is te klein voor één camera van {cost} per jaar.",
  "planning.unknown-area": 'Het gebied "{found}" staat niet in het dossier. Bekend: {known}.',
  "planning.contradiction":
    "Voor {area} worden ten minste {least} en ten hoogste {most} camera’s gevraagd. Pas een van de twee aan.",
  "planning.one-year-only":
    "Een plan is pas op een later jaar te toetsen als er ten minste twee hele jaren met incidenten zijn.",
  "planning.nothing-in-last-year":
    "In het laatste jaar zijn er geen incidenten, dus daarop is geen plan te toetsen.",
  "planning.no-camera-places": "Geen enkele camera heeft op de dag van het plan een plek.",
  "planning.no-flexible":
    "Er is geen flexibele camera om te verplaatsen: het dossier noemt geen aantal, of op geen plek zijn nog incidenten over.",
  "planning.cap-from-use":
    "Er is geen maximum bekend. Het plan gaat uit van de {cameras, plural, one {# camera} other {# camera’s}} die in gebruik zijn.",
  "planning.view-is-circle":
    "Wat een camera ziet, is genomen als een cirkel eromheen: gebouwen die in de weg staan tellen niet mee.",
  "planning.no-effect-sizes":
    "Geteld zijn incidenten in beeld. Hoeveel daarvan een camera zou voorkomen of oplossen, wordt hier niet beweerd.",
  "planning.cameras-without-place":
    "Er {use, plural, one {is # camera} other {zijn # camera’s}} in gebruik, waarvan {placed} met een plek. De andere doen niet mee in de vergelijking.",
  "planning.seen-by-cameras":
    "{share, number, percent} van de geregistreerde incidenten gebeurde in het zicht van de camera’s van nu. Wat camera’s zien wordt vaker geregistreerd; zulke plekken lijken dus drukker dan andere met evenveel incidenten.",
  "planning.police-driven":
    "{share, number, percent} van de incidenten is van een soort die aan het licht komt doordat de politie ernaar zoekt. De plekken volgen waar de politie kijkt.",
  "planning.uneven-years":
    "De jaren verschillen sterk: van {least} tot {most} incidenten. Zijn alle jaren en alle delen van de stad even volledig geregistreerd?",
  "planning.fewer-candidates":
    "Er zijn {candidates} mogelijke plekken voor {cameras} camera’s; niet alle camera’s krijgen een plek.",
  "planning.conflict.site": "één camera per plek",
  "planning.conflict.cap": "ten hoogste {most, plural, one {# camera} other {# camera’s}}",
  "planning.conflict.budget": "ten hoogste {most} per jaar",
  "planning.conflict.exposure": "ten hoogste {most} aan privéruimte in beeld",
  "planning.conflict.zone-least": "ten minste {least, plural, one {# camera} other {# camera’s}} in {zone}",
  "planning.conflict.zone-most": "ten hoogste {most, plural, one {# camera} other {# camera’s}} in {zone}",
  "planning.conflict.change": "weinig verandering in wat er nu hangt",
  "planning.infeasible": "Deze regels kunnen niet samen gelden: {rules}. Maak een ervan ruimer.",
  "planning.undecided": "Het zoeken stopte voordat een plan was gevonden. Sta meer stappen toe (--nodes).",
  "cli.plan": "Kies waar camera’s het meest zouden zien",
  "cli.plan.cameras": "aantal camera’s; het maximum als dit ontbreekt",
  "cli.plan.camera-cost": "kosten van een camera per jaar",
  "cli.plan.budget": "wat alle camera’s samen per jaar mogen kosten",
  "cli.plan.at-least": "ten minste zoveel in een gebied, als gebied=aantal; meer met spaties",
  "cli.plan.at-most": "ten hoogste zoveel in een gebied, als gebied=aantal; meer met spaties",
  "cli.plan.within-areas": "alleen plekken binnen de cameragebieden",
  "cli.plan.moves": "ten hoogste zoveel camera’s van nu verhuizen",
  "cli.plan.nodes": "hoe lang naar bewijs wordt gezocht, in stappen",
  "cli.plan.months": "plan ook de flexibele camera’s over zoveel maanden",
  "cli.plan.not-area-number": '"{found}" is geen gebied met een aantal. Schrijf gebied=aantal bij {option}.',
  "cli.plan.headline":
    "{name}: {cameras, plural, one {# camera} other {# camera’s}} zouden {inView} incidenten per jaar in beeld hebben ({share}).",
  "cli.plan.today":
    "De {cameras, plural, one {camera van nu heeft} other {# camera’s van nu hebben}} er {inView} in beeld ({share}).",
  "cli.plan.optimal": "Geen andere keuze ziet meer: dat is bewezen in {seconds} seconden.",
  "cli.plan.feasible":
    "Een andere keuze kan ten hoogste {gap} meer zien; het zoeken duurde {seconds} seconden.",
  "cli.plan.one-more":
    "Eén camera erbij: {value} incidenten per jaar meer in beeld (tussen {low} en {high}).",
  "cli.plan.one-fewer": "Eén camera eraf: {value} minder in beeld (tussen {low} en {high}).",
  "cli.plan.judged":
    "Gemaakt op de jaren ervoor en getoetst op {from} tot {before}: plan {plan}, nu {today}, drukste plekken {hotSpots}, toeval {random}.",
  "cli.plan.column.place": "plek",
  "cli.plan.column.area": "gebied",
  "cli.plan.column.kind": "soort",
  "cli.plan.column.east": "oost",
  "cli.plan.column.north": "noord",
  "cli.plan.column.reason": "reden",
  "cli.plan.rotation":
    "Flexibele camera’s per maand (plekken; waarde {value} incidenten in beeld, marge {gap}):",
  "cli.plan.rotation-month": "maand {month}: {places}",
  "planning.reason":
    "{inView} incidenten per jaar in beeld, {alone} daarvan door geen andere camera; gekozen in {share} van de trekkingen van jaren; {change, select, keep {hier hangt nu een camera} other {nieuwe plek}}",
  "planning.kind.fixed": "vast",
  "planning.kind.flexible": "flexibel",
  "planning.outside": "buiten de gebieden",
  "planning.grid-place": "plek {n}",
  "chart.cameras-number": "Aantal camera’s",
  "chart.in-view-per-year": "Incidenten in beeld per jaar",
  "chart.best-found": "beste gevonden",
  "chart.no-more-than": "geen keuze ziet meer",
  "chart.today": "nu",
  "report.planning.basis":
    "De vraag is waar {cameras, plural, one {# camera} other {# camera’s}} de meeste incidenten in beeld zouden hebben, op de incidenten van {from} tot {before}. {candidates} plekken zijn vergeleken, {source, select, mounts {de masten uit het dossier} other {op een raster over de drukste plekken, met de plekken van nu erbij}}. Een camera ziet een cirkel van {reach} meter.",
  "report.planning.result":
    "Het beste plan heeft {inView} incidenten per jaar in beeld, {share} van alle. {status, select, optimal {Bewezen is dat geen andere keuze van plekken meer ziet.} other {Geen andere keuze kan er meer dan {gap} boven uitkomen.}} Worden de jaren opnieuw getrokken, dan heeft dit plan er tussen {low} en {high} in beeld.",
  "report.planning.today":
    "De {cameras, plural, one {camera van nu heeft} other {# camera’s van nu hebben}} {inView} incidenten per jaar in beeld, {share} van alle.",
  "report.planning.one-more":
    "Eén camera erbij brengt {value} incidenten per jaar meer in beeld (tussen {low} en {high}).",
  "report.planning.one-fewer": "Eén camera eraf haalt er {value} uit beeld (tussen {low} en {high}).",
  "report.planning.caution":
    "Een plan laat zien waar het meeste in beeld komt. Of een camera daar nodig is en of hij werkt, weegt de burgemeester per gebied; daarover gaan de andere hoofdstukken.",
  "report.planning.curve-caption": "Wat elk aantal camera’s in beeld zou hebben",
  "report.planning.curve-alternative":
    "De lijn loopt van nul camera’s op naar {inView} incidenten in beeld bij {cameras} camera’s en {last} bij {most} camera’s.",
  "report.planning.curve-table": "Incidenten in beeld per aantal camera’s",
  "report.planning.score-caption": "Het plan getoetst op een jaar dat het niet kende: {from} tot {before}",
  "report.planning.score.plan": "Plan op de jaren ervoor",
  "report.planning.score.today": "Wat er hing toen het jaar begon",
  "report.planning.score.hot-spots": "Drukste plekken, elk op zich",
  "report.planning.score.random": "Willekeurig uit de mogelijke plekken",
  "report.planning.score.clairvoyant": "Beste gevonden met kennis van het jaar",
  "report.planning.sites-caption": "Plekken van het plan, met de reden voor elk",
  "report.planning.sites-withheld": "Plekken met weinig incidenten staan niet in deze uitgave.",
  "report.column.cameras-number": "Camera’s",
  "report.column.in-view": "In beeld per jaar",
  "report.column.bound": "Ten hoogste",
  "report.column.placement": "Plaatsing",
  "report.column.in-view-year": "In beeld",
  "report.column.pai": "Trefindex (PAI)",
  "report.column.pei": "Deel van het beste",
  "report.column.camera-kind": "Soort camera",
  "report.column.reason": "Reden",
};
