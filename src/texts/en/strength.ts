/** How strong a conclusion can be: the ladder of designs. */
export const strength = {
  "ladder.why.no-points": "Only counts per area are known, no points of incidents.",
  "ladder.why.one-area": "There is one camera area.",
  "ladder.why.no-comparison-areas": "The dossier names no comparison areas.",
  "ladder.why.empty-ring": "In the ring around the area no incident was counted before the start.",
  "ladder.why.other-default":
    "Also possible. Without a choice in the dossier the comparison nearest to the area is used; the table of choices shows whether it matters.",
  "ladder.why.asked": "Also possible, but the dossier asks for the comparison “{rule}”.",
  "ladder.needed.by-lot":
    "Draw lots: of places that need cameras equally, chance decides which get the next ones first. Keep the list and the draw.",
  "ladder.needed.several-places":
    "For every camera area several comparison areas, and for all of them what else differs: residents, shops and bars, other measures, each with dates.",
  "ladder.needed.comparison-areas":
    "Add areas with role “comparison” to the file with areas: alike in use and level, without cameras, chosen before the results are known.",
  "ladder.needed.wider-ring": "Ask in the dossier for a wider ring, or for comparison with matched places.",
  "ladder.needed.start-and-months":
    "The outline of the area, the day on which surveillance began, and incidents of the months before and after it.",
  "report.ladder.caption": "{names}: {design}. The ladder of designs, strongest first",
  "report.ladder.level": "Level",
  "report.ladder.design": "Design",
  "report.ladder.state": "Here",
  "report.ladder.why": "Why not",
  "report.ladder.needed": "What would make it possible",
  "report.ladder.state.chosen": "used",
  "report.ladder.state.out-of-reach": "not possible",
  "report.ladder.state.passed-over": "possible, not used",
  "report.ladder.state.below": "not needed",
  "report.design.by-lot": "cameras placed by lot",
  "report.design.several-places": "several comparable places, other differences taken into account",

  "report.curve.title": "Other choices, same answer?",
  "report.curve.intro":
    "How wide the surroundings are, what an area is compared with, over which months, which incidents count and how it is calculated: each can reasonably be chosen otherwise. Here the main result is made again under every combination. The share that agrees is no probability; it tells how much the answer leans on choices.",
  "report.curve.sentence":
    "{name}: of {asked} combinations {made} could be calculated. {same} point the same way as the main result, and {clear} exclude “no change” on that side. The changes run from {lowest} to {highest}; the middle one is {median}.",
  "report.curve.caption": "{name}: change against the comparison under every combination of choices",
  "report.curve.alternative":
    "{name}: {made} combinations, sorted from {lowest} to {highest}. {same} point the same way as the main result.",
  "report.curve.data": "{name}: the combinations of choices",
  "report.curve.control": "Comparison",
  "report.curve.months": "Months before / after",
  "report.curve.outcome": "Incidents",
  "report.curve.estimator": "Method",
  "report.curve.control.ring": "ring, surroundings {metres} m",
  "report.curve.control.dossier": "chosen areas",
  "report.curve.control.matched": "matched places",
  "report.curve.period": "{before} / {after} months",
  "report.outcome.without-police": "all, without what police look for",

  "recording.origin-unknown":
    "The data do not tell which records exist because someone watched the cameras. A rise of incidents under live viewing is therefore no proof that the cameras fail, and a fall no proof free of a change in recording. The dossier can name categories that come from the control room.",
  "recording.nothing-to-leave-out":
    "No category is known to hold records of the cameras or of police who look for them, so there is nothing to leave out.",
  "recording.nothing-left":
    "All of these records follow what the police or the cameras look for: nothing is left to compare.",
  "recording.see-areas": "How many were left out stands with the areas.",
  "recording.differs":
    "{turned, select, yes {The direction turns} other {It changes whether “no change” is excluded}}: {was, number, ::percent sign-always precision-integer} with all records, {now, number, ::percent sign-always precision-integer} without. The result may be one of recording.",
  "report.recording.title": "Crime or recording?",
  "report.recording.intro":
    "Cameras that are watched make records themselves, and police find what they look for. So each result is made again without such records.",
  "report.recording.none": "No category is known to hold such records.",
  "report.recording.left-out.camera-generated":
    "Left out: {category}, recorded by the control room ({known}).",
  "report.recording.left-out.police-initiated":
    "Left out: {category}, recorded because police look for it ({known}).",
  "report.recording.known.dossier": "the dossier says so",
  "report.recording.known.crosswalk": "list of offences",
  "report.recording.known.name": "judged by its name only",
  "report.recording.caption": "The results with all records, and without those that watching makes",
  "report.recording.without": "Left out",
  "report.recording.main": "All records",
  "report.recording.repeated": "Without",
  "report.recording.remark": "Remark",
  "report.recording.count": "{count}",
} as const;
