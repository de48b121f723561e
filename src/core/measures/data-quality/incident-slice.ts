/** The incidents of one source, as a run of rows in the arrays of all. */

import type { IncidentPoints } from "../../dossier/incidents.ts";

export type IncidentSlice = {
  readonly points: IncidentPoints;
  readonly source: string;
  /** First row and the row after the last. */
  readonly from: number;
  readonly to: number;
};

export const slicesOf = (points: IncidentPoints): readonly IncidentSlice[] =>
  points.sources.map(({ source, start }, k) => ({
    points,
    source,
    from: start,
    to: points.sources[k + 1]?.start ?? points.rows,
  }));
