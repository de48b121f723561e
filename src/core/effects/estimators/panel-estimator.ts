/** What all panel estimators share: rows built and checked once, then the estimate. */

import type { Streams } from "../../foundation/random.ts";
import type { Problem, Result } from "../../foundation/result.ts";
import type { Estimator, Panel, RawEstimate } from "../panel.ts";
import { type PanelRows, panelRows } from "./panel-rows.ts";

export type DidOptions = { readonly level: number };

/** Id and version that an estimate carries. */
export type Method = { readonly method: string; readonly version: string };

const CONFIDENCE_LEVEL = 0.95;

export function panelEstimator(definition: {
  readonly id: string;
  readonly version: string;
  readonly question: string;
  readonly problems: (panel: Panel, rows: PanelRows) => readonly Problem[];
  readonly estimate: (
    panel: Panel,
    rows: PanelRows,
    level: number,
    streams: Streams,
    method: Method,
  ) => Result<RawEstimate>;
}): Estimator<DidOptions> {
  const { id, version, question } = definition;
  return {
    id,
    version,
    question,
    defaults: { level: CONFIDENCE_LEVEL },
    eligible: (panel) => definition.problems(panel, panelRows(panel)),
    estimate: (panel, { level }, streams) => {
      const rows = panelRows(panel);
      const problems = definition.problems(panel, rows);
      if (problems.length > 0) return { ok: false, problems };
      return definition.estimate(panel, rows, level, streams, { method: id, version });
    },
  };
}
