import type { ingest as en } from "../en/ingest.ts";

export const ingest: Readonly<Record<keyof typeof en, string>> = {
  "place.rows":
    "{count, plural, one {rij {first}} other {rijen {first}{count, select, 2 {} 3 {} 4 {} 5 {} other { en meer ({count} in totaal)}}}}",
  "place.column": 'kolom "{column}"',
  "cell.impossible-date": '"{found}" is geen kalenderdatum. Schrijf jaar-maand-dag, bijvoorbeeld 2018-02-28.',
  "cell.impossible-time": '"{found}" is geen tijd van de dag. Schrijf uren en minuten, bijvoorbeeld 13:05.',
  "cell.not-this-date-order":
    '"{found}" heeft niet de datumvolgorde van de andere cellen. Schrijf alle datums in de kolom op dezelfde manier.',
  "cell.other-date-order":
    '"{found}" heeft een andere datumvolgorde dan de andere cellen. Schrijf alle datums in de kolom op dezelfde manier.',
  "cell.not-a-time": '"{found}" is geen tijd van de dag. Schrijf uren en minuten, bijvoorbeeld 13:05.',
  "cell.not-a-flag": "In deze cel moet ja of nee staan. Schrijf ja of nee, yes of no, 1 of 0.",
  "cell.not-a-number":
    "Deze cel is geen getal. Schrijf cijfers, met een punt of komma voor decimalen zoals in de rest van de kolom.",
  "cell.not-finite":
    '"{found}" is geen getal om mee te rekenen. Laat de cel leeg als de waarde niet bekend is.',
  "cell.other-decimal-mark":
    '"{found}" heeft een ander decimaalteken dan de andere cellen. Gebruik in de hele kolom hetzelfde.',
  "columns.unreadable":
    "Maar {accepted} van de {sampled} bekeken cellen zijn te lezen als {kind, select, number {een getal} date {een datum} moment {een datum met tijd} time {een tijd} flag {ja of nee} other {de waarde die nodig is}}. Controleer of dit de goede kolom is, of noem de vorm in dossier.yaml onder read.",
  "csv.blank-header": "Kolom {place} heeft geen naam in de kop; hier heet hij {name}.",
  "csv.blank-record": "Deze rij is leeg en is overgeslagen.",
  "csv.blank-rows": "{count, plural, one {Eén lege rij is} other {# lege rijen zijn}} overgeslagen.",
  "csv.broken-quotes":
    "De aanhalingstekens in deze rij kloppen niet. Sluit elk aanhalingsteken, en schrijf een aanhalingsteken binnen een tekst dubbel.",
  "csv.broken-record": "Deze rij was niet in kolommen te splitsen. Vergelijk hem met de rij ervoor.",
  "csv.header-only": "Er staat een kop en daaronder niets. Controleer of de export compleet is.",
  "csv.no-header": "De eerste rij bevat geen kolomnamen. Voeg een kopregel toe.",
  "csv.record-too-long":
    "Deze rij is langer dan te lezen is. Zoek naar een aanhalingsteken dat niet is gesloten.",
  "csv.repeated-header":
    "De kop noemt een kolom twee keer; de tweede heet hier {name}. Geef elke kolom een eigen naam.",
  "csv.too-few-fields":
    "Deze rij heeft minder dan de {fields} kolommen van de kop. Vul de ontbrekende cellen in of verwijder de rij.",
  "csv.too-many-fields":
    "Deze rij heeft meer dan de {fields} kolommen van de kop. Een scheidingsteken binnen een tekst vraagt aanhalingstekens om die tekst.",
  "csv.too-large":
    "Deze tabel is groter dan {mebibytes} MB; dat mag alleen bij incidenten. Maak hem kleiner, of koppel hem als incidenten.",
  "csv.too-many-faults":
    "Er zijn zo veel kapotte rijen dat het bestand niet verder is gelezen. Controleer het scheidingsteken en de aanhalingstekens.",
  "csv.unclosed-quote":
    "In deze rij begint een aanhalingsteken dat niet wordt gesloten: {lines, plural, one {# regel daarna is} other {# regels daarna zijn}} erin opgegaan. Sluit het aanhalingsteken; binnen een tekst tussen aanhalingstekens schrijf je het dubbel.",
  "csv.wrong-delimiter":
    "Met het scheidingsteken {given} is er maar één kolom; {likely} is waarschijnlijk. Pas het aan in dossier.yaml onder delimiter, of laat het weg.",
  "file.empty": "Het bestand is leeg. Controleer of de export compleet is.",
  "file.missing": "Het bestand bestaat niet. Controleer de naam in dossier.yaml.",
  "file.no-space":
    "Er is op de schijf geen ruimte voor een tijdelijke kopie. Maak ruimte en probeer het opnieuw.",
  "file.not-text": "Dit is geen tekstbestand. Controleer of het goede bestand is gekozen.",
  "file.too-large": "Het bestand is groter dan te lezen is ({mebibytes} MB uitgepakt). Knip het in delen.",
  "file.unreadable": "Het bestand mag niet worden gelezen. Controleer de rechten.",
  "gzip.bomb":
    "Het ingepakte bestand groeit bij het uitpakken meer dan {ratio} keer; dat doet geen echte tabel. Het is niet verder gelezen.",
  "gzip.broken": "Het ingepakte bestand is beschadigd. Maak de export opnieuw.",
  "gzip.truncated": "Het ingepakte bestand houdt halverwege op. Kopieer of download het opnieuw.",
  "incident.half-a-point":
    "Een van de twee coördinaten ontbreekt; het incident telt mee in de totalen en in geen gebied.",
  "incident.interval-backwards": "Het eind ligt vóór het begin; alleen het begin is gebruikt.",
  "incident.moment-too-late":
    "Deze datum ligt na het jaar 6000 en is geen echt moment. Laat de cel leeg als het moment niet bekend is.",
  "incident.no-moment-column":
    "Geen kolom bevat de datum van het incident. Noem die in dossier.yaml onder columns: moment, of date en time.",
  "incident.none-used": "Geen enkel incident uit dit bestand was te gebruiken. Lees de redenen hierboven.",
  "incident.point-outside-projection":
    "Dit punt ligt waar geen punt op aarde kan liggen; het incident telt mee in de totalen en in geen gebied.",
  "incident.repeated-id":
    "{count, plural, one {Eén rij heeft} other {# rijen hebben}} het nummer van een incident dat al eerder kwam; ze tellen allemaal mee. Is het hetzelfde incident, noem deze kolom dan in dossier.yaml onder onePer.",
  "incident.too-many-categories":
    "Er zijn meer dan {most} verschillende categorieën. Controleer of deze kolom de soort incident bevat.",
  "incident.unknown-code":
    "{count, plural, one {Een incident heeft een code} other {# incidenten hebben een code}} die in geen lijst staat{told, select, yes {: {codes}{more, plural, =0 {} one { en nog een code} other { en nog # codes}}} other {}}. Ze tellen als onbekend. Vul de lijst aan, of geef de codes een plaats in dossier.yaml bij categories.",
  "incident.instants":
    "{count, plural, one {bij één tijdstip staat} other {bij # tijdstippen staat}} Z of een afstand tot UTC; {count, plural, one {dat is} other {die zijn}} omgezet naar plaatselijke tijd ({zone}). Klopt die tijdzone niet, geef dan timeZone in dossier.yaml.",
  "incident.unknown-times":
    "{count, plural, one {Eén incident staat} other {# incidenten staan}} precies op middernacht, veel meer dan toeval: de tijd van de dag is daar als onbekend gelezen.",
  "incident.zero-point":
    "{count, plural, one {Eén incident heeft} other {# incidenten hebben}} de coördinaten 0,0. Ze tellen mee in de totalen en in geen gebied.",
  "text.line-too-long": "Een regel is langer dan {bytes, number} bytes. Controleer of dit een tabel is.",
  "text.not-utf-8":
    "Het bestand is geen UTF-8, zoals dossier.yaml zegt. Laat encoding weg, of noem de goede.",
  "text.read-as-windows-1252":
    "Het bestand is geen UTF-8 en is gelezen als Windows-1252. Controleer namen met accenten.",
  "text.unknown-encoding": 'Onbekende codering "{found}". Schrijf bijvoorbeeld utf-8 of windows-1252.',
  "aside.broken-row": "een rij die niet in kolommen te splitsen was",
  "aside.not-selected": "een rij die het dossier weglaat",
  "aside.repeated": "een latere rij van hetzelfde incident",
  "aside.moment-missing": "een incident zonder datum",
  "aside.moment-refused": "een incident met een datum die niet te lezen is",
};
