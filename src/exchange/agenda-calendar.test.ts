import ical from "ical.js";
import { expect, test } from "vitest";
import { warning } from "../core/foundation/result.ts";
import type { AgendaItem } from "../core/law/agenda.ts";
import { parseIcalendar } from "../ingest/icalendar.ts";
import { agendaCalendar } from "./agenda-calendar.ts";

const order: AgendaItem = {
  day: "2022-02-28",
  kind: "order",
  area: "markt",
  record: "2021-7",
  overdue: false,
  statement: warning("agenda.order-ends", { values: { order: "2021-7", day: "2022-02-28" } }),
};
const promise: AgendaItem = {
  day: "2021-06-30",
  kind: "recommendation",
  record: "2019-1",
  overdue: true,
  statement: warning("agenda.recommendation", {
    values: {
      id: "2019-1",
      text: "Stel eisen op; kort, en\nmet komma’s, over een lange regel die zeker gevouwen wordt",
    },
  }),
};
const feed = {
  name: "Voorbeeldstad, Oost",
  language: "nl",
  madeOn: "2022-01-01",
  edition: "1.0.0",
  areaName: (id: string) => (id === "markt" ? "Markt; en plein" : id),
} as const;

test("every item is an event of one whole day that another reader understands", async () => {
  const text = await agendaCalendar([order, promise], feed);
  const calendar = new ical.Component(ical.parse(text));
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toContain("Voorbeeldstad, Oost");
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ical.Event(component));
  expect(
    events.map(({ startDate, endDate }) => [String(startDate), String(endDate), startDate.isDate]),
  ).toEqual([
    ["2022-02-28", "2022-03-01", true],
    ["2021-06-30", "2021-07-01", true],
  ]);
  expect(events[0]?.summary).toMatch(/^Markt; en plein: /);
  expect(events[1]?.summary).toContain("kort, en\nmet komma’s");
  expect(events[1]?.description).toContain("2021-06-30");
  expect(events.map(({ component }) => component.getAllSubcomponents("valarm").length)).toEqual([1, 0]);
});

test("lines end with CRLF and hold at most 75 octets", async () => {
  const text = await agendaCalendar([order, promise], feed);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("an item keeps its identity when its day moves, and no two items share one", async () => {
  const uids = async (items: readonly AgendaItem[]) =>
    [...(await agendaCalendar(items, feed)).replaceAll("\r\n ", "").matchAll(/^UID:(.*)$/gm)].map(
      ([, uid]) => uid,
    );
  const [before] = await uids([order]);
  expect(await uids([{ ...order, day: "2022-03-31" }])).toEqual([before]);
  const all = await uids([order, promise, { ...order, area: "station" }]);
  expect(new Set(all).size).toBe(3);
});

test("Schouw itself reads the feed back", async () => {
  const read = await parseIcalendar(await agendaCalendar([order, promise], feed), "agenda.ics");
  expect(read.ok && read.value.rows.length).toBe(2);
});

test("an empty agenda is a calendar without events", async () => {
  const calendar = new ical.Component(ical.parse(await agendaCalendar([], feed)));
  expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
});
