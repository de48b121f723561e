import type { rounds as en } from "../en/rounds.ts";

export const rounds: Readonly<Record<keyof typeof en, string>> = {
  "cli.round": "sluit een evaluatieronde af, of controleer of afgesloten rondes nog hetzelfde uitkomen",
  "cli.round.action": "freeze: sluit een ronde af; check: maak de afgesloten rondes opnieuw en vergelijk",
  "cli.round.folder": "map van het dossier",
  "cli.round.name":
    "naam van de ronde (bij freeze het jaar van de evaluatie als u niets opgeeft; bij check alle rondes)",
  "cli.round.keep-inputs":
    "bewaar kopieën van de invoerbestanden bij de ronde, zodat die later opnieuw te maken is",
  "cli.round.unknown-action": '"{found}" is geen handeling. Kies uit: {actions}.',
  "cli.round.frozen":
    "Ronde {name} is afgesloten naar de stand van {asOf}, uit {files, plural, one {# bestand} other {# bestanden}}.",
  "cli.round.same":
    "Ronde {name} komt bit voor bit uit zoals zij is afgesloten (editie {edition}, Node.js {node}).",
  "cli.round.within":
    "Ronde {name} komt hetzelfde uit, getallen tot op een miljardste van hun grootte; zij is afgesloten met editie {edition} en Node.js {node}.",
  "cli.round.different":
    "Ronde {name} komt op {count, plural, one {# plek} other {# plekken}} anders uit; zij is afgesloten met editie {edition} en Node.js {node}.",
  "cli.round.refused": "Ronde {name} is niet opnieuw te maken.",
  "cli.round.difference": "{path}: {frozen} bij het afsluiten, {now} nu",
  "round.unreadable": "Dit bestand beschrijft geen afgesloten ronde. Zet het terug uit een reservekopie.",
  "round.missing":
    'Er is hier geen afgesloten ronde "{found}". Afgesloten rondes: {names}. Sluit er een af met schouw round freeze MAP.',
  "round.none": "In {found} staan geen afgesloten rondes. Sluit er een af met schouw round freeze MAP.",
  "round.exists":
    'Er is al een afgesloten ronde "{found}", en een afgesloten ronde wordt nooit overschreven. Geef een andere naam met --name.',
  "round.not-a-name":
    '"{found}" kan geen naam van een ronde zijn. Gebruik letters, cijfers, streepjes en punten, bijvoorbeeld 2022 of 2022-tussentijds.',
  "round.no-manifest":
    "Kopieën van de invoerbestanden zijn alleen te bewaren als het dossier een dossier.yaml heeft. Maak dat met schouw init, of laat --keep-inputs weg.",
  "round.input-changed":
    "dit bestand is veranderd sinds de ronde is afgesloten (sha256 {was}... toen, {is}... nu). Zet de afgesloten versie terug om de ronde opnieuw te maken.",
  "round.input-gone":
    "dit bestand is weg sinds de ronde is afgesloten (sha256 {was}...). Zet het terug om de ronde opnieuw te maken.",
  "round.input-added":
    "dit bestand was er niet toen de ronde werd afgesloten (sha256 {is}...). Haal het weg om de ronde opnieuw te maken.",
  "round.evaluation-changed":
    "de evaluatie van deze afgesloten ronde is niet meer die van toen (sha256 {was}... toen, {is}... nu). Zet haar terug uit een reservekopie.",

  "cli.compare": "toon wat er tussen twee rondes is veranderd",
  "cli.compare.a": "eerdere ronde: de map ervan, een map met rapporten of een evaluation.json",
  "cli.compare.b": "latere ronde",
  "cli.compare.all": "ook wat niet is veranderd",
  "compare.title": "{a} (editie {editionA}) naast {b} (editie {editionB})",
  "compare.inputs":
    "Invoerbestanden naar inhoud: {same} in beide hetzelfde, {onlyA} alleen in de eerste, {onlyB} alleen in de tweede.",
  "compare.method-changed":
    "Methode {method} is versie {was} in de eerste en {is} in de tweede: evalueer het eerste dossier opnieuw met deze editie om alleen de werkelijkheid te zien.",
  "compare.caution.other-subject": "Let op: de twee gaan over verschillende programma’s.",
  "compare.caution.other-audience":
    "Let op: een van de twee is de openbare editie, waarin kleine aantallen zijn weggelaten; een getal dat weg is, zegt niets over de werkelijkheid.",
  "compare.caution.other-police-side":
    "Let op: een van de twee is bij de politie gemaakt, met kleine aantallen weggelaten; een getal dat weg is, zegt niets over de werkelijkheid.",
  "compare.caution.other-currency":
    "Let op: de bedragen zijn in verschillende munten en worden niet vergeleken.",
  "compare.caution.other-seed":
    "Let op: de twee trekken andere toevalsgetallen; verschillen binnen de onzekerheid kunnen daarvan komen.",
  "compare.caution.reversed": "Let op: de eerste is van een latere dag dan de tweede.",
  "compare.summary":
    "{rows} uitkomsten vergeleken: {differ} verschillen; bij {software} daarvan verschilt ook de manier van tellen.",
  "compare.part.stock": "Camera’s",
  "compare.part.costs": "Kosten",
  "compare.part.yields": "Opbrengsten",
  "compare.part.effects": "Effecten",
  "compare.part.goals": "Doelen en advies",
  "compare.part.rules": "Regels",
  "compare.part.recommendations": "Aanbevelingen",
  "compare.nothing-known": "Geen van beide rondes zegt hier iets over.",
  "compare.no-difference": "Geen verschil in {count, plural, one {# uitkomst} other {# uitkomsten}}.",
  "compare.whole": "alles",
  "compare.column.subject": "over",
  "compare.column.what": "wat",
  "compare.column.change": "verschil",
  "compare.column.cause": "waar het verschil vandaan komt",
  "compare.what.total": "camera’s in gebruik",
  "compare.what.fixed": "vaste camera’s",
  "compare.what.flexible": "flexibele camera’s",
  "compare.what.mobile": "mobiele camera’s",
  "compare.what.cap-use": "deel van het maximum in gebruik",
  "compare.what.cameras": "camera’s in het gebied",
  "compare.what.year-cost": "kosten van het jaar",
  "compare.what.per-camera": "kosten per camera",
  "compare.what.observations": "waarnemingen",
  "compare.what.observations-area": "waarnemingen in het gebied",
  "compare.what.observations-type": "waarnemingen van deze soort",
  "compare.what.rate-ratio": "verandering, {outcome, select, all {alle incidenten} other {{outcome}}}",
  "compare.what.verdict": "oordeel, {outcome, select, all {alle incidenten} other {{outcome}}}",
  "compare.what.goal": "doel",
  "compare.what.advice": "advies",
  "compare.what.rule": "regel {rule}",
  "compare.what.status": "stand",
  "compare.what.follow-up": "opvolging",
  "compare.absent.not-in-round": "niet in deze ronde",
  "compare.absent.not-measured": "niet gemeten",
  "compare.absent.refused": "geweigerd",
  "compare.absent.withheld": "weggelaten",
  "compare.word.effect-shown": "effect aangetoond",
  "compare.word.none-larger-than": "geen daling die telt",
  "compare.word.cannot-be-told": "niet te zeggen",
  "compare.word.reached": "bereikt",
  "compare.word.not-reached": "niet bereikt",
  "compare.word.not-measurable": "niet te meten",
  "compare.word.no-goal": "geen doel",
  "compare.word.keep": "behouden",
  "compare.word.adapt": "aanpassen",
  "compare.word.move": "verplaatsen",
  "compare.word.withdraw": "weghalen",
  "compare.word.retest-necessity": "noodzaak opnieuw toetsen",
  "compare.word.cannot-be-judged": "niet te beoordelen",
  "compare.word.ok": "in orde",
  "compare.word.breach": "overtreding",
  "compare.word.warning": "waarschuwing",
  "compare.word.no-data": "geen gegevens",
  "compare.word.not-applicable": "niet van toepassing",
  "compare.word.followed": "opgevolgd",
  "compare.word.partly": "deels",
  "compare.word.not": "niet",
  "compare.word.superseded": "achterhaald",
  "compare.word.unknown": "niet bekend",
  "compare.word.open": "open",
  "compare.word.in-progress": "loopt",
  "compare.word.done": "gedaan",
  "compare.word.dropped": "vervallen",
  "compare.cause.none": "geen verschil",
  "compare.cause.world": "de werkelijkheid: op dezelfde manier geteld",
  "compare.cause.revised": "de gegevens over een vroegere periode zijn verbeterd",
  "compare.cause.made-otherwise": "de manier van tellen ({made}), niet de werkelijkheid",
  "compare.cause.both": "niet te scheiden: andere gegevens en een andere manier van tellen ({made})",
  "compare.cause.unexplained": "dezelfde bestanden, methoden en editie: een andere machine of Node.js",
  "compare.cause.not-comparable": "andere eenheden: niet vergeleken",
  "compare.made.method": "versie van de methode",
  "compare.made.options": "opties",
  "compare.made.edition": "editie",

  "report.reported.intro":
    "Eerdere rapporten noemen het aantal camera’s op {count, plural, one {één moment} other {# momenten}}. Deze aantallen staan hier zoals ze zijn gepubliceerd; er is geen register bij en er wordt niets mee berekend.",
  "report.reported.caption": "Aantal camera’s volgens eerdere rapporten, naast het maximum",
  "report.reported.alternative":
    "Grafiek van het maximum van {from} tot {to}, met {count, plural, one {één gemeld aantal} other {# gemelde aantallen}}, van {least} tot {most} camera’s.",
  "report.reported.table": "Aantal camera’s volgens eerdere rapporten",
  "report.reported.label": "aantal volgens een rapport",
  "report.reported.moment": "Wanneer",
  "report.reported.source": "Bron",
  "report.reported.caps": "Het maximum door de tijd, met de reden van elke wijziging",
  "report.reported.from": "Vanaf",
  "report.reported.decided": "Besloten door",
  "report.reported.reason": "Reden",
};
