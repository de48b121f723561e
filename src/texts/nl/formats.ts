import type { formats as en } from "../en/formats.ts";

export const formats: Readonly<Record<keyof typeof en, string>> = {
  "format.xlsx": "Excel-werkmap",
  "format.shapefile": "gezipte shapefile",
  "format.gml": "GML",
  "format.geojson": "GeoJSON",
  "format.yaml": "YAML-lijst",
  "format.csv": "CSV",

  "format.unknown": 'er is geen bestandsformaat "{found}". Kies uit: {known}.',
  "format.not-recognised":
    "de inhoud heeft geen formaat dat gelezen kan worden ({known}). Sla het bestand op in een van deze formaten.",
  "file.no-rows": "het bestand heeft kolomkoppen, maar geen rijen. Vul het of haal het uit de map.",

  "path.leaves-folder":
    "dit pad of deze koppeling wijst buiten de map van het dossier en wordt daarom niet geopend. Kopieer het bestand naar de map.",
  "folder.missing": 'er is geen map "{found}". Controleer het pad.',
  "folder.not-a-folder": '"{found}" is een bestand. Geef de map waarin het dossier staat.',
  "folder.too-many-files":
    '"{found}" bevat meer dan {most} bestanden; dat is vast geen dossier. Geef de map van het dossier zelf.',
  "file.not-found":
    "dit bestand staat niet in de map. Controleer het pad in dossier.yaml.{has, select, yes { Misschien bedoeld: {near}.} other {}}",

  "json.too-deep":
    "regel {line}, kolom {column}: de haken zijn dieper genest dan {most} niveaus; dat doet geen enkele kaartlaag. Exporteer het bestand opnieuw.",
  "json.not-a-number":
    'regel {line}, kolom {column}: "{found}" is in JSON geen getal. Exporteer het bestand opnieuw, met een lege waarde (null) op die plaats.',
  "json.not-json":
    "regel {line}, kolom {column}: vanaf hier is de tekst geen JSON meer; misschien is het bestand afgekapt. Exporteer het opnieuw.",
  "geojson.no-features":
    "er staan geen objecten (features) in dit JSON-bestand. Exporteer het als GeoJSON FeatureCollection.",
  "geojson.not-a-feature":
    "dit is geen object (feature). Exporteer het bestand opnieuw als GeoJSON FeatureCollection.",
  "geojson.no-properties":
    "{count, plural, one {een object heeft} other {# objecten hebben}} geen eigenschappen; de kolommen gelden als leeg.",
  "geometry.broken":
    "de coördinaten zijn geen getallen, of een omtrek heeft minder dan drie hoekpunten. Herstel de vorm in het kaartprogramma.",
  "geometry.unsupported":
    "een {found} is niet te gebruiken als plaats; punten en vlakken wel. {count, plural, one {De rij is} other {De # rijen zijn}} zonder plaats gelezen.",
  "gml.several-crs":
    "het bestand gebruikt coördinatenstelsels door elkaar ({found}). Exporteer het in één stelsel.",

  "xml.entities":
    "regel {line}: het bestand bevat entiteiten, en die kunnen onbeperkt uitdijen. Exporteer het opnieuw zonder DOCTYPE.",
  "xml.not-well-formed":
    "regel {line}, kolom {column}: hier klopt de XML niet meer; misschien is het bestand afgekapt. Exporteer het opnieuw.",
  "xml.too-deep":
    "regel {line}: de elementen zijn dieper genest dan {most} niveaus. Exporteer het bestand opnieuw.",

  "yaml.broken":
    "regel {line}, kolom {column}: dit is geen geldige YAML. Controleer het inspringen en zet teksten met een dubbele punt tussen aanhalingstekens.",
  "yaml.no-list": "hier hoort een lijst te staan. Begin elk onderdeel met een streepje.",
  "yaml.no-record": "dit onderdeel van de lijst heeft geen velden. Schrijf het als naam: waarde.",

  "xlsx.unreadable":
    "deze werkmap is niet te lezen. Open hem in een rekenprogramma en sla hem opnieuw op als .xlsx.",
  "xlsx.no-such-sheet": 'er is geen werkblad "{sheet}". De werkmap heeft: {sheets}.',

  "shapefile.none": "in het zipbestand zit geen shapefile. Zet de .shp, .dbf en .prj van één laag erin.",
  "shapefile.several-layers":
    "kies met `layer` in dossier.yaml een van de lagen in dit zipbestand: {layers}.",
  "shapefile.incomplete": 'bij laag "{layer}" ontbreekt de .dbf. Zip alle bestanden van de laag samen.',
  "shapefile.unreadable": 'laag "{layer}" is beschadigd. Exporteer hem opnieuw.',
  "shapefile.no-encoding":
    "het zipbestand noemt geen tekenset (.cpg); gelezen als {encoding}. Controleer de accenten in namen.",

  "zip.broken": "dit zipbestand is beschadigd of is geen zipbestand. Maak het opnieuw.",
  "zip.too-many-entries":
    "het zipbestand bevat {entries} bestanden; er mogen er {most} in zitten. Zip alleen wat bij de tabel hoort.",
  "zip.too-large":
    "uitgepakt wordt dit zipbestand groter dan is toegestaan ({mebibytes} MB). Splits de tabel.",
  "zip.bomb":
    '"{entry}" zou uitgepakt {ratio} keer zo groot worden; dat komt bij echte tabellen niet voor. Het wordt niet uitgepakt; maak het zipbestand opnieuw.',
  "zip.leaves-folder":
    "in het zipbestand staat een pad dat erbuiten wijst. Het wordt niet uitgepakt; maak het opnieuw van gewone bestanden.",

  "crs.unknown":
    'coördinatenstelsel "{found}" kan niet worden omgerekend. Gebruik een van: {known}; of zet het bestand eerst om.',
  "crs.not-metric":
    '"{found}" meet niet in meters. Kies bij `crs` een stelsel in meters, bijvoorbeeld EPSG:28992.',
  "crs.not-stated":
    "het is niet duidelijk in welk stelsel deze coördinaten staan. Geef `crs` op bij dit bestand in dossier.yaml; een van: {known}.",
  "crs.guessed":
    "het bestand noemt geen coördinatenstelsel; de coördinaten passen bij {crs} en zijn zo gelezen.",
  "coordinates.swapped":
    "de coördinaten passen alleen als de volgorde wordt omgedraaid: breedte en lengte, of x en y, zijn verwisseld. Verwissel de twee kolommen, of hun namen in dossier.yaml.",
  "coordinates.other-crs":
    "de coördinaten zijn geen {crs}: ze lijken op {other}. Zet `crs: {other}` bij dit bestand in dossier.yaml.",
  "coordinates.outside":
    "gelezen als {crs} liggen de meeste coördinaten buiten het gebied van {working}. Controleer `crs` van dit bestand en van het dossier.",
  "coordinates.zero":
    "{count, plural, one {een rij heeft} other {# rijen hebben}} de coördinaten 0,0; dat betekent onbekend, dus zonder plaats gelezen. Laat zulke cellen leeg.",
  "coordinates.impossible":
    "{count, plural, one {een rij heeft} other {# rijen hebben}} coördinaten die nergens op de kaart kunnen liggen. Verbeter ze of laat ze leeg.",
  "polygon.crosses-itself":
    "de omtrek kruist zichzelf bij x {x}, y {y} (meters); daardoor is niet te zeggen wat binnen en buiten is. Herstel de vorm in het kaartprogramma.",
  "polygon.too-few-corners": "de omtrek heeft minder dan drie hoekpunten. Teken het gebied opnieuw.",
  "polygon.no-surface": "de omtrek heeft geen oppervlakte. Teken het gebied opnieuw.",
  "format.ods": "OpenDocument-rekenblad",
  "ods.unreadable":
    "Dit rekenblad is niet te lezen. Open het, sla het opnieuw op, en controleer of het blad bestaat.",

  "format.xls": "Excel-werkmap van vóór 2007",
  "format.parquet": "Parquet",
  "format.json-table": "JSON-tabel",
  "format.geopackage": "GeoPackage",
  "format.kml": "KML of KMZ",
  "format.cityjson": "CityJSON",
  "format.overpass": "OpenStreetMap-uitsnede (Overpass JSON)",
  "format.icalendar": "agenda (iCalendar)",
  "format.csv-zip": "zip met CSV-bestanden",
  "file.too-many-cells":
    "de tabel heeft meer dan {most} cellen; dat past niet in het geheugen. Sla hem op als CSV, of splits hem.",
  "geopackage.unreadable":
    "deze GeoPackage is beschadigd of is geen GeoPackage. Exporteer hem opnieuw uit het kaartprogramma.",
  "geopackage.no-layers":
    "in deze database staan geen lagen van een GeoPackage. Exporteer hem opnieuw als GeoPackage.",
  "geopackage.several-layers": "kies met `layer` in dossier.yaml een van de lagen: {layers}.",
  "geopackage.no-such-layer": 'er is geen laag "{layer}". Het bestand heeft: {layers}.',
  "geopackage.view":
    'laag "{layer}" is een weergave (view) en wordt niet geopend. Exporteer hem als een eigen laag.',
  "geopackage.write-ahead":
    "deze GeoPackage stond nog open in een ander programma toen hij werd gekopieerd; de laatste wijzigingen kunnen ontbreken. Sluit dat programma en kopieer het bestand opnieuw.",
  "kml.none": "in het zipbestand zit geen KML. Sla de kaart opnieuw op als KMZ.",
  "kml.network-link":
    "het bestand verwijst {count, plural, one {één keer} other {# keer}} naar een kaart elders; die wordt niet opgehaald. Sla die kaart zelf op als KML.",
  "json.no-table":
    "in dit JSON-bestand staat geen lijst met records. Exporteer de tabel als lijst, of als CSV.",
  "json.not-a-record": "dit onderdeel van de lijst is geen record met velden. Exporteer het bestand opnieuw.",
  "json.more-pages":
    "dit bestand is één pagina van een langere lijst ({count} records); de dienst heeft er meer. Download alle pagina's en zet ze samen in de map.",
  "csv-zip.none": "in het zipbestand zit geen CSV-bestand met rijen. Controleer de download.",
  "csv-zip.several-tables":
    "in het zipbestand zitten CSV-bestanden met verschillende kolommen, bijvoorbeeld {files}. Kies ze met een deel van hun naam, bij `layer` in dossier.yaml.",
  "csv-zip.joined":
    'uit het zipbestand {count, plural, one {is één bestand} other {zijn # bestanden}} gelezen, op volgorde van naam; de rijen zijn doorgenummerd en de kolom "{column}" noemt hun bestand.',
  "xls.unreadable":
    "deze werkmap is niet te lezen, of is beveiligd met een wachtwoord. Open hem in een rekenprogramma en sla hem op als .xlsx.",
  "parquet.unreadable": "dit Parquet-bestand is beschadigd of afgekapt. Exporteer of download het opnieuw.",
  "cityjson.not-a-model":
    "dit bestand is geen CityJSON-model met objecten. Exporteer het opnieuw als CityJSON.",
  "overpass.no-elements":
    "in dit bestand staat geen lijst met elementen. Download de uitsnede opnieuw als JSON.",
  "overpass.incomplete":
    "de server stopte voordat de uitsnede compleet was; dat staat in het bestand. Vraag een kleiner gebied op en download het opnieuw.",
  "overpass.untagged":
    "{count, plural, one {één element zonder kenmerken is} other {# elementen zonder kenmerken zijn}} een hoekpunt van een ander object, en geen rij.",
  "icalendar.unreadable": "deze agenda is niet te lezen. Exporteer hem opnieuw als iCalendar (.ics).",
  "icalendar.no-begin":
    "deze afspraak heeft geen begin. Vul het aan in het agendaprogramma en exporteer opnieuw.",
  "icalendar.no-end":
    "een afspraak herhaalt zich zonder einde; de eerste {most} keer zijn gelezen. Geef de reeks een einddatum en exporteer opnieuw.",
  "xls.first-sheet":
    'werkblad "{sheet}" is gelezen, het eerste van: {sheets}. Noem een ander werkblad bij `sheet` in dossier.yaml.',
  "icalendar.rule":
    "de regel waarmee deze afspraak zich herhaalt, is niet te volgen. Laat hem per dag, week, maand of jaar herhalen en exporteer opnieuw.",
};
