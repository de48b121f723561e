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
  "report.ladder.state.below": "zwakker",
  "report.design.by-lot": "camera’s geplaatst door het lot",
  "report.design.several-places": "meerdere vergelijkbare plekken, rekening houdend met andere verschillen",
} as const;
