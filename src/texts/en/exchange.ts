export const exchange = {
  "cli.agenda.ics": "also write the agenda as an iCalendar file",
  "cli.agenda.ics-written": "{count, plural, one {# item} other {# items}} in the calendar",
  "calendar.name": "Camera surveillance {name}",
  "calendar.overdue": "Was due on {day} and is not done.",
  "calendar.kind.order": "Order",
  "calendar.kind.necessity": "Necessity",
  "calendar.kind.check": "Check",
  "calendar.kind.goal": "Goal",
  "calendar.kind.recommendation": "Recommendation",
} as const;
