import type { report as en } from "../en/report.ts";

export const report: Readonly<Record<keyof typeof en, string>> = {
  "report.title": "Evaluatie cameratoezicht {name}",
  "report.subtitle": "Stand op {asOf} · editie {edition} · {audience}",
  "report.audience.internal": "voor intern gebruik",
  "report.audience.public": "openbaar",
  "report.contents": "Inhoud",
  "report.skip": "Direct naar het rapport",
  "report.page": "Pagina {page} van {pages}",
  "report.data-table": "Toon de cijfers achter deze figuur",
  "report.filter": "Filter de rijen van deze tabel",
  "report.filter-result": "{shown} van {total} rijen getoond",
  "report.sort": "Sorteer op {column}",
  "report.scroll": "{caption} (schuift opzij op een smal scherm)",
  "report.rows-left-out":
    "{shown, plural, =0 {De {total} rijen van deze tabel staan in de bijlage (spreadsheet).} other {De eerste {shown} van {total} rijen staan hier; de bijlage (spreadsheet) bevat ze allemaal.}}",
  "report.figure": "Figuur {n}",
  "report.table-number": "Tabel {n}",
  "report.dash": "–",

  "report.synthetic.label": "VERZONNEN GEGEVENS – deze gemeente bestaat niet",
  "report.synthetic.notice":
    "Dit rapport gaat over een verzonnen gemeente. Alle cijfers zijn gemaakt om de methode te proberen en zeggen niets over een echte plaats.",
  "report.purpose":
    "Deze camera’s dienen een ander doel dan de openbare orde: {purpose}. Lees de uitkomsten over incidenten in dat licht. Een effect op criminaliteit op straat wordt hier niet verwacht: dit rapport beproeft de methode.",
  "report.police-side":
    "Dit rapport is gemaakt op de plek waar de politiegegevens staan. Kleine aantallen zijn weggelaten voordat er iets naar buiten gaat.",

  "report.chapter.numbered": "{number}. {title}",
  "report.chapter.summary": "In het kort",
  "report.chapter.sources": "Bronnen, werkwijze en kwaliteit van de gegevens",
  "report.chapter.law": "Wet en termijnen",
  "report.chapter.cameras": "Camera’s en gebieden",
  "report.chapter.goals": "Doelen",
  "report.chapter.effect": "Effect op incidenten",
  "report.chapter.costs": "Kosten en baten",
  "report.chapter.privacy": "Privacy",
  "report.chapter.planning": "Aantal camera’s",
  "report.chapter.conclusions": "Conclusies en advies",
  "report.chapter.annex": "Bijlage: problemen in de gegevens en methoden",

  "report.state.known": "bekend",
  "report.state.not-measured": "niet gemeten",
  "report.state.refused": "niet te berekenen",
  "report.state.withheld": "weggelaten",
  "report.absent.not-measured": "Niet gemeten: {what}.",
  "report.absent.refused": "Niet te berekenen: {what}.",
  "report.absent.withheld": "Weggelaten omdat de aantallen klein zijn: {what}.",
  "report.part.stock": "het aantal camera’s door de tijd",
  "report.part.area-stock": "het aantal camera’s per gebied",
  "report.part.incidents": "incidenten",
  "report.part.effects": "het effect op incidenten",
  "report.part.effect-in": "het effect in {name}",
  "report.part.economics": "kosten en baten",
  "report.part.costs": "kosten per jaar",
  "report.part.break-even": "het omslagpunt",
  "report.part.law": "of de wettelijke regels zijn nageleefd",
  "report.part.privacy": "privacy",
  "report.part.planning": "waar camera’s het meest zouden zien",

  "report.change.fewer": "{share}\u00a0minder",
  "report.change.more": "{share}\u00a0meer",
  "report.change.none": "geen verandering",

  "report.summary.question":
    "Doen de camera’s in {name} wat elke plek nodig heeft, wat kosten ze, en wat moet er met elk gebied gebeuren?",
  "report.summary.advice": "Advies per gebied",
  "report.summary.mayor":
    "Dit is een advies; de burgemeester beslist. Zekerheid: A is genoeg gegevens, B gegevens voor een deel van het antwoord, C te weinig gegevens.",
  "report.summary.figures": "De cijfers",
  "report.summary.missing": "Wat niet gemeten kon worden",
  "report.summary.more-missing":
    "{count, plural, one {Nog één onderdeel staat in het eigen hoofdstuk.} other {Nog {count} onderdelen staan in hun eigen hoofdstuk.}}",
  "report.summary.see-conclusions":
    "Het advies voor elk van de {count} gebieden staat, met de feiten die de doorslag gaven, in het hoofdstuk Conclusies en advies.",
  "report.key.cameras": "Camera’s in gebruik",
  "report.key.no-cap": "geen maximum bekend",
  "report.key.cap": "{over, select, yes {boven het maximum van {cap}} other {het maximum is {cap}}}",
  "report.key.change": "Verandering ten opzichte van de vergelijking, {outcome}",
  "report.key.change-note": "{interval}; {grade}",
  "report.key.false-alarms": "Vals alarm van de eenvoudige toets",
  "report.key.false-alarms-note":
    "van {used} plekken zonder camera; {adjusted} met een marge voor grillige aantallen",
  "report.key.cost": "Kosten in {year}",
  "report.key.per-camera": "Kosten per camera in {year}",
  "report.key.goals": "Doelen bereikt",
  "report.key.of": "{part, number} van {whole, number}",
  "report.key.goals-note":
    "{rest, plural, =0 {alle doelen konden worden beoordeeld} one {één gebied heeft geen doel of was niet te beoordelen} other {{rest} gebieden hebben geen doel of waren niet te beoordelen}}",

  "report.advice.keep": "Behouden",
  "report.advice.adapt": "Aanpassen",
  "report.advice.move": "Verplaatsen",
  "report.advice.withdraw": "Weghalen",
  "report.advice.retest-necessity": "Noodzaak opnieuw toetsen",
  "report.advice.cannot-be-judged": "Niet te beoordelen",
  "report.advice.marked": "{symbol} {label}",
  "report.confidence-short": "zekerheid {letter}",
  "report.confidence.A": "A – genoeg gegevens",
  "report.confidence.B": "B – gegevens voor een deel van het antwoord",
  "report.confidence.C": "C – te weinig gegevens voor een oordeel",
  "report.goal.reached": "Doel bereikt",
  "report.goal.not-reached": "Doel niet bereikt",
  "report.goal.not-measurable": "Doel niet te meten",
  "report.goal.no-goal": "Geen meetbaar doel gesteld",
  "report.goal.with-change": "{state} ({change})",

  "report.sources.intro":
    "Deze evaluatie geeft de stand op {asOf}. Zij is gemaakt uit de bestanden hieronder. Elke rij van een bestand is gebruikt, of opzijgezet om een genoemde reden. Afstanden zijn gemeten in {crs}.",
  "report.sources.incidents":
    "Er zijn {total} incidenten van {from} tot en met {to}. {missing, plural, =0 {Ze hebben allemaal een eigen plek.} other {{located} hebben een eigen plek; {unplaced} niet, en die tellen in geen enkel gebied mee.}}",
  "report.sources.caption": "De bestanden: gebruikte en opzijgezette rijen",
  "report.sources.reason": "{reason}: {count}",
  "report.sources.quality-caption": "Wat door de zwakke plekken van de bestanden niet kan",
  "report.sources.no-weaknesses":
    "De controle van de bestanden vond geen zwakke plek die de conclusies beperkt.",
  "report.sources.method":
    "Wat ontbreekt, heet niet gemeten; het telt nooit als nul. Cijfers die door kleine aantallen weinig zeggen, krijgen een marge of worden niet gegeven. De bijlage noemt de problemen die in de gegevens zijn gevonden en de methode achter elk cijfer.",

  "report.law.intro":
    "{total, plural, =0 {Geen enkele regel is getoetst} one {Eén bevinding} other {{total} bevindingen}} onder {regime}: {breach, plural, =0 {geen overtreding} one {één overtreding} other {# overtredingen}}, {warning, plural, =0 {geen waarschuwing} one {één waarschuwing} other {# waarschuwingen}}, en {noData, plural, =0 {geen regel zonder gegevens} one {één regel die bij gebrek aan gegevens niet te toetsen was} other {# regels die bij gebrek aan gegevens niet te toetsen waren}}.",
  "report.law.caution":
    "Een regel zonder gegevens is niet nageleefd; hij is niet getoetst. Deze lijst vervangt geen juridisch advies.",
  "report.law.caption": "Regels en bevindingen",
  "report.law.whole-programme": "hele programma",

  "report.cameras.latest":
    "Op de laatste getelde dag {total, plural, one {was één camera} other {waren {total, number} camera’s}} in gebruik: {fixed, number} vast, {flexible, number} flexibel en {mobile, number} mobiel.",
  "report.cameras.no-cap":
    "Er is geen maximum aantal camera’s bekend, dus het aantal is daar niet aan getoetst.",
  "report.cameras.under-cap":
    "Het maximum is {cap, number}: {room, plural, =0 {het is helemaal benut} one {er is ruimte voor nog één camera} other {er is ruimte voor nog {room, number} camera’s}}.",
  "report.cameras.over-cap":
    "Het maximum is {cap, number}: er {over, plural, one {hangt één camera} other {hangen {over, number} camera’s}} boven.",
  "report.cameras.undated":
    "{count, plural, one {Van één camera zijn geen datums bekend; die zit} other {Van {count, number} camera’s zijn geen datums bekend; die zitten}} in geen van deze tellingen.",
  "report.cameras.stock-caption": "Camera’s in gebruik op de eerste dag van elke maand, naast het maximum",
  "report.cameras.stock-table": "Camera’s in gebruik op de eerste dag van elke maand",
  "report.cameras.stock-alternative":
    "Trapgrafiek van het aantal camera’s van {from} tot {to}: eerst {first}, aan het eind {last}, op het hoogste punt {most}.",
  "report.cameras.areas-caption": "Camera’s per gebied",

  "report.goals.intro":
    "Een doel is te beoordelen als het één probleem noemt, één hoofdmanier waarop de camera’s moeten werken, en een streefcijfer. Of een doel bereikt is, is een vraag over de straat. Of de camera’s daaraan hebben bijgedragen, is een andere vraag; die komt in het volgende hoofdstuk aan de orde.",
  "report.goals.no-areas": "In de gegevens staan geen cameragebieden, dus ook geen doelen per gebied.",
  "report.goals.without":
    "{without, plural, one {Eén van de {total} cameragebieden heeft geen doel met een werking en een streefwaarde.} other {{without} van de {total} cameragebieden hebben geen doel met een werking en een streefwaarde.}} Zonder doel is niet te beoordelen of de camera’s doen wat de plek nodig heeft.",
  "report.goals.caption": "Het doel van elk cameragebied",
  "report.goals.not-set": "niet gesteld",
  "report.mechanism.prevention": "preventie",
  "report.mechanism.intervention": "interventie",
  "report.mechanism.investigation": "opsporing",

  "report.effect.intro":
    "Ook waar geen camera’s hangen, neemt het aantal incidenten toe en af. Daarom staat elk cameragebied naast plekken zonder camera’s, over dezelfde maanden. De maand waarin de camera’s begonnen, telt niet mee. “Niet te zeggen” betekent precies dat: het is iets anders dan “geen effect”.",
  "report.effect.counts-caption": "Getelde incidenten vóór en na de start",
  "report.effect.exclusions":
    "{missing, plural, =0 {Alle {total} incidenten hebben een eigen plek.} other {Van de {total} incidenten hebben er {unplaced} geen eigen plek; die staan niet in deze tabel.}} Ook incidenten buiten de vergeleken maanden en plekken tellen hier niet mee.",
  "report.effect.per-area": "Gebied voor gebied",
  "report.effect.too-many":
    "Er zijn {count} gebieden. Bij meer dan {most} blijven de figuren per gebied achterwege; de tabellen bevatten elk gebied.",
  "report.effect.title": "{name}: {outcome}",
  "report.effect.verdict": "Oordeel: {verdict}",
  "report.effect.measured":
    "Gemeten verandering ten opzichte van de vergelijking: {estimate} ({level}-interval: {low} tot {high}).",
  "report.effect.measured-no-interval":
    "Gemeten verandering ten opzichte van de vergelijking: {estimate}. Een interval was niet te berekenen.",
  "report.effect.withheld": "De cijfers van dit gebied zijn weggelaten omdat de aantallen klein zijn.",
  "report.effect.difference":
    "{sign, select, fewer {{size} minder} more {{size} meer} other {geen verschil}}",
  "report.effect.range": "{low} tot {high}",
  "report.effect.size-with-interval": "{size} ({low} tot {high})",
  "report.effect.design": "{design}, niveau {level}",
  "report.effect.design-title": "Hoe sterk de vergelijking is",
  "report.effect.design-intro":
    "De Maryland-schaal loopt van 1, een enkele telling, tot 5, waarbij het lot bepaalt welke plekken camera’s krijgen. Vanaf niveau 3 mag een verschil als effect worden gelezen.",
  "report.effect.and-more": "{name} en nog {count}",
  "report.effect.windows":
    "Start {start}. Vergeleken: {beforeFrom} tot en met {beforeTo} met {afterFrom} tot en met {afterTo}.",
  "report.effect.displacement":
    "Rond het gebied (verplaatsing): {estimate} ten opzichte van de vergelijking, interval {interval}.",
  "report.effect.displacement-absent": "Verplaatsing rond het gebied: {state}. {reasons}",
  "report.effect.pre-trend":
    "{differs, select, yes {Cameragebied en vergelijking liepen vóór de start al uiteen ({p}); een later verschil kan dezelfde beweging zijn.} other {Vóór de start bewogen cameragebied en vergelijking voor zover te zien gelijk op ({p}).}}",
  "report.effect.smallest-visible":
    "Kleinste verandering die met deze aantallen zichtbaar kan worden, met een kans van 80%: {change}.",
  "report.effect.lines-caption": "{name}: incidenten per maand rond de start",
  "report.effect.lines-alternative":
    "Lijngrafiek van {name} over {months} maanden rond de start: tussen {least} en {most} incidenten per maand in het cameragebied, naast de vergelijking op hetzelfde niveau. Oordeel: {verdict}",
  "report.effect.methods-caption": "{name}: de hoofdmethode en andere op dezelfde aantallen",
  "report.effect.estimates-caption":
    "Verandering per gebied ten opzichte van de vergelijking. De relatieve effectgrootte is één gedeeld door de verhouding: boven 1 is in het voordeel van de camera’s",
  "report.effect.forest-caption":
    "Verandering per gebied ten opzichte van de vergelijking, met {level}-interval. Ligt 0 binnen het interval, dan is het verschil niet van toeval te onderscheiden",
  "report.effect.forest-caption-part":
    "Verandering per gebied ten opzichte van de vergelijking, met {level}-interval: de {shown} meest zeggende van {total}; de tabel bevat ze allemaal",
  "report.effect.forest-alternative":
    "Van {total} vergelijkingen {shown, plural, =0 {toont er geen} one {toont er één} other {tonen er {shown}}} een effect, {none, plural, =0 {sluit er geen} one {sluit er één} other {sluiten er {none}}} een daling van betekenis uit, en bij {unclear, plural, =0 {geen} other {{unclear}}} is het niet te zeggen.",
  "report.verdict.effect-shown-fewer":
    "een effect is aangetoond. Er waren {estimate} incidenten dan op grond van de vergelijking te verwachten was ({level}-interval: {low} tot {high}).",
  "report.verdict.effect-shown-more":
    "er waren {estimate} incidenten dan op grond van de vergelijking te verwachten was ({level}-interval: {low} tot {high}). Dat is de verkeerde kant op.",
  "report.verdict.none-larger-than":
    "geen daling van betekenis. De cijfers sluiten een daling van meer dan {bound} uit; een kleinere daling is mogelijk.",
  "report.verdict.no-fall": "geen daling: de cijfers sluiten die uit.",
  "report.verdict.cannot-be-told": "niet te zeggen is of de camera’s hier iets hebben veranderd.",
  "report.grade.effect-shown": "effect aangetoond",
  "report.grade.none-larger-than": "geen daling van betekenis",
  "report.grade.cannot-be-told": "niet te zeggen",
  "report.design.ring-comparison": "vóór en na, naast een ring rond het gebied",
  "report.design.dossier-comparison": "vóór en na, naast vooraf gekozen vergelijkingsgebieden",
  "report.design.matched-comparison": "vóór en na, naast gelijkende plekken",
  "report.design.before-after": "alleen vóór en na",
  "report.design.counts-only": "tellingen van een groter gebied",
  "report.design.none": "geen",
  "report.test.model": "model {p}",
  "report.test.randomisation": "randomisatie {p}",
  "report.test.placebo": "placebo {p}",

  "report.placebo.title": "Dezelfde toets waar geen camera hangt",
  "report.placebo.intro":
    "Een toets kan “effect” roepen waar niets is. Daarom is dezelfde vergelijking gemaakt op plekken in dezelfde stad waar geen camera hangt. Een goede toets slaat daar op ongeveer één van de twintig plekken vals alarm.",
  "report.placebo.sentence":
    "{name}: op {used} plekken zonder camera (waarvan er {disjoint} geen andere overlappen) riep de eenvoudige toets in {share} van de gevallen “effect”. Met een marge voor grillige aantallen is dat {adjusted}.",
  "report.placebo.p": "Vergeleken met die plekken komt een verschil zo groot als het echte voor met {p}.",
  "report.placebo.calibrated":
    "De geijkte toets van dit rapport haalt p-waarde en interval uit zulke plekken. Op plekken en data waarvan zij niet had geleerd, riep zij in {calibrated} van de gevallen “effect” ({low} tot {high}).",
  "report.placebo.not-cross-fitted":
    "Er zijn te weinig plekken om de geijkte toets op een deel te leren en op de rest te beoordelen.",
  "report.placebo.count":
    "De {used} plekken beginnen in {dates} verschillende maanden en liggen in {blocks} delen van de stad. Hooguit {disjoint} passen zonder overlap: dat aantal bepaalt de kleinst mogelijke p-waarde ({smallest}), en de onzekerheid van deze aandelen volgt uit het opnieuw trekken van delen van de stad.",
  "report.placebo.peak":
    "{matched, select, yes {De plekken hadden vlak voor hun start ongeveer dezelfde stijging of daling als de echte gebieden. Een piek die vanzelf terugzakt, telt dus mee in de vergelijking.} other {Te weinig plekken hadden vlak voor hun start zo’n stijging of daling als de echte gebieden. Een piek die vanzelf terugzakt, telt dus niet helemaal mee in de vergelijking.}}",
  "report.placebo.programme":
    "Elk van deze plekken staat voor één cameragebied, dus een p-waarde voor alle gebieden samen volgt er niet uit.",
  "report.placebo.no-p":
    "{disjoint, plural, =0 {Er zijn geen plekken} one {Er is maar één plek} other {Er zijn maar {disjoint, number} plekken}} zonder overlap met een andere: te weinig voor een p-waarde (de kleinst mogelijke zou {smallest} zijn).",
  "report.placebo.caption": "{name} tussen plekken zonder camera",
  "report.placebo.alternative":
    "Histogram van de verandering op {used} plekken zonder camera. Het echte gebied, {name}, staat op {real}; {below} plekken daalden evenveel of meer.",
  "report.placebo.table": "Hoe vaak de toets vals alarm sloeg",
  "report.placebo.data-caption": "Verandering op elke plek zonder camera",

  "report.hours.title": "Wanneer incidenten gebeuren",
  "report.hours.caption":
    "Incidenten per uur en weekdag, {name}: {withTime} met een bekende tijd; {withoutTime} zonder tijd tellen niet mee",
  "report.hours.alternative":
    "Kleurenkaart van incidenten per uur en weekdag, {name}. De meeste vallen op {day} tussen {hour}.00 en {next}.00 uur.",
  "report.hours.table": "Incidenten per uur en weekdag, {name}",
  "report.hours.hour": "{hour}.00 uur",

  "report.request.title": "Verzoek aan de politie",
  "report.request.intro":
    "Met deze gegevens is het effect wel te beoordelen. De lijst kan zo worden verstuurd:",

  "report.costs.not-ended":
    "Het jaar {year} was op de dag van de evaluatie nog niet voorbij: de kosten ervan zijn niet compleet.",
  "report.costs.latest": "In {year} kostten de camera’s {total}. Per camera: {perCamera}.",
  "report.costs.caption": "Kosten per jaar",
  "report.costs.alternative":
    "Staafdiagram van de kosten over {years} jaar, {first} tot en met {last}; het laatste jaar kostte {amount}.",
  "report.costs.table": "Kosten per jaar en per camera",
  "report.costs.by-category": "Kosten per jaar en soort",
  "report.costs.break-even-title": "Wat er voorkomen zou moeten worden",
  "report.costs.break-even-intro":
    "Een delict kost de samenleving geld. De jaarlijkse kosten van de camera’s, gedeeld door de kosten van één delict, geven het aantal dat voorkomen zou moeten worden om de camera’s terug te verdienen. Dat is een drempel en geen resultaat: het zegt niet dat er een delict is voorkomen.",
  "report.costs.set": "Kosten per delict: {label}; prijspeil {priceLevel}; omrekening: {conversion}.",
  "report.costs.break-even-caption": "{name}: te voorkomen delicten per jaar ({set})",
  "report.costs.break-even-alternative":
    "Staafdiagram voor {name}: de laagste drempel is {needed} voorkomen delicten per jaar, bij {offence}.",
  "report.costs.break-even-table": "Omslagpunt per gebied en delict",
  "report.judgement.low-threshold-unproven": "lage drempel, niet bewezen",
  "report.judgement.high-threshold-unproven": "hoge drempel, niet bewezen",
  "report.judgement.cannot-pay-back": "kan zich niet terugverdienen, ook niet als alles wordt voorkomen",
  "report.judgement.no-baseline": "niet te beoordelen zonder telling vooraf",

  "report.claim-about": "{outcome} – {claim}",
  "report.conclusions.none": "Er is geen advies: er zijn geen cameragebieden om over te adviseren.",
  "report.conclusions.two-answers":
    "Of het doel is bereikt en of de camera’s hebben bijgedragen, zijn twee aparte antwoorden. Een doel kan bereikt zijn zonder dat een bijdrage is aangetoond; dan wordt de noodzaak van de camera’s opnieuw getoetst.",
  "report.conclusions.caption": "Advies per gebied, met de feiten die de doorslag gaven",
  "report.conclusions.counts": "Advies: aantal gebieden",
  "report.conclusions.mayor-decides":
    "Het advies volgt uit vaste regels. De burgemeester beslist en kan ervan afwijken, met opgave van de reden.",
  "report.conclusions.confidence":
    "Zekerheid: A is genoeg gegevens, B is gegevens voor een deel van het antwoord, C is dat de gegevens geen uitsluitsel geven.",

  "report.annex.problems": "Problemen in de gegevens",
  "report.annex.no-problems": "In de gegevens zijn geen problemen gevonden.",
  "report.annex.problems-caption": "Problemen die in de gegevens zijn gevonden",
  "report.annex.monthly": "Incidenten per maand",
  "report.annex.monthly-caption": "Incidenten per gebied, categorie en maand",
  "report.annex.methods": "Methoden",
  "report.annex.methods-intro":
    "Elk cijfer heeft een spoor met zijn methode, versie, instellingen en invoer. Toevalstrekkingen beginnen bij het startgetal “{seed}”, zodat dezelfde gegevens hetzelfde rapport geven.",
  "report.annex.methods-caption": "Sporen van de cijfers in dit rapport",
  "report.severity.error": "fout",
  "report.severity.warning": "waarschuwing",
  "report.severity.note": "opmerking",

  "report.own-text.label": "In de woorden van de evaluator",
  "report.own-text.about": "In de woorden van de evaluator, over {name}",
  "report.own-text.changed":
    "Deze tekst noemt {quoted}; het cijfer is nu {now} ({number}). Kijk de tekst na.",
  "report.own-text.place": "Ruimte voor uw eigen tekst: hoofdstuk “{chapter}”.",
  "report.tone.info": "Let op",
  "report.tone.warning": "Belangrijk",
  "report.tone.synthetic": "Verzonnen gegevens",
  "report.annex-sheet.contents": "Inhoud",
  "report.annex-sheet.sheet": "Blad",
  "report.annex-sheet.table": "Tabel",
  "report.annex-sheet.rows": "Rijen",

  "report.own-text.gone":
    "Deze tekst noemt {quoted}; dat cijfer staat niet meer in de evaluatie ({number}). Kijk de tekst na.",
  "report.chapter.follow-up": "Opvolging van eerdere aanbevelingen",
  "report.part.follow-up": "de opvolging van eerdere aanbevelingen",
  "report.part.privacy-measures": "maatregelen die de privacy beschermen",
  "report.part.complaints": "klachten en bezwaren",
  "report.compliance.caption": "Regels per gebied: de zwaarste bevinding",
  "report.compliance.alternative":
    "{rules} regels voor het hele programma en {areas, plural, one {# gebied} other {# gebieden}}; {breach, plural, =0 {geen overtreding} one {# overtreding} other {# overtredingen}}. De tabel hieronder noemt elke bevinding.",
  "report.compliance.rule": "{id}: {name}",
  "report.terms.caption": "Besluiten in de tijd",
  "report.terms.alternative":
    "{orders, plural, one {# besluit} other {# besluiten}} in {areas, plural, one {# gebied} other {# gebieden}}, elk van de eerste tot de laatste dag; een streepjeslijn geeft de dag van de evaluatie aan.",
  "report.terms.kind": "{kind}; {cameras}",
  "report.terms.no-end": "geen einde",
  "report.terms.withdrawn": "{to} (ingetrokken)",
  "chart.rule": "Regel (R)",
  "chart.day-of-evaluation": "dag van de evaluatie",
  "report.privacy.measures":
    "Elke maatregel met de laatste controle. Een berekend beeld kan alleen om een controle vragen; een vastgelegde inspectie beslist.",
  "report.privacy.measures-caption": "Maatregelen die de privacy beschermen",
  "report.privacy.never-checked":
    "{count, plural, one {Van één soort maatregel is geen controle bekend:} other {Van # soorten maatregelen is geen controle bekend:}}",
  "report.privacy.complaints-caption": "Klachten, bezwaren en inzageverzoeken",
  "report.follow-up.intro":
    "{items, plural, one {# aanbeveling} other {# aanbevelingen}} uit {rounds, plural, one {# evaluatie} other {# evaluaties}}. {overdue, plural, =0 {Geen enkele is over tijd en niet gedaan.} one {Eén is over tijd en niet gedaan.} other {# zijn over tijd en niet gedaan.}} Wat niemand heeft nagegaan, telt als niet bekend, nooit als opgevolgd.",
  "report.follow-up.score": "Score per evaluatie",
  "report.follow-up.caption": "Eerdere aanbevelingen en wat ervan terechtkwam",
  "report.follow-up.to": "{text} (aan: {addressee})",
  "report.follow-up.no-response": "geen besluit bekend",
  "report.follow-up.due": "uiterlijk {due}",
  "report.follow-up.overdue": "over tijd, niet gedaan",
  "report.follow-up.assessed": "vastgesteld in {round}",
  "report.follow-up.superseded-by": "door {id}",
  "report.part.neighbourhoods": "aantallen per buurt",
  "report.neighbourhoods.title": "De gebieden in hun gemeente",
  "report.neighbourhoods.intro":
    "{count, plural, one {Een gebied} other {# gebieden}} over de twaalf maanden van {from} tot en met {to}, zoals de bron ze telt. Dit is context: het zegt waar een gebied staat, niet wat de camera’s deden.",
  "report.neighbourhoods.caption": "Incidenten per gebied, {from} tot en met {to}",
  "report.neighbourhoods.all": "Alles samen",
  "report.sources.counts":
    "Er zijn {total} incidenten van {from} tot en met {to}, als aantallen per gebied en periode: geen incident heeft een eigen plek.",
  "report.flexible.title": "Flexibele camera’s",
  "report.flexible.intro":
    "Flexibele camera’s komen en gaan. Hun maanden zijn vergeleken met wat de maanden zonder camera’s, daar en elders, laten verwachten. De eerste drie maanden na het weghalen tellen aan geen van beide kanten mee, omdat de afschrikking kan nawerken. Camera’s worden vaak geplaatst waar het aantal incidenten net was gestegen; een deel van een daling was dan vanzelf gekomen.",
  "report.flexible.caption":
    "Alle plaatsingen van flexibele camera’s samen, met de verandering in incidenten",
  "report.flexible.places": "Plaatsen",
  "report.flexible.stays": "Plaatsingen",
};
