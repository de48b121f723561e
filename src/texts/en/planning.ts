/** Where cameras should hang. */

export const planning = {
  "report.column.share-of-all": "Share of all",
  "optimise.no-options": "There is nothing to choose from. Give at least one place for a camera.",
  "optimise.effect-range":
    "{count, plural, one {An effect lies} other {# effects lie}} outside 0 to 1. Give each as a share.",
  "optimise.demand-missing":
    "{count, plural, one {A place covers} other {# places cover}} a demand that does not exist. Number demands from 0.",
  "optimise.not-finite":
    "{count, plural, one {A number is} other {# numbers are}} missing, infinite or, for a cost or exposure, below zero.",
  "optimise.limit-negative": 'The limit "{rule}" is {found}; a limit is zero or more.',
  "optimise.contradiction": "In {zone} at least {least} and at most {most} are asked. Change one of the two.",
  "optimise.rotation-range":
    "A rotation needs at least one period, a number of cameras and a move cost of zero or more, and a residual share from 0 to 1.",
  "optimise.infeasible": "The rules cannot hold together, so there is no best choice.",
  "optimise.undecided":
    "The search ended before a choice was found or shown not to exist. Give it more nodes.",
  "optimise.feasible": "The search ended before the value was proven to be the best.",
  "planning.no-such-cell": "A selected cell does not exist, or is named twice.",
  "planning.cell-negative": "A cell has no surface, or a negative count.",
  "planning.nothing-to-divide": "The index is not defined: no surface was selected, or nothing was counted.",
  "planning.too-many-sets":
    "The best set of cells was not found within {limit} sets. Take fewer or equal cells.",
  "planning.no-incidents":
    "No incident with a point of its own lies in the years before the day of the plan.",
  "planning.no-whole-year":
    "The incidents cover no whole year before the day of the plan. A plan needs at least twelve months.",
  "planning.counts-only": "The incidents are counts per area. A plan needs their points.",
  "planning.no-cap":
    "No cap is known and no camera hangs. Write the cap in dossier.yaml (programme, capHistory), or ask for a number with --cameras.",
  "planning.no-candidates":
    "No possible place is left. Give mounts in a file, or leave out the limit to the camera areas.",
  "planning.budget-without-cost": "A budget needs the cost of a camera per year: add --camera-cost.",
  "planning.budget-below-cheapest": "The budget of {budget} does not pay for one camera of {cost} per year.",
  "planning.unknown-area": 'The area "{found}" is not in the dossier. Known: {known}.',
  "planning.contradiction":
    "For {area} at least {least} and at most {most} cameras are asked. Change one of the two.",
  "planning.one-year-only":
    "A plan can be judged on a later year only when there are at least two whole years of incidents.",
  "planning.nothing-in-last-year": "The last year has no incidents, so that no plan can be judged on it.",
  "planning.no-camera-places": "No camera has a place on the day of the plan.",
  "planning.no-flexible":
    "No flexible camera is left to move: the dossier gives no number for them, or no place has incidents left.",
  "planning.cap-from-use":
    "No cap is known. The plan takes the {cameras, plural, one {# camera} other {# cameras}} in use as the number.",
  "planning.view-is-circle":
    "What a camera sees is taken as a circle around it: buildings that stand in the way are not counted.",
  "planning.no-effect-sizes":
    "Counted are incidents in view. How many of them a camera would prevent or solve is not claimed.",
  "planning.cameras-without-place":
    "{use, plural, one {# camera is} other {# cameras are}} in use, {placed} of them with a place. The others are not in the comparison.",
  "planning.seen-by-cameras":
    "{share, number, percent} of the recorded incidents happened in view of today’s cameras. What cameras see is recorded more often, so these places look busier than others with as many incidents.",
  "planning.police-driven":
    "{share, number, percent} of the incidents are of kinds that come to light because the police look for them. Their places follow where the police look.",
  "planning.uneven-years":
    "The years differ much: from {least} to {most} incidents. Were all years and all parts of the city recorded alike?",
  "planning.fewer-candidates":
    "There are {candidates} possible places for {cameras} cameras, so not all cameras are placed.",
  "planning.conflict.site": "one camera per place",
  "planning.conflict.cap": "at most {most, plural, one {# camera} other {# cameras}}",
  "planning.conflict.budget": "at most {most} per year",
  "planning.conflict.exposure": "at most {most} private space in view",
  "planning.conflict.zone-least": "at least {least, plural, one {# camera} other {# cameras}} in {zone}",
  "planning.conflict.zone-most": "at most {most, plural, one {# camera} other {# cameras}} in {zone}",
  "planning.conflict.change": "few changes to what hangs today",
  "planning.infeasible": "These rules cannot hold together: {rules}. Loosen one of them.",
  "planning.undecided": "The search ended before a plan was found. Ask for more nodes (--nodes).",
  "cli.plan": "Choose where cameras would see most",
  "cli.plan.cameras": "number of cameras; the cap when left out",
  "cli.plan.camera-cost": "cost of a camera per year",
  "cli.plan.budget": "most that all cameras may cost per year",
  "cli.plan.at-least": "at least so many in an area, as area=number; several with spaces",
  "cli.plan.at-most": "at most so many in an area, as area=number; several with spaces",
  "cli.plan.within-areas": "only places within the camera areas",
  "cli.plan.moves": "at most so many of today’s cameras move",
  "cli.plan.nodes": "how long to search for proof, in nodes",
  "cli.plan.months": "plan the flexible cameras over so many months too",
  "cli.plan.not-area-number": '"{found}" is not an area and a number. Write area=number with {option}.',
  "cli.plan.headline":
    "{name}: {cameras, plural, one {# camera} other {# cameras}} would have {inView} incidents per year in view ({share}).",
  "cli.plan.today":
    "Today’s {cameras, plural, one {camera has} other {# cameras have}} {inView} in view ({share}).",
  "cli.plan.optimal": "No other choice sees more: this was proven in {seconds} seconds.",
  "cli.plan.feasible": "Another choice could see at most {gap} more; the search took {seconds} seconds.",
  "cli.plan.one-more": "One more camera: {value} incidents per year in view more (between {low} and {high}).",
  "cli.plan.one-fewer": "One fewer: {value} in view fewer (between {low} and {high}).",
  "cli.plan.judged":
    "Made on the years before and judged on {from} to {before}: plan {plan}, today {today}, busiest places {hotSpots}, random {random}.",
  "cli.plan.column.place": "place",
  "cli.plan.column.area": "area",
  "cli.plan.column.kind": "kind",
  "cli.plan.column.east": "east",
  "cli.plan.column.north": "north",
  "cli.plan.column.reason": "reason",
  "cli.plan.rotation": "Flexible cameras by month (places; value {value} incidents in view, gap {gap}):",
  "cli.plan.rotation-month": "month {month}: {places}",
  "planning.reason":
    "{inView} incidents per year in view, {alone} of them by no other camera; chosen in {share} of the draws of years; {change, select, keep {a camera hangs here now} other {new place}}",
  "planning.kind.fixed": "fixed",
  "planning.kind.flexible": "flexible",
  "planning.outside": "outside the areas",
  "planning.grid-place": "place {n}",
  "chart.cameras-number": "Number of cameras",
  "chart.in-view-per-year": "Incidents in view per year",
  "chart.best-found": "best found",
  "chart.no-more-than": "no choice sees more",
  "chart.today": "today",
  "report.planning.basis":
    "The question is where {cameras, plural, one {# camera} other {# cameras}} would have most incidents in view, on the incidents of {from} up to {before}. {candidates} places were compared, {source, select, mounts {the mounts of the dossier} other {on a grid over the busiest places, with the places of today}}. A camera sees a circle of {reach} metres.",
  "report.planning.result":
    "The best plan has {inView} incidents per year in view, {share} of all. {status, select, optimal {It is proven that no other choice of places sees more.} other {No other choice can see more than {gap} above it.}} When years are drawn anew, this plan has between {low} and {high} in view.",
  "report.planning.today":
    "Today’s {cameras, plural, one {camera has} other {# cameras have}} {inView} incidents per year in view, {share} of all.",
  "report.planning.one-more":
    "One camera more would bring {value} more incidents per year into view (between {low} and {high}).",
  "report.planning.one-fewer": "One camera fewer would take {value} out of view (between {low} and {high}).",
  "report.planning.caution":
    "A plan shows where most is seen. Whether a camera is necessary there, and whether it works, is judged per area by the mayor and in the other chapters.",
  "report.planning.curve-caption": "What each number of cameras would have in view",
  "report.planning.curve-alternative":
    "The line rises from zero cameras to {inView} incidents in view at {cameras} cameras and {last} at {most} cameras.",
  "report.planning.curve-table": "Incidents in view per number of cameras",
  "report.planning.score-caption": "The plan judged on a year it did not know: {from} up to {before}",
  "report.planning.score.plan": "Plan made on the years before",
  "report.planning.score.today": "What hung when the year began",
  "report.planning.score.hot-spots": "Busiest places, each by itself",
  "report.planning.score.random": "Drawn at random from the possible places",
  "report.planning.score.clairvoyant": "Best found with the year known",
  "report.planning.sites-caption": "Places of the plan, with the reason for each",
  "report.planning.sites-withheld": "Places with few incidents are left out of this edition.",
  "report.column.cameras-number": "Cameras",
  "report.column.in-view": "In view per year",
  "report.column.bound": "At most",
  "report.column.placement": "Placement",
  "report.column.in-view-year": "In view",
  "report.column.pai": "Accuracy index (PAI)",
  "report.column.pei": "Share of the best",
  "report.column.camera-kind": "Kind",
  "report.column.reason": "Reason",
};
