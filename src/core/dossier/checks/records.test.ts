import { expect, test } from "vitest";
import { dayOf } from "../../foundation/civil-date.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { crossChecks } from "./index.ts";

const at = (text: string) => {
  const [day, time] = text.split(" ");
  const [hour, minute] = (time ?? "0:0").split(":").map(Number);
  return { minute: dayOf(day) * 1440 + hour * 60 + minute, hasTime: time !== undefined };
};

/** Code and rows of every warning; none of these faults may stop an evaluation. */
const found = (parts: Parameters<typeof dossierOf>[0]) =>
  crossChecks(dossierOf({ cameras: [{ id: "C1" }], ...parts }))
    .filter(({ code }) => !code.startsWith("camera."))
    .map(({ code, severity, where }) => `${severity} ${code} ${where.rows?.join(",")}`);

test("shifts of the same area that overlap are named, side by side in other areas they are not", () => {
  const shift = (from: string, to: string, areas?: string) => ({
    from: at(from),
    to: at(to),
    ...(areas === undefined ? {} : { areas }),
  });
  const first = shift("2021-01-01 20:00", "2021-01-02 02:00", "a");
  expect(found({ shifts: [first, shift("2021-01-02 01:00", "2021-01-02 05:00", "a")] })).toContain(
    "warning shift.overlap 3",
  );
  expect(found({ shifts: [first, shift("2021-01-02 01:00", "2021-01-02 05:00", "b")] })).not.toContain(
    "warning shift.overlap 3",
  );
  expect(found({ shifts: [first, shift("2021-01-02 02:00", "2021-01-02 05:00", "a")] })).toEqual([]);
});

test("a shift over midnight is in order, one that ends before it begins is not", () => {
  expect(found({ shifts: [{ date: "2021-01-01", startTime: 1320, endTime: 360 }] })).toEqual([]);
  expect(found({ shifts: [{ from: at("2021-01-02 10:00"), to: at("2021-01-02 08:00") }] })).toEqual([
    "warning shift.impossible 2",
  ]);
});

test("a log entry outside every shift, without a date, twice or with times that run back is named by row", () => {
  const shifts = [
    { from: at("2021-01-01 20:00"), to: at("2021-01-02 02:00") },
    { from: at("2021-01-03 20:00"), to: at("2021-01-04 02:00") },
  ];
  const log = [
    { at: at("2021-01-01 21:00"), type: "fight" },
    { at: at("2021-01-02 12:00"), type: "fight" },
    { type: "fight" },
    { at: at("2021-01-01 21:00"), type: "fight" },
    { at: at("2021-01-01 22:00"), atScene: at("2021-01-01 21:30") },
    { at: at("2021-01-01"), time: 1290, type: "other" },
  ];
  expect(found({ shifts, log })).toEqual([
    "warning log.outside-shifts 3",
    "warning log.no-date 4",
    "warning log.repeated 5",
    "warning log.times-reversed 6",
  ]);
});

test("a month without a number is no zero", () => {
  expect(found({ log: [{ month: "2021-01-01" }], requests: [{ month: "2021-01-01" }] })).toEqual([
    "warning log.no-count 2",
    "warning request.no-count 2",
  ]);
});

test("an outage that ends before it begins and a request from before the incident are named", () => {
  const outages = [{ camera: "C1", from: at("2021-02-02 10:00"), to: at("2021-02-01 10:00") }];
  const requests = [
    { requestedAt: at("2021-02-01"), incidentAt: at("2021-02-02") },
    { requestedAt: at("2021-02-02"), incidentAt: at("2021-02-02 23:00") },
  ];
  expect(found({ outages, requests })).toEqual([
    "warning outage.reversed 2",
    "warning request.before-incident 2",
  ]);
});

test("a camera that the register does not hold is a warning in log, requests, outages and watching times", () => {
  expect(
    found({
      log: [{ at: at("2021-01-01 21:00"), camera: "X1" }],
      requests: [{ requestedAt: at("2021-01-01"), cameras: "C1 | X2" }],
      outages: [{ camera: "X3", from: at("2021-01-01") }],
      watch: [{ camera: "X4", date: "2021-01-01", minutes: 5 }],
    }),
  ).toHaveLength(4);
});

test("more than the whole is named: minutes of a day or month, percentages", () => {
  expect(
    found({
      watch: [
        { camera: "C1", date: "2021-01-01", minutes: 1441 },
        { camera: "C1", month: "2021-02-01", minutes: 28 * 1440 },
        { camera: "C1", date: "2021-01-02", percent: 101 },
      ],
      figures: [{ statement: "x", kind: "percentage", value: 110, total: 11, by: 10, days: 365 }],
    }),
  ).toEqual(["warning share.over-whole 2,4", "warning share.over-whole 2"]);
});

test("requests for cameras: decided before asked, without a day, without a ground, leaving before they came", () => {
  const asked = { id: "A1", requestedOn: "2021-06-10", problem: "overlast" };
  const codes = found({
    applications: [
      { ...asked, decision: "granted", decidedOn: "2021-06-01" },
      { ...asked, id: "A2", decision: "refused" },
      { ...asked, id: "A3", exitDate: "2021-05-01" },
      { ...asked, id: "A4", decision: "withdrawn" },
    ],
  });
  expect(codes).toEqual([
    "warning application.decided-before 2",
    "warning application.no-day 3",
    "warning application.no-ground 3",
    "warning application.exit-before 4",
  ]);
});

test("surveys: more participants than invited, more answers than participants, an answer twice, a stratum too small", () => {
  const answer = {
    round: "2021",
    question: "q",
    topic: "support",
    answer: "ja",
    meaning: "positive",
    count: 12,
  };
  expect(found({ survey: [{ ...answer, invited: 20, responded: 30 }] })).toEqual([
    "warning survey.more-than-invited 2",
  ]);
  expect(found({ survey: [{ ...answer, responded: 10 }] })).toEqual(["warning survey.more-answers 2"]);
  expect(found({ survey: [answer, answer] })).toEqual(["warning survey.answer-twice 3"]);
  expect(found({ survey: [{ ...answer, stratum: "jong", stratumSize: 4 }] })).toEqual([
    "warning survey.stratum-too-small 2",
  ]);
});
