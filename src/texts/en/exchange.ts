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
  "cli.register": "write the public register of cameras",
  "cli.register.folder": "folder of the dossier",
  "cli.register.out": "folder in which the files come",
  "cli.register.day":
    "day of the register (when left out that of the evaluation, or the last day in the data)",
  "cli.register.url": "address where the files will be published, for the catalogue",
  "cli.register.licence": "address of the licence of the register, for the catalogue",
  "cli.register.contact":
    "mail address of a department for questions, for the catalogue; never that of a person",
  "cli.register.compare": "other register to compare with, for example sensors of the BGT",
  "cli.register.within": "largest distance in metres at which two records are one camera (10 when left out)",
  "cli.register.no-out": "Where should the register come? Name a folder with --out.",
  "cli.register.not-metres": '"{found}" is no distance in metres. Give a number above 0, for example 10.',
  "cli.register.written":
    "Register of {day}: {cameras, plural, one {# camera} other {# cameras}}, of which {withoutPlace} without a known place; {notInUse} not in use on that day are left out.",
  "cli.register.missing":
    "A catalogue also asks for what only the publisher can give. Add it with {options}; until then it is left out of dcat.jsonld.",
  "cli.register.pairs": "In both registers: {count}",
  "cli.register.only-ours": "Only in this register: {count} ({list})",
  "cli.register.only-theirs": "Only in the other register: {count} ({list})",
  "register.title": "Register of public-order cameras {name}",
  "register.description":
    "Cameras that the municipality {name} uses for public order in public places: {count, plural, one {# camera} other {# cameras}} in use on {day}, each with its kind, area, order and last day of the order. What cameras can see, masks and viewing hours are not in it.",
  "register.keyword": "camera surveillance",
} as const;
