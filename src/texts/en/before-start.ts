/** Before the start: what could be seen, and the plan that is locked. */
export const beforeStart = {
  "power.short-history": "{site}: {months} months before the start are needed, and the data hold {have}.",
  "power.nothing-counted":
    "{site}: in the {months} months before the start the area or its comparison had no incidents, so there is nothing to fall.",
  "power.no-length":
    "No length of time shows a fall of {fall, number, ::percent precision-integer sign-never}: with {months} months before the start the baseline itself is too uncertain.",
  "power.instead.pool":
    "Judge the {areas} areas together: then {months} months after the start show a fall of that size.",
  "power.instead.areas-like-this":
    "Pooling needs about {areas, number} areas like this one. If there are fewer, other municipalities with such areas can be pooled.",
  "power.instead.indicator":
    "Take another indicator: counting “{outcome}” shows it in {months} months, if the cameras should work on those as well.",
  "power.instead.baseline":
    "Take a longer baseline: with {baseline} months before the start, {months} months after it suffice.",
  "power.instead.comparison":
    "Take a larger comparison, with about {comparison, number} incidents in the same months: then {months} months suffice.",
  "power.instead.process":
    "Counting incidents cannot answer this here. Judge the area by what the control room does with what it sees (reports, follow-up, results), and say beforehand that its effect on incidents will not be known.",
  "report.outlook.title": "Could an effect be seen at all?",
  "report.outlook.intro":
    "From the months before the start alone: how many incidents to expect, which fall would usually be seen (with a chance of 80%), and how long one has to count for a fall that matters. This can be known before the cameras hang.",
  "report.outlook.caption": "What the counts of each area could show",
  "report.outlook.baseline": "Incidents before the start",
  "report.outlook.months": "Months",
  "report.outlook.visible": "Smallest visible fall, months after as in the dossier",
  "report.outlook.goal": "Fall to be seen",
  "report.outlook.needed": "Months needed",
  "report.outlook.never": "no length suffices",
  "report.outlook.never-visible": "none, however large",
  "report.outlook.instead": "{name}: a fall of {fall} cannot be seen within {months} months. Instead:",
  "report.outlook.periods-caption": "Smallest visible fall, by length of the periods",
  "report.outlook.after": "{months} months after",
  "cli.power": "before the start: which change could be seen, in how many months, and what to do instead",
  "cli.power.fall": "fall that should be seen, in percent (the dossier's smallest effect when left out)",
  "cli.power.before": "months before the start",
  "cli.power.after": "months after the start",
  "cli.power.nothing":
    "There is nothing to calculate with: that takes incidents with a point and a time, and a camera area with an outline or a camera with a place.",
  "cli.power.not-a-fall":
    'The value "{found}" of --fall is not a percentage between 0 and 100. Give one, for example 15.',
  "cli.power.column.area": "area",
  "cli.power.column.outcome": "counted",
  "cli.power.column.before": "before",
  "cli.power.column.visible": "visible fall",
  "cli.power.column.fall": "should be seen",
  "cli.power.column.months": "months needed",
  "cli.power.never": "never",
  "cli.power.instead": "{name}, {outcome}: a fall of {fall} cannot be seen within {months} months. Instead:",
} as const;
