export const findings = {
  "advice.keep": "Keep",
  "advice.adapt": "Adapt",
  "advice.move": "Move",
  "advice.withdraw": "Withdraw",
  "advice.retest-necessity": "Re-test necessity",
  "advice.cannot-be-judged": "Cannot be judged",
  "advice.fact-no-goal":
    "There is no goal that can be judged: one main way of working and a target are needed.",
  "advice.fact-goal-not-measurable": "The goal cannot be measured with what is in the dossier.",
  "advice.fact-goal-reached":
    "The goal is reached: {change, number, ::percent sign-always precision-integer} against a target of {target, number, ::percent sign-always precision-integer}.",
  "advice.fact-goal-not-reached":
    "The goal is not reached: {change, number, ::percent sign-always precision-integer} against a target of {target, number, ::percent sign-always precision-integer}.",
  "advice.fact-no-effect-studied": "No effect could be studied: there are no usable incidents.",
  "advice.fact-effect-refused": "An effect could not be estimated.",
  "advice.fact-effect-fewer":
    "The cameras are credited with fewer incidents: {change, number, ::percent sign-always precision-integer} compared with what was to be expected ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-effect-more":
    "More incidents were recorded than was to be expected: {change, number, ::percent sign-always precision-integer} ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-none-larger":
    "No effect shown, and {bound, plural, =0 {a fall can be ruled out} other {a fall of more than {bound, number, ::percent precision-integer} can be ruled out}} ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-cannot-be-told":
    "Whether the cameras contributed cannot be told: {change, number, ::percent sign-always precision-integer} compared with what was to be expected ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "advice.fact-counts": "Incidents went from {before, number} to {after, number}.",
  "advice.fact-counts-compared":
    "Incidents went from {before, number} to {after, number}; in the comparison from {comparisonBefore, number} to {comparisonAfter, number}.",
  "advice.fact-no-counts": "There are no counts before and after.",
  "advice.fact-gone": "The problem has all but gone: less than a tenth is left.",
  "advice.fact-displaced": "Around the area incidents rose: the problem appears to have moved.",
  "claim.programme-fewer":
    "All places together: fewer incidents, {change, number, ::percent sign-always precision-integer} compared with what was to be expected ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-more":
    "All places together: more incidents, {change, number, ::percent sign-always precision-integer} compared with what was to be expected ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-none-larger-than":
    "All places together: no effect shown; {bound, plural, =0 {a fall can be ruled out} other {a fall of more than {bound, number, ::percent precision-integer} can be ruled out}} ({level, number, ::percent precision-integer} interval {low, number, ::percent sign-always precision-integer} to {high, number, ::percent sign-always precision-integer}).",
  "claim.programme-cannot-be-told":
    "All places together: it cannot be told whether the cameras had an effect.",
  "published.small-count": "Withheld: a count below {smallest, number} could point at a person.",
} as const;
