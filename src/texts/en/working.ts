/** Goals, way of working and yields in the report. */
export const working = {
  "goal.none": "no goal is set. Write down problem, offender group, one way of working, target and due date.",
  "goal.no-mechanism":
    "it is not said how the cameras should work. Choose one: prevention, intervention or investigation.",
  "goal.problem-not-in-table":
    "the words of the problem are in no row of the table, so the fit is not judged. Name one problem in usual words.",
  "goal.several-problems": "the goal names {problems} problems at once. Set one goal per problem.",
  "goal.one-problem": "one problem and one way of working.",
  "goal.no-target": "there is no target. Say how much must change, as a percentage.",
  "goal.no-baseline":
    "there is no baseline and nothing was counted before. Give the count before the cameras.",
  "goal.has-target-and-baseline": "target and baseline are known.",
  "goal.power-unknown": "whether reaching the target could be told from chance is not known.",
  "goal.can-be-seen":
    "a change of {target, number, ::percent sign-always precision-integer} is larger than the smallest that these counts can show ({visible, number, ::percent sign-always precision-integer}).",
  "goal.cannot-be-seen":
    "a change of {target, number, ::percent sign-always precision-integer} is smaller than the smallest that these counts can show ({visible, number, ::percent sign-always precision-integer}). Count longer, count more places together, or set another target.",
  "goal.mechanism-weak":
    "the way of working does not fit the problem or the offenders. Choose another, or look for another measure.",
  "goal.mechanism-fits": "the way of working may fit the problem.",
  "goal.no-due-date": "there is no due date. Say when the target should be reached.",
  "goal.has-due-date": "there is a due date.",
  "advice.fact-mechanism-weak": "The way of working does not fit the problem or the offenders.",
  "advice.fact-weakest-link":
    "Of the links with a sourced norm, this one can gain most: {link, select, responded {a unit is sent} intime {footage is asked for in time} found {footage is found} usable {footage is usable} reported {it is told to a service} result {there is a result} identified {a suspect is identified} intimeatscene {a unit is there in time} other {{link}}} in {low, number, ::percent precision-integer} to {high, number, ::percent precision-integer} of cases, against a norm of {norm, number, ::percent precision-integer}.",
  "proposal.set-goals":
    "{count, plural, one {Set a goal for the camera area that has none} other {Set a goal for the {count, number} camera areas that have none}}: one problem, one way of working, a target and a due date.",
  "proposal.feedback":
    "Feedback of outcomes: tell the municipality what came of usable footage. For {unknown, number} of {usable, number} usable recordings nobody did.",
  "proposal.link-responded":
    "Agree on units for reports from the control room: one was sent for {low, number, ::percent precision-integer} to {high, number, ::percent precision-integer} of reports, against a norm of {norm, number, ::percent precision-integer}. With the norm, {gainLow, number} to {gainHigh, number} more would come to the end of the chain.",
  "proposal.link-in-time":
    "Ask for footage before it is deleted: {low, number, ::percent precision-integer} to {high, number, ::percent precision-integer} was asked in time. With the norm, {gainLow, number} to {gainHigh, number} more would come to the end of the chain.",
  "proposal.link-found":
    "See to it that the scene is in view: footage was found for {low, number, ::percent precision-integer} to {high, number, ::percent precision-integer} of requests, against a norm of {norm, number, ::percent precision-integer}. With the norm, {gainLow, number} to {gainHigh, number} more would come to the end of the chain.",
  "proposal.link-usable":
    "Improve sharpness, light and position: {low, number, ::percent precision-integer} to {high, number, ::percent precision-integer} of footage found is usable, against a norm of {norm, number, ::percent precision-integer}. With the norm, {gainLow, number} to {gainHigh, number} more would come to the end of the chain.",
  "proposal.zero-yield":
    "Test position and need of the {zero, plural, one {camera} other {{zero, number} cameras}} (of {cameras, number}) on which nothing was seen.",
  "proposal.rota":
    "Shift the viewing hours: the problem falls in them {lift, number, ::.00} times as often as in any hours. Below 1 is worse than viewing at random.",
  "proposal.log-fields":
    "Fill all fields of the log: {share, number, ::percent precision-integer} of entries has time, camera, kind, trigger, addressee and result.",
  "proposal.repair":
    "Discuss repair times with the supplier: {share, number, ::percent precision-integer} of repairs was in time.",
  "proposal.figures":
    "{count, plural, one {Correct the stated figure that does not follow from its counts} other {Correct the {count, number} stated figures that do not follow from their counts}}.",
  "report.proposals.title": "Draft recommendations",
  "report.proposals.intro":
    "These follow from the measurements. They are drafts, to be edited by the evaluator; the indicator tells later whether they helped.",
  "report.proposals.caption": "Draft recommendations",
  "report.proposals.everywhere": "all areas",
  "report.proposals.indicator": "{id}: {name}",
  "report.addressee.police": "police",
  "report.addressee.control-room": "control room",
  "report.addressee.camera-coordinator": "camera coordinator",
  "report.addressee.policy-adviser": "policy adviser",
  "report.addressee.technical-management": "technical management",
  "report.summary.without-goal": "Without such a goal: {names}.",
  "report.goals.fit-intro":
    "Does the way of working fit the problem and the offenders? The table of this edition gives 2 for strong, 1 for some and 0 for weak. Prevention asks for an offender who weighs the risk.",
  "report.goals.fit-caption": "Does the way of working fit?",
  "report.goals.fit": "{verdict} ({same, select, yes {{low}} other {{low} to {high}}})",
  "report.goals.smart-intro":
    "A goal that can be judged is specific, measurable, visible in the counts, relevant and bound to a day.",
  "report.goals.smart-caption": "Can the goal be judged?",
  "report.goals.offender": "{group}: {fits}",
  "report.goals.reason": "{area}: {reason}",
  "report.fit.strong": "strong",
  "report.fit.some": "some",
  "report.fit.weak-to-some": "weak to some",
  "report.fit.weak": "weak",
  "report.offender-fit.fits": "may fit",
  "report.offender-fit.does-not-fit": "does not fit",
  "report.offender-fit.unknown": "not known",
  "report.smart.specific": "Specific",
  "report.smart.measurable": "Measurable",
  "report.smart.visible": "Visible",
  "report.smart.relevant": "Relevant",
  "report.smart.time-bound": "Time-bound",
  "report.smart-verdict.yes": "yes",
  "report.smart-verdict.no": "no",
  "report.smart-verdict.unknown": "not known",
  "report.offender.planned": "planned",
  "report.offender.calculating": "calculating",
  "report.offender.impulsive": "impulsive",
  "report.offender.under-influence": "under influence",
  "report.offender.indifferent": "indifferent",
  "report.offender.supporters": "supporters",
  "report.offender.unknown": "not known",
  "report.mechanism.other": "other",
  "report.mechanism.unknown": "not known",
  "report.chapter.working": "Way of working",
  "report.part.working": "the way of working",
  "report.part.viewing-hours": "viewing hours",
  "report.part.rota": "whether the viewing hours fit the problem",
  "report.part.watching": "how long cameras stood on a main screen",
  "report.part.uptime": "whether the cameras were in working order",
  "report.part.cooperation": "what partners say about working together",
  "report.part.requests": "requests for footage",
  "report.working.intro":
    "This chapter describes how the cameras are used. It says nothing about their effect on the street.",
  "report.working.hours": "Viewing hours",
  "report.working.hours-total":
    "In {hours} hours someone was viewing live, in {shifts} shifts with on average {operators} operators. Hours that shifts share count once.",
  "report.working.per-hour": "Per hour of viewing {rate} observations were logged.",
  "report.working.rota": "Do the viewing hours fit the problem?",
  "report.working.rota-intro":
    "The lift is the share of incidents inside viewing hours divided by the share of all hours that were viewed. Around the clock it is 1; above 1 the hours were chosen better than at random.",
  "report.working.rota-caption": "Incidents of the area’s problem and the viewing hours",
  "report.working.rota-figure":
    "{name}: {n} incidents of the problem by hour of the week, and the hours in which was viewed",
  "report.working.rota-alternative":
    "Heat map of {n} incidents in {name}; most on {day} between {hour} and {next}. {share} falls in viewing hours.",
  "report.working.rota-data": "{name}: incidents, and the share of weeks in which this hour was viewed",
  "report.working.count-and-viewed": "{count} ({viewed})",
  "report.working.watching": "How long cameras are watched",
  "report.working.watching-total":
    "Cameras stood live on a main screen for {hours} camera-hours: {share} of the time that they hung.",
  "report.working.watching-caption": "Live on a main screen, per area",
  "report.working.effort": "Where the effort goes",
  "report.working.effort-intro":
    "Operator hours by what the shift was for. Live viewing serves intervention, searching footage serves investigation, publicity serves prevention.",
  "report.working.effort-caption": "Operator hours per way of working",
  "report.working.technique": "Technical management",
  "report.working.uptime":
    "The cameras were in working order for {share} of the time, from the month of the first outage to that of the last.",
  "report.working.repair":
    "Over {n} outages that were not planned, repair took {hours} hours on average and {median} hours in the middle one; {within} was repaired within the agreed time.",
  "report.working.uptime-caption": "In working order, per area",
  "report.working.causes-caption": "Causes of outages",
  "report.working.cooperation": "Working together",
  "report.working.cooperation-intro":
    "What interviews, visits and documents say. They are views of people in a function, no measurements.",
  "report.working.cooperation-caption": "Findings per topic",
  "report.working.finding": "{topic}, {who}: {paraphrase}",
  "report.working.figures": "Do stated figures add up?",
  "report.working.figures-wrong":
    "{wrong, plural, one {One of the {total, number} stated figures does not follow from the counts beside it.} other {{wrong, number} of the {total, number} stated figures do not follow from the counts beside them.}}",
  "report.working.figures-caption": "Stated figures and what follows from the counts",
  "report.figure-verdict.follows": "follows",
  "report.figure-verdict.does-not-follow": "does not follow",
  "report.figure-verdict.cannot-be-checked": "cannot be checked",
  "report.evidence-kind.interview": "interview",
  "report.evidence-kind.observation": "observation",
  "report.evidence-kind.document": "document",
  "report.evidence-kind.meeting": "meeting",
  "report.evidence-kind.unknown": "not said",
  "report.yields.live": "Live viewing",
  "report.yields.footage": "Recorded footage",
  "report.yields.no-area": "area not known",
  "report.yields.live-shares": "Shares over the log, with what is unknown",
  "report.yields.results": "What came of what was seen",
  "report.yields.response":
    "A unit was there after {median} minutes in the middle case, and after {p90} minutes in nine cases out of ten ({n} cases; unknown for {unknown} of the units sent).",
  "report.yields.seen-caption": "{total} observations by hour of the week",
  "report.yields.seen-alternative":
    "Heat map of {total} observations; most on {day} between {hour} and {next}.",
  "report.yields.seen-table": "Observations by hour and day",
  "report.yields.distribution":
    "Of {cameras} cameras, the top tenth has {top} of the yield; the middle camera has {middle}. {zero, plural, =0 {No camera is without yield.} one {One camera has none.} other {{zero, number} cameras have none.}} {without} of the entries names no camera that hung.",
  "report.yields.zero-observations": "Nothing was seen on: {cameras}.",
  "report.yields.zero-requests": "No footage was asked of: {cameras}.",
  "report.yields.per-camera-observations": "Observations per camera",
  "report.yields.per-camera-requests": "Requests per camera",
  "report.yields.per-camera-alternative":
    "Bars of {cameras} cameras, most first: the first has {most}, and {zero} have none.",
  "report.yields.requests-total": "Footage was asked for {total} times.",
  "report.yields.identified":
    "A suspect was identified in {share} of {total} requests{unknown, plural, =0 {} one {; one outcome is unknown} other {; {unknown, number} outcomes are unknown}}.",
  "report.yields.told": "Of the {n} usable recordings, the outcome was told for {share}.",
  "report.yields.requests-by-area": "Requests per area",
  "report.yields.found-reasons": "Was footage found, and why not",
  "report.yields.outcomes": "Outcomes of requests",
  "report.yields.age":
    "In the middle case footage was asked for after {median} days; {late} of the requests came after the retention period.",
  "report.yields.purpose": "Public order or legal order",
  "report.yields.purpose-intro":
    "A dated table says of every sort of use and offence which of the two it serves. What is unclear is counted either way: the first number leaves it out, the second takes it in.",
  "report.yields.purpose-caption": "What the cameras are used for",
  "report.use.live": "live viewing",
  "report.use.request": "footage asked for",
  "report.yields.chains": "The chain of every area",
  "report.yields.chains-intro":
    "Per area the chain of its main way of working. A chain alone never leads to withdrawal.",
  "report.chain.begin.intervention": "Of {n} observations",
  "report.chain.begin.investigation": "Of {n} requests",
  "report.chain.product":
    "{begin}, {share} comes to the end of the chain. The range is what is unknown. Links with another denominator are not multiplied.",
  "report.chain.of.intervention": "seen",
  "report.chain.of.investigation": "asked for",
  "report.chain.caption.intervention": "The chain of intervention: what remains after each link",
  "report.chain.caption.investigation": "The chain of investigation: what remains after each link",
  "report.chain.table.intervention": "What remains after each link of intervention",
  "report.chain.table.investigation": "What remains after each link of investigation",
  "report.chain.links.intervention": "The links of intervention",
  "report.chain.links.investigation": "The links of investigation",
  "report.chain.alternative":
    "Funnel of {links} links: {begin} at the beginning, {least} certainly and {most} at most at the end.",
  "report.chain.unknown": "not known (0% to 100%)",
  "report.chain.no-norm": "no sourced norm",
  "report.chain.apart": "stands apart",
  "report.chain.no-weakest": "No link with a sourced norm is below it.",
  "report.chain.weakest":
    "{certain, select, yes {Most is to be gained} other {Most may be to be gained}} at “{link}”: {share}, against a norm of {norm} ({source}). Up to the norm would bring {gain} more to the end.",
  "report.chain.weakest-short": "{link}{certain, select, yes {} other { (possibly)}}",
  "report.chain.per-area": "The chain of the main way of working, per area",
  "report.chain.no-product": "no product: see the effect",
  "report.range": "{low} to {high}",
  "chart.certain": "certainly",
  "chart.possible": "possibly (unknown)",
  "chart.number": "Number",
  "chart.cameras-most-first": "Cameras, most first",
  "chart.observations": "Observations",
  "chart.requests": "Requests",
  "chart.camera-without": "camera without yield",
  "chart.mostly-viewed": "viewed in at least half of the weeks",
  "chart.observations-scale": "{count} observations",
  "report.annex.indicators": "Indicators of the way of working",
  "report.annex.indicators-intro":
    "A share with something unknown is a range: the first number counts the unknown as no, the second as yes. Values are over all areas where there is such a value, otherwise per area.",
  "report.annex.indicators-caption": "Indicators with formula, unit, number and share unknown",
  "report.annex.indicators-missing": "Indicators that could not be measured, and what it takes",
  "report.indicator-part": "{name}: {part}",
} as const;
