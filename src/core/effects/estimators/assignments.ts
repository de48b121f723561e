/**
 * The ways in which a label can be handed out over places, keeping the number
 * of labels in each stratum.
 */

import { below, type Random } from "../../foundation/random.ts";

/** `count` assignments of `size` places each: assignment a holds members[a * size .. (a + 1) * size - 1]. */
export type Assignments = {
  readonly count: number;
  readonly size: number;
  readonly members: Int32Array;
};

type Stratum = { readonly places: readonly number[]; readonly chosen: number };

function strataOf(treated: readonly number[], strata: readonly string[]): readonly Stratum[] {
  const groups = new Map<string, number[]>();
  strata.forEach((id, i) => {
    groups.set(id, [...(groups.get(id) ?? []), i]);
  });
  return [...groups.values()].map((places) => ({
    places,
    chosen: places.reduce((count, i) => count + treated[i], 0),
  }));
}

/** Number of assignments: the product over strata of places-choose-labels; may be infinite. */
export function assignmentCount(treated: readonly number[], strata: readonly string[]): number {
  return strataOf(treated, strata).reduce((total, { places, chosen }) => {
    let ways = 1;
    for (let i = 1; i <= chosen; i += 1) ways = (ways * (places.length - chosen + i)) / i;
    return total * Math.round(ways);
  }, 1);
}

/** All assignments; the caller has seen that there are not too many. */
export function everyAssignment(treated: readonly number[], strata: readonly string[]): Assignments {
  const groups = strataOf(treated, strata);
  const count = assignmentCount(treated, strata);
  const size = groups.reduce((total, { chosen }) => total + chosen, 0);
  const members = new Int32Array(count * size);
  // Each stratum steps through its combinations; the last one turns fastest, as digits of a number do.
  const picks = groups.map(({ chosen }) => Array.from({ length: chosen }, (_, i) => i));
  for (let a = 0; a < count; a += 1) {
    let at = a * size;
    groups.forEach(({ places }, g) => {
      for (const pick of picks[g]) {
        members[at] = places[pick];
        at += 1;
      }
    });
    for (let g = groups.length - 1; g >= 0 && !advance(picks[g], groups[g].places.length); g -= 1);
  }
  return { count, size, members };
}

/** The next combination in place; false, and back to the first one, after the last. */
function advance(pick: number[], n: number): boolean {
  const k = pick.length;
  for (let i = k - 1; i >= 0; i -= 1) {
    if (pick[i] >= n - k + i) continue;
    pick[i] += 1;
    for (let j = i + 1; j < k; j += 1) pick[j] = pick[j - 1] + 1;
    return true;
  }
  for (let i = 0; i < k; i += 1) pick[i] = i;
  return false;
}

/** Independent draws, by as many steps of a Fisher-Yates shuffle as there are labels. */
export function drawnAssignments(
  treated: readonly number[],
  strata: readonly string[],
  draws: number,
  random: Random,
): Assignments {
  const groups = strataOf(treated, strata).map(({ places, chosen }) => ({
    places: Int32Array.from(places),
    chosen,
  }));
  const size = groups.reduce((total, { chosen }) => total + chosen, 0);
  const members = new Int32Array(draws * size);
  let at = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { places, chosen } of groups) {
      for (let i = 0; i < chosen; i += 1) {
        const j = i + below(random, places.length - i);
        const place = places[j];
        places[j] = places[i];
        places[i] = place;
        members[at] = place;
        at += 1;
      }
    }
  }
  return { count: draws, size, members };
}
