/** Vóór de start: wat te zien zou zijn, en het plan dat wordt vastgelegd. */
export const beforeStart = {
  "power.short-history":
    "{site}: er zijn {months} maanden vóór de start nodig, en de gegevens hebben er {have}.",
  "power.nothing-counted":
    "{site}: in de {months} maanden vóór de start had het gebied of zijn vergelijking geen incidenten; er is dus niets dat kan dalen.",
  "power.no-length":
    "Geen enkele periode laat een daling van {fall, number, ::percent precision-integer sign-never} zien: met {months} maanden vóór de start is de nulmeting zelf te onzeker.",
  "power.instead.pool":
    "Beoordeel de {areas} gebieden samen: dan laten {months} maanden na de start een daling van die grootte zien.",
  "power.instead.areas-like-this":
    "Voor samen beoordelen zijn ongeveer {areas, number} gebieden zoals dit nodig. Zijn er minder, dan kunnen gebieden van andere gemeenten meedoen.",
  "power.instead.indicator":
    "Neem een andere indicator: met “{outcome}” is het in {months} maanden te zien, als de camera’s ook daarop moeten werken.",
  "power.instead.baseline":
    "Neem een langere nulmeting: met {baseline} maanden vóór de start zijn {months} maanden erna genoeg.",
  "power.instead.comparison":
    "Neem een grotere vergelijking, met ongeveer {comparison, number} incidenten in dezelfde maanden: dan zijn {months} maanden genoeg.",
  "power.instead.process":
    "Incidenten tellen geeft hier geen antwoord. Beoordeel het gebied op wat de toezichtcentrale doet met wat zij ziet (meldingen, opvolging, resultaat), en zeg vooraf dat het effect op incidenten onbekend blijft.",
  "report.outlook.title": "Is een effect hier wel te zien?",
  "report.outlook.intro":
    "Alleen uit de maanden vóór de start: hoeveel incidenten er te verwachten zijn, welke daling meestal zichtbaar wordt (met een kans van 80%), en hoe lang er geteld moet worden voor een daling die ertoe doet. Dit is al te weten voordat de camera’s hangen.",
  "report.outlook.caption": "Wat de aantallen van elk gebied kunnen laten zien",
  "report.outlook.baseline": "Incidenten vóór de start",
  "report.outlook.months": "Maanden",
  "report.outlook.visible": "Kleinste zichtbare daling, maanden erna zoals in het dossier",
  "report.outlook.goal": "Te zien daling",
  "report.outlook.needed": "Maanden nodig",
  "report.outlook.never": "geen periode is lang genoeg",
  "report.outlook.never-visible": "geen, hoe groot ook",
  "report.outlook.instead":
    "{name}: een daling van {fall} is binnen {months} maanden niet te zien. Wat wel kan:",
  "report.outlook.periods-caption": "Kleinste zichtbare daling, naar lengte van de perioden",
  "report.outlook.after": "{months} maanden erna",
  "cli.power": "vóór de start: welke verandering is te zien, in hoeveel maanden, en wat kan er anders",
  "cli.power.fall": "daling die te zien moet zijn, in procenten (anders het kleinste effect van het dossier)",
  "cli.power.before": "maanden vóór de start",
  "cli.power.after": "maanden na de start",
  "cli.power.nothing":
    "Er is niets om mee te rekenen: daarvoor zijn incidenten met een punt en een tijd nodig, en een cameragebied met een omtrek of een camera met een plek.",
  "cli.power.not-a-fall":
    'De waarde "{found}" van --fall is geen percentage tussen 0 en 100. Geef er een, bijvoorbeeld 15.',
  "cli.power.column.area": "gebied",
  "cli.power.column.outcome": "geteld",
  "cli.power.column.before": "ervoor",
  "cli.power.column.visible": "zichtbare daling",
  "cli.power.column.fall": "moet te zien zijn",
  "cli.power.column.months": "maanden nodig",
  "cli.power.never": "nooit",
  "cli.power.instead":
    "{name}, {outcome}: een daling van {fall} is binnen {months} maanden niet te zien. Wat wel kan:",

  "plan.none":
    "Er is geen plan vastgelegd voordat er uitkomsten waren. Wat het rapport genoemd noemt, staat als doel in het dossier, maar niemand kan nagaan sinds wanneer.",
  "plan.broken":
    "Het vastgelegde plan klopt niet meer met zijn controlegetal (hash): het is na het vastleggen veranderd. Alle analyses gelden als verkennend. Zet het bestand terug zoals het is vastgelegd.",
  "plan.unreadable":
    "Dit bestand is niet te lezen als vastgelegd plan. Zet het bestand terug dat bij het vastleggen is geschreven, of haal het weg.",
  "plan.not-in-plan": "Staat niet in het vastgelegde plan.",
  "plan.locked-late":
    "Vastgelegd op {lockedOn}, toen de maanden na de start al liepen ({after}): er waren al uitkomsten.",
  "plan.data-known":
    "Bij het vastleggen waren incidenten bekend tot en met {dataUntil}, terwijl de vergelijking begint op {after}.",
  "plan.changed":
    "{what, select, outcome {Indicator} mechanism {Werking} targetChange {Streefwaarde} dueDate {Streefdatum} startedOn {Start} comparison {Vergelijking} comparisonAreas {Vergelijkingsgebieden} buffer {Omgeving (meter)} ring {Ring (meter)} outline {Omtrek} comparisonOutline {Omtrek van de vergelijkingsgebieden} beforeMonths {Maanden ervoor} afterMonths {Maanden erna} level {Betrouwbaarheid} smallestEffect {Kleinste effect dat ertoe doet} seed {Startwoord} areas {Gebieden} other {{what}}}: vastgelegd {was}, nu {now}.",
  "plan.areas-changed":
    "{areas, plural, one {Eén gebied is} other {# gebieden zijn}} anders onderzocht dan is vastgelegd.",
  "plan.left-undone": "{name}, {outcome}: staat in het vastgelegde plan, maar niet in deze evaluatie.",
  "report.plan.title": "Gepland of verkennend",
  "report.plan.intro":
    "Een uitkomst die gepland was voordat iemand hem kon kennen, weegt zwaarder dan een die bij het rondkijken is gevonden. Wat bij het rondkijken is gevonden, is een reden om nog eens te kijken, en geen bewijs.",
  "report.plan.locked":
    "Het plan is vastgelegd op {lockedOn}, met controlegetal (hash) {hash}. Wie dit getal toen heeft bewaard, kan nagaan dat het plan hetzelfde is.",
  "report.plan.caption": "Elke analyse en haar plaats in het plan",
  "report.plan.status": "Plan",
  "report.plan.deviations": "Afwijkingen",
  "report.plan.status.planned": "gepland",
  "report.plan.status.changed": "gepland, maar anders gedaan: lees als verkennend",
  "report.plan.status.stated": "genoemd, niet vastgelegd",
  "report.plan.status.exploratory": "verkennend",
  "cli.lock": "leg doelen, indicatoren, vergelijking en data vast met een hash, voordat er uitkomsten zijn",
  "cli.lock.already":
    "Het plan van deze map is vastgelegd op {lockedOn} (hash {hash}). Een plan wordt één keer vastgelegd; een latere verandering staat als afwijking in het rapport.",
  "cli.lock.done": "Het plan van {areas, plural, one {één gebied} other {# gebieden}} is vastgelegd: {path}",
  "cli.lock.hash":
    "Hash: {hash}. Zet dit getal waar anderen het bewaren, zoals in de notulen van een vergadering; dan is het later na te gaan.",
  "cli.lock.late":
    "Voor {count, plural, one {één gebied} other {# gebieden}} is dit te laat, want er zijn al uitkomsten; die blijven verkennend: {names}.",
} as const;
