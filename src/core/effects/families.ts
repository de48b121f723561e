/**
 * P-values over families of tests. Holm within the planned outcomes (the areas'
 * main goals): no more than the level's chance of any false finding.
 * Benjamini-Hochberg within the others: of the findings there, no more than the
 * level's share false. An exploratory look never makes a planned test stricter.
 */

import type { AreaEffect } from "./area-effect.ts";
import { holm } from "./holm.ts";
import { benjaminiHochberg } from "./multiple-testing.ts";

/**
 * @returns p      adjusted per effect; undefined where it has no such test
 *          tests  by how many the smallest p of its family is multiplied at the least: all of them after Holm,
 *                 one after Benjamini-Hochberg, where tests that agree do not make each other stricter
 */
export function adjustFamilies(
  effects: readonly Pick<AreaEffect, "main" | "planned">[],
  kind: "model" | "placebo",
): { readonly p: readonly (number | undefined)[]; readonly tests: readonly number[] } {
  const plain = effects.map(({ main }) =>
    main.state === "known" ? main.value.tests.find((test) => test.kind === kind)?.p : undefined,
  );
  const result = new Array<number | undefined>(effects.length).fill(undefined);
  const tests = new Array<number>(effects.length).fill(0);
  for (const planned of [true, false]) {
    const members = effects.flatMap((effect, i) =>
      effect.planned === planned && plain[i] !== undefined ? [i] : [],
    );
    const adjust = planned ? holm : benjaminiHochberg;
    adjust(members.map((i) => plain[i] as number)).forEach((p, rank) => {
      result[members[rank]] = p;
      tests[members[rank]] = planned ? members.length : 1;
    });
  }
  return { p: result, tests };
}
