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
  "cli.dpia": "write what the dossier can answer in the Dutch model DPIA, and list the gaps",
  "cli.dpia.folder": "folder of the dossier",
  "cli.dpia.out": "file for the answers, in the output format of the form of the ministry",
  "cli.dpia.not-dutch": "The model DPIA is Dutch; this dossier is of country {found}.",
  "cli.dpia.answered":
    "{count, plural, one {# question} other {# questions}} of the model answered from the dossier; {gaps} are open:",
  "cli.dpia.gap": "paragraph {paragraph}, question {id}: {title}",
  "dpia.cameras":
    "{name} uses {total, plural, one {# camera} other {# cameras}} for public order on {day}: {fixed} fixed and {flexible} flexible, in {areas, plural, one {# camera area} other {# camera areas}}.",
  "dpia.framework": "Policy framework: {framework}.",
  "dpia.data-images": "Images of people in public places within view of the cameras",
  "dpia.audio": "Sound is recorded.",
  "dpia.no-audio": "No sound is recorded.",
  "dpia.log-persons": "The log of the control room holds data about persons.",
  "dpia.log-no-persons": "The log of the control room holds no data about persons.",
  "dpia.processing-viewing": "Watching the images live",
  "dpia.processing-recording": "Recording and keeping the images",
  "dpia.no-functions": "No smart functions are switched on.",
  "dpia.functions": "Smart functions switched on, with their first day: {functions}.",
  "dpia.purpose": "{area} (order {order}): {purpose}.",
  "dpia.controller":
    "Controller according to the dossier: {controller, select, police {the police} municipality {the municipality} other {a private party}}.",
  "dpia.viewing":
    "The images are watched by: {police, select, yes {police } other {}}{municipality, select, yes {municipality } other {}}{private, select, yes {private guards } other {}}({directed, select, yes {under} other {without}} direction by the police).",
  "dpia.ordinance": "The council granted the power in {article}, from {from}.",
  "dpia.orders": "{count, plural, one {Order} other {# orders}} in force: {orders}.",
  "dpia.retention": "Images are kept for {days, plural, one {# day} other {# days}}.",
  "dpia.alternative":
    "{area}: {measure}; {result, select, insufficient {was not enough} sufficient {was enough} unsuitable {was not suitable} other {outcome not known}}.",
  "dpia.effect":
    "{name}: incidents went to {ratio} times what the comparison makes one expect (interval {low} to {high}); {grade, select, effect_shown {an effect was shown} none_larger_than {no fall that matters} other {whether the cameras did this cannot be told}}.",
  "dpia.effect-unknown": "{name}: no effect could be estimated.",
  "dpia.received":
    "{kind, select, complaint {Complaints} objection {Objections} other {Requests for access}} received: {count}, of which {open} open.",
  "dpia.signs": "{passed} of {count} signs checked were in order.",
  "dpia.measure":
    "{kind, select, mask {Masks} sign {Signs} information {Information} impact_assessment {Impact assessment} retention {Retention} kept_recording {Longer kept recordings} access {Access} training {Training} processor_agreement {Processor agreement} four_eyes {Four eyes} other {Encryption}} ({area}): last checked on {on}, {result, select, passed {in order} failed {not in order} other {outcome not recorded}}.",
  "cli.draft": "write a draft of a Dutch order or council letter",
  "cli.draft.folder": "folder of the dossier",
  "cli.draft.kind": "kind of document",
  "cli.draft.area": "camera area that the order is about, by its id",
  "cli.draft.out": "Word file that is written",
  "cli.draft.no-kind": "Which document? Choose one with --kind: {kinds}.",
  "cli.draft.no-area": "Which area is the order about? Name it with --area.",
  "cli.draft.no-out": "Where should the draft come? Name a file with --out, for example draft.docx.",
  "cli.draft.unknown-area": 'There is no camera area "{found}". Choose from: {areas}.',
  "cli.draft.written":
    "Draft written; {open, plural, =0 {nothing is open} one {# place is open} other {# places are open}}, marked yellow. A person decides and signs.",
} as const;
