import type { exchange as en } from "../en/exchange.ts";

export const exchange: Readonly<Record<keyof typeof en, string>> = {
  "cli.agenda.ics": "schrijf de agenda ook als iCalendar-bestand",
  "cli.agenda.ics-written": "{count, plural, one {# punt} other {# punten}} in de agenda",
  "calendar.name": "Cameratoezicht {name}",
  "calendar.overdue": "Zou op {day} klaar zijn en is niet gedaan.",
  "calendar.kind.order": "Besluit",
  "calendar.kind.necessity": "Noodzaak",
  "calendar.kind.check": "Controle",
  "calendar.kind.goal": "Doel",
  "calendar.kind.recommendation": "Aanbeveling",
  "cli.register": "schrijf het openbare register van camera’s",
  "cli.register.folder": "map van het dossier",
  "cli.register.out": "map waarin de bestanden komen",
  "cli.register.day": "dag van het register (anders die van de evaluatie, of de laatste dag in de gegevens)",
  "cli.register.url": "adres waar de bestanden worden gepubliceerd, voor de catalogus",
  "cli.register.licence": "adres van de licentie van het register, voor de catalogus",
  "cli.register.contact":
    "mailadres van een afdeling voor vragen, voor de catalogus; nooit dat van een persoon",
  "cli.register.compare": "ander register om mee te vergelijken, bijvoorbeeld sensoren van de BGT",
  "cli.register.within":
    "grootste afstand in meters waarop twee regels één camera zijn (10 als u niets opgeeft)",
  "cli.register.no-out": "Waar moet het register komen? Noem een map met --out.",
  "cli.register.not-metres": '"{found}" is geen afstand in meters. Geef een getal boven 0, bijvoorbeeld 10.',
  "cli.register.written":
    "Register van {day}: {cameras, plural, one {# camera} other {# camera’s}}, waarvan {withoutPlace} zonder bekende plaats; {notInUse} die op die dag niet in gebruik zijn, staan er niet in.",
  "cli.register.missing":
    "Een catalogus vraagt ook wat alleen de uitgever kan geven. Vul dat aan met {options}; tot dan staat het niet in dcat.jsonld.",
  "cli.register.pairs": "In beide registers: {count}",
  "cli.register.only-ours": "Alleen in dit register: {count} ({list})",
  "cli.register.only-theirs": "Alleen in het andere register: {count} ({list})",
  "register.title": "Register van camera’s voor de openbare orde {name}",
  "register.description":
    "Camera’s die de gemeente {name} op openbare plaatsen gebruikt voor de openbare orde: {count, plural, one {# camera} other {# camera’s}} in gebruik op {day}, elk met soort, gebied, besluit en laatste dag van het besluit. Wat camera’s kunnen zien, maskers en uitkijktijden staan er niet in.",
  "register.keyword": "cameratoezicht",
  "cli.dpia": "schrijf wat het dossier in het model-DPIA kan beantwoorden, en toon wat openblijft",
  "cli.dpia.folder": "map van het dossier",
  "cli.dpia.out": "bestand voor de antwoorden, in de uitvoervorm van het formulier van het ministerie",
  "cli.dpia.not-dutch": "Het model-DPIA is Nederlands; dit dossier is van land {found}.",
  "cli.dpia.answered":
    "{count, plural, one {# vraag} other {# vragen}} van het model beantwoord uit het dossier; {gaps} staan open:",
  "cli.dpia.gap": "paragraaf {paragraph}, vraag {id}: {title}",
  "dpia.cameras":
    "{name} gebruikt op {day} {total, plural, one {# camera} other {# camera’s}} voor de openbare orde: {fixed} vast en {flexible} flexibel, in {areas, plural, one {# cameragebied} other {# cameragebieden}}.",
  "dpia.framework": "Beleidskader: {framework}.",
  "dpia.data-images": "Beelden van mensen op openbare plaatsen binnen het zicht van de camera’s",
  "dpia.audio": "Er wordt geluid opgenomen.",
  "dpia.no-audio": "Er wordt geen geluid opgenomen.",
  "dpia.log-persons": "Het logboek van de toezichtcentrale bevat gegevens over personen.",
  "dpia.log-no-persons": "Het logboek van de toezichtcentrale bevat geen gegevens over personen.",
  "dpia.processing-viewing": "Beelden rechtstreeks bekijken",
  "dpia.processing-recording": "Beelden opnemen en bewaren",
  "dpia.no-functions": "Er staan geen slimme functies aan.",
  "dpia.functions": "Slimme functies die aanstaan, met hun eerste dag: {functions}.",
  "dpia.purpose": "{area} (besluit {order}): {purpose}.",
  "dpia.controller":
    "Verwerkingsverantwoordelijke volgens het dossier: {controller, select, police {de politie} municipality {de gemeente} other {een private partij}}.",
  "dpia.viewing":
    "De beelden worden bekeken door: {police, select, yes {politie } other {}}{municipality, select, yes {gemeente } other {}}{private, select, yes {particuliere beveiligers } other {}}({directed, select, yes {onder} other {zonder}} regie van de politie).",
  "dpia.ordinance": "De raad verleende de bevoegdheid in {article}, vanaf {from}.",
  "dpia.orders": "{count, plural, one {Besluit dat geldt} other {# besluiten die gelden}}: {orders}.",
  "dpia.retention": "Beelden worden {days, plural, one {# dag} other {# dagen}} bewaard.",
  "dpia.alternative":
    "{area}: {measure}; {result, select, insufficient {was niet genoeg} sufficient {was genoeg} unsuitable {was niet geschikt} other {uitkomst niet bekend}}.",
  "dpia.effect":
    "{name}: het aantal incidenten werd {ratio} maal wat de vergelijking doet verwachten (marge {low} tot {high}); {grade, select, effect_shown {een effect is aangetoond} none_larger_than {geen daling die telt} other {of het door de camera’s komt, is niet te zeggen}}.",
  "dpia.effect-unknown": "{name}: er kon geen effect worden geschat.",
  "dpia.received":
    "{kind, select, complaint {Klachten} objection {Bezwaren} other {Verzoeken om inzage}} ontvangen: {count}, waarvan {open} open.",
  "dpia.signs": "{passed} van de {count} gecontroleerde borden waren in orde.",
  "dpia.measure":
    "{kind, select, mask {Maskers} sign {Borden} information {Voorlichting} impact_assessment {DPIA} retention {Bewaartermijn} kept_recording {Langer bewaarde beelden} access {Toegang} training {Opleiding} processor_agreement {Verwerkersovereenkomst} four_eyes {Vier ogen} other {Versleuteling}} ({area}): laatst gecontroleerd op {on}, {result, select, passed {in orde} failed {niet in orde} other {uitkomst niet vastgelegd}}.",
  "cli.draft": "schrijf een ontwerp van een besluit of een brief aan de raad",
  "cli.draft.folder": "map van het dossier",
  "cli.draft.kind": "soort document",
  "cli.draft.area": "cameragebied waar het besluit over gaat, met zijn code",
  "cli.draft.out": "Word-bestand dat wordt geschreven",
  "cli.draft.no-kind": "Welk document? Kies er een met --kind: {kinds}.",
  "cli.draft.no-area": "Over welk gebied gaat het besluit? Noem het met --area.",
  "cli.draft.no-out": "Waar moet het ontwerp komen? Noem een bestand met --out, bijvoorbeeld ontwerp.docx.",
  "cli.draft.unknown-area": 'Er is geen cameragebied "{found}". Kies uit: {areas}.',
  "cli.draft.written":
    "Ontwerp geschreven; {open, plural, =0 {niets staat open} one {# plek staat open} other {# plekken staan open}}, geel gemarkeerd. Een mens beslist en ondertekent.",
};
