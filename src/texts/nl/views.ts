import type { views as en } from "../en/views.ts";

export const views: Readonly<Record<keyof typeof en, string>> = {
  "visibility.range": "een zicht heeft een bereik van meer dan 0 meter nodig; gevonden: {found}.",
  "visibility.inside-solid":
    "{count, plural, one {één camera staat} other {# camera’s staan}} volgens het register binnen een gebouw. Verbeter de plaats: aan de gevel, of ervoor.",
  "lens.field-of-view": "een lens heeft een beeldhoek tussen 0 en 180 graden; gevonden: {found}.",
  "lens.not-positive":
    "beeldpunten, brandpuntsafstand en sensorbreedte moeten meer dan 0 zijn; gevonden: {found}. Verbeter de lens.",
  "view.field-of-view":
    "een beeldhoek is meer dan 0 en hoogstens 360 graden; gevonden: {found}. Verbeter hem, of laat hem leeg als hij niet bekend is.",
  "view.no-place":
    "{count, plural, one {één camera heeft} other {# camera’s hebben}} geen plaats op de kaart. Vul de coördinaten aan.",
  "view.outside-buildings":
    "{count, plural, one {één camera hangt} other {# camera’s hangen}} waar het dossier geen gebouwen heeft: wat daar te zien is, is niet te zeggen. Voeg de gebouwen eromheen toe, of verbeter de plaats.",
  "view.nothing-in-picture":
    "bij {count, plural, one {één camera} other {# camera’s}} komt met deze hoogte en kantelhoek niets op de hoogte van een mens in beeld. Verbeter kantelhoek, hoogte of beeldhoek.",
  "view.no-area-outline":
    "de camera heeft geen gebied met een omtrek; wat erbuiten ligt is dus niet te zeggen.",
  "view.no-dwellings": "Er is geen tabel met woningen. Voeg woningen toe met hun pand of coördinaten.",
  "view.no-sensitive":
    "Er is geen tabel met gevoelige plaatsen. Voeg scholen, gebedshuizen, klinieken en dergelijke toe.",
  "view.no-residents":
    "Bij de woningen staat niet hoeveel mensen er wonen. Vul bewoners in, al is het een schatting.",
  "view.no-neighbourhoods":
    "Er zijn geen buurten met omtrek en inwoners, of geen woningen met coördinaten, om mee te vergelijken.",
  "view.counts-only":
    "Incidenten zijn aantallen per gebied; alleen incidenten met een punt kunnen wel of niet in beeld zijn.",
  "views.no-buildings":
    "Wat de camera’s zien is niet gemeten: het dossier heeft geen omtrekken van gebouwen. Voeg een tabel buildings toe (BAG, BGT, OpenStreetMap of CityJSON).",
  "views.no-cameras": "Op de dag van de evaluatie hangt er geen camera; er is dus niets om mee te zien.",
  "published.views": "Wat één camera ziet, blijft binnen de organisatie.",
  "building.duplicate":
    "{count, plural, one {één gebouw heeft} other {# gebouwen hebben}} dezelfde omtrek als een ander. Het zicht verandert niet; woningen tellen bij het eerste.",
  "preset.unknown-camera": 'camera "{found}" staat niet in het register. Voeg haar toe, of verbeter de code.',
  "preset.more-than-all":
    'de standen van camera "{found}" zijn samen meer dan de hele tijd. Verbeter de aandelen.',
  "report.table.buildings": "gebouwen",
  "report.table.dwellings": "woningen",
  "report.table.sensitive": "gevoelige plaatsen",
  "report.table.presets": "kijkrichtingen van draaiende camera’s",
  "report.part.views": "wat de camera’s zien",
  "report.privacy.views":
    "Het zicht is berekend voor {seen, number} van de {cameras, number} camera’s die hangen; van {posed, number} daarvan is de kijkrichting bekend. Samen hebben ze {ground} m² open grond in beeld.",
  "report.privacy.views-method":
    "Gebouwen verbergen wat erachter ligt; bomen, auto’s en luifels staan niet op de kaart. Een berekend zicht bewijst geen overtreding: het vraagt om een blik ter plaatse.",
  "report.privacy.any-direction":
    "Is de richting van een camera niet bekend of wisselt die, dan geldt het eerste getal voor alle richtingen samen. Tussen haakjes staat wat zij op één moment kan zien.",
  "report.privacy.past-buildings":
    "{count, plural, one {Eén camera reikt} other {# camera’s reiken}} voorbij de rand van de gebouwen in het dossier. Daar is het getoonde beeld een bovengrens.",
  "report.privacy.with-band": "{value} ({low} tot {high})",
  "report.privacy.exposure":
    "{dwellings} woningen hebben een gevel in beeld van minstens één camera, van de {all, number} in het dossier.",
  "report.privacy.residents":
    "Met bewoners als maat wonen daar {residents} mensen, en hun gevels zijn {minutes} bewonerminuten per dag in beeld. Voorbijgangers zijn niet geteld.",
  "report.privacy.map-caption": "Wat de camera’s van {area} in beeld hebben",
  "report.privacy.map-alternative":
    "Kaart van {area} met de gebouwen: {cameras, number} camera’s zien samen {ground} m² open grond; daarvan ligt {outside} m² buiten het aangewezen gebied.",
  "report.privacy.map-table": "Getallen bij de kaart van {area}",
  "report.privacy.views-caption": "Zicht per camera",
  "report.privacy.facades-caption": "Gevels van woningen in beeld, met een voorstel voor een masker",
  "report.privacy.sensitive-caption": "Gevoelige plaatsen in beeld",
  "report.privacy.neighbourhoods-caption": "Woningen in beeld per buurt",
  "report.privacy.inspection":
    "Inspectielijst: druk haar af, ga kijken, en leg elke uitkomst vast in het privacydossier als controle van het beeld.",
  "report.privacy.inspection-caption": "Ter plaatse te controleren",
  "report.privacy.degrees": "{from}° tot {to}°",
  "report.pose.known": "bekend",
  "report.pose.presets": "vaste standen",
  "report.pose.any-direction": "niet bekend",
  "report.pose.turns": "draait, standen niet bekend",
  "report.inspection.none-needed": "niets daarbuiten in beeld",
  "report.inspection.check-on-site": "ter plaatse controleren",
  "report.inspection.passed": "✓ in orde, {on}",
  "report.inspection.failed": "✗ niet in orde, {on}",
  "report.sensitive.school": "School of kinderopvang",
  "report.sensitive.worship": "Gebedshuis",
  "report.sensitive.care": "Zorg",
  "report.sensitive.shelter": "Opvang",
  "report.sensitive.party": "Partij of vakbond",
  "report.sensitive.protest": "Plaats of route van demonstraties",
  "report.sensitive.other": "Anders",
  "report.column.direction": "Kijkrichting",
  "report.column.ground": "Open grond (m²)",
  "report.column.outside": "Buiten het gebied (m²)",
  "report.column.overlap": "Ook door andere gezien (m²)",
  "report.column.dwellings-in-view": "Woningen in beeld",
  "report.column.sensitive-in-view": "Gevoelige plaatsen",
  "report.column.incidents-in-view": "Incidenten in beeld, 12 maanden",
  "report.column.incidents-in-circle": "In de cirkel",
  "report.column.on-site": "Ter plaatse",
  "report.column.building": "Pand",
  "report.column.length": "Lengte (m)",
  "report.column.surface": "Oppervlak (m²)",
  "report.column.density": "px/m",
  "report.column.pan": "Draaihoek",
  "report.column.share-in-view": "Aandeel woningen in beeld",
  "report.column.share-of-residents": "Aandeel inwoners",
  "report.column.found-on-site": "Daarbuiten in beeld? Gemaskeerd?",
  "report.column.looked-on": "Datum en functie",
  "chart.map-buildings": "gebouwen",
  "chart.map-in-view": "in beeld",
  "chart.map-outside": "in beeld buiten het gebied: ter plaatse controleren",
  "chart.map-boundary": "aangewezen gebied",
  "chart.map-camera": "camera, richting bekend",
  "chart.map-camera-unknown": "camera, richting niet bekend",
  "chart.map-scale": "{metres, number} m",
};
