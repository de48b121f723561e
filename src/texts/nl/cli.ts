import type { cli as en } from "../en/cli.ts";

export const cli: Readonly<Record<keyof typeof en, string>> = {
  "cli.about": "Evalueert gemeentelijk cameratoezicht met gewone bestanden.",
  "cli.usage": "[opties] <opdracht>",
  "cli.usage.options": "[opties]",
  "cli.help.usage": "Gebruik:",
  "cli.help.arguments": "Argumenten:",
  "cli.help.options": "Opties:",
  "cli.help.commands": "Opdrachten:",
  "cli.exit-codes":
    "Afsluitcodes: 0 in orde; 1 er is een verschil of iets is niet in orde; 2 onjuiste invoer, er is niets geschreven; 3 een fout in Schouw zelf.",
  "cli.option.version": "toon de versie",
  "cli.option.help": "toon deze hulp",
  "cli.option.lang": "taal van de meldingen",
  "cli.option.json": "geef één JSON-document voor een programma",

  "cli.severity.error": "Fout:",
  "cli.severity.warning": "Let op:",
  "cli.severity.note": "Opmerking:",

  "cli.no-command": "Er is geen opdracht gegeven. Kies uit: {commands}. Bijvoorbeeld: schouw evaluate MAP",
  "cli.unknownCommand": 'De opdracht "{found}" bestaat niet. Kies uit: {commands}.',
  "cli.unknownOption": 'De optie "{found}" bestaat hier niet. Met --help ziet u de opties van deze opdracht.',
  "cli.missingArgument": 'Het argument "{found}" ontbreekt. Met --help ziet u wat deze opdracht nodig heeft.',
  "cli.excessArguments":
    "Er is meer opgegeven dan deze opdracht aankan. Zet aanhalingstekens om een pad met spaties.",
  "cli.optionMissingArgument": 'Na de optie "{option}" hoort een waarde.',
  "cli.invalidArgument": 'De waarde "{found}" van de optie "{option}" kan niet. Kies uit: {choices}.',
  "cli.file-fault":
    '"{path}" is niet te gebruiken: {code, select, ENOENT {het bestaat niet} EACCES {de toegang is geweigerd} EPERM {de toegang is geweigerd} EISDIR {het is een map, en er is een bestand nodig} ENOTDIR {het is een bestand, en er is een map nodig} ENOSPC {de schijf is vol} EROFS {op de schijf kan niet worden geschreven} EEXIST {het bestaat al} other {het systeem meldt {code}}}. Controleer het pad en de rechten, en geef de opdracht opnieuw.',
  "cli.fault":
    "Dit is een fout in Schouw {edition}, niet in uw bestanden. Meld die alstublieft met de opdracht die u gaf en de regels hieronder. Laat weg wat naar een persoon kan verwijzen.",
  "cli.not-json": "Dit is geen geldige JSON. Controleer of het bestand compleet is, of maak het opnieuw.",
  "cli.not-a-folder":
    'De map "{path}" bestaat niet. Controleer het pad; zet aanhalingstekens om een pad met spaties.',
  "cli.not-a-number":
    'De waarde "{found}" van de optie "{option}" is geen geheel getal vanaf 1. Geef er een, bijvoorbeeld 12.',
  "cli.not-a-date":
    'De waarde "{found}" van de optie "{option}" is geen kalenderdatum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-06-30.',

  "cli.calibrate":
    "laat zien hoe elke toets zich gedraagt waar geen camera hangt: vals alarm, dekking, kans om een effect te zien",
  "cli.calibrate.workers": "aantal rekendraden (zo veel als er kernen zijn als dit ontbreekt)",
  "cli.calibrate.places": "hooguit zoveel plekken zonder camera per vorm en categorie",
  "cli.calibrate.nothing":
    "Er waren geen plekken zonder camera uit te leggen: dat vraagt incidenten met een punt en een tijd, en een cameragebied met een start.",
  "cli.calibrate.title":
    "{name}, {outcome}: {places, number} plekken zonder camera in {dates} maanden, {disjoint, number} zonder overlap; {matched, select, yes {piek vóór de start vergelijkbaar} other {piek vóór de start niet vergelijkbaar}}",
  "cli.calibrate.own": "op zichzelf",
  "cli.calibrate.calibrated": "geijkt",
  "cli.calibrate.column.test": "toets",
  "cli.calibrate.column.kind": "",
  "cli.calibrate.column.false-positive": "vals alarm",
  "cli.calibrate.column.coverage": "dekking",
  "cli.calibrate.column.power-10": "ziet -10%",
  "cli.calibrate.column.power-20": "ziet -20%",
  "cli.calibrate.column.power-40": "ziet -40%",
  "cli.stage.judge": "vals alarm, dekking en kans om een effect te zien",

  "cli.init": "maak een dossier van een camerabestand en een incidentenbestand",
  "cli.init.files": "bestanden van welke soort ook; wat elk bevat, wordt herkend",
  "cli.init.ask-number": "Nummer van 1 tot en met {count} (leeg: {taken})?",
  "cli.init.same-name":
    'Twee bestanden heten "{found}". Geef een ervan een andere naam: in een dossier heeft elk bestand een eigen naam.',
  "cli.init.cameras": "bestand met camera's",
  "cli.init.incidents": "bestand met incidenten; zonder dit bestand is geen effect te beoordelen",
  "cli.init.areas": "bestand met cameragebieden",
  "cli.init.out": "map die wordt gemaakt",
  "cli.init.name": "naam van de gemeente",
  "cli.init.country": "landcode van twee letters (standaard NL)",
  "cli.init.crs": "coördinatenstelsel in meters waarin wordt gemeten, bijvoorbeeld EPSG:28992",
  "cli.init.yes": "vraag niets: neem wat is herkend",
  "cli.init.no-out": "Waar moet het dossier komen? Noem een map met --out.",
  "cli.init.no-cameras":
    "Een dossier heeft camera's of gebieden nodig. Noem een bestand met --cameras of --areas.",
  "cli.init.ask-name": "Naam van de gemeente?",
  "cli.init.ask-cameras": "In welk bestand staan de camera's?",
  "cli.init.ask-incidents": "In welk bestand staan de incidenten (laat leeg als dat er niet is)?",
  "cli.init.ask-out": "Welke map moet worden gemaakt?",
  "cli.init.exists":
    'De map "{path}" bestaat en is niet leeg. Er is niets veranderd. Noem een andere map met --out.',
  "cli.init.made": "Gemaakt: {path}",
  "cli.init.next": 'Lees dossier.yaml, en geef daarna: schouw check "{path}"',

  "cli.check": "lees een dossier en noem elke fout, met plaats en oplossing",
  "cli.check.folder": "map van het dossier",
  "cli.check.rows": "noem de rijen van elke fout, de eerste twintig",
  "cli.check.column.file": "bestand",
  "cli.check.column.table": "tabel",
  "cli.check.column.format": "vorm",
  "cli.check.column.rows": "rijen",
  "cli.check.column.used": "gebruikt",
  "cli.check.column.aside": "apart gezet",
  "cli.check.reasons": "Apart gezet, per reden:",
  "cli.check.rows.of": "{place}: {code}, {kept, plural, one {één rij} other {# rijen}} van {count}",
  "cli.check.fine": "{name}: {files, plural, one {één bestand} other {# bestanden}} gelezen, geen fouten.",
  "cli.check.faults":
    "{name}: {warnings, plural, =0 {geen waarschuwingen} one {één waarschuwing} other {# waarschuwingen}}, {notes, plural, =0 {geen opmerkingen} one {één opmerking} other {# opmerkingen}}.",

  "cli.evaluate": "evalueer een dossier en schrijf de rapporten",
  "cli.evaluate.timings": "toon de seconden van elke stap",
  "cli.evaluate.folder": "map van het dossier",
  "cli.evaluate.out": "map voor de rapporten (standaard reports/NAAM)",
  "cli.evaluate.languages": "talen van de rapporten, gescheiden door komma's: nl, en (standaard beide)",
  "cli.evaluate.formats":
    "vormen van het rapport, gescheiden door komma's: html, pdf, docx, xlsx, json (standaard alle)",
  "cli.evaluate.public": "schrijf de openbare editie: kleine aantallen worden achtergehouden",
  "cli.evaluate.warnings":
    '{warnings, plural, one {Eén waarschuwing} other {# waarschuwingen}} over de gegevens; zie: schouw check "{path}"',
  "cli.evaluate.as-of": "dag waarop de evaluatie staat, bijvoorbeeld 2024-06-30",
  "cli.evaluate.seed": "woord dat de toevalstrekkingen vastlegt",
  "cli.evaluate.police-side": "houd kleine aantallen achter voordat er iets wordt geschreven",
  "cli.unknown-format": 'De vorm "{found}" bestaat niet. Kies uit: {choices}.',
  "cli.unknown-language": 'Rapporten zijn er niet in de taal "{found}". Kies uit: {choices}.',
  "cli.stage.read": "bestanden lezen",
  "cli.stage.measures": "tellen",
  "cli.stage.index": "tellen per plek",
  "cli.stage.sites": "cameragebieden vergelijken",
  "cli.stage.placebo": "plekken zonder camera's",
  "cli.stage.programme": "alle gebieden samen",
  "cli.stage.economics": "kosten",
  "cli.stage.law": "termijnen en maximum",
  "cli.stage.findings": "advies",
  "cli.stage.reports": "rapporten schrijven",
  "cli.outcome.effect-shown":
    "{name}: een effect is aangetoond, {share} {direction, select, fewer {minder} other {meer}} incidenten dan de vergelijking deed verwachten",
  "cli.outcome.none-larger-than":
    "{name}: geen effect aangetoond; een daling van meer dan {share} is uitgesloten",
  "cli.outcome.cannot-be-told": "{name}: of de camera's effect hebben is niet te zeggen",
  "cli.outcome.areas":
    "{name}: effect aangetoond in {shown}, geen van betekenis in {none}, niet te zeggen in {unknown} van {areas, plural, one {één gebied} other {# gebieden}}",
  "cli.outcome.not-measured": "{name}: er is geen effect beoordeeld",
  "cli.outcome.advice": "advies: {list}",
  "cli.advice.keep": "behouden {count}",
  "cli.advice.adapt": "aanpassen {count}",
  "cli.advice.move": "verplaatsen {count}",
  "cli.advice.withdraw": "beëindigen {count}",
  "cli.advice.retest-necessity": "noodzaak opnieuw toetsen {count}",
  "cli.advice.cannot-be-judged": "niet te beoordelen {count}",

  "cli.explain": "laat zien waar een getal in een rapport vandaan komt, tot op de bestanden",
  "cli.explain.id": "id van het getal, zoals het in het rapport staat",
  "cli.explain.from": "evaluation.json, de map van de rapporten, of het dossier dat hier is geëvalueerd",
  "cli.explain.value": "waarde",
  "cli.explain.interval": "interval",
  "cli.explain.interval.value": "{low} tot {high} ({level} %, {kind})",
  "cli.explain.n": "waarnemingen erachter",
  "cli.explain.steps": "Zo is het gemaakt, laatste stap eerst:",
  "cli.explain.page": "over de methode",
  "cli.explain.sources": "Bestanden:",
  "cli.explain.no-sources": "geen: dit getal berust op de instellingen van het dossier",
  "cli.explain.rows": "{rows, plural, one {één rij} other {# rijen}}, {used, number} gebruikt",
  "cli.no-evaluation":
    'Bij "{path}" is geen evaluatie te vinden. Noem het bestand evaluation.json of de map waarin het staat, of geef eerst: schouw evaluate MAP',
  "cli.not-an-evaluation":
    'Dit is geen evaluatie die deze versie kan lezen (gevonden: "{found}"). Noem een evaluation.json, of maak die opnieuw met: schouw evaluate MAP',
  "cli.unknown-number":
    'Er is geen getal "{found}" in deze evaluatie.{shown, plural, =0 { De id\'s staan in het rapport bij de getallen.} other { Bedoelde u misschien: {similar}?}}',

  "cli.compute": "reken één referentiegeval uit en geef het antwoord als JSON",
  "cli.compute.case": "referentiegeval, een JSON-bestand",
  "cli.verify": "vergelijk referentiegevallen met wat Schouw uitrekent",
  "cli.verify.path": "referentiegevallen, of mappen waarin ze staan",
  "cli.verify.known": "sla gevallen over waarvan de methode niet bekend is",
  "cli.verify.column.case": "geval",
  "cli.verify.column.method": "methode",
  "cli.verify.column.compared": "vergeleken",
  "cli.verify.column.outcome": "uitkomst",
  "cli.verify.agrees": "klopt",
  "cli.verify.differs": "WIJKT AF",
  "cli.verify.skipped": "overgeslagen",
  "cli.verify.invalid": "ONGELDIG",
  "cli.verify.mismatch": "{path}: verwacht {expected}, gevonden {got}",
  "cli.verify.more": "en nog {count, plural, one {één verschil} other {# verschillen}}",
  "cli.verify.summary": "{agree} kloppen, {differ} wijken af, {skipped} overgeslagen, {invalid} ongeldig",
  "cli.explain.behind": "dossier om in te zoeken: noemt de rijen van de bestanden achter een aantal",
  "cli.explain.behind.none":
    "Dit getal is geen aantal incidenten met een plek, dus er zijn geen rijen te noemen.",
  "cli.explain.behind.title":
    "Erachter: {count, plural, one {één rij} other {# rijen}}, per bestand; de eerste zijn",
};
