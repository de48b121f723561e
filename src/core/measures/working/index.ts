/** The way of working and its yields: the indicators of the catalogue in order, and what is drawn from them. */

import type { Dossier } from "../../dossier/dossier.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import type { Known } from "../../foundation/result.ts";
import { traceBook } from "../../foundation/trace-book.ts";
import { type Chain, chains } from "./chains.ts";
import { cooperation, type TopicEvidence } from "./cooperation.ts";
import { arrests, footageRequests, observations } from "./counts.ts";
import { type Effort, effort } from "./effort.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type FigureCheck, figureChecks } from "./figure-checks.ts";
import type { Indicator, IndicatorResult, RowOrigin } from "./indicator.ts";
import {
  logCompleteness,
  onGoal,
  ownInitiative,
  reportedShare,
  responseShare,
  resultShares,
} from "./log-shares.ts";
import {
  type Distribution,
  observationsPerCamera,
  observationsPerWeek,
  requestsPerCamera,
  requestsPerYear,
} from "./per-camera.ts";
import {
  areasInUse,
  areasWithGoal,
  camerasInUse,
  capUse,
  daysToExpiry,
  extensionsAndMonths,
  flexibleShare,
  meanTerm,
} from "./programme.ts";
import { type PurposeShares, purposes } from "./purpose.ts";
import { requestAge } from "./request-age.ts";
import { foundShares, outcomeShares, usableShare } from "./request-shares.ts";
import { perViewingHour, responseTime } from "./response-time.ts";
import { type RotaFit, rotaFit, rotaFits } from "./rota.ts";
import { repairTime, uptime } from "./uptime.ts";
import { operatorsPerShift, viewingHours } from "./viewing-hours.ts";
import { liveCoverage, liveHours } from "./watching.ts";

/** Drawn as well as counted: I12 rests on the fit of the rota, I18 and I32 on the distributions. */
type Drawn = Pick<Working, "rota" | "perCamera">;

/** I1 to I32. */
const indicatorsOf = ({ rota, perCamera }: Drawn): readonly Indicator[] => [
  camerasInUse,
  capUse,
  areasInUse,
  flexibleShare,
  daysToExpiry,
  meanTerm,
  extensionsAndMonths,
  areasWithGoal,
  viewingHours,
  liveHours,
  liveCoverage,
  rotaFit(rota),
  uptime,
  repairTime,
  logCompleteness,
  operatorsPerShift,
  observations,
  observationsPerWeek(perCamera.observations),
  ownInitiative,
  perViewingHour,
  reportedShare,
  responseShare,
  responseTime,
  resultShares,
  arrests,
  onGoal,
  footageRequests,
  foundShares,
  usableShare,
  requestAge,
  outcomeShares,
  requestsPerYear(perCamera.requests),
];

export type Working = {
  readonly indicators: readonly IndicatorResult[];
  readonly rota: Known<readonly RotaFit[]>;
  readonly perCamera: {
    readonly observations: Known<Distribution>;
    readonly requests: Known<Distribution>;
  };
  readonly chains: readonly Chain[];
  readonly purposes: Known<readonly PurposeShares[]>;
  readonly effort: Known<readonly Effort[]>;
  readonly cooperation: Known<readonly TopicEvidence[]>;
  readonly figures: Known<readonly FigureCheck[]>;
};

export function working(facts: Facts): Working {
  const drawn: Drawn = {
    rota: rotaFits(facts),
    perCamera: { observations: observationsPerCamera(facts), requests: requestsPerCamera(facts) },
  };
  const indicators = indicatorsOf(drawn).map((indicator) => resultOf(indicator, facts));
  return {
    indicators,
    ...drawn,
    chains: chains(facts, indicators),
    purposes: purposes(facts),
    effort: effort(facts),
    cooperation: cooperation(facts),
    figures: figureChecks(facts),
  };
}

const resultOf = ({ id, unit, touchedBy, measure }: Indicator, facts: Facts): IndicatorResult => ({
  id,
  unit,
  values: measure(facts),
  warnings: facts.dossier.problems.filter(({ code }) => touchedBy.includes(code)),
});

const absent = { state: "not-measured", reasons: [] } as const;
const NOTHING_DRAWN: Drawn = { rota: absent, perCamera: { observations: absent, requests: absent } };

const NUMBER = /^measures\/(I\d+)\/(.+?)(?:\/([^/]+))?$/;

/**
 * The rows behind a count or share of the way of working.
 *
 * @param id  for example measures/I31/all/identified
 * @returns   undefined when the id is no such number
 */
export function rowsBehindIndicator(
  dossier: Dossier,
  asOf: CivilDate,
  id: string,
): readonly RowOrigin[] | undefined {
  const [, indicator, area, part] = NUMBER.exec(id) ?? [];
  if (indicator === undefined) return undefined;
  const facts = factsOf(dossier, asOf, traceBook());
  const found = indicatorsOf(NOTHING_DRAWN).find((candidate) => candidate.id === indicator);
  return found?.rows?.(facts, area, part);
}
