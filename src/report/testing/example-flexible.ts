/** Survey, deployments and requests as a report meets them, for the tests of chapters and charts. */

import type { Applications, Flexible } from "../../core/findings/flexible/flexible.ts";
import { known, note, notMeasured, warning } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { Survey, SurveyResult } from "../../core/measures/survey/survey.ts";

const quantity = (id: string, value: number, unit = "count", n = 100): Quantity => ({
  id,
  value,
  unit,
  n,
  trace: "t1",
});

const share = (id: string, value: number, sure = true): Quantity => ({
  ...quantity(id, value, "share", 400),
  ...(sure ? { interval: { low: value - 0.05, high: value + 0.04, level: 0.95, kind: "wilson" } } : {}),
});

function result(round: string, isPoll: boolean): SurveyResult {
  const id = `measures/survey/${round}/voor/residents/inside`;
  return {
    id,
    round,
    question: "voor",
    topic: "support",
    population: "residents",
    where: "inside",
    mode: isPoll ? "social-media" : "panel",
    sampling: isPoll ? "self-selected" : "random",
    design: isPoll ? "self-selected" : "simple",
    response: isPoll ? notMeasured() : known(share(`${id}/response`, 0.41, false)),
    answers: [
      {
        answer: "voor",
        meaning: "positive",
        count: quantity(`${id}/answer/voor/count`, 300, "people"),
        share: share(`${id}/answer/voor/share`, 0.75, false),
      },
    ],
    positive: share(`${id}/positive`, isPoll ? 0.74 : 0.84, !isPoll),
    neutral: share(`${id}/neutral`, 0.1, !isPoll),
    negative: share(`${id}/negative`, isPoll ? 0.16 : 0.06, !isPoll),
    noOpinion: share(`${id}/no-opinion`, 0.02, false),
    warnings: isPoll ? [warning("survey.self-selected")] : [],
  };
}

const rounds = [result("2018", false), result("2020", false), result("2021", true)];

export const exampleSurvey: Survey = {
  results: rounds,
  gaps: [],
  trends: [
    {
      question: "voor",
      topic: "support",
      population: "residents",
      of: rounds[1].id,
      against: rounds[0].id,
      difference: known({
        ...share("measures/survey/2020/voor/residents/inside/trend", -0.06),
        interval: { low: -0.12, high: 0.01, level: 0.95, kind: "newcombe" },
      }),
    },
    {
      question: "voor",
      topic: "support",
      population: "residents",
      of: rounds[2].id,
      against: rounds[1].id,
      difference: {
        state: "refused",
        reasons: [warning("survey.incomparable", { values: { what: "mode" } })],
      },
    },
  ],
};

export const exampleFlexible: Flexible = {
  kinds: (["fixed", "flexible"] as const).map((kind) => ({
    kind,
    cameras: quantity(`flexible/${kind}/cameras`, kind === "fixed" ? 75 : 8),
    months: quantity(`flexible/${kind}/months`, kind === "fixed" ? 900 : 71.5),
    stays: quantity(`flexible/${kind}/stays`, 3),
    moves: quantity(`flexible/${kind}/moves`, kind === "fixed" ? 0 : 3),
    meanStay: notMeasured(warning("flexible.no-stay-ended")),
    costPerMonth: known(quantity(`flexible/${kind}/cost-per-month`, kind === "fixed" ? 830 : 1240)),
    observationsPerWeek: known(quantity(`flexible/${kind}/observations`, 1.3)),
    requestsPerYear: notMeasured(),
    effect: notMeasured(warning("flexible.no-pooled-effect")),
    effectOf: kind === "fixed" ? ("all-areas" as const) : ("stays" as const),
    support: known(share(`flexible/${kind}/support`, 0.8)),
  })),
  deployments: [
    {
      id: "flexible/deployments/zuidplein/2021-03-01",
      name: "Zuidplein",
      area: "zuidplein",
      cameras: ["F1", "F2"],
      from: "2021-03-01",
      to: "2021-08-31",
      months: quantity("flexible/deployments/zuidplein/2021-03-01/months", 12),
      orders: [{ id: "B9", from: "2021-03-01", to: "2021-05-31" }],
      goal: { problem: "drugsoverlast", mechanism: "prevention", targetChange: -0.2 },
      figures: {
        before: known(quantity("flexible/deployments/zuidplein/2021-03-01/before", 7.5)),
        during: known(quantity("flexible/deployments/zuidplein/2021-03-01/during", 5.2)),
        observations: known(quantity("flexible/deployments/zuidplein/2021-03-01/observations", 31)),
        requests: notMeasured(),
        cost: known(quantity("flexible/deployments/zuidplein/2021-03-01/cost", 14_880)),
      },
      experience: [{ role: "wijkagent", verdict: "supports", words: "De overlast schoof een straat op." }],
      attainment: "not-reached",
      advice: "adapt",
      conclusions: [],
      lessons: ["Uitlezen vooraf regelen."],
    },
  ],
  notes: [],
};

const count = (part: string, value: number): Quantity => quantity(`applications/years/2021/${part}`, value);

export const exampleApplications: Applications = {
  years: [
    {
      year: 2021,
      requested: count("requested", 4),
      granted: count("granted", 2),
      refused: count("refused", 1),
      refusedForCap: count("refused-for-cap", 1),
      displaced: count("displaced", 1),
      byException: count("by-exception", 0),
      pending: count("pending", 1),
      medianWait: known(count("median-wait", 14)),
    },
  ],
  hindsight: [
    {
      suitability: "suits",
      outcomes: { reached: 1, partly: 0, not: 0, "not-measurable": 0, unknown: 1 },
    },
  ],
  requests: [
    {
      id: "A4",
      place: "Geuzenwijk",
      requestedOn: "2021-12-20",
      requester: "police",
      cameraKind: "flexible",
      cameras: 1,
      problem: "explosie",
      decision: "pending",
      freed: [],
      exception: false,
      waitDays: notMeasured(warning("application.waits")),
      suitability: {
        verdict: "suits-if",
        conditions: [
          { id: "acute-or-moving", answer: "yes" },
          { id: "term", answer: "unknown" },
        ],
        cost: known(quantity("applications/A4/cost", 3720)),
        extraCost: known(quantity("applications/A4/extra-cost", 1230)),
        breakEven: notMeasured(warning("flexible.no-priced-offence")),
      },
      room: known({ inUse: 81, allowed: 81, cap: 81, toFree: 1, binding: "total" }),
      candidates: [
        {
          area: "zuidplein",
          name: "Zuidplein",
          kind: "flexible",
          cameras: ["F1"],
          order: "B9",
          ends: "2021-12-31",
          standing: "ends-for-good",
          baseline: known(quantity("applications/need/zuidplein/baseline", 14)),
          latest: known(quantity("applications/need/zuidplein/latest", 2)),
          because: [note("candidate.ends-for-good", { values: { to: "2021-12-31", extended: 1 } })],
        },
      ],
      exceptionInstead: { cameras: 82, cap: 81, extra: 1 },
      drafts: [
        {
          kind: "new",
          about: "Geuzenwijk",
          cameraKind: "flexible",
          from: "2021-12-31",
          to: "2022-03-30",
          purpose: "explosie",
        },
        { kind: "lapses", about: "Zuidplein", cameraKind: "flexible", from: "2021-12-31", predecessor: "B9" },
      ],
      departs: false,
    },
  ],
};
