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

  "plan.none":
    "No plan was locked before there were outcomes. What the report calls stated was named as a goal in the dossier, but nobody can check when.",
  "plan.broken":
    "The locked plan no longer gives its hash: it was changed after it was locked. All analyses count as exploratory. Put back the file as it was locked.",
  "plan.unreadable":
    "This file is not a locked plan that can be read. Put back the file that the lock command wrote, or take it away.",
  "plan.not-in-plan": "Not in the locked plan.",
  "plan.locked-late":
    "Locked on {lockedOn}, when the months after the start had begun ({after}): outcomes existed already.",
  "plan.data-known":
    "When the plan was locked, incidents were known up to {dataUntil}, after the comparison begins ({after}).",
  "plan.changed":
    "{what, select, outcome {Indicator} mechanism {Way of working} targetChange {Target} dueDate {Due date} startedOn {Start} comparison {Comparison} comparisonAreas {Comparison areas} buffer {Buffer (metres)} ring {Ring (metres)} outline {Outline} comparisonOutline {Outline of comparison areas} beforeMonths {Months before} afterMonths {Months after} level {Confidence level} smallestEffect {Smallest effect that matters} seed {Seed} areas {Areas} other {{what}}}: locked {was}, now {now}.",
  "plan.areas-changed":
    "{areas, plural, one {One area is} other {# areas are}} studied otherwise than was locked.",
  "plan.left-undone": "{name}, {outcome}: in the locked plan, and not in this evaluation.",
  "report.plan.title": "Planned or exploratory",
  "report.plan.intro":
    "A result that was planned before anyone could know the outcome weighs more than one found by looking around. What was found by looking around is a reason to look again, and no proof.",
  "report.plan.locked":
    "The plan was locked on {lockedOn}, with hash {hash}. Whoever kept this hash then can check that the plan is the same.",
  "report.plan.caption": "Every analysis and its place in the plan",
  "report.plan.status": "Plan",
  "report.plan.deviations": "Deviations",
  "report.plan.status.planned": "planned",
  "report.plan.status.changed": "planned, done otherwise: read as exploratory",
  "report.plan.status.stated": "stated, not locked",
  "report.plan.status.exploratory": "exploratory",
  "cli.lock": "freeze goals, indicators, comparison and dates with a hash, before there are outcomes",
  "cli.lock.already":
    "The plan of this folder was locked on {lockedOn} (hash {hash}). A plan is locked once; a later change shows as a deviation in the report.",
  "cli.lock.done": "The plan of {areas, plural, one {one area} other {# areas}} is locked: {path}",
  "cli.lock.hash":
    "Hash: {hash}. Put it where others keep it, such as the minutes of a meeting, so that it can be checked later.",
  "cli.lock.late":
    "For {count, plural, one {one area} other {# areas}} this is too late, because outcomes exist already; those stay exploratory: {names}.",
} as const;
