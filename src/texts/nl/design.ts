import type { design as en } from "../en/design.ts";

export const design: Readonly<Record<keyof typeof en, string>> = {
  "design.no-incidents":
    "Er staan geen incidenten in het dossier, dus een effect is niet te beoordelen. Voeg punten met een tijdstip toe, of aantallen per gebied en maand.",
  "design.no-sites": "Er is geen cameragebied en geen camera met een plek: er valt niets te evalueren.",
  "design.no-areas": "Het dossier heeft geen cameragebieden.",
  "design.no-cameras": "Het dossier heeft geen cameraregister.",
  "design.no-cap": "Voor deze dag is geen maximum bekend.",
  "design.cameras-without-point":
    "{count, plural, one {# camera heeft} other {# camera’s hebben}} geen plek op de kaart en kan niet worden beoordeeld. Voeg coördinaten toe.",
  "design.log-needs-rows": "Het logboek bevat maandtotalen. De verdeling per camera vraagt losse regels.",
  "design.no-geometry": "{site}: er is geen omtrek bekend, dus incidenten erbinnen zijn niet te tellen.",
  "design.no-start": "{site}: het is niet bekend wanneer het cameratoezicht hier begon.",
  "design.window-outside-data":
    "{site}: de te vergelijken maanden ({from} tot en met {to}, rond de start op {start}) liggen niet helemaal in de gegevens.",
  "design.no-matched-places": "{site}: er zijn geen vergelijkbare plekken in de stad gevonden.",
  "design.no-comparison":
    "{site}: er is geen vergelijkingsgebied. Voor en na alleen kan geen effect laten zien, want de hele stad kan veranderd zijn. Voeg aantallen van een vergelijkbaar gebied toe.",
  "design.no-counts-around-start": "{site}: er zijn geen aantallen aan beide kanten van de start.",
  "design.periods-differ":
    "{site}: de aantallen van het gebied en van de vergelijking gaan over verschillende perioden.",
  "design.counts-only":
    "Er zijn alleen aantallen per gebied. Die geven context; plekken en maanden rond de start vragen punten.",
  "design.counts-have-no-months": "Er zijn geen maanden rond de start bekend.",
  "design.counts-have-no-buffer":
    "Er zijn geen aantallen van de omgeving bekend, dus verplaatsing is niet gemeten.",
  "design.share-unknown":
    "{site}: de aantallen gaan over een hele buurt, en het is niet bekend welk deel in het cameragebied valt. Daaruit is geen effect op het gebied af te lezen.",
  "design.share-too-small":
    "Het cameragebied heeft {share, number, ::percent precision-integer} van de incidenten van de buurt. Een daling van {fall, number, ::percent precision-integer} in het gebied is dan een daling van {diluted, number, ::percent precision-integer} van het buurtaantal van {count, number}.{seen, select, known { De kleinste verandering die zo’n aantal kan laten zien is {visible, number, ::percent precision-integer} (80% onderscheidingsvermogen).} other {}} Een effect op het gebied is er niet uit af te lezen.",
  "design.needs-points":
    "Punten van incidenten met een tijdstip maken een vergelijking binnen en rond het gebied mogelijk, maand voor maand.",
  "design.why-not-level-4":
    "Niveau 4 vraagt meerdere vergelijkbare gebieden waarbij met andere verschillen rekening is gehouden: kenmerken van plekken staan niet in het dossier.",
  "design.why-not-level-5": "Niveau 5 vraagt dat het lot bepaalt waar camera’s komen.",
  "design.dispersion-assumed":
    "Overdispersie is in deze aantallen niet te zien; aangenomen is een factor {phi, number}.",
  "design.no-interval": "Zonder interval is over een effect niets te zeggen.",
  "design.pre-trend-differs":
    "De cameragebieden en hun vergelijking liepen vóór de start al uiteen (p = {p, number, ::.000}).",
  "design.pre-trend-unknown": "Het verloop vóór de start is met deze aantallen niet te toetsen.",
  "design.peak-before":
    "De periode vóór de start was een piek: {rise, number, ::percent sign-always precision-integer} ten opzichte van de {months} maanden daarvoor, gezien tegen de vergelijking. Een deel van een daling daarna was vanzelf gekomen.",
  "design.placebo-as-large":
    "Verschillen van deze grootte komen ook voor waar geen camera hangt (p = {p, number, ::.000}).",
  "design.interval-too-wide":
    "Het {level, number, ::percent precision-integer}-interval loopt van {low, number, ::percent sign-always precision-integer} tot {high, number, ::percent sign-always precision-integer}: een zinvol effect en geen enkel effect zijn allebei mogelijk.",
  "design.too-few-disjoint":
    "Er passen maar {disjoint} plekken zonder overlap in de stad; voor een p-waarde uit schijngebieden zijn er {needed} nodig, dus die staat er niet.",
  "design.no-pseudo-areas":
    "Er konden geen schijngebieden worden neergelegd, dus de methode is niet op deze stad geijkt.",
  "design.too-few-sites":
    "Er {sites, plural, one {is # gebied} other {zijn # gebieden}} te vergelijken; voor alle gebieden samen zijn er {needed} nodig. Lees de gebieden stuk voor stuk.",
  "design.sites-left-out":
    "{count} van de {total} plekken doen niet mee, omdat de te vergelijken maanden niet helemaal in de gegevens liggen of de start onbekend is.",
  "design.power-unknown": "De kleinste zichtbare verandering is uit deze aantallen niet te berekenen.",
  "design.unknown-outcome":
    'De categorie "{outcome}" komt bij de incidenten niet voor. Bekend zijn: {known}.',
  "placebo.rule":
    "Regel voor deze plekken: de vorm van een echt gebied op de plek van een willekeurig incident; de start van een echt gebied of dezelfde kalendermaand in een ander jaar; vóór de start tussen half en twee keer zo veel incidenten; ongeveer dezelfde verdeling over categorieën; geen cameragebied, omgeving daarvan of andere zulke plek binnen de ring van de vergelijking.",
  "design.too-few-to-cross-fit":
    "Er zijn te weinig plekken zonder camera om op een deel te leren en op de rest te oordelen.",
  "request.what": "Incidenten als losse regels, zonder namen, huisnummers of vrije tekst.",
  "request.where":
    "Alle incidenten binnen {metres} meter van {count, plural, one {het cameragebied} other {de # cameragebieden}}, en van de rest van de gemeente ter vergelijking.",
  "request.when": "Van {from} tot en met {to}.",
  "request.all-categories": "Alle categorieën, met de code van het delict.",
  "request.categories": "Ten minste de categorieën {categories}; liefst alle, met de code van het delict.",
  "request.columns":
    "Kolommen: incidentnummer (of een vervanging), begin en eind van de periode waarin het gebeurde, delictcode, x en y in RD-meters, en of het punt een standaardpunt is.",
  "request.or-counts":
    "Als punten de politie niet mogen verlaten: maandaantallen per categorie binnen elk cameragebied en in de ring van {metresFrom} tot {metresTo} meter eromheen.",
  "request.stays-inside":
    "Of voer de evaluatie uit waar de gegevens zijn, met de optie voor de politiekant: alleen uitkomsten zonder kleine aantallen verlaten dan de organisatie.",
  "request.starts-first":
    "Zoek eerst uit wanneer het cameratoezicht in elk gebied begon; een verzoek om incidenten volgt uit die data.",
  "design.police-driven":
    "{outcome}: zulke feiten komen vooral aan het licht doordat de politie ernaar zoekt, en live uitkijken is een manier van zoeken. Een stijging bewijst dus niet dat de camera’s faalden, en een daling kan ook een verandering in de registratie zijn.",
  "design.police-driven-share":
    "{share, number, ::percent precision-integer} van de incidenten valt in categorieën die vooral aan het licht komen doordat de politie ernaar zoekt ({names}). Of een camera of een agent tot de registratie leidde, is niet bekend. Een verandering in alle incidenten samen kan dus een verandering in de registratie zijn.",
  "design.placebo-date":
    "Dezelfde vergelijking rond een datum {months} maanden vóór de camera’s, toen er nog geen hingen, laat ook een verschil zien: {change, number, ::percent sign-always precision-integer} op {sites} plekken (p = {p, number, ::.000}). Het verschil na de start kan van dezelfde soort zijn.",
  "design.placebo-too-coarse":
    "De {places} schijngebieden die in de stad passen, kunnen geen p-waarde geven die klein genoeg is voor zo veel gebieden (kleinste: {p, number, ::.0000}).",

  "design.counts-estimated":
    "De cijfers van {site} zijn deels verdeeld over een nieuwe buurtindeling. Het zijn schattingen, en daaruit wordt geen effect berekend.",
  "design.police-effort":
    '"{outcome}" wordt vooral geregistreerd doordat de politie ernaar zoekt. Meer kan betekenen dat er meer aandacht is, ook door de camera’s, en minder dat er minder aandacht is.',
  "neighbourhoods.wider-than-view":
    "Dit zijn cijfers van hele buurten. Camera’s zien daar een deel van, en een verandering in dat deel kan in de rest verdwijnen: uit deze cijfers alleen volgt geen effect op een plein of straat.",
  "neighbourhoods.effort-unknown":
    "Er is geen omzetting van delicten gebruikt. Welke van deze cijfers volgen wat de politie zoekt, en welke wat slachtoffers melden, is niet bekend.",
  "neighbourhoods.police-effort":
    "{share, number, percent} van deze cijfers volgt wat de politie zoekt, en niet alleen wat er gebeurt ({names}).",
  "neighbourhoods.no-residents":
    "Van {count, plural, one {een gebied} other {# gebieden}} is het aantal inwoners niet gegeven: daar is geen cijfer per inwoner. Voeg een bestand met buurten en inwoners toe, in dezelfde indeling.",
  "neighbourhoods.nobody-lives-there": "er woont niemand",
  "neighbourhoods.no-earlier-year": "er is geen jaar ervoor",
  "neighbourhoods.none-earlier": "in het jaar ervoor is niets geteld",
  "neighbourhoods.provisional":
    "{count, plural, one {Een maand is} other {# maanden zijn}} voorlopig en verandert nog.",
  "neighbourhoods.estimated":
    "{count, plural, one {Een cijfer is} other {# cijfers zijn}} naar oppervlakte over nieuwe buurten verdeeld en dus geschat.",
};
