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
  "report.ladder.state.below": "weaker",
  "report.design.by-lot": "cameras placed by lot",
  "report.design.several-places": "several comparable places, other differences taken into account",
} as const;
