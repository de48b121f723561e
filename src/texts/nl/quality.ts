export const quality = {
  "quality.title": "Wat de bestanden waard zijn:",
  "quality.forbids": "Wat daardoor niet kan:",
  "quality.column.period": "periode",
  "quality.column.incomplete": "minst gevuld",
  "quality.column.duplicates": "dubbel",
  "quality.column.place": "plaatsen",
  "quality.column.time": "tijdstippen",
  "quality.column.breaks": "breuken",
  "quality.column.gaps": "lege maanden",
  "quality.none": "-",
  "quality.all": "alle",
  "quality.cell.period": "{from} t/m {to}",
  "quality.cell.field": "{field} {percent}%",
  "quality.cell.full": "alles gevuld",
  "quality.cell.place":
    "{kind, select, snapped {verschoven, {metres} m uiteen} rounded {afgerond op {metres} m} jittered {verstoord} other {zoals vastgelegd}}",
  "quality.cell.time": "{unit, select, minute {minuut} hour {hele uren} day {dag} other {maand}}",
  "quality.limit.small-areas": "kleine gebieden",
  "quality.limit.hours": "uren van de dag",
  "quality.limit.days": "dagen",
  "quality.limit.counts": "totalen",
  "quality.limit.compare-over-time": "vergelijken in de tijd",
  "quality.limit.per-category": "per categorie",
  "quality.limit.per-field": "wat dit veld nodig heeft",

  "quality.points-snapped":
    "alle {rows, number} plaatsen liggen op {places, number} vaste punten, zo'n {metres} meter uit elkaar: de uitgever heeft ze daarheen verschoven. Over een gebied of strook die smaller is, valt niets te zeggen, en een gebied moet minstens tien van deze punten hebben. Vraag de bron om de punten zoals ze zijn vastgelegd.",
  "quality.points-rounded":
    "de plaatsen zijn afgerond op {metres, number} meter. Over een gebied of strook die smaller is, valt niets te zeggen. Vraag de bron om de punten zoals ze zijn vastgelegd.",
  "quality.points-jittered":
    "van de {rows, number} plaatsen komt er bijna geen twee keer voor. Dat gebeurt als de uitgever elk punt willekeurig verschuift. Over kleine gebieden valt niets te zeggen zolang niet bekend is hoe ver. Vraag dat aan de bron.",
  "quality.months-only":
    "alleen de maand is bekend: over dagen en uren valt niets te zeggen, en de maand waarin een camera kwam telt niet als ervoor en niet als erna.",
  "quality.days-only": "alleen de dag is bekend: over uren van de dag valt niets te zeggen.",
  "quality.few-times":
    "{percent, number}% van de incidenten heeft geen tijdstip. De uren van de week berusten op de andere, en die kunnen anders zijn.",
  "quality.midnight":
    "{percent, number}% van de tijdstippen is precies middernacht, meer dan toeval geeft: bij een deel is het tijdstip onbekend. Over het uur na middernacht valt niets te zeggen.",
  "quality.long-intervals":
    "van {intervals, number} incidenten is alleen bekend dat ze binnen een tijdvak vielen; de helft daarvan is langer dan {hours} uur. Ze zijn over het tijdvak verdeeld. Dat zegt weinig over dag of nacht.{later, plural, =0 {} one { Ongeveer één ervan telt mee in de maand voor die waarin het gebeurde.} other { Ongeveer # ervan tellen mee in de maand voor die waarin ze gebeurden.}}",
  "quality.few-places":
    "{percent, number}% van de incidenten heeft geen plaats en telt in geen enkel gebied mee. Verandert dat deel, dan veranderen de aantallen per gebied mee. Vraag de bron om de plaatsen die ontbreken.",
  "quality.few-categories":
    "{percent, number}% van de incidenten heeft geen bekende categorie en ontbreekt in elke categorie. Vul de codelijst aan.",
  "quality.incomplete-field":
    "{field} is leeg in {percent, number}% van de rijen. Alles wat dit veld nodig heeft, geldt alleen voor de andere rijen. Vul het in waar het bekend is.",
  "quality.duplicates":
    "{rows, number} rijen ({percent, number}%) zeggen hetzelfde als een eerdere rij. Ze zijn meegeteld; gaat het om één voorval, dan zijn de totalen te hoog. Noem onder onePer in dossier.yaml de kolom die een incident aanwijst.",
  "quality.break-exchange":
    "mogelijk een andere manier van registreren: vanaf {month} ging {category} van {before, number} naar {after, number} per maand, en {other} ging de andere kant op. Vergelijk deze twee niet over die maand heen; neem ze samen.",
  "quality.break-own":
    "mogelijk een andere manier van registreren: vanaf {month} ging alleen {category} blijvend van {before, number} naar {after, number} per maand. Vraag de bron wat er veranderde, voordat u dit over die maand heen vergelijkt.",
  "quality.break-shared":
    "vanaf {month} ging het niveau van {before, number} naar {after, number} per maand ({category, select, all {alle incidenten samen} other {{category}}}): een gebeurtenis die alles raakte, of een andere manier van registreren voor alles. Wie over die maand heen ervoor en erna vergelijkt, heeft een vergelijkingsgebied uit hetzelfde bestand nodig.",
  "quality.empty-months":
    "{count, plural, one {één maand binnen de periode heeft} other {# maanden binnen de periode hebben}} helemaal geen rij: {months}. Ze ontbreken waarschijnlijk, en zijn geen nul. Vraag de bron erom.",
  "quality.few-fixed-points":
    "van de vaste punten waarheen de bron zijn incidenten verschoof, {points, plural, =0 {ligt er geen} one {ligt er maar één} other {liggen er maar #}} in dit gebied; er zijn er minstens {needed} nodig om een verschil een effect te noemen.",
  "quality.coarser-than-area":
    "de plaatsen zijn op {metres, number} meter bekend, en dat is meer dan dit gebied breed is ({width, number} meter). Een verschil mag hier geen effect heten.",

  "quality.not-points": "dit bestand heeft geen punten met tijdstippen.",
  "quality.no-comparable-rows":
    "geen enkele rij heeft zowel een plaats als een tijdstip; gelijke rijen zeggen dan niets.",
  "quality.no-places": "geen enkele rij heeft een plaats.",
  "quality.no-dates": "geen enkele rij heeft een datum.",
  "quality.not-monthly": "de aantallen zijn niet per maand.",
  "quality.too-few-months":
    "voor breuken zijn {needed} volledige maanden nodig, en er {months, plural, one {is er één} other {zijn er #}}.",
} as const;
