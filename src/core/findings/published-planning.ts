/** The plan in public: places with few incidents in view go, and so do comparisons that rest on few. */

import { type Known, known } from "../foundation/result.ts";
import type { Planning } from "../planning/planning.ts";
import { isSmall, withheld } from "./small-counts.ts";

export function publishedPlanning(part: Known<Planning>): Known<Planning> {
  if (part.state !== "known") return part;
  const { plan, basis, today, outOfSample, curve } = part.value;
  // Means per year: the count behind one is the mean times the years.
  const few = (perYear: number): boolean => isSmall(perYear * basis.years);
  if (few(plan.inView.value)) return withheld();
  const rests =
    outOfSample.state === "known" && outOfSample.value.scores.some(({ inView }) => isSmall(inView));
  return known({
    ...part.value,
    plan: { ...plan, sites: plan.sites.filter(({ inView, alone }) => !few(inView) && !few(alone)) },
    today: today.state === "known" && few(today.value.inView.value) ? withheld() : today,
    outOfSample: rests ? withheld() : outOfSample,
    curve: curve.filter(({ value }) => !few(value)),
  });
}
