/** A hand-written evaluation of a made-up municipality, with every kind of answer in it. For tests only. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Advice } from "../../core/findings/findings.ts";
import { known, note, notMeasured, warning } from "../../core/foundation/result.ts";
import { exampleEconomics } from "./example-economics.ts";
import { areaEffects, programmeEffect, quantity } from "./example-effects.ts";
import { exampleApplications, exampleFlexible, exampleSurvey } from "./example-flexible.ts";
import { exampleCurves, exampleOutlook, examplePlan, exampleRecording } from "./example-strength.ts";
import { exampleViews } from "./example-views.ts";
import { exampleWorking } from "./example-working.ts";

const months = Array.from(
  { length: 60 },
  (_, i) => `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);

const advice = (
  area: string,
  name: string,
  kind: Advice["advice"],
  confidence: Advice["confidence"],
  goal: Advice["goal"],
  because: Advice["because"],
): Advice => ({
  id: `findings/advice/${area}`,
  area,
  code: `advice.${kind}`,
  strength: kind === "keep" ? "causes" : "coincides",
  facts: [],
  caveats: [],
  values: { name },
  advice: kind,
  confidence,
  because,
  goal,
});

const counts = (before: number, after: number, comparisonBefore: number, comparisonAfter: number) =>
  note("advice.fact-counts-compared", { values: { before, after, comparisonBefore, comparisonAfter } });

export const exampleEvaluation: Evaluation = {
  schema: "schouw.evaluation/1",
  edition: "2021-1",
  audience: "internal",
  options: { asOf: "2021-12-31", seed: "schouw", edition: "2021-1", policeSide: false },
  subject: {
    name: "Voorbeeldstad",
    country: "NL",
    currency: "EUR",
    language: "nl",
    synthetic: true,
    notices: ["Kaartgegevens: Kadaster, CC BY 4.0."],
    crs: "EPSG:28992",
  },
  sources: [
    {
      id: "s1",
      path: "incidenten-2017-2021.csv.gz",
      sha256: "0".repeat(64),
      table: "incidents",
      format: "csv",
      rows: 48_211,
      used: 47_902,
      setAside: { "moment-refused": 96, repeated: 213 },
    },
    {
      id: "s2",
      path: "camera's.xlsx",
      sha256: "1".repeat(64),
      table: "cameras",
      format: "xlsx",
      rows: 81,
      used: 81,
      setAside: {},
    },
  ],
  traces: {
    "measure.incident-counts#1": {
      method: "measure.incident-counts",
      version: "1",
      inputs: ["s1"],
      parameters: [],
      options: {},
    },
    "effect.site#2": {
      method: "effect.site",
      version: "1",
      inputs: ["s1", "s2"],
      parameters: [],
      options: { comparison: "ring", beforeMonths: 12, afterMonths: 12, comparisonMetres: [200, 400] },
    },
    "effect.placebo#3": {
      method: "effect.placebo",
      version: "1",
      inputs: ["effect.site#2"],
      parameters: [],
      options: { places: 999 },
      stream: "placebo",
    },
    "economics.costs#4": {
      method: "economics.costs",
      version: "1",
      inputs: ["s2"],
      parameters: ["unit-costs/home-office-2018"],
      options: {},
    },
  },
  areas: [
    {
      id: "markt",
      name: "Markt en omgeving",
      kind: "nightlife",
      role: "camera",
      goal: {
        problem: "uitgaansgeweld",
        mechanism: "intervention",
        category: "violence",
        targetChange: -0.2,
        dueDate: "2021-12-31",
      },
    },
    {
      id: "station",
      name: "Stationsplein",
      kind: "station",
      role: "camera",
      goal: { problem: "fietsendiefstal", mechanism: "prevention", targetChange: -0.1 },
    },
    {
      id: "parkwijk",
      name: "Winkelcentrum Parkwijk",
      kind: "shopping",
      role: "camera",
      goal: { problem: "overlast door jeugdgroepen", mechanism: "prevention", targetChange: -0.2 },
    },
    { id: "zuidplein", name: "Zuidplein", role: "camera" },
  ],
  quality: [
    {
      source: "s1",
      table: "incidents",
      rows: 100,
      period: { state: "known", value: { from: "2017-01-01", to: "2021-12-31" } },
      completeness: [],
      duplicates: { state: "known", value: { rows: 0, compared: ["place", "moment", "category"] } },
      place: notMeasured(note("quality.no-places")),
      time: notMeasured(note("quality.not-points")),
      breaks: notMeasured(note("quality.not-monthly")),
      gaps: { state: "known", value: [] },
      consequences: [{ limit: "hours", problem: note("quality.days-only") }],
    },
  ],
  measures: {
    stock: known({
      months,
      fixed: months.map((_, i) => (i < 14 ? 78 : i < 30 ? 74 : 75)),
      flexible: months.map((_, i) => (i < 20 ? 3 : i < 44 ? 5 : 8)),
      mobile: months.map(() => 0),
      cap: months.map((_, i) => (i < 24 ? null : 81)),
      latest: {
        total: quantity("measures/stock/total", 83, "cameras"),
        fixed: quantity("measures/stock/fixed", 75, "cameras"),
        flexible: quantity("measures/stock/flexible", 8, "cameras"),
        mobile: quantity("measures/stock/mobile", 0, "cameras"),
      },
      capUse: known(quantity("measures/stock/cap-use", 83 / 81, "share")),
      undated: 2,
    }),
    areaStock: known([
      { area: "markt", name: "Markt en omgeving", cameras: quantity("measures/area/markt", 31, "cameras") },
      { area: "station", name: "Stationsplein", cameras: quantity("measures/area/station", 26, "cameras") },
      {
        area: "parkwijk",
        name: "Winkelcentrum Parkwijk",
        cameras: quantity("measures/area/parkwijk", 20, "cameras"),
      },
      { area: "zuidplein", name: "Zuidplein", cameras: quantity("measures/area/zuidplein", 6, "cameras") },
    ]),
    incidents: known({
      total: quantity("measures/incidents/total", 47_902),
      from: "2017-01-01",
      to: "2021-12-31",
      located: quantity("measures/incidents/located", 45_118),
      categories: [
        { category: "theft", count: quantity("measures/incidents/category/theft", 21_030) },
        { category: "violence", count: quantity("measures/incidents/category/violence", 9_410) },
      ],
      areas: ["markt", "station"].map((area) => ({
        area,
        name: area === "markt" ? "Markt en omgeving" : "Stationsplein",
        category: "all",
        months,
        counts: months.map((_, i) => 30 + ((i * 7) % 13)),
      })),
      hourOfWeek: [
        {
          area: "all",
          counts: Array.from({ length: 168 }, (_, i) => {
            const [day, hour] = [Math.floor(i / 24), i % 24];
            const night = hour < 5 || hour > 20 ? 60 : hour > 11 ? 34 : 12;
            return Math.round(night * (day > 3 ? 1.7 : 1) + ((i * 31) % 9));
          }),
          withTime: 41_877,
          withoutTime: 6_025,
        },
      ],
    }),
    log: notMeasured(),
    working: known(exampleWorking),
    survey: known(exampleSurvey),
  },
  effects: known({
    programme: [programmeEffect],
    curves: exampleCurves,
    recording: exampleRecording,
    plan: examplePlan,
    outlook: exampleOutlook,
    flexible: [],
    areas: areaEffects,
    notes: [],
    dataRequest: [note("request.what"), note("request.columns")],
  }),
  economics: exampleEconomics,
  privacy: known({
    measures: known([
      { kind: "mask", camera: "C12", on: "2021-03-02", result: "failed", record: "privacy.csv:4" },
      { kind: "sign", area: "markt", on: "2021-05-20", result: "passed", record: "privacy.csv:7" },
    ]),
    neverChecked: ["access"],
    complaints: notMeasured(warning("privacy.no-complaints-file")),
    views: exampleViews,
  }),
  law: known({
    regime: "nl",
    flexible: known(exampleFlexible),
    applications: known(exampleApplications),
    findings: [
      {
        rule: "R3",
        article: "art. 151c lid 1 Gemeentewet",
        area: "markt",
        record: "B-2019-14",
        outcome: "ok",
        statement: note("law.R3.within-term", { values: { order: "B-2019-14", to: "2022-03-01", most: 48 } }),
      },
      {
        rule: "R20",
        article: "Beleidskader",
        outcome: "breach",
        statement: warning("law.R20.above-cap", {
          values: { from: "2021-09-01", use: 83, allowed: 81, what: "all" },
        }),
      },
      {
        rule: "R11",
        article: "art. 151c Gemeentewet",
        outcome: "no-data",
        statement: note("law.R11.unknown", { values: { most: 28 } }),
      },
    ],
    terms: [
      {
        area: "markt",
        order: "B-2019-14",
        kind: "new",
        cameraKind: "fixed",
        from: "2018-03-02",
        to: "2022-03-01",
        withdrawn: false,
      },
      {
        area: "station",
        order: "B-2020-3",
        kind: "extension",
        cameraKind: "flexible",
        from: "2020-06-01",
        withdrawn: false,
      },
    ],
  }),
  flexible: known(exampleFlexible),
  applications: known(exampleApplications),
  followUp: known({
    items: [
      {
        id: "1",
        round: "2018",
        text: "Richt het toezicht op de openbare orde",
        addressee: "burgemeester",
        response: "accepted",
        due: "2020-01-01",
        status: "in-progress",
        overdue: true,
      },
    ],
    rounds: [
      {
        round: "2018",
        given: quantity("follow-up/2018/given", 1, "recommendations"),
        followed: quantity("follow-up/2018/followed", 0, "recommendations"),
        partly: quantity("follow-up/2018/partly", 0, "recommendations"),
        not: quantity("follow-up/2018/not", 0, "recommendations"),
        superseded: quantity("follow-up/2018/superseded", 0, "recommendations"),
        unknown: quantity("follow-up/2018/unknown", 1, "recommendations"),
      },
    ],
  }),
  planning: known({
    basis: {
      cameras: 2,
      camerasFrom: "cap",
      flexible: 1,
      from: "2018-01-01",
      before: "2021-01-01",
      years: 3,
      reachMetres: 100,
      candidates: 40,
      candidatesFrom: "grid",
      weighing: "incidents",
      viewedHours: false,
      incidentsPerYear: quantity("planning/incidents", 900, "incidents per year"),
    },
    plan: {
      status: "optimal",
      inView: quantity("planning/plan", 300, "incidents per year"),
      share: 1 / 3,
      bound: 300,
      gap: 0,
      method: ["greedy", "swap", "lagrangian"],
      seed: "schouw",
      low: 280,
      high: 320,
      sites: [
        {
          id: "grid-1-2",
          area: "neude",
          x: 71,
          y: 142,
          kind: "fixed",
          change: "new",
          inView: 180,
          alone: 170,
          frequency: 1,
        },
        {
          id: "C2",
          name: "Hoek",
          x: 300,
          y: 300,
          kind: "flexible",
          change: "keep",
          inView: 130,
          alone: 120,
          frequency: 0.5,
        },
      ],
    },
    today: known({
      cameras: 1,
      inView: quantity("planning/today", 120, "incidents per year"),
      share: 0.13,
    }),
    curve: [
      { cameras: 0, value: 0, bound: 0 },
      { cameras: 1, value: 180, bound: 180 },
      { cameras: 2, value: 300, bound: 300 },
      { cameras: 3, value: 380, bound: 390 },
    ],
    oneMore: { value: 80, low: 80, high: 90 },
    oneFewer: { value: 120, low: 120, high: 120 },
    outOfSample: known({
      from: "2020-01-01",
      before: "2021-01-01",
      scores: [
        { id: "plan", cameras: 2, inView: 290, share: 0.32, pai: 3.1, pei: 0.95 },
        { id: "clairvoyant", cameras: 2, inView: 305, share: 0.34, pai: 3.3, pei: 1 },
      ],
      regret: 15,
    }),
    notes: [note("planning.view-is-circle")],
  }),
  findings: {
    goals: [],
    proposals: [],
    claims: [
      {
        id: "findings/programme/all",
        code: "claim.programme-fewer",
        strength: "causes",
        facts: ["effects/programme/all/main"],
        caveats: [],
        values: { outcome: "all", change: -0.125, low: -0.21, high: -0.03, level: 0.95 },
      },
    ],
    advice: [
      advice("markt", "Markt en omgeving", "keep", "A", { state: "reached", change: -0.3, target: -0.2 }, [
        note("advice.fact-goal-reached", { values: { change: -0.3, target: -0.2 } }),
        note("advice.fact-effect-fewer", { values: { change: -0.26, low: -0.37, high: -0.13, level: 0.95 } }),
        counts(520, 364, 4100, 3880),
      ]),
      advice("station", "Stationsplein", "adapt", "B", { state: "not-reached", change: 0, target: -0.1 }, [
        note("advice.fact-goal-not-reached", { values: { change: 0, target: -0.1 } }),
        note("advice.fact-none-larger", {
          values: { change: 0.03, low: -0.1, high: 0.17, level: 0.95, bound: 0.1 },
        }),
        counts(420, 420, 4100, 3990),
      ]),
      advice(
        "parkwijk",
        "Winkelcentrum Parkwijk",
        "retest-necessity",
        "B",
        { state: "reached", change: -0.25, target: -0.2 },
        [
          note("advice.fact-goal-reached", { values: { change: -0.25, target: -0.2 } }),
          warning("advice.fact-cannot-be-told", {
            values: { change: 0.0135, low: -0.27, high: 0.41, level: 0.95 },
          }),
          counts(200, 150, 1000, 740),
        ],
      ),
      advice("zuidplein", "Zuidplein", "cannot-be-judged", "C", { state: "no-goal" }, [
        warning("advice.fact-no-goal"),
        warning("advice.fact-effect-refused"),
        note("advice.fact-no-counts"),
      ]),
    ],
  },
  ownTexts: [
    {
      chapter: "effect",
      area: "markt",
      language: "nl",
      text: "Op de Markt daalde het aantal incidenten van 519 naar 364. Horeca en politie noemen ook de nieuwe sluitingstijden.",
      changed: [{ number: "effects/markt/all/camera/before", quoted: "519", now: "520" }],
    },
    {
      chapter: "goals",
      language: "en",
      text: "The goals were set in 2018 and have not been revised since.",
      changed: [],
    },
  ],
  problems: [
    warning("design.cameras-without-point", {
      where: { file: "camera's.xlsx", rows: [14, 15], column: "x" },
      count: 2,
    }),
    note("design.log-needs-rows"),
  ],
};
