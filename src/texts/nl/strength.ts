/** Hoe sterk een conclusie kan zijn: de ladder van onderzoeksopzetten. */
export const strength = {
  "ladder.why.no-points": "Alleen aantallen per gebied zijn bekend, geen punten van incidenten.",
  "ladder.why.one-area": "Er is één cameragebied.",
  "ladder.why.no-comparison-areas": "Het dossier noemt geen vergelijkingsgebieden.",
  "ladder.why.empty-ring": "In de ring om het gebied is vóór de start geen enkel incident geteld.",
  "ladder.why.other-default":
    "Kan ook. Zonder keuze in het dossier geldt de vergelijking die het dichtst bij het gebied ligt; de tabel met keuzes laat zien of dat uitmaakt.",
  "ladder.why.asked": "Kan ook, maar het dossier vraagt om de vergelijking “{rule}”.",
  "ladder.needed.by-lot":
    "Loten: van plekken die camera’s even hard nodig hebben, beslist het toeval welke de volgende het eerst krijgen. Bewaar de lijst en de uitslag.",
  "ladder.needed.several-places":
    "Voor elk cameragebied meerdere vergelijkingsgebieden, en van al die gebieden wat er verder verschilt: bewoners, winkels en horeca, andere maatregelen, steeds met datum.",
  "ladder.needed.comparison-areas":
    "Zet in het bestand met gebieden ook gebieden met de rol “comparison”: met hetzelfde gebruik en ongeveer evenveel incidenten, zonder camera’s, gekozen voordat de uitkomsten bekend zijn.",
  "ladder.needed.wider-ring":
    "Vraag in het dossier om een ruimere ring, of om vergelijking met gelijkende plekken.",
  "ladder.needed.start-and-months":
    "De omtrek van het gebied, de dag waarop het toezicht begon, en incidenten uit de maanden ervoor en erna.",
  "report.ladder.caption": "{names}: {design}. De ladder van onderzoeksopzetten, de sterkste eerst",
  "report.ladder.level": "Niveau",
  "report.ladder.design": "Opzet",
  "report.ladder.state": "Hier",
  "report.ladder.why": "Waarom niet",
  "report.ladder.needed": "Wat het mogelijk zou maken",
  "report.ladder.state.chosen": "gebruikt",
  "report.ladder.state.out-of-reach": "niet mogelijk",
  "report.ladder.state.passed-over": "mogelijk, niet gebruikt",
  "report.ladder.state.below": "niet nodig",
  "report.design.by-lot": "camera’s geplaatst door het lot",
  "report.design.several-places": "meerdere vergelijkbare plekken, rekening houdend met andere verschillen",

  "report.curve.title": "Andere keuzes, hetzelfde antwoord?",
  "report.curve.intro":
    "Hoe breed de omgeving is, waarmee een gebied wordt vergeleken, over welke maanden, welke incidenten tellen en hoe er wordt gerekend: elk daarvan kan redelijkerwijs ook anders. Hier is de hoofduitkomst opnieuw gemaakt met elke combinatie. Het deel dat hetzelfde zegt is geen kans; het laat zien hoezeer het antwoord op keuzes leunt.",
  "report.curve.sentence":
    "{name}: van {asked} combinaties waren er {made} te berekenen. {same} wijst dezelfde kant op als de hoofduitkomst, en {clear} sluit “geen verandering” aan die kant uit. De veranderingen lopen van {lowest} tot {highest}; de middelste is {median}.",
  "report.curve.caption":
    "{name}: verandering ten opzichte van de vergelijking, bij elke combinatie van keuzes",
  "report.curve.alternative":
    "{name}: {made} combinaties, gesorteerd van {lowest} tot {highest}. {same} wijst dezelfde kant op als de hoofduitkomst.",
  "report.curve.data": "{name}: de combinaties van keuzes",
  "report.curve.control": "Vergelijking",
  "report.curve.months": "Maanden ervoor / erna",
  "report.curve.outcome": "Incidenten",
  "report.curve.estimator": "Methode",
  "report.curve.control.ring": "ring, omgeving {metres} m",
  "report.curve.control.dossier": "gekozen gebieden",
  "report.curve.control.matched": "gelijkende plekken",
  "report.curve.period": "{before} / {after} maanden",
  "report.outcome.without-police": "alle, zonder wat de politie zelf opspoort",

  "recording.origin-unknown":
    "De gegevens zeggen niet welke registraties er zijn doordat iemand de camera’s uitkeek. Meer incidenten onder live toezicht bewijzen dus niet dat de camera’s falen, en bij minder incidenten blijft een verandering in de registratie mogelijk. Het dossier kan categorieën noemen die van de toezichtcentrale komen.",
  "recording.nothing-to-leave-out":
    "Van geen enkele categorie is bekend dat de camera’s of zoekende agenten de registraties maken; er is dus niets weg te laten.",
  "recording.nothing-left":
    "Al deze registraties volgen wat de politie of de camera’s zoeken: er blijft niets over om te vergelijken.",
  "recording.see-areas": "Hoeveel er is weggelaten, staat bij de gebieden.",
  "recording.differs":
    "{turned, select, yes {De richting keert om} other {Het verandert of “geen verandering” is uitgesloten}}: {was, number, ::percent sign-always precision-integer} met alle registraties, {now, number, ::percent sign-always precision-integer} zonder. De uitkomst kan aan de registratie liggen.",
  "report.recording.title": "Criminaliteit of registratie?",
  "report.recording.intro":
    "Camera’s die worden uitgekeken, maken zelf registraties, en de politie vindt wat zij zoekt. Daarom is elke uitkomst opnieuw gemaakt zonder zulke registraties.",
  "report.recording.none": "Van geen enkele categorie is bekend dat zij zulke registraties bevat.",
  "report.recording.left-out.camera-generated":
    "Weggelaten: {category}, geregistreerd door de toezichtcentrale ({known}).",
  "report.recording.left-out.police-initiated":
    "Weggelaten: {category}, geregistreerd doordat de politie ernaar zoekt ({known}).",
  "report.recording.known.dossier": "volgens het dossier",
  "report.recording.known.crosswalk": "lijst van delicten",
  "report.recording.known.name": "alleen op de naam beoordeeld",
  "report.recording.caption": "De uitkomsten met alle registraties, en zonder die van het toezicht zelf",
  "report.recording.without": "Weggelaten",
  "report.recording.main": "Alle registraties",
  "report.recording.repeated": "Zonder",
  "report.recording.remark": "Opmerking",
  "report.recording.count": "{count}",
} as const;
