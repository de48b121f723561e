export const design = {
  "design.no-incidents":
    "There are no incidents in the dossier, so no effect can be judged. Add points with a time, or counts per area and month.",
  "design.no-sites": "There is no camera area and no camera with a place: nothing can be evaluated.",
  "design.no-areas": "The dossier has no camera areas.",
  "design.no-cameras": "The dossier has no camera register.",
  "design.no-cap": "No cap is known for this day.",
  "design.cameras-without-point":
    "{count, plural, one {# camera has} other {# cameras have}} no place on the map and cannot be evaluated. Add coordinates.",
  "design.log-needs-rows": "The log holds monthly totals. The distribution per camera needs rows.",
  "design.no-geometry": "{site}: no outline is known, so incidents cannot be counted inside it.",
  "design.no-start": "{site}: it is not known when camera surveillance began here.",
  "design.window-outside-data":
    "{site}: the months to compare ({from} to {to}, around the start on {start}) are not wholly in the data.",
  "design.no-matched-places": "{site}: no comparable places were found in the city.",
  "design.no-comparison":
    "{site}: there is no comparison area. Before and after alone cannot show an effect, because the whole city may have changed. Add counts of a comparable area.",
  "design.no-counts-around-start": "{site}: there are no counts on both sides of the start.",
  "design.periods-differ": "{site}: the counts of the area and of its comparison cover different periods.",
  "design.counts-only":
    "Only counts per area are known. They give context; places and months around the start need points.",
  "design.counts-have-no-months": "No months are known around the start.",
  "design.counts-have-no-buffer": "No counts of the surroundings are known, so displacement is not measured.",
  "design.share-unknown":
    "{site}: the counts are of a whole neighbourhood, and it is not known which share of them falls in the camera area. No effect on the area can be read from them.",
  "design.share-too-small":
    "The camera area holds {share, number, ::percent precision-integer} of the neighbourhood’s incidents. A fall of {fall, number, ::percent precision-integer} in the area is then a fall of {diluted, number, ::percent precision-integer} of the neighbourhood count of {count, number}.{seen, select, known { The least change that such a count could show is {visible, number, ::percent precision-integer} (80% power).} other {}} An effect on the area cannot be read from it.",
  "design.needs-points":
    "Points of incidents with a time would allow a comparison inside and around the area, month by month.",
  "design.why-not-level-4":
    "Level 4 needs several comparable areas with other differences taken into account: characteristics of places are not in the dossier.",
  "design.why-not-level-5": "Level 5 needs cameras assigned to places by lot.",
  "design.dispersion-assumed":
    "Overdispersion cannot be seen in these counts; a factor of {phi, number} is assumed.",
  "design.no-interval": "Without an interval nothing can be said about an effect.",
  "design.pre-trend-differs":
    "The camera areas and their comparison already moved apart before the start (p = {p, number, ::.000}).",
  "design.pre-trend-unknown": "The course before the start cannot be tested with these counts.",
  "design.peak-before":
    "The period before the start was a peak: {rise, number, ::percent sign-always precision-integer} compared with the {months} months before it, seen against the comparison. Part of a fall afterwards would have come by itself.",
  "design.placebo-as-large":
    "Differences this large also occur where no camera hangs (p = {p, number, ::.000}).",
  "design.interval-too-wide":
    "The {level, number, ::percent precision-integer} interval runs from {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}: a useful effect and none at all are both possible.",
  "design.too-few-disjoint":
    "Only {disjoint} places without overlap fit in the city; {needed} are needed for a p-value from pseudo areas, so none is printed.",
  "design.no-pseudo-areas":
    "No pseudo camera areas could be laid out, so the method was not calibrated on this city.",
  "design.too-few-sites":
    "{sites, plural, one {# area} other {# areas}} can be compared; all areas together need {needed}. Read the areas one by one.",
  "design.sites-left-out":
    "{count} of {total} places are left out, because the months to compare are not wholly in the data or the start is unknown.",
  "design.power-unknown": "The smallest visible change cannot be calculated from these counts.",
  "design.unknown-outcome":
    'The category "{outcome}" does not occur among the incidents. Known are: {known}.',
  "placebo.rule":
    "Rule for these places: the shape of a real area at the place of a random incident; the start of a real area or the same calendar month of another year; between half and twice as many incidents before the start; about the same mix of categories; no camera area, its surroundings or another such place within the comparison ring.",
  "design.too-few-to-cross-fit":
    "There are too few places without a camera to learn on some and judge on others.",
  "request.what": "Incidents as separate rows, without names, house numbers or free text.",
  "request.where":
    "All incidents within {metres} metres of the {count, plural, one {camera area} other {# camera areas}}, and of the rest of the municipality for comparison.",
  "request.when": "From {from} up to and including {to}.",
  "request.all-categories": "All categories, with the code of the offence.",
  "request.categories": "At least the categories {categories}; preferably all, with the code of the offence.",
  "request.columns":
    "Columns: incident number (or a replacement), begin and end of the period in which it happened, offence code, x and y in RD metres, and whether the point is a default.",
  "request.or-counts":
    "If points may not leave the police: monthly counts per category inside each camera area and in the ring of {metresFrom} to {metresTo} metres around it.",
  "request.stays-inside":
    "Or run the evaluation where the data are, with the option for the police side: only results without small counts then leave the organisation.",
  "request.starts-first":
    "First find out when camera surveillance began in each area; a request for incidents follows from those dates.",
  "design.police-driven":
    "{outcome}: such offences mostly come to light because police look for them, and live viewing is a way of looking. A rise is no proof of failure, and a fall no proof free of a change in recording.",
  "design.police-driven-share":
    "{share, number, ::percent precision-integer} of the incidents are in categories that mostly come to light because police look for them ({names}). Whether cameras or officers made a record is not known, so a change in all incidents together may be a change in recording.",
  "design.placebo-date":
    "The same comparison around a date {months} months before the cameras, when none hung, also shows a difference: {change, number, ::percent sign-always precision-integer} over {sites} places (p = {p, number, ::.000}). The difference after the start may be of the same kind.",
  "design.placebo-too-coarse":
    "The {places} pseudo areas that fit in the city cannot give a p-value small enough for so many areas (smallest: {p, number, ::.0000}).",

  "design.counts-estimated":
    "The counts of {site} were partly spread over a new division of neighbourhoods. They are estimates, and an effect is not calculated from them.",
  "design.police-effort":
    '"{outcome}" is mostly registered because the police look for it. More of it may mean more attention, also through the cameras, and less of it less attention.',
  "neighbourhoods.wider-than-view":
    "These are numbers of whole neighbourhoods. Cameras see a part of one, and a change there can drown in the rest: from these numbers alone no effect on a square or street follows.",
  "neighbourhoods.effort-unknown":
    "No crosswalk of offences was used. Which of these numbers follow what the police look for, and which follow what victims report, is not known.",
  "neighbourhoods.police-effort":
    "{share, number, percent} of these numbers follow what the police look for, and not only what happens ({names}).",
  "neighbourhoods.no-residents":
    "For {count, plural, one {one area} other {# areas}} the number of residents is not given: no rate there. Add a file of neighbourhoods with residents in the same division.",
  "neighbourhoods.nobody-lives-there": "nobody lives there",
  "neighbourhoods.no-earlier-year": "there is no year before",
  "neighbourhoods.none-earlier": "nothing was counted in the year before",
  "neighbourhoods.provisional":
    "{count, plural, one {One month is} other {# months are}} provisional and will still change.",
  "neighbourhoods.estimated":
    "{count, plural, one {One number was} other {# numbers were}} spread over new neighbourhoods by area and is an estimate.",
} as const;
