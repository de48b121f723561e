/**
 * The only way out of the organisation: an evaluation in which small counts
 * are withheld, together with what would give them back.
 *
 * A count of 1 to 4 incidents can point at a person. It is withheld, and so is
 * every number from which it follows: the ratio, the interval, the monthly
 * line. In a table with a total, one withheld row could be found by
 * subtraction, so the smallest row beside it goes as well. Zero says that
 * nothing was counted and stays.
 */

import type { AreaEffect } from "../effects/area-effect.ts";
import type { Outlook } from "../effects/outlook.ts";
import type { RecordingCheck } from "../effects/recording.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Known, Problem } from "../foundation/result.ts";
import type { IncidentSeries, Measures, NeighbourhoodContext } from "../measures/measures.ts";
import { publishedEconomics } from "./published-economics.ts";
import { publishedApplications, publishedFlexible, publishedSurvey } from "./published-flexible.ts";
import { publishedPlanning } from "./published-planning.ts";
import { publishedViews } from "./published-views.ts";
import { publishedWorking } from "./published-working.ts";
import { isSmall, keepTable, tooSmall, withheld } from "./small-counts.ts";

export function published(evaluation: Evaluation): Evaluation {
  return {
    ...evaluation,
    audience: "public",
    measures: publishedMeasures(evaluation.measures),
    effects:
      evaluation.effects.state !== "known"
        ? evaluation.effects
        : {
            state: "known",
            value: {
              ...evaluation.effects.value,
              programme: evaluation.effects.value.programme.map(publishedEffect),
              areas: evaluation.effects.value.areas.map(publishedEffect),
              curves: evaluation.effects.value.curves.filter(
                ({ area }) => !hiddenEffects(evaluation).has(area),
              ),
              recording: publishedRecording(evaluation),
              outlook: evaluation.effects.value.outlook.map(publishedOutlook),
            },
          },
    economics: publishedEconomics(evaluation.economics, withheldAreas(evaluation)),
    privacy: publishedPrivacy(evaluation.privacy),
    planning: publishedPlanning(evaluation.planning),
    flexible: publishedFlexible(evaluation.flexible),
    applications: publishedApplications(evaluation.applications),
    findings: {
      ...publishedFindings(evaluation),
      proposals: evaluation.findings.proposals.filter(
        ({ values }) => !(typeof values.unknown === "number" && isSmall(values.unknown)),
      ),
    },
    // Faults name rows of files that stay inside.
    problems: evaluation.problems.map((problem) => ({
      ...withoutFound(problem),
      // The codes stand with their counts, which may be small.
      ...("codes" in problem.values ? { values: { ...problem.values, codes: "", told: "no" } } : {}),
      where: problem.where.file === undefined ? {} : { file: problem.where.file },
    })),
  };
}

/**
 * Which camera has a faulty mask would show where it does not look: only
 * checks per area go out. What each camera sees stays inside for the same
 * reason; how much all of them see together does not.
 */
function publishedPrivacy(privacy: Evaluation["privacy"]): Evaluation["privacy"] {
  if (privacy.state !== "known") return privacy;
  const { measures, views } = privacy.value;
  return {
    state: "known",
    value: {
      ...privacy.value,
      measures:
        measures.state === "known"
          ? { state: "known", value: measures.value.filter(({ camera }) => camera === undefined) }
          : measures,
      views: views.state === "known" ? { state: "known", value: publishedViews(views.value) } : views,
    },
  };
}

function withoutFound(problem: Problem): Problem {
  const { found: _found, ...rest } = problem;
  return rest;
}

function publishedMeasures(all: Measures): Measures {
  const measures = {
    ...all,
    log: publishedLog(all.log),
    survey: publishedSurvey(all.survey),
    working:
      all.working.state === "known"
        ? ({ state: "known", value: publishedWorking(all.working.value) } as const)
        : all.working,
  };
  if (measures.incidents.state !== "known") return measures;
  const incidents = measures.incidents.value;
  const kept = keepTable(incidents.categories.map((row) => row.count.value));
  const { coding } = incidents;
  return {
    ...measures,
    ...(measures.neighbourhoods === undefined
      ? {}
      : { neighbourhoods: publishedNeighbourhoods(measures.neighbourhoods) }),
    incidents: {
      state: "known",
      value: {
        ...incidents,
        ...(coding === undefined
          ? {}
          : { coding: { ...coding, unknown: coding.unknown.filter(({ count }) => !isSmall(count)) } }),
        categories: incidents.categories.filter((_, i) => kept[i]),
        areas: publishedSeries(incidents.areas),
        // 168 cells per area are small by nature; only the city as a whole is shown.
        hourOfWeek: incidents.hourOfWeek.filter(
          (table) => table.area === "all" && !table.counts.some(isSmall),
        ),
      },
    },
  };
}

