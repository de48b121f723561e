import type { law as en } from "../en/law.ts";

export const law: Readonly<Record<keyof typeof en, string>> = {
  "law.no-regime": "Voor {country} zitten in deze uitgave geen rechtsregels.",
  "law.R3.no-orders": "Er staan geen besluiten in het dossier, dus hun termijn is niet te toetsen.",
  "law.R3.no-end": "Besluit {order} heeft geen einddatum; de wet vraagt een bepaalde duur.",
  "law.R3.too-long":
    "Besluit {order} loopt tot en met {to}; het beleid staat {most} maanden toe, tot en met {latest}.",
  "law.R3.has-end": "Besluit {order} eindigt op {to}; een maximum in het beleid is niet bekend.",
  "law.R3.within-term": "Besluit {order} eindigt op {to}, binnen de {most} maanden van het beleid.",
  "law.R4.no-orders":
    "Er staan geen besluiten in het dossier, dus of camera’s onder een besluit hangen is niet te zeggen.",
  "law.R4.no-placements": "Het is niet bekend welke camera’s in welk gebied hangen.",
  "law.R4.no-order": "In {area} hangen camera’s zonder besluit voor dat gebied in het dossier.",
  "law.R4.expired":
    "Hier hangen nog camera’s, maar besluit {order} liep af op {to} ({days, plural, one {# dag} other {# dagen}} geleden).",
  "law.R4.withdrawn":
    "Hier hangen nog camera’s, maar besluit {order} is ingetrokken op {to} ({days, plural, one {# dag} other {# dagen}} geleden).",
  "law.R4.not-yet": "Hier hangen al camera’s, maar besluit {order} geldt pas vanaf {from}.",
  "law.R4.none-hanging": "Op de dag van de evaluatie is geen camera in gebruik.",
  "law.R4.area-unknown":
    "Van {cameras, plural, one {# camera in gebruik is niet bekend in welk gebied die hangt} other {# camera’s in gebruik is niet bekend in welk gebied ze hangen}}; of een besluit {cameras, plural, one {die} other {ze}} dekt, is dus niet te zeggen. Vul het gebied in bij de plaatsingen.",
  "law.R4.open-end": "Besluit {order} geldt en heeft geen einddatum.",
  "law.R4.ends-soon": "Besluit {order} eindigt op {to}, over {days, plural, one {# dag} other {# dagen}}.",
  "law.R4.in-force": "Besluit {order} geldt tot en met {to}.",
  "law.R11.unknown": "Het is niet bekend hoe lang beelden worden bewaard; het maximum is {most} dagen.",
  "law.R11.too-long": "Beelden worden {days} dagen bewaard; het maximum is {most}.",
  "law.R11.within": "Beelden worden {days} dagen bewaard, binnen het maximum van {most}.",
  "law.R19.no-orders": "Er staan geen besluiten in het dossier, dus verlengingen zijn niet te toetsen.",
  "law.R19.none": "Geen enkel besluit is een verlenging.",
  "law.R19.no-predecessor": "Verlenging {order} noemt geen besluit dat zij verlengt.",
  "law.R19.no-evidence": "Verlenging {order} geeft geen nieuwe onderbouwing van de noodzaak.",
  "law.R19.tested": "Verlenging {order} onderbouwt de noodzaak.",
  "law.R20.no-cap": "Er is geen maximum aantal camera’s bekend.",
  "law.R20.no-cap-today":
    "Voor de dag van de evaluatie is geen maximum bekend. Voeg de regel die nu geldt toe aan capHistory.",
  "law.R20.no-placements":
    "Het is niet bekend wanneer welke camera hing, dus het maximum is niet te toetsen.",
  "law.R20.extended-too-often":
    "Besluit {order} is verlenging nummer {number}; het beleid staat er {most} toe.",
  "law.R20.extension-allowed": "Besluit {order} is verlenging nummer {number} van ten hoogste {most}.",
  "law.R20.extension-number-unknown":
    "Hoe vaak besluit {order} is verlengd, is niet bekend; het beleid staat {most} keer toe. Geef het volgnummer of het besluit dat het verlengt.",
  "law.R20.above-cap":
    "Vanaf {from} waren er tot {use} {what, select, fixed {vaste camera’s} flexible {flexibele camera’s} other {camera’s}} in gebruik waar er {allowed} waren toegestaan, zonder vastgelegde uitzondering.",
  "law.R20.was-above-cap":
    "Van {from} tot en met {to} waren er tot {use} {what, select, fixed {vaste camera’s} flexible {flexibele camera’s} other {camera’s}} in gebruik waar er {allowed} waren toegestaan, zonder vastgelegde uitzondering. Dat is voorbij.",
  "law.R20.within-exception":
    "Vanaf {from} waren er {use} camera’s in gebruik bij een maximum van {allowed}, met een vastgelegde uitzondering: {reason}.",
  "law.R20.within-cap": "Er zijn {use} van ten hoogste {allowed} camera’s in gebruik.",
  "law.R21.no-orders": "Er staan geen besluiten in het dossier, dus de bekendmaking is niet te toetsen.",
  "law.R21.unknown": "Het is niet bekend of besluit {order} is bekendgemaakt.",
  "law.R21.published": "Besluit {order} is bekendgemaakt op {on}.",
  "law.R1.unknown":
    "Het is niet bekend met welk artikel van de verordening, en sinds wanneer, de raad de bevoegdheid heeft verleend. Vul dit in bij programme, ordinance.",
  "law.R1.granted": "De raad heeft de bevoegdheid verleend in {article}, vanaf {from}.",
  "law.R1.before":
    "Besluit {order} is genomen voordat de raad de bevoegdheid verleende in {article} ({from}).",
  "law.R2.no-orders": "Er staan geen besluiten in het dossier, dus hun doel is niet te toetsen.",
  "law.R2.purpose-unknown": "Het is niet bekend welk probleem van openbare orde besluit {order} noemt.",
  "law.R2.no-purpose": "Besluit {order} noemt geen doel van openbare orde.",
  "law.R2.investigation":
    "Besluit {order} noemt een doel van openbare orde, maar het hoofdmechanisme van het doel is opsporing: dat dient de rechtsorde.",
  "law.R2.stated": "Besluit {order} noemt zijn doel: {purpose}.",
  "law.R5.no-placements":
    "Het is niet bekend waar camera’s wanneer hingen, dus verplaatsingen zijn niet te toetsen.",
  "law.R5.none": "Geen camera is naar een ander gebied verplaatst.",
  "law.R5.no-orders":
    "{moves, plural, one {# camera is} other {# camera’s zijn}} naar een ander gebied verplaatst, maar er staan geen besluiten in het dossier.",
  "law.R5.without-order": "Camera {camera} ging op {from} naar gebied {area}, waar toen geen besluit gold.",
  "law.R5.covered":
    "{moves, plural, one {# verplaatsing} other {# verplaatsingen}} naar een ander gebied gebeurde onder een besluit dat daar gold.",
  "law.R6.no-orders": "Er staan geen besluiten in het dossier, dus het overleg is niet te toetsen.",
  "law.R6.unknown": "Het is niet bekend of vóór besluit {order} met de officier van justitie is overlegd.",
  "law.R6.after":
    "Over besluit {order} is op {on} met de officier van justitie overlegd, na het besluit van {decided}.",
  "law.R6.period-unknown":
    "Op {on} is met de officier van justitie overlegd; in welke periode de beelden onder besluit {order} live worden bekeken, is niet bekend.",
  "law.R6.before":
    "Over besluit {order} is op {on} met de officier van justitie overlegd; de beelden worden live bekeken in deze periode: {period}.",
  "law.R7.unknown":
    "Het is niet bekend wie de beelden bekijkt en onder wiens regie. Vul dit in bij programme, viewing.",
  "law.R7.directed": "De beelden worden bekeken onder regie van de politie.",
  "law.R7.police-only": "Alleen de politie bekijkt de beelden.",
  "law.R7.undirected": "Anderen dan de politie bekijken de beelden, zonder regie van de politie.",
  "law.R8.none-hanging": "Op de dag van de evaluatie is geen camera in gebruik.",
  "law.R8.no-assessments": "Er staan geen beoordelingen van de noodzaak in het dossier.",
  "law.R8.never": "Voor dit gebied is geen beoordeling van de noodzaak bekend.",
  "law.R8.still-running": "Op {on} bleken camera’s hier niet meer nodig, en ze hangen er nog.",
  "law.R8.long-ago": "De noodzaak is voor het laatst beoordeeld op {on}, meer dan {months} maanden geleden.",
  "law.R8.necessary": "Op {on} zijn camera’s hier noodzakelijk bevonden.",
  "law.R8.unclear": "De beoordeling van {on} kon niet zeggen of camera’s hier nog nodig zijn.",
  "law.R9.none-hanging": "Op de dag van de evaluatie is geen camera in gebruik.",
  "law.R9.never": "Voor dit gebied is geen controle van de borden bekend.",
  "law.R9.failed": "Bij de controle van {on} ontbrak een bord of was het niet in orde.",
  "law.R9.long-ago":
    "De borden zijn voor het laatst gecontroleerd op {on}, meer dan {months} maanden geleden.",
  "law.R9.passed":
    "{signs, plural, one {Het bord was} other {Alle # borden waren}} in orde; oudste controle op {on}.",
  "law.R9.no-information":
    "Hier hangen verplaatsbare camera’s; of mensen buiten de borden om zijn geïnformeerd, is niet bekend.",
  "law.R9.not-informed":
    "Hier hangen verplaatsbare camera’s, en mensen zijn niet buiten de borden om geïnformeerd ({on}).",
  "law.R9.informed": "Op {on} zijn mensen over de verplaatsbare camera’s geïnformeerd.",
  "law.R10.never":
    "Er is geen controle van maskers bekend, dus of woningen in beeld zijn, is niet te zeggen.",
  "law.R10.not-judged": "De controle van {on} zegt niet of het masker in orde is (camera {camera}).",
  "law.R10.dwelling-in-view":
    "Bij de controle van {on} was een niet-openbare plaats in beeld zonder werkend masker (camera {camera}).",
  "law.R10.masked": "De maskers waren in orde bij de controle van {on} (camera {camera}).",
  "law.R12.unknown": "Er staan geen controles van privacymaatregelen in het dossier.",
  "law.R12.none-recorded": "Er is geen langer bewaarde opname genoteerd; of die er zijn, is niet bekend.",
  "law.R12.without-request": "Een opname is langer bewaard zonder verzoek in een bepaalde zaak ({on}).",
  "law.R12.for-a-case": "Een opname is langer bewaard voor een bepaalde zaak: {reference} ({on}).",
  "law.R13.unknown": "Het is niet bekend wie verwerkingsverantwoordelijke voor de beelden is.",
  "law.R13.police": "De politie is verwerkingsverantwoordelijke voor de beelden.",
  "law.R13.not-police":
    "Verwerkingsverantwoordelijke voor de beelden is {who, select, municipality {de gemeente} other {een private partij}}; volgens de Wet politiegegevens is dat de politie.",
  "law.R13.log-unknown":
    "Het is niet bekend of het logboek van de toezichtcentrale gegevens over personen bevat.",
  "law.R13.persons-in-log": "Het logboek van de gemeente bevat gegevens over personen.",
  "law.R13.no-persons-in-log": "Het logboek van de toezichtcentrale bevat geen gegevens over personen.",
  "law.R14.no-orders": "Er geldt geen besluit, dus er valt niets te beoordelen.",
  "law.R14.older": "Besluit {order} van {decided} is van vóór {duty}; een DPIA is nodig bij vernieuwing.",
  "law.R14.unknown": "Het is niet bekend of er een DPIA voorafging aan besluit {order} van {decided}.",
  "law.R14.missing": "Voor besluit {order} van {decided} is er geen DPIA.",
  "law.R14.afterwards":
    "De DPIA van {on} ging niet vooraf aan besluit {order} van {decided}, of is niet goedgekeurd.",
  "law.R14.made": "De DPIA van {on} ging vooraf aan besluit {order} van {decided}.",
  "law.R15.never": "Er is geen controle van de toegang tot de beelden bekend.",
  "law.R15.long-ago":
    "De toegang is voor het laatst gecontroleerd op {on}, meer dan {months} maanden geleden.",
  "law.R15.findings":
    "De controle van de toegang van {on} had {findings, plural, one {# bevinding} other {# bevindingen}}.",
  "law.R15.passed": "De controle van de toegang van {on} vond niets dat niet in orde was.",
  "law.R15.not-judged": "De controle van de toegang van {on} geeft geen uitkomst.",
  "law.R16.no-orders": "Er geldt geen besluit, dus de proportionaliteit is niet te toetsen.",
  "law.R16.no-assessments":
    "Er staan geen beoordelingen van de noodzaak in het dossier, dus de afweging is niet te toetsen.",
  "law.R16.no-figures": "Voor besluit {order} zijn geen cijfers bekend over incidenten én woningen in beeld.",
  "law.R16.weighed":
    "Voor besluit {order} zijn {incidents} incidenten afgewogen tegen zicht op {dwellings, plural, one {# woning} other {# woningen}}.",
  "law.R16.mask-not-checkable":
    "De buurman die in beeld is kan het masker niet controleren (camera {camera}). In zo’n geval moest de maatregel van de rechter worden aangepast (ECLI:NL:RBAMS:2021:1413).",
  "law.R17.no-orders": "Er geldt geen besluit, dus lichtere middelen zijn niet te toetsen.",
  "law.R17.unknown":
    "Er staan geen lichtere maatregelen in het dossier; of die zijn geprobeerd, is niet bekend.",
  "law.R17.none": "Voor dit gebied is geen lichtere maatregel geprobeerd of afgewogen.",
  "law.R17.lighter-is-enough": "Een lichtere maatregel is hier als voldoende genoteerd: {measure}.",
  "law.R17.result-unknown":
    "{measures, plural, one {# lichtere maatregel staat} other {# lichtere maatregelen staan}} hier vermeld, zonder bekende uitkomst.",
  "law.R17.tried":
    "{measures, plural, one {# lichtere maatregel is} other {# lichtere maatregelen zijn}} hier geprobeerd of afgewogen en onvoldoende bevonden.",
  "law.R18.no-orders": "Er geldt geen besluit, dus de onderbouwing is niet te toetsen.",
  "law.R18.no-assessments":
    "Er staan geen beoordelingen van de noodzaak in het dossier, dus de ouderdom van het bewijs is niet te toetsen.",
  "law.R18.no-dates": "Van welke dagen het bewijs onder besluit {order} is, is niet bekend.",
  "law.R18.old":
    "Het nieuwste bewijs onder besluit {order} is van {to}, meer dan {months} maanden vóór het besluit van {decided}.",
  "law.R18.ageing":
    "Het nieuwste bewijs onder besluit {order} is van {to}, meer dan {months} maanden vóór het besluit van {decided}.",
  "law.R18.recent":
    "Besluit {order} van {decided} rust op bewijs tot en met {to} ({reports, plural, =0 {aantal niet gegeven} one {# rapportage} other {# rapportages}}).",
  "law.R22.unknown":
    "Het is niet bekend of er slimme functies aanstaan. Een lege lijst bij programme, functions zegt dat die er niet zijn.",
  "law.R22.none": "Er staat geen slimme functie aan.",
  "law.R22.not-assessed": "Slimme functie {name} staat aan en komt in geen DPIA voor.",
  "law.R22.no-basis": "Slimme functie {name} staat in de DPIA; de eigen grondslag is niet bekend.",
  "law.R22.assessed": "Slimme functie {name} staat in de DPIA; grondslag: {basis}.",
  "law.R23.none-hanging": "Op de dag van de evaluatie is geen camera in gebruik.",
  "law.R23.no-goals": "Er staan geen doelen in het dossier.",
  "law.R23.none": "Dit gebied heeft geen doel.",
  "law.R23.incomplete": "Aan het doel van dit gebied ontbreekt: {lacking}.",
  "law.R23.measurable": "Het doel van dit gebied heeft een mechanisme, een streefwaarde en een datum.",
  "law.R24.unknown": "Het is niet bekend of er geluid wordt opgenomen.",
  "law.R24.recorded": "Er wordt geluid opgenomen.",
  "law.R24.none": "Er wordt geen geluid opgenomen.",
  "law.SA.none": "Er staat geen zelfbeoordeling in het dossier.",
  "law.SA.old": "De laatste zelfbeoordeling is van {on}, meer dan een jaar geleden.",
  "law.SA.published": "De zelfbeoordeling van {on} is gepubliceerd.",
  "law.SA.not-published": "De zelfbeoordeling van {on} is niet gepubliceerd.",
  "law.SA.publication-unknown": "Het is niet bekend of de zelfbeoordeling van {on} is gepubliceerd.",
  "law.P1.unknown": "Geen zelfbeoordeling zegt of aan beginsel 1 is voldaan.",
  "law.P1.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 1 voldaan.",
  "law.P1.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 1 deels voldaan.",
  "law.P1.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 1 niet voldaan.",
  "law.P2.unknown": "Geen zelfbeoordeling zegt of aan beginsel 2 is voldaan.",
  "law.P2.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 2 voldaan.",
  "law.P2.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 2 deels voldaan.",
  "law.P2.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 2 niet voldaan.",
  "law.P3.unknown": "Geen zelfbeoordeling zegt of aan beginsel 3 is voldaan.",
  "law.P3.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 3 voldaan.",
  "law.P3.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 3 deels voldaan.",
  "law.P3.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 3 niet voldaan.",
  "law.P4.unknown": "Geen zelfbeoordeling zegt of aan beginsel 4 is voldaan.",
  "law.P4.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 4 voldaan.",
  "law.P4.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 4 deels voldaan.",
  "law.P4.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 4 niet voldaan.",
  "law.P5.unknown": "Geen zelfbeoordeling zegt of aan beginsel 5 is voldaan.",
  "law.P5.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 5 voldaan.",
  "law.P5.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 5 deels voldaan.",
  "law.P5.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 5 niet voldaan.",
  "law.P6.unknown": "Geen zelfbeoordeling zegt of aan beginsel 6 is voldaan.",
  "law.P6.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 6 voldaan.",
  "law.P6.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 6 deels voldaan.",
  "law.P6.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 6 niet voldaan.",
  "law.P7.unknown": "Geen zelfbeoordeling zegt of aan beginsel 7 is voldaan.",
  "law.P7.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 7 voldaan.",
  "law.P7.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 7 deels voldaan.",
  "law.P7.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 7 niet voldaan.",
  "law.P8.unknown": "Geen zelfbeoordeling zegt of aan beginsel 8 is voldaan.",
  "law.P8.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 8 voldaan.",
  "law.P8.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 8 deels voldaan.",
  "law.P8.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 8 niet voldaan.",
  "law.P9.unknown": "Geen zelfbeoordeling zegt of aan beginsel 9 is voldaan.",
  "law.P9.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 9 voldaan.",
  "law.P9.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 9 deels voldaan.",
  "law.P9.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 9 niet voldaan.",
  "law.P10.unknown": "Geen zelfbeoordeling zegt of aan beginsel 10 is voldaan.",
  "law.P10.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 10 voldaan.",
  "law.P10.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 10 deels voldaan.",
  "law.P10.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 10 niet voldaan.",
  "law.P11.unknown": "Geen zelfbeoordeling zegt of aan beginsel 11 is voldaan.",
  "law.P11.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 11 voldaan.",
  "law.P11.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 11 deels voldaan.",
  "law.P11.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 11 niet voldaan.",
  "law.P12.unknown": "Geen zelfbeoordeling zegt of aan beginsel 12 is voldaan.",
  "law.P12.met": "Volgens de zelfbeoordeling van {on} is aan beginsel 12 voldaan.",
  "law.P12.partly": "Volgens de zelfbeoordeling van {on} is aan beginsel 12 deels voldaan.",
  "law.P12.not": "Volgens de zelfbeoordeling van {on} is aan beginsel 12 niet voldaan.",
  "privacy.no-file":
    "Er is geen privacydossier. Voeg een tabel privacy toe (controles van maskers, borden, toegang enzovoort) of complaints.",
  "privacy.no-checks": "Er staan geen controles van privacymaatregelen in het dossier.",
  "privacy.no-complaints-file": "Er is geen bestand met klachten; dat is iets anders dan geen klachten.",
  "follow-up.none":
    "Er staan geen eerdere aanbevelingen in het dossier. Voeg een tabel recommendations toe om ze te volgen.",
  "recommendations.supersedes-itself":
    "Aanbeveling {id} wordt uiteindelijk door zichzelf vervangen. Verbeter de kolom met de opvolger.",
  "recommendations.successor-unknown":
    "Aanbeveling {id} is vervangen door {found}, maar die staat niet in het bestand. Voeg die toe of verbeter het nummer.",
  "designations.overlap":
    "Besluiten {order} en {other} voor dezelfde soort camera’s overlappen in de tijd. Verbeter de dagen, of leg vast welk besluit is ingetrokken.",
  "designations.predecessor-unknown":
    "Besluit {order} verwijst naar {found}, maar dat staat niet in het bestand. Voeg dat besluit toe of verbeter het nummer.",
  "designations.withdrawn-before-start":
    "Intrekking {order} ligt vóór de eerste dag ({from}) van besluit {withdrawn}. Verbeter een van beide dagen.",
  "agenda.order-ends":
    "Besluit {order} eindigt op {day}. Verleng met nieuwe onderbouwing, of haal de camera’s weg.",
  "agenda.order-ends-for-good":
    "Besluit {order} eindigt op {day} en kan niet nog eens worden verlengd. Plan het weghalen van de camera’s.",
  "agenda.necessity":
    "De noodzaak van camera’s moet hier opnieuw worden beoordeeld: laatst op {on}, elke {months} maanden.",
  "agenda.check-sign": "De borden moeten opnieuw worden gecontroleerd: laatst op {on}.",
  "agenda.check-mask": "Het masker van camera {camera} moet opnieuw worden gecontroleerd: laatst op {on}.",
  "agenda.check-access": "De toegang tot de beelden moet opnieuw worden gecontroleerd: laatst op {on}.",
  "agenda.goal": "Het doel moet nu bereikt zijn: {problem}.",
  "agenda.recommendation": "Aanbeveling {id} zou gedaan zijn: {text}.",
  "agenda.repair-sign": "Een bord was op {on} niet in orde. Herstel het en leg een nieuwe controle vast.",
  "agenda.repair-mask":
    "Het masker van camera {camera} was op {on} niet in orde. Herstel het en leg een nieuwe controle vast.",
  "agenda.repair-access":
    "De controle van de toegang van {on} was niet in orde. Herstel wat is gevonden en leg een nieuwe controle vast.",
};
