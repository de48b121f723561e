import type { records as en } from "../en/records.ts";

export const records: Readonly<Record<keyof typeof en, string>> = {
  "cell.unrecognised-word":
    "{count, plural, one {een woord hoort} other {# woorden horen}} niet bij de woorden waarmee deze kolom wordt gelezen ({allowed}); de waarde telt als onbekend. Geef de betekenis onder `values` in dossier.yaml.",
  "shift.impossible":
    "deze dienst eindigt voor het begin of duurt langer dan een dag en telt niet mee. Verbeter begin en einde.",
  "shift.overlap":
    "deze dienst overlapt met die van rij {other} in dezelfde gebieden: de uren tellen één keer, de uren van de observanten worden opgeteld. Ga na of beide diensten zijn gedraaid.",
  "log.no-date":
    "deze regel heeft geen datum: hij telt mee in de totalen en in geen enkele periode. Vul de datum in.",
  "log.no-count":
    "dit maandtotaal heeft geen aantal en telt niet mee. Vul het aantal in; schrijf 0 als er niets is gezien.",
  "log.repeated":
    "deze regel zegt hetzelfde als een eerdere en telt één keer. Verwijder de dubbele regel of verbeter het tijdstip.",
  "log.outside-shifts": "deze regel valt buiten elke dienst. Controleer het tijdstip en het rooster.",
  "log.times-reversed":
    "de tijden van deze regel lopen terug (gezien, gemeld, ter plaatse); de regel telt in geen enkele responstijd. Verbeter ze.",
  "outage.reversed": "deze storing eindigt voor het begin en telt niet mee. Verbeter begin of einde.",
  "request.before-incident":
    "dit verzoek is gedaan vóór het incident, dus de ouderdom wordt niet gebruikt. Verbeter een van beide datums.",
  "request.no-count":
    "dit maandtotaal heeft geen aantal en telt niet mee. Vul het aantal in; schrijf 0 als er niets is gevraagd.",
  "application.decided-before":
    "dit besluit ({found}) ligt vóór de aanvraag van {requestedOn}, dus de wachttijd wordt niet gebruikt. Verbeter een van beide datums.",
  "application.no-day":
    "over deze aanvraag is besloten, maar de dag van het besluit ontbreekt: zij telt in geen wachttijd mee. Vul de dag in.",
  "application.no-ground":
    "bij deze weigering staat geen grond, dus is niet bekend of het plafond de reden was. Vul de grond in: plafond, noodzaak, geschiktheid, lichter middel of overig.",
  "application.exit-before":
    "de camera’s zouden op {found} weg moeten, vóór de aanvraag. Verbeter een van beide datums.",
  "survey.answer-twice":
    "het antwoord “{found}” staat twee keer in het bestand voor dezelfde vraag en groep. Alleen het eerste telt: haal er een weg.",
  "survey.more-than-invited":
    "er deden {found} mensen mee en er waren er {invited} uitgenodigd. Verbeter een van beide aantallen; de respons wordt niet gebruikt.",
  "survey.more-answers":
    "er zijn {answers} antwoorden op deze vraag en {responded} deelnemers. Verbeter de aantallen of het aantal deelnemers.",
  "survey.stratum-too-small":
    "dit stratum telt {found} mensen, minder dan het aantal dat dit antwoord gaf. Verbeter de omvang van het stratum: het gestratificeerde aandeel wordt niet gebruikt.",
  "share.over-whole":
    "dit is meer dan het geheel en telt niet mee: een percentage boven 100, of meer minuten dan er waren. Verbeter de waarde.",
  "record.unknown-camera":
    'camera "{found}" staat niet in het register: de rij telt in de totalen mee en bij geen enkele camera. Voeg de camera toe of verbeter de code.',
  "working.no-rows": "geen enkele rij van de tabel {table} is te gebruiken. Zie de fouten in de bijlage.",
  "working.needs-rows":
    "hiervoor zijn losse regels nodig; de tabel {table} bevat maandtotalen. Vraag een export met één regel per melding.",
  "working.column-absent":
    "de tabel {table} vult de kolommen niet die hiervoor nodig zijn ({columns}). Voeg ze aan de export toe.",
  "working.no-shifts":
    "er is geen uitkijkdienst met begin en einde bekend. Voeg een bestand met diensten toe: dag, begin, einde en aantal observanten.",
  "working.no-watch":
    "er zijn geen minuten op het hoofdscherm bekend. Vraag de leverancier van het videosysteem om minuten per camera en dag.",
  "working.no-camera-days":
    "niet bekend is welke camera wanneer hing. Voeg begindatums of een bestand met plaatsingen toe.",
  "working.no-timed-incidents":
    "geen enkel incident met plaats en tijdstip valt in de periode van de diensten. Voeg incidenten als punten met een tijdstip toe.",
  "working.no-use": "er zijn geen logboek en geen beeldverzoeken bekend.",
};