/** Neighbourhoods with few incidents go, with the change and the year before that a ratio would give back. */
function publishedNeighbourhoods(part: Known<NeighbourhoodContext>): Known<NeighbourhoodContext> {
  if (part.state !== "known") return part;
  const { rows, trend, months } = part.value;
  const kept = keepTable(rows.map((row) => row.count.value));
  const isShort = trend.some(isSmall);
  return {
    state: "known",
    value: {
      ...part.value,
      rows: rows
        .filter((_, i) => kept[i])
        .map((row) =>
          row.change.state === "known" &&
          row.change.value.value > 0 &&
          isSmall(row.count.value / row.change.value.value)
            ? { ...row, change: withheld() }
            : row,
        ),
      months: isShort ? [] : months,
      trend: isShort ? [] : trend,
    },
  };
}

function publishedLog(log: Measures["log"]): Measures["log"] {
  if (log.state !== "known") return log;
  const { byArea, byType } = log.value;
  const [areas, types] = [byArea, byType].map((rows) => keepTable(rows.map(({ count }) => count.value)));
  return {
    state: "known",
    value: {
      ...log.value,
      byArea: byArea.filter((_, i) => areas[i]),
      byType: byType.filter((_, i) => types[i]),
    },
  };
}

/** A monthly line with a small month is summed to years; a line with a small year goes. */
function publishedSeries(series: readonly IncidentSeries[]): readonly IncidentSeries[] {
  return series.flatMap((line) => {
    if (!line.counts.some(isSmall)) return [line];
    const years = new Map<string, number>();
    line.months.forEach((month, i) => {
      years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + line.counts[i]);
    });
    if ([...years.values()].some(isSmall)) return [];
    // A category line by year beside the total by month still hides the months.
    return [{ ...line, months: [...years.keys()], counts: [...years.values()] }];
  });
}

function publishedEffect(effect: AreaEffect): AreaEffect {
  if (effect.counts.state !== "known") return effect;
  const { camera, buffer, comparison } = effect.counts.value;
  const main = [camera, ...(comparison === undefined ? [] : [comparison])].flatMap((pair) => [
    pair.before.value,
    pair.after.value,
  ]);
  const series =
    effect.series.state === "known" &&
    (effect.series.value.camera.some(isSmall) || effect.series.value.comparison.some(isSmall))
      ? withheld()
      : effect.series;
  if (main.some(isSmall)) {
    return {
      ...effect,
      counts: withheld(),
      series: withheld(),
      main: withheld(),
      others: [],
      displacement: withheld(),
      smallestVisible: withheld(),
      preTrend: withheld(),
      verdict: { grade: "cannot-be-told", reasons: [tooSmall()] },
    };
  }
  if (buffer !== undefined && (isSmall(buffer.before.value) || isSmall(buffer.after.value))) {
    return {
      ...effect,
      series,
      counts: { state: "known", value: { camera, ...(comparison === undefined ? {} : { comparison }) } },
      // The companions hold sums with the buffer in them.
      others: [],
      displacement: withheld(),
    };
  }
  return { ...effect, series };
}

/** From the smallest visible fall the small count would follow. */
function publishedOutlook(row: Outlook): Outlook {
  if (row.baseline.state !== "known") return row;
  const { camera, comparison } = row.baseline.value;
  if (!isSmall(camera.value) && !isSmall(comparison.value)) return row;
  return { ...row, baseline: withheld(), periods: [], goals: [], hopeless: false, instead: [] };
}

/** Both results together would give back the small number that was left out. */
function publishedRecording(evaluation: Evaluation): readonly RecordingCheck[] {
  if (evaluation.effects.state !== "known") return [];
  const hidden = hiddenEffects(evaluation);
  const { recording } = evaluation.effects.value;
  return recording.filter(
    ({ area, without }) => !hidden.has(area) && !(without.state === "known" && isSmall(without.value.value)),
  );
}

/** Areas with an effect that is withheld, and "programme" when that of all areas is. */
function hiddenEffects({ effects }: Evaluation): ReadonlySet<string> {
  if (effects.state !== "known") return new Set();
  const all = [...effects.value.areas, ...effects.value.programme];
  return new Set(
    all.filter((effect) => publishedEffect(effect).main.state === "withheld").map(({ area }) => area),
  );
}

/** An advice whose facts are withheld keeps its kind and loses its numbers. */
function publishedFindings(evaluation: Evaluation): Evaluation["findings"] {
  if (evaluation.effects.state !== "known") return evaluation.findings;
  const hidden = hiddenEffects(evaluation);
  return {
    ...evaluation.findings,
    advice: evaluation.findings.advice.map((advice) => {
      if (advice.area === undefined || !hidden.has(advice.area)) return advice;
      const { change: _change, ...goal } = advice.goal;
      return { ...advice, goal, because: [tooSmall()], facts: [], caveats: [] };
    }),
  };
}

/** Areas with an effect, or with what moved beside them, that is withheld. */
function withheldAreas({ effects }: Evaluation): ReadonlySet<string> {
  const areas = effects.state === "known" ? effects.value.areas : [];
  const hidden = areas.map(publishedEffect).filter(({ displacement }) => displacement.state === "withheld");
  return new Set(hidden.map(({ area }) => area));
}
