export const report = {
  "report.title": "Evaluation of camera surveillance in {name}",
  "report.subtitle": "As it stood on {asOf} · edition {edition} · {audience}",
  "report.audience.internal": "for internal use",
  "report.audience.public": "public",
  "report.contents": "Contents",
  "report.skip": "Skip to the report",
  "report.page": "Page {page} of {pages}",
  "report.data-table": "Show the numbers behind this picture",
  "report.filter": "Filter the rows of this table",
  "report.filter-result": "{shown} of {total} rows shown",
  "report.sort": "Sort by {column}",
  "report.scroll": "{caption} (scrolls sideways on a narrow screen)",
  "report.rows-left-out":
    "{shown, plural, =0 {The {total} rows of this table are in the spreadsheet annex.} other {The first {shown} of {total} rows are shown; the spreadsheet annex has them all.}}",
  "report.figure": "Figure {n}",
  "report.table-number": "Table {n}",
  "report.dash": "–",

  "report.synthetic.label": "MADE-UP DATA – this municipality does not exist",
  "report.synthetic.notice":
    "This report is about a made-up municipality. All numbers were generated to try out the method and say nothing about any real place.",
  "report.purpose":
    "These cameras serve another purpose than public order: {purpose}. Read the outcomes about incidents in that light. No effect on street crime is expected here, so this report tests the method.",
  "report.police-side":
    "This report was made where the police data are. Small counts are withheld before anything leaves that place.",

  "report.chapter.numbered": "{number}. {title}",
  "report.chapter.summary": "In short",
  "report.chapter.sources": "Sources, method and quality of the data",
  "report.chapter.law": "Law and terms",
  "report.chapter.cameras": "Cameras and areas",
  "report.chapter.goals": "Goals",
  "report.chapter.effect": "Effect on incidents",
  "report.chapter.costs": "Costs and benefits",
  "report.chapter.privacy": "Privacy",
  "report.chapter.planning": "Number of cameras",
  "report.chapter.conclusions": "Conclusions and advice",
  "report.chapter.annex": "Annex: data problems and methods",

  "report.state.known": "known",
  "report.state.not-measured": "not measured",
  "report.state.refused": "cannot be computed",
  "report.state.withheld": "withheld",
  "report.absent.not-measured": "Not measured: {what}.",
  "report.absent.refused": "Cannot be computed: {what}.",
  "report.absent.withheld": "Withheld, because the counts are small: {what}.",
  "report.part.stock": "the number of cameras over time",
  "report.part.area-stock": "the number of cameras per area",
  "report.part.incidents": "incidents",
  "report.part.effects": "the effect on incidents",
  "report.part.effect-in": "the effect in {name}",
  "report.part.economics": "costs and benefits",
  "report.part.costs": "costs per year",
  "report.part.break-even": "break-even",
  "report.part.law": "whether the legal rules were kept",
  "report.part.privacy": "privacy",
  "report.part.planning": "where cameras would see most",

  "report.change.fewer": "{share}\u00a0fewer",
  "report.change.more": "{share}\u00a0more",
  "report.change.none": "no change",

  "report.summary.question":
    "Do the cameras in {name} do what each place needs, what do they cost, and what should happen to each area next?",
  "report.summary.advice": "Advice per area",
  "report.summary.mayor":
    "This is advice; the mayor decides. Confidence: A is enough data, B data for part of the answer, C not enough data.",
  "report.summary.figures": "The numbers",
  "report.summary.missing": "What could not be measured",
  "report.summary.more-missing":
    "{count, plural, one {One more part is named in its chapter.} other {{count} more parts are named in their chapters.}}",
  "report.summary.see-conclusions":
    "The advice for each of the {count} areas, with the facts that decided it, is in the chapter Conclusions and advice.",
  "report.key.cameras": "Cameras in use",
  "report.key.no-cap": "no cap known",
  "report.key.cap": "{over, select, yes {above the cap of {cap}} other {the cap is {cap}}}",
  "report.key.change": "Change against the comparison, {outcome}",
  "report.key.change-note": "{interval}; {grade}",
  "report.key.false-alarms": "False alarms of the simple test",
  "report.key.false-alarms-note":
    "of {used} places without a camera; {adjusted} with an allowance for irregular counts",
  "report.key.cost": "Cost in {year}",
  "report.key.per-camera": "Cost per camera in {year}",
  "report.key.goals": "Goals reached",
  "report.key.of": "{part, number} of {whole, number}",
  "report.key.goals-note":
    "{rest, plural, =0 {all goals could be judged} one {one area has no goal or could not be judged} other {{rest} areas have no goal or could not be judged}}",

  "report.advice.keep": "Keep",
  "report.advice.adapt": "Adapt",
  "report.advice.move": "Move",
  "report.advice.withdraw": "Withdraw",
  "report.advice.retest-necessity": "Test the need again",
  "report.advice.cannot-be-judged": "Cannot be judged",
  "report.advice.marked": "{symbol} {label}",
  "report.confidence-short": "confidence {letter}",
  "report.confidence.A": "A – enough data",
  "report.confidence.B": "B – data for part of the answer",
  "report.confidence.C": "C – not enough data to judge",
  "report.goal.reached": "Goal reached",
  "report.goal.not-reached": "Goal not reached",
  "report.goal.not-measurable": "Goal cannot be measured",
  "report.goal.no-goal": "No measurable goal set",
  "report.goal.with-change": "{state} ({change})",

  "report.sources.intro":
    "This evaluation stands on {asOf}. It was made from the files below. Every row of a file is either used or set aside for a stated reason. Distances were measured in {crs}.",
  "report.sources.incidents":
    "There are {total} incidents from {from} to {to}. {missing, plural, =0 {All of them have a place of their own.} other {{located} have a place of their own; {unplaced} do not and count in no area.}}",
  "report.sources.caption": "The files: rows used and set aside",
  "report.sources.reason": "{reason}: {count}",
  "report.sources.quality-caption": "What the weaknesses of the files forbid",
  "report.sources.no-weaknesses":
    "The check of the files found no weakness that limits what may be concluded.",
  "report.sources.method":
    "What is missing is called not measured; it is never counted as zero. Numbers that say little because counts are small come with an interval, or are not given at all. The annex lists the problems found in the data and the method behind each number.",

  "report.law.intro":
    "{total, plural, =0 {No rule was checked} one {One finding} other {{total} findings}} under {regime}: {breach, plural, =0 {no breach} one {one breach} other {# breaches}}, {warning, plural, =0 {no warning} one {one warning} other {# warnings}}, and {noData, plural, =0 {none without data} one {one that could not be checked for lack of data} other {# that could not be checked for lack of data}}.",
  "report.law.caution":
    "A rule without data has not been met; it has not been checked. This list does not replace legal advice.",
  "report.law.caption": "Rules and findings",
  "report.law.whole-programme": "whole programme",

  "report.cameras.latest":
    "On the last day counted {total, plural, one {one camera was} other {{total, number} cameras were}} in use: {fixed, number} fixed, {flexible, number} flexible and {mobile, number} mobile.",
  "report.cameras.no-cap":
    "No cap on the number of cameras is known, so their number is not tested against one.",
  "report.cameras.under-cap":
    "The cap is {cap, number}: {room, plural, =0 {it is fully used} one {there is room for one more camera} other {there is room for {room, number} more cameras}}.",
  "report.cameras.over-cap":
    "The cap is {cap, number}: {over, plural, one {one camera} other {{over, number} cameras}} above it.",
  "report.cameras.undated":
    "{count, plural, one {One camera has no known dates and is} other {{count, number} cameras have no known dates and are}} in none of these counts.",
  "report.cameras.stock-caption": "Cameras in use on the first day of each month, against the cap",
  "report.cameras.stock-table": "Cameras in use on the first day of each month",
  "report.cameras.stock-alternative":
    "Step chart of the number of cameras from {from} to {to}: {first} at first, {last} at the end, {most} at most.",
  "report.cameras.areas-caption": "Cameras per area",

  "report.goals.intro":
    "A goal can be judged when it names one problem, one main way in which the cameras should work, and a target. Whether a goal was reached is a question about the street. Whether the cameras contributed is a separate question, answered in the next chapter.",
  "report.goals.no-areas": "There are no camera areas in the data, so no goals per area.",
  "report.goals.without":
    "{without, plural, one {One of the {total} camera areas has no goal with a way of working and a target.} other {{without} of the {total} camera areas have no goal with a way of working and a target.}} Without a goal it cannot be judged whether the cameras do what the place needs.",
  "report.goals.caption": "The goal of each camera area",
  "report.goals.not-set": "not set",
  "report.mechanism.prevention": "prevention",
  "report.mechanism.intervention": "intervention",
  "report.mechanism.investigation": "investigation",

  "report.effect.intro":
    "Incidents also rise and fall where no cameras hang. That is why each camera area is set against places without cameras over the same months. The month in which the cameras started is left out. “Cannot be told” means just that: it is not the same as “no effect”.",
  "report.effect.counts-caption": "Incidents counted before and after the start",
  "report.effect.exclusions":
    "{missing, plural, =0 {All {total} incidents have a place of their own.} other {Of the {total} incidents, {unplaced} have no place of their own and are left out of this table.}} Incidents outside the months and places compared are left out as well.",
  "report.effect.per-area": "Area by area",
  "report.effect.too-many":
    "There are {count} areas. With more than {most}, the pictures per area are left out; the tables hold every area.",
  "report.effect.title": "{name}: {outcome}",
  "report.effect.verdict": "Verdict: {verdict}",
  "report.effect.measured":
    "Measured change against the comparison: {estimate} ({level} interval: {low} to {high}).",
  "report.effect.measured-no-interval":
    "Measured change against the comparison: {estimate}. No interval could be computed.",
  "report.effect.withheld": "The numbers of this area are withheld because the counts are small.",
  "report.effect.difference": "{sign, select, fewer {{size} fewer} more {{size} more} other {no difference}}",
  "report.effect.range": "{low} to {high}",
  "report.effect.size-with-interval": "{size} ({low} to {high})",
  "report.effect.design": "{design}, level {level}",
  "report.effect.design-title": "How strong the comparison is",
  "report.effect.design-intro":
    "The Maryland scale runs from 1, a single count, to 5, where chance decides which places get cameras. From level 3 on, a difference may be read as an effect.",
  "report.effect.and-more": "{name} and {count, plural, one {one more} other {{count} more}}",
  "report.effect.windows":
    "Start {start}. Compared: {beforeFrom} to {beforeTo} with {afterFrom} to {afterTo}.",
  "report.effect.displacement":
    "Around the area (displacement): {estimate} against its comparison, interval {interval}.",
  "report.effect.displacement-absent": "Displacement around the area: {state}. {reasons}",
  "report.effect.pre-trend":
    "{differs, select, yes {Camera area and comparison already moved apart before the start ({p}); a later difference may be the same movement going on.} other {Before the start, camera area and comparison moved in the same way, as far as can be seen ({p}).}}",
  "report.effect.smallest-visible":
    "Smallest change that these counts could show, with a chance of 80%: {change}.",
  "report.effect.lines-caption": "{name}: incidents per month around the start",
  "report.effect.lines-alternative":
    "Line chart of {name} over {months} months around the start: between {least} and {most} incidents a month in the camera area, beside the comparison brought to the same level. {verdict}",
  "report.effect.methods-caption": "{name}: the main method and others on the same counts",
  "report.effect.estimates-caption":
    "Change per area against its comparison. The relative effect size is one over the rate ratio: above 1 favours the cameras",
  "report.effect.forest-caption":
    "Change per area against its comparison, with {level} interval. An interval that holds 0 does not tell cameras from chance",
  "report.effect.forest-caption-part":
    "Change per area against its comparison, with {level} interval: the {shown} most telling of {total}; the table has them all",
  "report.effect.forest-alternative":
    "Of {total} comparisons, {shown, plural, =0 {none shows} one {one shows} other {{shown} show}} an effect, {none, plural, =0 {none rules} one {one rules} other {{none} rule}} out a fall that matters, and for {unclear, plural, =0 {none} other {{unclear}}} it cannot be told.",
  "report.verdict.effect-shown-fewer":
    "an effect is shown. There were {estimate} incidents than the comparison leads one to expect ({level} interval: {low} to {high}).",
  "report.verdict.effect-shown-more":
    "there were {estimate} incidents than the comparison leads one to expect ({level} interval: {low} to {high}). That is the wrong way.",
  "report.verdict.none-larger-than":
    "no fall that matters. The numbers rule out a fall of more than {bound}; a smaller one is possible.",
  "report.verdict.no-fall": "no fall: the numbers rule one out.",
  "report.verdict.cannot-be-told": "it cannot be told whether the cameras changed anything here.",
  "report.grade.effect-shown": "effect shown",
  "report.grade.none-larger-than": "no fall that matters",
  "report.grade.cannot-be-told": "cannot be told",
  "report.design.ring-comparison": "before and after, against a ring around the area",
  "report.design.dossier-comparison": "before and after, against comparison areas chosen beforehand",
  "report.design.matched-comparison": "before and after, against matched places",
  "report.design.before-after": "before and after only",
  "report.design.counts-only": "counts of a wider area",
  "report.design.none": "none",
  "report.test.model": "model {p}",
  "report.test.randomisation": "randomisation {p}",
  "report.test.placebo": "placebo {p}",

  "report.placebo.title": "The same test where no camera hangs",
  "report.placebo.intro":
    "A test can cry “effect” where there is nothing. So the same comparison was made on places in the same city where no camera hangs. On a sound test, about one in twenty of those gives a false alarm.",
  "report.placebo.sentence":
    "{name}: on {used} places without a camera ({disjoint} of which overlap no other), the simple test cried “effect” on {share}. With an allowance for irregular counts, that is {adjusted}.",
  "report.placebo.p": "Compared with those places, a difference as large as the real one comes up with {p}.",
  "report.placebo.calibrated":
    "The calibrated test of this report takes its p-value and interval from such places. On places and dates that it had not learned from it cried “effect” on {calibrated} ({low} to {high}).",
  "report.placebo.not-cross-fitted":
    "There are too few places to learn the calibrated test on some and judge it on others.",
  "report.placebo.count":
    "The {used} places start in {dates} different months and lie in {blocks} parts of the city. At most {disjoint} fit without overlap: that number sets the smallest possible p-value ({smallest}), and the uncertainty of these shares is found by drawing parts of the city again.",
  "report.placebo.peak":
    "{matched, select, yes {The places had about as large a rise or fall just before their start as the real areas had, so a peak that falls back by itself is part of the comparison.} other {Too few places had as large a rise or fall just before their start as the real areas had, so a peak that falls back by itself is not fully part of the comparison.}}",
  "report.placebo.programme":
    "Each of these places stands for one camera area, so no p-value for all areas together is drawn from them.",
  "report.placebo.no-p":
    "{disjoint, plural, =0 {There are no places} one {There is only one place} other {There are only {disjoint, number} places}} that overlap no other: too few for a p-value (the smallest possible would be {smallest}).",
  "report.placebo.caption": "{name} among places without a camera",
  "report.placebo.alternative":
    "Histogram of the change on {used} places without a camera. The real area, {name}, stands at {real}; {below} places fell as much or more.",
  "report.placebo.table": "How often the test raised a false alarm",
  "report.placebo.data-caption": "Change on each place without a camera",

  "report.hours.title": "When incidents happen",
  "report.hours.caption":
    "Incidents by hour and weekday, {name}: {withTime} with a known time; {withoutTime} without one are left out",
  "report.hours.alternative":
    "Heat map of incidents by hour and weekday, {name}. Most fall on {day} between {hour}:00 and {next}:00.",
  "report.hours.table": "Incidents by hour and weekday, {name}",
  "report.hours.hour": "{hour}:00",

  "report.request.title": "Request to the police",
  "report.request.intro": "With these data the effect could be judged. The list can be sent as it stands:",

  "report.costs.not-ended":
    "The year {year} had not ended on the day of the evaluation: its costs are not complete.",
  "report.costs.latest": "In {year} the cameras cost {total}. Per camera: {perCamera}.",
  "report.costs.caption": "Cost per year",
  "report.costs.alternative":
    "Bar chart of the cost over {years} years, {first} to {last}; the last year cost {amount}.",
  "report.costs.table": "Cost per year and per camera",
  "report.costs.by-category": "Cost per year and category",
  "report.costs.break-even-title": "What would have to be prevented",
  "report.costs.break-even-intro":
    "An offence costs society money. Dividing the yearly cost of the cameras by the cost of one offence gives the number that would have to be prevented to earn the cameras back. It is a threshold, not a result: it does not say that any offence was prevented.",
  "report.costs.set": "Unit costs: {label}; price level {priceLevel}; conversion: {conversion}.",
  "report.costs.break-even-caption": "{name}: offences to be prevented per year ({set})",
  "report.costs.break-even-alternative":
    "Bar chart for {name}: the lowest threshold is {needed} prevented offences a year, for {offence}.",
  "report.costs.break-even-table": "Break-even per area and offence",
  "report.judgement.low-threshold-unproven": "low threshold, unproven",
  "report.judgement.high-threshold-unproven": "high threshold, unproven",
  "report.judgement.cannot-pay-back": "cannot pay back even at full prevention",
  "report.judgement.no-baseline": "cannot be judged without a count before",

  "report.claim-about": "{outcome} – {claim}",
  "report.conclusions.none": "No advice was given: there are no camera areas to advise on.",
  "report.conclusions.two-answers":
    "Whether the goal was reached and whether the cameras contributed are two separate answers. A goal can be reached without a shown contribution; then the need for the cameras is tested again.",
  "report.conclusions.caption": "Advice per area, with the facts that decided it",
  "report.conclusions.counts": "Advice: number of areas",
  "report.conclusions.mayor-decides":
    "The advice follows from stated rules. The mayor decides and may depart from it, giving the reason.",
  "report.conclusions.confidence":
    "Confidence: A means enough data, B means data for part of the answer, C means that the data cannot decide.",

  "report.annex.problems": "Problems found in the data",
  "report.annex.no-problems": "No problems were found in the data.",
  "report.annex.problems-caption": "Problems found in the data",
  "report.annex.monthly": "Incidents per month",
  "report.annex.monthly-caption": "Incidents per area, category and month",
  "report.annex.methods": "Methods",
  "report.annex.methods-intro":
    "Each number has a trace that names its method, version, settings and input. Random draws start from the seed “{seed}”, so the same data give the same report.",
  "report.annex.methods-caption": "Traces of the numbers in this report",
  "report.severity.error": "error",
  "report.severity.warning": "warning",
  "report.severity.note": "note",

  "report.own-text.label": "In the evaluator’s own words",
  "report.own-text.about": "In the evaluator’s own words, about {name}",
  "report.own-text.changed":
    "This passage quotes {quoted}; the number is now {now} ({number}). Please check the passage.",
  "report.own-text.place": "Room for your own text: chapter “{chapter}”.",
  "report.tone.info": "Note",
  "report.tone.warning": "Mind this",
  "report.tone.synthetic": "Made-up data",
  "report.annex-sheet.contents": "Contents",
  "report.annex-sheet.sheet": "Sheet",
  "report.annex-sheet.table": "Table",
  "report.annex-sheet.rows": "Rows",

  "report.own-text.gone":
    "This passage quotes {quoted}; that number is no longer in the evaluation ({number}). Please check the passage.",
  "report.chapter.follow-up": "Follow-up of earlier recommendations",
  "report.part.follow-up": "the follow-up of earlier recommendations",
  "report.part.privacy-measures": "measures that protect privacy",
  "report.part.complaints": "complaints and objections",
  "report.compliance.caption": "Rules per area: the heaviest finding",
  "report.compliance.alternative":
    "{rules} rules for the whole programme and {areas, plural, one {# area} other {# areas}}; {breach, plural, =0 {no breach} one {# breach} other {# breaches}}. The table below names each finding.",
  "report.compliance.rule": "{id} {name}",
  "report.terms.caption": "Orders over time",
  "report.terms.alternative":
    "{orders, plural, one {# order} other {# orders}} in {areas, plural, one {# area} other {# areas}}, each from its first to its last day; a dashed line marks the day of the evaluation.",
  "report.terms.kind": "{kind}, {cameras}",
  "report.terms.no-end": "no end",
  "report.terms.withdrawn": "{to} (withdrawn)",
  "chart.rule": "Rule (R)",
  "chart.day-of-evaluation": "day of the evaluation",
  "report.privacy.measures":
    "Each measure with its last check. A computed view can only ask for a check; a recorded inspection decides.",
  "report.privacy.measures-caption": "Measures that protect privacy",
  "report.privacy.never-checked":
    "{count, plural, one {Of one kind of measure no check is known:} other {Of # kinds of measure no check is known:}}",
  "report.privacy.complaints-caption": "Complaints, objections and requests for access",
  "report.follow-up.intro":
    "{items, plural, one {# recommendation} other {# recommendations}} of {rounds, plural, one {# evaluation} other {# evaluations}}. {overdue, plural, =0 {None is past its day without being done.} one {One is past its day and not done.} other {# are past their day and not done.}} What nobody has looked at is counted as not known, never as followed.",
  "report.follow-up.score": "Score per evaluation",
  "report.follow-up.caption": "Earlier recommendations and what became of them",
  "report.follow-up.to": "{text} (to: {addressee})",
  "report.follow-up.no-response": "no decision known",
  "report.follow-up.due": "due {due}",
  "report.follow-up.overdue": "past its day, not done",
  "report.follow-up.assessed": "found in {round}",
  "report.follow-up.superseded-by": "by {id}",
  "report.part.neighbourhoods": "counts by neighbourhood",
  "report.neighbourhoods.title": "The areas in their municipality",
  "report.neighbourhoods.intro":
    "{count, plural, one {One area} other {# areas}} over the twelve months from {from} to {to}, as the source counts them. This is context: it says where an area stands, not what the cameras did.",
  "report.neighbourhoods.caption": "Incidents per area, {from} to {to}",
  "report.neighbourhoods.all": "All together",
  "report.sources.counts":
    "There are {total} incidents from {from} up to and including {to}, as counts per area and period: no incident has a place of its own.",
  "report.flexible.title": "Flexible cameras",
  "report.flexible.intro":
    "Flexible cameras come and go. Their months are compared with what the months without cameras, there and elsewhere, lead to expect. The first three months after a removal count for neither side, because deterrence may linger. Cameras are often sent where incidents just rose; part of a fall would then have come by itself.",
  "report.flexible.caption": "All stays of flexible cameras together, with the change in incidents",
  "report.flexible.places": "Places",
  "report.flexible.stays": "Stays",
} as const;
