/** The page that `npm run validate` writes: what was measured, and whether it passes. */

import type { Characteristics, Rate, TestCharacteristics } from "../../src/core/effects/placebo/operating.ts";
import type { TaskResult } from "../../src/core/effects/placebo/task.ts";

export type Validation = {
  readonly incidents: number;
  readonly full: boolean;
  readonly settings: readonly {
    readonly result: TaskResult;
    readonly characteristics: TestCharacteristics;
  }[];
  readonly pooled: TestCharacteristics;
  readonly plain: TestCharacteristics;
};

const NOMINAL = 0.05;
const WIDEST = [0.03, 0.07] as const;
const COVERAGE = [0.93, 0.97] as const;
const ERRORS_ALLOWED = 3;

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const rate = ({ share, error }: Rate): string =>
  error === undefined ? percent(share) : `${percent(share)} ± ${(100 * error).toFixed(1)}`;

/** The gates, each with what it asks and what was found. */
function gates(pooled: Characteristics) {
  const { falsePositive, pooledCoverage } = pooled;
  const slack = ERRORS_ALLOWED * (falsePositive.error ?? 0);
  const inside = (value: number, [low, high]: readonly [number, number]): boolean =>
    value >= low && value <= high;
  return [
    {
      asks: "pooled rejection of 5% tests within 5% ± three Monte-Carlo errors",
      found: rate(falsePositive),
      passed: Math.abs(falsePositive.share - NOMINAL) <= slack,
    },
    {
      asks: "pooled rejection within 3-7%",
      found: rate(falsePositive),
      passed: inside(falsePositive.share, WIDEST),
    },
    {
      asks: "pooled coverage of injected effects within 93-97%",
      found: rate(pooledCoverage),
      passed: inside(pooledCoverage.share, COVERAGE),
    },
  ];
}

export function validationPage(validation: Validation): { readonly text: string; readonly passed: boolean } {
  const { calibrated } = validation.pooled;
  const checked = calibrated === undefined ? [] : gates(calibrated);
  const passed = checked.length > 0 && checked.every((gate) => gate.passed);
  const rows = validation.settings.map(({ result, characteristics: { own, calibrated: kind } }) => {
    const disjoint = result.areas.filter(({ replicate }) => replicate === 0).length;
    const dates = new Set(result.areas.map(({ startMonth }) => startMonth)).size;
    return [
      result.name.replace("/cameras", ""),
      `${result.areas.length}`,
      `${disjoint}`,
      `${dates}`,
      result.peakMatched ? "yes" : "no",
      rate(own.falsePositive),
      ...(kind === undefined
        ? Array.from({ length: 7 }, () => "-")
        : [kind.falsePositive, ...kind.coverage, ...kind.power].map(rate)),
    ];
  });
  const table = (head: readonly string[], body: readonly (readonly string[])[]): string[] =>
    [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  const lines = [
    "# Validation on Chicago",
    "",
    "Written by `npm run validate`. Pseudo camera areas are laid over the city where no red-light camera hangs (see",
    "[placebo calibration](methods/effect.placebo.md)). Where nothing happened, a 5% test should reject in 5%; where",
    "10, 20 or 40% of the real incidents after the start were removed, a 95% interval should hold that number. Every null",
    "was learned on other places and dates than those it judges. ± is one Monte-Carlo error, from a block bootstrap.",
    "",
    `Data: ${validation.full ? "the full table of Chicago, 2005-2018" : "the bundled case"}, ${validation.incidents.toLocaleString("en-GB")} incidents.`,
    "",
    "## Gates",
    "",
    ...table(
      ["asked", "found", "passed"],
      checked.map(({ asks, found, passed: good }) => [asks, found, good ? "yes" : "**no**"]),
    ),
    "",
    `Beside it, on the same places: the plain Poisson test cried "effect" in ${rate(validation.plain.own.falsePositive)}, its 95% intervals held ${rate(validation.plain.own.pooledCoverage)} of the injected effects; the test with overdispersion ${rate(validation.pooled.own.falsePositive)} and ${rate(validation.pooled.own.pooledCoverage)}.`,
    "",
    "## Settings (shown, not gated)",
    "",
    ...table(
      [
        "radius and months before and after",
        "places",
        "without overlap",
        "dates",
        "peak matched",
        "false alarms, not calibrated",
        "false alarms",
        "coverage -10%",
        "coverage -20%",
        "coverage -40%",
        "sees -10%",
        "sees -20%",
        "sees -40%",
      ],
      rows,
    ),
    "",
  ];
  return { text: lines.join("\n"), passed };
}
