/** The known sources. Adding one touches its file and this list. */

import { error, note, type Problem, warning } from "../../foundation/result.ts";
import { baltimore } from "./baltimore.ts";
import { bgtSensor } from "./bgt-sensor.ts";
import { bvhLike } from "./bvh-like.ts";
import { cbsBuurten } from "./cbs-buurten.ts";
import { cbsKerncijfers } from "./cbs-kerncijfers.ts";
import { cbsMisdrijven } from "./cbs-misdrijven.ts";
import { chicago } from "./chicago.ts";
import { newOrleansCalls } from "./new-orleans-calls.ts";
import { osmSurveillance } from "./osm-surveillance.ts";
import { pdokBuurten } from "./pdok-buurten.ts";
import { philadelphia } from "./philadelphia.ts";
import { policeUk } from "./police-uk.ts";
import { politieMisdrijven } from "./politie-misdrijven.ts";
import { politieOverlast } from "./politie-overlast.ts";
import { fitsProfile, type SourceProfile } from "./profile.ts";
import { washingtonDc } from "./washington-dc.ts";

export const profiles: readonly SourceProfile[] = [
  policeUk,
  politieMisdrijven,
  politieOverlast,
  cbsMisdrijven,
  chicago,
  baltimore,
  philadelphia,
  washingtonDc,
  newOrleansCalls,
  cbsKerncijfers,
  pdokBuurten,
  cbsBuurten,
  bgtSensor,
  osmSurveillance,
  bvhLike,
];

/** The profile that a file fits; of several the one that asks for most columns. */
export function profileFor(columns: readonly string[]): SourceProfile | undefined {
  return profiles
    .filter((profile) => fitsProfile(profile, columns))
    .sort((a, b) => b.columns.length - a.columns.length)[0];
}

/** What the source of a file does not carry; or that the file is no longer what the mapping says. */
export function profileNotes(
  id: string | undefined,
  columns: readonly string[],
  file: string,
): readonly Problem[] {
  if (id === undefined) return [];
  const where = { file };
  const profile = profiles.find((candidate) => candidate.id === id);
  if (profile === undefined) {
    const known = profiles.map((candidate) => candidate.id).join(", ");
    return [error("profile.unknown", { where, found: id, values: { known } })];
  }
  if (!fitsProfile(profile, columns))
    return [
      warning("profile.other-columns", {
        where,
        found: id,
        values: { expected: profile.columns.join(", ") },
      }),
    ];
  return profile.limits.map((code) => note(code, { where }));
}
