/**
 * Each main result again, without the records that watching makes: those of the
 * cameras themselves and those that police look for. Live viewing finds what
 * nobody would have reported, so that numbers may rise where nothing got worse.
 */

import type { Problem } from "../foundation/result.ts";
import { type Known, known, note, notMeasured, refused, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Zone } from "../geometry/zone.ts";
import type { AreaEffect } from "./area-effect.ts";
import { tabulateSite } from "./comparison.ts";
import { mainEstimate } from "./estimates.ts";
import type { Estimate } from "./panel.ts";
import { placeStatistic } from "./place-statistic.ts";
import { FEWEST_POOLED, pooledAreas } from "./pooled-areas.ts";
import { type LeftOut, leftOutOf, maskWithout } from "./recording-mask.ts";
import type { SiteContext, SiteEffect } from "./site-effect.ts";

export type RecordingCheck = {
  /** Area id, or "programme". */
  readonly area: string;
  readonly name: string;
  readonly outcome: string;
  readonly leftOut: readonly LeftOut[];
  /** Incidents left out in the camera area, before and after together. */
  readonly without: Known<Quantity>;
  /** The main result on what is left. */
  readonly repeated: Known<Estimate>;
  readonly remarks: readonly Problem[];
};

export function recordingChecks(
  studied: readonly SiteEffect[],
  programme: readonly AreaEffect[],
  context: SiteContext,
): readonly RecordingCheck[] {
  const { dossier, city } = context;
  const coding = valueOr(dossier.incidents, undefined)?.coding;
  const leftOut = leftOutOf(dossier, city.categories, coding);
  const areas = studied
    .filter(({ effect }) => effect.main.state === "known")
    .map((member) => siteCheck(member, leftOut, context));
  const together = programme
    .filter(({ main }) => main.state === "known")
    .map((effect): RecordingCheck => {
      const members = areas.filter(({ outcome }) => outcome === effect.outcome);
      const { level } = dossier.manifest.evaluation;
      const repeated =
        members.length < FEWEST_POOLED
          ? notMeasured(note("recording.nothing-to-leave-out"))
          : members.every(({ repeated }) => repeated.state !== "known")
            ? members[0].repeated
            : pooledAreas(
                `effects/programme/${effect.outcome}/recording`,
                members.map(({ name, repeated: estimate }) => ({ name, estimate })),
                level,
                context,
              );
      return {
        area: effect.area,
        name: effect.name,
        outcome: effect.outcome,
        leftOut: members[0]?.leftOut ?? [],
        without: notMeasured(note("recording.see-areas")),
        repeated,
        remarks: remarksOn(effect.main, repeated, context),
      };
    });
  return [...together, ...areas];
}

function siteCheck(member: SiteEffect, all: readonly LeftOut[], context: SiteContext): RecordingCheck {
  const { effect, site, plan, windows } = member;
  const { dossier, city } = context;
  const { outcome } = effect;
  const leftOut = outcome === "all" ? all : all.filter(({ category }) => category === outcome);
  const base = { area: effect.area, name: effect.name, outcome, leftOut };
  const mask = maskWithout(city.categories, outcome, all);
  if (mask === undefined || windows === undefined || site.zone === undefined || member.table === undefined) {
    const repeated =
      leftOut.length === 0
        ? notMeasured(note("recording.nothing-to-leave-out"))
        : refused(warning("recording.nothing-left"));
    return { ...base, without: repeated, repeated, remarks: remarksOn(effect.main, repeated, context) };
  }
  const { table } = tabulateSite(
    city,
    { ...site, zone: site.zone as Zone },
    plan,
    windows,
    dossier,
    context.keepOff,
    context.streams,
    mask,
  );
  const id = `effects/${site.id}/${outcome}/recording`;
  const total = (row: Float64Array): number => row.reduce((sum, n) => sum + n, 0);
  const trace = context.book.add({
    method: "effect.recording",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: { site: site.id, outcome, leftOut: leftOut.map(({ category }) => category) },
  });
  const counted = total(member.table.camera);
  const without: Quantity = {
    id: `${id}/without`,
    value: counted - total(table.camera),
    unit: "incidents",
    n: counted,
    trace,
  };
  const statistic = placeStatistic(table, windows);
  const repeated = mainEstimate(id, table, windows, statistic, dossier.manifest.evaluation.level, context);
  return { ...base, without: known(without), repeated, remarks: remarksOn(effect.main, repeated, context) };
}

/** Does the result change, and is the origin of what remains known? */
function remarksOn(
  main: Known<Estimate>,
  repeated: Known<Estimate>,
  { dossier }: SiteContext,
): readonly Problem[] {
  const isUnknown = dossier.manifest.evaluation.recording.cameraGenerated.length === 0;
  const unknown = isUnknown ? [note("recording.origin-unknown")] : [];
  if (main.state !== "known" || repeated.state !== "known") return unknown;
  const [was, is] = [main.value, repeated.value];
  const turned = was.value < 1 !== is.value < 1;
  return [
    ...(turned || excludesNoChange(was) !== excludesNoChange(is)
      ? [
          warning("recording.differs", {
            values: { was: was.value - 1, now: is.value - 1, turned: turned ? "yes" : "no" },
          }),
        ]
      : []),
    ...unknown,
  ];
}

function excludesNoChange({ interval }: Estimate): boolean {
  return interval.state === "known" && (interval.value.low > 1 || interval.value.high < 1);
}
