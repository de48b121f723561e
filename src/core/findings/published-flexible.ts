/**
 * Survey, deployments and requests as they may leave the organisation: no count
 * of 1 to 4 and nothing from which one follows, and no words of a person in a
 * function or of who asked.
 */

import type { Known } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Survey, SurveyDifference, SurveyResult } from "../measures/survey/survey.ts";
import type { Applications, Candidate, Deployment, Flexible } from "./flexible/flexible.ts";
import { isSmall, withheld } from "./small-counts.ts";

export function publishedSurvey(part: Known<Survey>): Known<Survey> {
  if (part.state !== "known") return part;
  const kept = part.value.results.filter((result) => !hasSmallAnswer(result));
  const ids = new Set(kept.map(({ id }) => id));
  const both = ({ of, against }: SurveyDifference): boolean => ids.has(of) && ids.has(against);
  return {
    state: "known",
    value: { results: kept, gaps: part.value.gaps.filter(both), trends: part.value.trends.filter(both) },
  };
}

const hasSmallAnswer = ({ answers }: SurveyResult): boolean =>
  answers.some(({ count }) => isSmall(count.value));

export const publishedFlexible = (part: Known<Flexible>): Known<Flexible> =>
  part.state !== "known"
    ? part
    : {
        state: "known",
        value: {
          ...part.value,
          kinds: part.value.kinds.map((row) => ({
            ...row,
            observationsPerWeek: unlessSmall(row.observationsPerWeek),
            requestsPerYear: unlessSmall(row.requestsPerYear),
          })),
          deployments: part.value.deployments.map(publishedDeployment),
        },
      };

function publishedDeployment(deployment: Deployment): Deployment {
  const { before, during, observations, requests } = deployment.figures;
  const isCountSmall = [before, during].some((one) => one.state === "known" && isSmall(one.value.n));
  return {
    ...deployment,
    experience: [],
    figures: {
      ...deployment.figures,
      before: isCountSmall ? withheld() : before,
      during: isCountSmall ? withheld() : during,
      observations: unlessSmall(observations),
      requests: unlessSmall(requests),
    },
  };
}

/** `n` is the count behind the number. */
const unlessSmall = (part: Known<Quantity>): Known<Quantity> =>
  part.state === "known" && isSmall(part.value.n) ? withheld() : part;

export const publishedApplications = (part: Known<Applications>): Known<Applications> =>
  part.state !== "known"
    ? part
    : {
        state: "known",
        value: {
          ...part.value,
          requests: part.value.requests.map(
            ({ requester: _requester, decidedBy: _decidedBy, ...request }) => ({
              ...request,
              candidates: request.candidates.map(publishedCandidate),
            }),
          ),
        },
      };

const publishedCandidate = (candidate: Candidate): Candidate => ({
  ...candidate,
  baseline: unlessSmall(candidate.baseline),
  latest: unlessSmall(candidate.latest),
});
