/** The cap on cameras: which one held on a day, with recorded exceptions. */

import type { Manifest } from "../dossier/manifest.ts";
import type { CivilDate } from "../foundation/civil-date.ts";

type Programme = Manifest["programme"];

export type CapOnDay = {
  /** Cameras allowed, exceptions included. */
  readonly total: number;
  readonly withoutExceptions: number;
  readonly fixed?: number;
  readonly flexible?: number;
  readonly exceptions: readonly { readonly extra: number; readonly reason: string }[];
};

/** Does a row hold on this day? Without a last day it holds until the next row. */
function rowOn(rows: Programme["capHistory"], day: CivilDate): Programme["capHistory"][number] | undefined {
  const begun = rows.filter((row) => row.from <= day).sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = begun[begun.length - 1];
  return last === undefined || (last.to !== undefined && last.to < day) ? undefined : last;
}

/** @returns undefined when no cap is known for the day: then nothing is tested */
export function capOn(programme: Programme, day: CivilDate): CapOnDay | undefined {
  const row = rowOn(programme.capHistory, day);
  if (row === undefined) return undefined;
  const exceptions = programme.exceptions.filter(
    (exception) => exception.from <= day && (exception.to === undefined || exception.to >= day),
  );
  const extra = exceptions.reduce((sum, exception) => sum + exception.extra, 0);
  return {
    total: row.total + extra,
    withoutExceptions: row.total,
    // An exception does not say of which kind its cameras are: each sub-cap gives way by as many.
    ...(row.fixed === undefined ? {} : { fixed: row.fixed + extra }),
    ...(row.flexible === undefined ? {} : { flexible: row.flexible + extra }),
    exceptions: exceptions.map(({ extra, reason }) => ({ extra, reason })),
  };
}
