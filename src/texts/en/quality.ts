export const quality = {
  "quality.title": "What the files are worth:",
  "quality.forbids": "What this forbids:",
  "quality.column.period": "period",
  "quality.column.incomplete": "least filled",
  "quality.column.duplicates": "double",
  "quality.column.place": "places",
  "quality.column.time": "moments",
  "quality.column.breaks": "breaks",
  "quality.column.gaps": "empty months",
  "quality.none": "-",
  "quality.all": "all",
  "quality.cell.period": "{from} to {to}",
  "quality.cell.field": "{field} {percent}%",
  "quality.cell.full": "all filled",
  "quality.cell.place":
    "{kind, select, snapped {snapped, {metres} m apart} rounded {rounded to {metres} m} jittered {displaced} other {as recorded}}",
  "quality.cell.time": "{unit, select, minute {minute} hour {whole hours} day {day} other {month}}",
  "quality.limit.small-areas": "small areas",
  "quality.limit.hours": "hours of the day",
  "quality.limit.days": "days",
  "quality.limit.counts": "totals",
  "quality.limit.compare-over-time": "comparing over time",
  "quality.limit.per-category": "per category",
  "quality.limit.per-field": "what needs this field",

  "quality.points-snapped":
    "all {rows, number} places lie on {places, number} fixed points, about {metres} metres apart: the publisher moved them there. An area or band narrower than that cannot be judged, and an area needs at least ten of these points. Ask the source for the points as recorded.",
  "quality.points-rounded":
    "the places are rounded to {metres, number} metres. An area or band narrower than that cannot be judged. Ask the source for the points as recorded.",
  "quality.points-jittered":
    "hardly any of the {rows, number} places occurs twice, as happens when a publisher moves each point at random. Small areas cannot be judged until the size of the displacement is known. Ask the source for it.",
  "quality.months-only":
    "only the month is known: nothing can be said about days or hours, and the month in which a camera came counts as neither before nor after.",
  "quality.days-only": "only the day is known: nothing can be said about hours of the day.",
  "quality.few-times":
    "{percent, number}% of the incidents have no time of day. The hours of the week rest on the others, which may differ from them.",
  "quality.midnight":
    "{percent, number}% of the times are exactly midnight, more than chance gives: part of them means that the time is unknown. The hour after midnight cannot be judged.",
  "quality.long-intervals":
    "{intervals, number} incidents are known only to lie within an interval, half of these longer than {hours} hours. They are spread over the interval; that says little about day or night.{later, plural, =0 {} one { About one of them counts in the month before the one in which it happened.} other { About # of them count in the month before the one in which they happened.}}",
  "quality.few-places":
    "{percent, number}% of the incidents have no place and count in no area. When that share changes, the counts of areas change with it. Ask the source for the missing places.",
  "quality.few-categories":
    "{percent, number}% of the incidents have no known category and are missing from every category. Add the codes to the code list.",
  "quality.incomplete-field":
    "{field} is empty in {percent, number}% of the rows. Whatever needs it holds for the other rows only. Fill it where it is known.",
  "quality.duplicates":
    "{rows, number} rows ({percent, number}%) say the same as an earlier row. They were counted; when they are one event, totals are too high. Name the column that identifies an incident under onePer in dossier.yaml.",
  "quality.break-exchange":
    "candidate for a change in recording: from {month}, {category} went from {before, number} to {after, number} a month, and {other} moved the other way. Do not compare these two across that month; take them together.",
  "quality.break-own":
    "candidate for a change in recording: from {month}, {category} alone went from {before, number} to {after, number} a month, for good. Ask the source what changed before comparing it across that month.",
  "quality.break-shared":
    "from {month} the level went from {before, number} to {after, number} a month ({category, select, all {all incidents together} other {{category}}}): an event that touched everything, or a change in all recording. A comparison before and after across that month needs a comparison area from the same file.",
  "quality.empty-months":
    "{count, plural, one {one month within the period has} other {# months within the period have}} no row at all: {months}. They are probably missing, not zero. Ask the source for them.",
  "quality.few-fixed-points":
    "only {points, plural, =0 {none} one {one} other {#}} of the fixed points to which the source moved its incidents {points, plural, one {lies} other {lie}} in this area; at least {needed} are needed to call a difference an effect.",
  "quality.coarser-than-area":
    "the places are known to {metres, number} metres, which is more than this area is wide ({width, number} metres). A difference here cannot be called an effect.",

  "quality.not-points": "this file holds no points with moments.",
  "quality.no-comparable-rows": "no row has both a place and a time of day, so equal rows tell nothing.",
  "quality.no-places": "no row has a place.",
  "quality.no-dates": "no row has a date.",
  "quality.not-monthly": "the counts are not by month.",
  "quality.too-few-months":
    "breaks need {needed} complete months, and there are {months, plural, one {one} other {#}}.",
} as const;
