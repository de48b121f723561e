import type { working as en } from "../en/working.ts";

export const working: Readonly<Record<keyof typeof en, string>> = {
  "goal.none":
    "er is geen doel gesteld. Leg probleem, dadergroep, één werking, streefwaarde en streefdatum vast.",
  "goal.no-mechanism":
    "er staat niet hoe de camera’s moeten werken. Kies één werking: preventie, interventie of opsporing.",
  "goal.problem-not-in-table":
    "de woorden van het probleem staan niet in de tabel, dus de passendheid is niet beoordeeld. Noem één probleem in gangbare woorden.",
  "goal.several-problems": "het doel noemt {problems} problemen tegelijk. Stel per probleem één doel.",
  "goal.one-problem": "één probleem en één werking.",
  "goal.no-target": "er is geen streefwaarde. Zeg hoeveel er moet veranderen, als percentage.",
  "goal.no-baseline":
    "er is geen nulmeting en er is vooraf niets geteld. Geef het aantal van vóór de camera’s.",
  "goal.has-target-and-baseline": "streefwaarde en nulmeting zijn bekend.",
  "goal.power-unknown": "niet bekend is of het halen van de streefwaarde van toeval te onderscheiden is.",
  "goal.can-be-seen":
    "een verandering van {target, number, ::percent sign-always precision-integer} is groter dan de kleinste die deze aantallen kunnen laten zien ({visible, number, ::percent sign-always precision-integer}).",
  "goal.cannot-be-seen":
    "een verandering van {target, number, ::percent sign-always precision-integer} is kleiner dan de kleinste die deze aantallen kunnen laten zien ({visible, number, ::percent sign-always precision-integer}). Tel langer, tel meer plekken samen of kies een andere streefwaarde.",
  "goal.mechanism-weak":
    "de werking past niet bij het probleem of de daders. Kies een andere werking of zoek een andere maatregel.",
  "goal.mechanism-fits": "de werking kan bij het probleem passen.",
  "goal.no-due-date": "er is geen streefdatum. Zeg wanneer de streefwaarde gehaald moet zijn.",
  "goal.has-due-date": "er is een streefdatum.",
  "advice.fact-mechanism-weak": "De werking past niet bij het probleem of de daders.",
  "advice.fact-weakest-link":
    "Van de schakels met een norm met bron valt hier het meest te winnen: {link, select, responded {er gaat een eenheid heen} intime {beelden worden op tijd gevraagd} found {er zijn beelden} usable {de beelden zijn bruikbaar} reported {het wordt aan een dienst gemeld} result {er is een resultaat} identified {er is een verdachte herkend} intimeatscene {een eenheid is op tijd ter plaatse} other {{link}}} in {low, number, ::percent precision-integer} tot {high, number, ::percent precision-integer} van de gevallen, bij een norm van {norm, number, ::percent precision-integer}.",
  "proposal.set-goals":
    "{count, plural, one {Stel een doel voor het cameragebied dat er geen heeft} other {Stel een doel voor de {count, number} cameragebieden die er geen hebben}}: één probleem, één werking, een streefwaarde en een streefdatum.",
  "proposal.feedback":
    "Terugkoppeling van uitkomsten: meld de gemeente wat er met bruikbare beelden is gebeurd. Bij {unknown, number} van de {usable, number} bruikbare opnamen is dat niet gedaan.",
  "proposal.link-responded":
    "Maak afspraken over eenheden voor meldingen van de toezichtcentrale: bij {low, number, ::percent precision-integer} tot {high, number, ::percent precision-integer} van de meldingen ging er een heen, bij een norm van {norm, number, ::percent precision-integer}. Met de norm zouden er {gainLow, number} tot {gainHigh, number} meer het einde van de keten halen.",
  "proposal.link-in-time":
    "Vraag beelden op voordat ze zijn gewist: {low, number, ::percent precision-integer} tot {high, number, ::percent precision-integer} werd op tijd gevraagd. Met de norm zouden er {gainLow, number} tot {gainHigh, number} meer het einde van de keten halen.",
  "proposal.link-found":
    "Zorg dat de plek in beeld is: bij {low, number, ::percent precision-integer} tot {high, number, ::percent precision-integer} van de verzoeken zijn beelden gevonden, bij een norm van {norm, number, ::percent precision-integer}. Met de norm zouden er {gainLow, number} tot {gainHigh, number} meer het einde van de keten halen.",
  "proposal.link-usable":
    "Verbeter scherpte, licht en stand: {low, number, ::percent precision-integer} tot {high, number, ::percent precision-integer} van de gevonden beelden is bruikbaar, bij een norm van {norm, number, ::percent precision-integer}. Met de norm zouden er {gainLow, number} tot {gainHigh, number} meer het einde van de keten halen.",
  "proposal.zero-yield":
    "Toets stand en noodzaak van de {zero, plural, one {camera} other {{zero, number} camera’s}} (van {cameras, number}) waarop niets is gezien.",
  "proposal.rota":
    "Verschuif de uitkijkuren: het probleem valt er {lift, number, ::.00} keer zo vaak in als in willekeurige uren. Onder 1 is slechter dan willekeurig uitkijken.",
  "proposal.log-fields":
    "Vul alle velden van het logboek: {share, number, ::percent precision-integer} van de regels heeft tijd, camera, soort, aanleiding, ontvanger en resultaat.",
  "proposal.repair":
    "Bespreek de hersteltijden met de leverancier: {share, number, ::percent precision-integer} van het herstel was op tijd.",
  "proposal.figures":
    "{count, plural, one {Verbeter het genoemde cijfer dat niet uit de aantallen volgt} other {Verbeter de {count, number} genoemde cijfers die niet uit de aantallen volgen}}.",
  "report.proposals.title": "Conceptaanbevelingen",
  "report.proposals.intro":
    "Deze volgen uit de metingen. Het zijn concepten die de onderzoeker bewerkt; de indicator zegt later of ze hielpen.",
  "report.proposals.caption": "Conceptaanbevelingen",
  "report.proposals.everywhere": "alle gebieden",
  "report.proposals.indicator": "{id}: {name}",
  "report.addressee.police": "politie",
  "report.addressee.control-room": "toezichtcentrale",
  "report.addressee.camera-coordinator": "cameracoördinator",
  "report.addressee.policy-adviser": "beleidsadviseur",
  "report.addressee.technical-management": "technisch beheer",
  "report.summary.without-goal": "Zonder zo’n doel: {names}.",
  "report.goals.fit-intro":
    "Past de werking bij het probleem en de daders? De tabel van deze editie geeft 2 voor sterk, 1 voor enigszins en 0 voor zwak. Preventie vraagt een dader die het risico afweegt.",
  "report.goals.fit-caption": "Past de werking?",
  "report.goals.fit": "{verdict} ({same, select, yes {{low}} other {{low} tot {high}}})",
  "report.goals.smart-intro":
    "Een doel dat te beoordelen is, is specifiek, meetbaar, zichtbaar in de aantallen, relevant en aan een dag gebonden.",
  "report.goals.smart-caption": "Is het doel te beoordelen?",
  "report.goals.offender": "{group}: {fits}",
  "report.goals.reason": "{area}: {reason}",
  "report.fit.strong": "sterk",
  "report.fit.some": "enigszins",
  "report.fit.weak-to-some": "zwak tot enigszins",
  "report.fit.weak": "zwak",
  "report.offender-fit.fits": "kan passen",
  "report.offender-fit.does-not-fit": "past niet",
  "report.offender-fit.unknown": "niet bekend",
  "report.smart.specific": "Specifiek",
  "report.smart.measurable": "Meetbaar",
  "report.smart.visible": "Zichtbaar",
  "report.smart.relevant": "Relevant",
  "report.smart.time-bound": "Tijdgebonden",
  "report.smart-verdict.yes": "ja",
  "report.smart-verdict.no": "nee",
  "report.smart-verdict.unknown": "niet bekend",
  "report.offender.planned": "gepland",
  "report.offender.calculating": "calculerend",
  "report.offender.impulsive": "impulsief",
  "report.offender.under-influence": "onder invloed",
  "report.offender.indifferent": "onverschillig",
  "report.offender.supporters": "supporters",
  "report.offender.unknown": "niet bekend",
  "report.mechanism.other": "overig",
  "report.mechanism.unknown": "niet bekend",
  "report.chapter.working": "Werkwijze",
  "report.part.working": "de werkwijze",
  "report.part.viewing-hours": "uitkijkuren",
  "report.part.rota": "of de uitkijkuren bij het probleem passen",
  "report.part.watching": "hoe lang camera’s op een hoofdscherm stonden",
  "report.part.uptime": "of de camera’s in bedrijf waren",
  "report.part.cooperation": "wat partners over de samenwerking zeggen",
  "report.part.requests": "beeldverzoeken",
  "report.working.intro":
    "Dit hoofdstuk beschrijft hoe de camera’s worden gebruikt. Het zegt niets over hun effect op straat.",
  "report.working.hours": "Uitkijkuren",
  "report.working.hours-total":
    "In {hours} uur keek er iemand live uit, in {shifts} diensten met gemiddeld {operators} observanten. Uren waarin diensten overlappen tellen één keer.",
  "report.working.per-hour": "Per uur uitkijken zijn {rate} waarnemingen vastgelegd.",
  "report.working.rota": "Passen de uitkijkuren bij het probleem?",
  "report.working.rota-intro":
    "De verhouding is het aandeel incidenten binnen de uitkijkuren, gedeeld door het aandeel van alle uren waarin is uitgekeken. Dag en nacht uitkijken geeft 1; boven 1 zijn de uren beter gekozen dan willekeurig.",
  "report.working.rota-caption": "Incidenten van het probleem van het gebied en de uitkijkuren",
  "report.working.rota-figure":
    "{name}: {n} incidenten van het probleem per uur van de week, en de uren waarin is uitgekeken",
  "report.working.rota-alternative":
    "Warmtekaart van {n} incidenten in {name}; de meeste op {day} tussen {hour} en {next} uur. {share} valt in de uitkijkuren.",
  "report.working.rota-data": "{name}: incidenten, en het aandeel van de weken waarin dit uur is uitgekeken",
  "report.working.count-and-viewed": "{count} ({viewed})",
  "report.working.watching": "Hoe lang camera’s worden bekeken",
  "report.working.watching-total":
    "Camera’s stonden {hours} camera-uren live op een hoofdscherm: {share} van de tijd dat ze hingen.",
  "report.working.watching-caption": "Live op een hoofdscherm, per gebied",
  "report.working.effort": "Waar de inzet heen gaat",
  "report.working.effort-intro":
    "Uren van observanten naar de taak van de dienst. Live uitkijken dient interventie, terugkijken dient opsporing, voorlichting dient preventie.",
  "report.working.effort-caption": "Uren van observanten per werking",
  "report.working.technique": "Technisch beheer",
  "report.working.uptime":
    "De camera’s waren {share} van de tijd in bedrijf, van de maand van de eerste storing tot die van de laatste.",
  "report.working.repair":
    "Over {n} ongeplande storingen duurde herstel gemiddeld {hours} uur en bij de middelste {median} uur; {within} was binnen de afgesproken tijd hersteld.",
  "report.working.uptime-caption": "In bedrijf, per gebied",
  "report.working.causes-caption": "Oorzaken van storingen",
  "report.working.cooperation": "Samenwerking",
  "report.working.cooperation-intro":
    "Wat gesprekken, bezoeken en stukken zeggen. Het zijn opvattingen van mensen in een functie, geen metingen.",
  "report.working.cooperation-caption": "Bevindingen per onderwerp",
  "report.working.finding": "{topic}, {who}: {paraphrase}",
  "report.working.figures": "Kloppen genoemde cijfers?",
  "report.working.figures-wrong":
    "{wrong, plural, one {Eén van de {total, number} genoemde cijfers volgt niet uit de aantallen ernaast.} other {{wrong, number} van de {total, number} genoemde cijfers volgen niet uit de aantallen ernaast.}}",
  "report.working.figures-caption": "Genoemde cijfers en wat uit de aantallen volgt",
  "report.figure-verdict.follows": "klopt",
  "report.figure-verdict.does-not-follow": "klopt niet",
  "report.figure-verdict.cannot-be-checked": "niet te controleren",
  "report.evidence-kind.interview": "gesprek",
  "report.evidence-kind.observation": "observatie",
  "report.evidence-kind.document": "stuk",
  "report.evidence-kind.meeting": "overleg",
  "report.evidence-kind.unknown": "niet vermeld",
  "report.yields.live": "Live uitkijken",
  "report.yields.footage": "Opgenomen beelden",
  "report.yields.no-area": "gebied niet bekend",
  "report.yields.live-shares": "Aandelen over het logboek, met wat onbekend is",
  "report.yields.results": "Wat er van de waarnemingen kwam",
  "report.yields.response":
    "Een eenheid was er in het middelste geval na {median} minuten, en in negen van de tien gevallen binnen {p90} minuten ({n} gevallen; onbekend bij {unknown} van de gestuurde eenheden).",
  "report.yields.seen-caption": "{total} waarnemingen per uur van de week",
  "report.yields.seen-alternative":
    "Warmtekaart van {total} waarnemingen; de meeste op {day} tussen {hour} en {next} uur.",
  "report.yields.seen-table": "Waarnemingen per uur en dag",
  "report.yields.distribution":
    "Van {cameras} camera’s heeft het bovenste tiende deel {top} van de opbrengst; de middelste camera heeft er {middle}. {zero, plural, =0 {Geen enkele camera is zonder opbrengst.} one {Eén camera heeft er geen.} other {{zero, number} camera’s hebben er geen.}} {without} van de regels noemt geen camera die er hing.",
  "report.yields.zero-observations": "Niets gezien op: {cameras}.",
  "report.yields.zero-requests": "Geen beelden gevraagd van: {cameras}.",
  "report.yields.per-camera-observations": "Waarnemingen per camera",
  "report.yields.per-camera-requests": "Verzoeken per camera",
  "report.yields.per-camera-alternative":
    "Staven van {cameras} camera’s, de meeste eerst: de eerste heeft er {most}, en {zero} hebben er geen.",
  "report.yields.requests-total": "Er is {total} keer om beelden gevraagd.",
  "report.yields.identified":
    "In {share} van de {total} verzoeken is een verdachte herkend{unknown, plural, =0 {} one {; één uitkomst is onbekend} other {; {unknown, number} uitkomsten zijn onbekend}}.",
  "report.yields.told": "Van de {n} bruikbare opnamen is bij {share} de uitkomst gemeld.",
  "report.yields.requests-by-area": "Verzoeken per gebied",
  "report.yields.found-reasons": "Zijn er beelden gevonden, en waarom niet",
  "report.yields.outcomes": "Uitkomsten van verzoeken",
  "report.yields.age":
    "In het middelste geval is na {median} dagen om beelden gevraagd; {late} van de verzoeken kwam na de bewaartermijn.",
  "report.yields.purpose": "Openbare orde of rechtsorde",
  "report.yields.purpose-intro":
    "Een gedateerde tabel zegt per soort gebruik en delict welk van beide het dient. Wat onduidelijk is, telt naar beide kanten: het eerste getal laat het weg, het tweede telt het mee.",
  "report.yields.purpose-caption": "Waarvoor de camera’s worden gebruikt",
  "report.use.live": "live uitkijken",
  "report.use.request": "beelden opgevraagd",
  "report.yields.chains": "De keten van elk gebied",
  "report.yields.chains-intro":
    "Per gebied de keten van de hoofdwerking. Een keten alleen leidt nooit tot intrekken.",
  "report.chain.begin.intervention": "Van {n} waarnemingen",
  "report.chain.begin.investigation": "Van {n} verzoeken",
  "report.chain.product":
    "{begin} haalt {share} het einde van de keten. De marge is wat onbekend is. Schakels met een andere noemer zijn niet vermenigvuldigd.",
  "report.chain.of.intervention": "gezien",
  "report.chain.of.investigation": "gevraagd",
  "report.chain.caption.intervention": "De keten van interventie: wat er na elke schakel overblijft",
  "report.chain.caption.investigation": "De keten van opsporing: wat er na elke schakel overblijft",
  "report.chain.table.intervention": "Wat er na elke schakel van interventie overblijft",
  "report.chain.table.investigation": "Wat er na elke schakel van opsporing overblijft",
  "report.chain.links.intervention": "De schakels van interventie",
  "report.chain.links.investigation": "De schakels van opsporing",
  "report.chain.alternative":
    "Trechter van {links} schakels: {begin} aan het begin, zeker {least} en hooguit {most} aan het einde.",
  "report.chain.unknown": "niet bekend (0% tot 100%)",
  "report.chain.no-norm": "geen norm met bron",
  "report.chain.apart": "staat apart",
  "report.chain.no-weakest": "Geen enkele schakel met een norm met bron blijft daaronder.",
  "report.chain.weakest":
    "{certain, select, yes {Het meest valt te winnen} other {Mogelijk valt het meest te winnen}} bij ‘{link}’: {share}, bij een norm van {norm} ({source}). Tot de norm zou {gain} meer tot het einde brengen.",
  "report.chain.weakest-short": "{link}{certain, select, yes {} other { (mogelijk)}}",
  "report.chain.per-area": "De keten van de hoofdwerking, per gebied",
  "report.chain.no-product": "geen product: zie het effect",
  "report.range": "{low} tot {high}",
  "chart.certain": "zeker",
  "chart.possible": "mogelijk (onbekend)",
  "chart.number": "Aantal",
  "chart.cameras-most-first": "Camera’s, de meeste eerst",
  "chart.observations": "Waarnemingen",
  "chart.requests": "Verzoeken",
  "chart.camera-without": "camera zonder opbrengst",
  "chart.mostly-viewed": "uitgekeken in minstens de helft van de weken",
  "chart.observations-scale": "{count} waarnemingen",
  "report.annex.indicators": "Indicatoren van de werkwijze",
  "report.annex.indicators-intro":
    "Een aandeel waarvan iets onbekend is, is een marge: het eerste getal telt het onbekende als nee, het tweede als ja. Waarden gelden voor alle gebieden samen waar die er zijn, anders per gebied.",
  "report.annex.indicators-caption": "Indicatoren met formule, eenheid, aantal en aandeel onbekend",
  "report.annex.indicators-missing": "Indicatoren die niet te meten zijn, en wat daarvoor nodig is",
  "report.indicator-part": "{name}: {part}",
};
