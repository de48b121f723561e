import type { dossier as en } from "../en/dossier.ts";

export const dossier: Readonly<Record<keyof typeof en, string>> = {
  "aside.unreadable": "een noodzakelijke cel was niet te lezen",
  "aside.missing-value": "een noodzakelijke cel is leeg",
  "aside.out-of-range": "een waarde die niet kan",
  "aside.duplicate-id": "een code die vaker voorkomt",
  "aside.older-version": "een oudere versie van een object dat opnieuw in het register staat",
  "aside.identical-version": "een versie van het register die gelijk is aan de vorige",

  "dossier.nothing-to-evaluate":
    'in map "{found}" staan geen camera’s en geen gebieden. Zet er een bestand cameras.csv of areas.geojson in, of noem de bestanden in dossier.yaml.',
  "table.no-file": "er is geen bestand voor deze tabel ({table}).",
  "file.not-used":
    "{count, plural, one {een bestand wordt} other {# bestanden worden}} niet gebruikt: {files}. Noem ze in dossier.yaml als ze bij het dossier horen.",

  "manifest.none":
    'er is geen dossier.yaml. De map wordt gelezen als "{name}" in coördinatenstelsel {crs}, en de bestanden op hun naam. Met `schouw init` maakt u er een.',
  "manifest.not-yaml":
    "regel {line}, kolom {column}: dit is geen geldige YAML. Controleer het inspringen en zet teksten met een dubbele punt tussen aanhalingstekens.",
  "manifest.unknown-key": 'regel {line}: "{key}" is onbekend. Controleer de spelling of haal het weg.',
  "manifest.unknown-table": '"{found}" is geen tabel van een dossier. De tabellen zijn: {known}.',
  "manifest.missing": 'regel {line}: "{key}" ontbreekt. Voeg het toe.',
  "manifest.value": 'regel {line}: "{key}" kan niet "{found}" zijn. Verwacht: {expected}.',

  "mapping.unknown-field": 'tabel {table} heeft geen veld "{found}". De velden zijn: {known}.',
  "mapping.unknown-recipe":
    'er is geen leeswijze "{found}" voor deze kolom. Laat `read` weg, of geef bijvoorbeeld dmy, mdy, iso of decimal-comma.',

  "columns.missing":
    "er ontbreken kolommen die nodig zijn: {missing}. Niet gebruikte kolommen: {unexpected}. Hernoem de kolommen, of koppel ze bij `columns` in dossier.yaml.",
  "columns.duplicate": "twee kolommen hebben deze naam. Geef elke kolom een eigen naam.",
  "columns.unused":
    "{count, plural, one {een kolom wordt} other {# kolommen worden}} niet gebruikt: {columns}.",
  "columns.no-id":
    "het bestand heeft geen kolom met codes; daarom dienen de rijnummers als code. Voeg een kolom id toe, zodat andere bestanden ernaar kunnen verwijzen.",
  "columns.mixed":
    "in deze kolom staan schrijfwijzen door elkaar: de meeste cellen passen bij {read}, sommige alleen bij {other}. Daardoor is geen datum of getal hierin betrouwbaar. Schrijf alle cellen op dezelfde manier.",
  "columns.ambiguous":
    "de cellen zijn op twee manieren te lezen, {read} of {other}; de eerste is aangehouden. Leg het vast met `read` bij deze kolom in dossier.yaml.",

  "cell.not-a-date": "dit is geen leesbare datum. Schrijf jaar-maand-dag, bijvoorbeeld 2018-02-28.",
  "cell.missing": "een noodzakelijke cel is leeg. Vul hem in.",
  "cell.too-small": "{found} is lager dan de laagst mogelijke waarde, {least}. Verbeter het getal.",
  "cell.too-large": "{found} is hoger dan de hoogst mogelijke waarde, {most}. Verbeter het getal.",
  "cell.not-allowed": "deze waarde kan niet bij {field}. Verbeter hem.",
  "cell.unknown-choice":
    '"{found}" is geen van de mogelijke woorden ({allowed}). Gebruik een van deze, of leg bij `values` in dossier.yaml uit wat het betekent.',

  "row.duplicate-id":
    'code "{found}" komt meer dan één keer voor{count, plural, one {} other { (het gaat om # rijen)}}. Geef elke rij een eigen code, of verwijder de dubbele rijen.',

  "register.identical-version": "deze versie is gelijk aan {earlier} en telt één keer mee.",
  "register.renumbered":
    "in de versie van {date} veranderden de codes wel, maar de plaatsen niet. De camera’s zijn daarom op plaats gekoppeld: {kept} bleven, {added} zijn nieuw, {gone} zijn weg. Controleer de lijst van nieuwe en verdwenen camera’s.",
  "register.dates-are-bounds":
    "de datums komen uit {versions} versies van het register ({first} tot {last}). Een camera hing er uiterlijk op de dag van de versie waarin hij voor het eerst voorkomt; de echte dag ligt eerder.",
  "register.no-version-date":
    "in de naam van deze versie staat geen datum. Zet de datum in de naam (2024-03-08.csv), of geef `version` op in dossier.yaml.",
  "register.filled":
    "{count} van de {cameras} camera’s ({percent}%) beginnen tussen {from} en {to}, helemaal aan het begin. Dat lijkt op de dagen waarop het register is gevuld, niet op de dagen waarop camera’s zijn opgehangen. Zoek de echte datums op voordat u er conclusies aan verbindt.",

  "placements.derived":
    "er is geen bestand met plaatsingen; {count, plural, one {er is één plaatsing} other {er zijn # plaatsingen}} afgeleid uit de datums in het register. Tussentijdse verplaatsingen zijn niet bekend.",
  "placements.undated":
    "{count, plural, one {één camera heeft} other {# camera’s hebben}} geen begindatum en {count, plural, one {telt} other {tellen}} niet mee in het verloop over de tijd. Vul de datums aan in het register.",
  "placements.no-dates":
    "geen enkele camera heeft een begindatum en er is geen bestand met plaatsingen. Het is dus niet bekend wat wanneer hing. Voeg begindatums of een bestand met plaatsingen toe.",
  "cameras.area-by-place":
    "{count, plural, one {één camera noemt} other {# camera’s noemen}} geen gebied en {count, plural, one {kreeg} other {kregen}} het gebied waarin {count, plural, one {hij} other {ze}} op de kaart {count, plural, one {ligt} other {liggen}}.",

  "incidents.none":
    "er zijn geen incidenten, dus er is geen effect te beoordelen. Voeg een bestand toe met datum, plaats en soort van elk incident, of aantallen per gebied en maand.",
  "incidents.points-and-counts":
    "sommige bestanden bevatten losse incidenten, andere aantallen. Houd een van de twee over; anders tellen incidenten dubbel.",
  "incidents.too-many-categories":
    "er zijn meer dan {most} verschillende soorten; deze kolom bevat dus vast geen soorten. Kies een andere kolom.",
  "incidents.before-programme":
    "alle incidenten ({from} tot en met {to}) liggen vóór de eerste camera ({first}); er is dus niets te vergelijken. Voeg incidenten van later toe.",
  "incidents.after-programme":
    "alle incidenten ({from} tot en met {to}) liggen na de komst van de laatste camera ({last}); er is dus geen periode ervoor om mee te vergelijken. Voeg incidenten van eerder toe.",

  "cost.no-year":
    "deze kosten hebben geen jaar en geen betaaldatum en zitten dus in geen enkel totaal. Geef ze een jaar of een betaaldatum.",
  "area.unknown":
    'gebied "{found}" staat niet in het bestand met gebieden. Voeg het gebied toe of verbeter de code.',
  "area.overlap":
    "de gebieden {a} en {b} overlappen; incidenten daar tellen in allebei mee. Teken de gebieden naast elkaar.",
  "area.no-polygon":
    "{count, plural, one {één gebied heeft} other {# gebieden hebben}} geen vorm op de kaart; er zijn dus geen punten in te tellen. Voeg het vlak toe.",
  "camera.no-place":
    "{count, plural, one {één camera heeft} other {# camera’s hebben}} geen coördinaten en {count, plural, one {staat} other {staan}} niet op de kaart. Vul ze aan in het register.",
  "camera.no-area":
    "{count, plural, one {één camera hoort} other {# camera’s horen}} bij geen enkel gebied. Vul het gebied aan in het register.",
  "dates.reversed": "het einde ({to}) ligt vóór het begin ({from}). Verbeter een van de twee.",
  "cap.several":
    "op {date} gelden twee maximumaantallen, {a} en {b}. Geef het eerste een einddatum vóór die dag.",
  "cap.exceeded":
    "{count, plural, one {} other {# keer; de eerste keer: }}op {date} waren er {used} camera’s in gebruik ({kind, select, fixed {vast} flexible {flexibel} other {alle soorten}}), terwijl het maximum {cap} was en er geen uitzondering is vastgelegd. Leg de uitzondering vast bij `programme`, of verbeter de datums.",
  "placement.unknown-camera":
    'camera "{found}" staat niet in het register. Voeg hem toe of verbeter de code.',
  "placement.outside-area":
    "camera {camera} hangt {metres} meter buiten gebied {area}. Controleer de coördinaten en het gebied.",
  "placement.outside-term":
    "camera {camera} is geplaatst op {from}, toen voor deze plaats geen besluit gold. Controleer de datums van plaatsing en besluiten.",
  "placement.outlasts-term":
    "camera {camera} blijft langer hangen dan besluit {order}, dat afloopt op {last}. Controleer de einddatum, of voeg de verlenging toe.",
  "placement.before-register":
    "camera {camera} is geplaatst vanaf {from}, maar volgens het register pas in gebruik vanaf {registered}. Verbeter een van de twee.",
  "placement.after-register":
    "camera {camera} is geplaatst tot {to}, maar volgens het register in gebruik tot {registered}. Verbeter een van de twee.",

  "init.format": "{file} is {format}; {rows, plural, one {# rij} other {# rijen}} bekeken.",
  "init.delimiter":
    "De kolommen van {file} zijn gescheiden door {delimiter, select, semicolon {een puntkomma} comma {een komma} tab {een tab} other {een verticale streep}}.",
  "init.column": 'Kolom "{column}" wordt gelezen als {field}.',
  "init.crs": "De coördinaten van {file} zijn {crs}.",
  "init.working-crs": "Afstanden worden gemeten in {crs}.",
  "init.date-order": 'De datums in kolom "{column}" worden gelezen als {read}.',
  "init.categories":
    'Kolom "{column}" bevat de soort; {values, plural, one {één waarde} other {# waarden}} gezien, bijvoorbeeld {examples}.',
  "init.no-categories":
    "{file} heeft geen kolom die op een soort lijkt; alle incidenten tellen als één soort.",
  "init.counts": "{file} bevat aantallen per gebied, geen losse incidenten.",
  "init.not-recognised": "{file} past bij geen enkele tabel van een dossier en blijft buiten beschouwing.",
  "init.ask.date-order":
    'In kolom "{column}" van {file} staan datums zoals {example}. Staat de dag voorop, of de maand?',
  "init.ask.date-order.dmy": "eerst de dag",
  "init.ask.date-order.mdy": "eerst de maand",
  "init.ask.crs": "In welk coördinatenstelsel staan de coördinaten van {file}, zoals {example}?",
  "init.ask.table": "Wat staat er in {file}?",

  "aside.no-municipality": "ze horen bij geen gemeente",
  "aside.withheld-by-source": "de bron verbergt dit soort per buurt",
  "aside.sum-of-months": "een jaar of kwartaal naast de eigen maanden",
  "aside.not-converted": "een buurt die niet was om te zetten naar de indeling van het gekozen jaar",
  "counts.totals":
    "{count, plural, one {een rij is een totaal} other {# rijen zijn totalen}} over alle soorten en {differs, select, yes {zijn niet bij de andere rijen opgeteld: de totalen geven {total, number}, de delen samen {sum, number}. Het verschil van {difference, number} zit in soorten die dit bestand verbergt of niet indeelt.} other {zijn niet bij de andere rijen opgeteld.}}",
  "counts.provisional":
    "{count, plural, one {een rij is} other {# rijen zijn}} voorlopig ({years}): de bron past ze nog aan. Lees het bestand opnieuw als de cijfers definitief zijn.",
  "counts.copied-year":
    "de cijfers van {year} en {other} zijn gelijk in alle {cells, number} cellen ({files}). Een van de twee jaren klopt niet. Zoek uit welk, en haal het andere bestand of de andere rijen weg.",
  "counts.twice":
    "{count, plural, one {een cijfer geldt} other {# cijfers gelden}} voor een gebied, periode en soort die ook in {other} staan, en telt zo dubbel. Laat een van de twee bestanden weg.",
  "boundaries.by-code":
    "{count, plural, one {een buurt houdt} other {# buurten houden}} de code van {from} in {to} zonder grenzen van {from}: dezelfde code bewijst niet dat het dezelfde grond is. Voeg de grenzen van {from} toe aan de buurten.",
  "boundaries.split":
    "{count, plural, one {een buurt is} other {# buurten zijn}} naar oppervlakte verdeeld over die van {year} ({names}); deze cijfers zijn schattingen en dragen geen effect.",
  "boundaries.lost":
    "{count, plural, one {een buurt was} other {# buurten waren}} niet om te zetten naar de indeling van {year} ({names}); de rijen blijven buiten beschouwing. Voeg de grenzen van beide jaren toe, of cijfers in de indeling van {year}.",
  "crosswalk.unknown":
    'er is geen omzetting "{found}". Kies uit {known}, of noem een JSON-bestand in de map.',
  "crosswalk.broken":
    "dit is geen omzetting. Schrijf het zoals de bestanden in parameters/offences: id, title, country, readOn, source, seenAt, note en rijen met code, label en category.",
  "crosswalk.stranger": '"{found}" is geen categorie van de delictenlijst. Gebruik een van: {known}.',

  "profile.limit.month-only":
    "van een incident is alleen de maand bekend: geen uur van de dag, en geen begin binnen een maand.",
  "profile.limit.snapped":
    "de uitgever heeft elk punt naar een vast punt in de buurt verplaatst: gebieden van minder dan enkele honderden meters zijn niet te onderscheiden.",
  "profile.limit.nuisance-without-id":
    "overlast heeft geen nummer, zodat dubbele rijen ervan niet te vinden zijn.",
  "profile.limit.neighbourhoods":
    "dit zijn aantallen van hele buurten: ze geven context, en geen effect op één plein of straat.",
  "profile.limit.latest-division":
    "de bron geeft alle jaren in één buurtindeling; noem het jaar daarvan met `boundaryYear` in dossier.yaml.",
  "profile.limit.sexual-hidden":
    "zedenmisdrijven zijn per buurt verborgen: ze blijven daar buiten beschouwing en tellen als onbekend, niet als nul.",
  "profile.limit.reports-not-crimes":
    "dit zijn meldingen van overlast en geen misdrijven; tel ze niet bij misdrijven op.",
  "profile.limit.municipalities":
    "dit zijn aantallen van hele gemeenten per jaar: een trend rond het dossier, en niets over gebieden.",
  "profile.limit.block-points":
    "een punt staat voor een straatdeel en niet voor een adres: incidenten van één straatdeel delen een punt.",
  "profile.limit.murder-per-victim": "een moord heeft een rij per slachtoffer.",
  "profile.limit.last-week": "de laatste zeven dagen voor het ophalen ontbreken.",
  "profile.limit.utc":
    "de bron toont plaatselijke tijd en geeft bij het ophalen UTC: uren van de dag zijn vier of vijf uur te laat tot ze zijn rechtgezet.",
  "profile.limit.nibrs-break":
    "de politie is anders gaan tellen (NIBRS): de jaren ervoor en erna zijn zo niet te vergelijken.",
  "profile.limit.dispatch-time": "de tijd is die van de uitgifte, later dan het incident.",
  "profile.limit.report-date": "de datum is die van de melding, later dan het incident.",
  "profile.limit.nine-offences":
    "de bron heeft alleen negen soorten ernstige delicten: geen eenvoudige mishandeling, vernieling of overlast.",
  "profile.limit.calls-not-cameras":
    "dit zijn meldingen aan de meldkamer en geen waarnemingen met camera’s: wat de camera’s zagen, is er niet uit af te leiden.",
  "profile.limit.unknown-residents":
    "getallen onder nul (-99997 en lager) staan voor onbekend en gelden als onbekend.",
  "profile.limit.register-dates":
    "een begindatum kan de dag van registratie zijn, en niet de dag waarop de camera kwam.",
  "profile.limit.all-purposes":
    "alle camera’s staan erin, ook die voor verkeer: welke voor de openbare orde zijn, zegt de bron niet.",
  "profile.limit.volunteers":
    "vrijwilligers tekenen deze kaart: wat er niet op staat, kan er wel hangen (Open Database License).",
  "profile.limit.assumed":
    "de vorm van dit bestand is een aanname van Schouw; vergelijk de kolommen met wat uw politiesysteem ermee bedoelt.",
  "profile.limit.default-points":
    'punten zoals het politiebureau kunnen voor "geen plek bekend" staan: noem ze bij defaultPoints in dossier.yaml.',
  "profile.unknown": 'er is geen bron "{found}". Kies uit {known}, of laat profile weg.',
  "profile.other-columns":
    'de kolommen zijn niet meer die van "{found}" ({expected}). Controleer het bestand, of gebruik `schouw init` opnieuw.',
  "init.profile": "{file} is aan de kolommen herkend als {profile}; de koppeling staat in dossier.yaml.",
  "init.pattern":
    "Bestanden zoals {file} ({pattern}) worden op dezelfde manier gelezen als u ze in de map zet, zoals dat van volgende maand.",
  "counts.empty":
    "{count, plural, one {een cijfer is} other {# cijfers zijn}} door de bron niet gegeven; de rijen blijven buiten beschouwing en tellen als onbekend, niet als nul.",
};
