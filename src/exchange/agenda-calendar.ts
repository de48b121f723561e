/**
 * The agenda as an iCalendar feed (RFC 5545): each item is an event of a whole
 * day, with a reminder two weeks ahead. The same item keeps the same identity,
 * so that a calendar that reads the feed again updates what it has.
 */

import { civilDateOf, dayOf } from "../core/foundation/civil-date.ts";
import type { AgendaItem } from "../core/law/agenda.ts";
import { type Language, say, sayProblem } from "../texts/index.ts";

const REMINDER = "-P14D";

export type AgendaFeed = {
  /** Name of the programme. */
  readonly name: string;
  readonly language: Language;
  /** Day on which the feed was made: the stamp of every event. */
  readonly madeOn: string;
  readonly edition: string;
  readonly areaName: (id: string) => string;
};

export async function agendaCalendar(items: readonly AgendaItem[], feed: AgendaFeed): Promise<string> {
  const { default: ical } = await import("ical.js");
  const day = (text: string) => ical.Time.fromDateString(text);
  const calendar = new ical.Component("vcalendar");
  calendar.addPropertyWithValue("prodid", `-//Schouw//${feed.edition}//${feed.language.toUpperCase()}`);
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", say(feed.language, "calendar.name", { name: feed.name }));
  for (const item of items) {
    const event = new ical.Component("vevent");
    const sentence = sayProblem(feed.language, item.statement);
    const where = item.area === undefined ? "" : feed.areaName(item.area);
    event.addPropertyWithValue("uid", identityOf(item, feed.name));
    event.addPropertyWithValue("dtstamp", ical.Time.fromDateTimeString(`${feed.madeOn}T00:00:00Z`));
    event.addPropertyWithValue("dtstart", day(item.day));
    // The end of a whole day is the day after it.
    event.addPropertyWithValue("dtend", day(civilDateOf(dayOf(item.day) + 1)));
    event.addPropertyWithValue("summary", where === "" ? sentence : `${where}: ${sentence}`);
    if (where !== "") event.addPropertyWithValue("location", where);
    event.addPropertyWithValue("categories", say(feed.language, `calendar.kind.${item.kind}`));
    event.addPropertyWithValue("transp", "TRANSPARENT");
    if (item.overdue)
      event.addPropertyWithValue("description", say(feed.language, "calendar.overdue", { day: item.day }));
    else event.addSubcomponent(reminder(ical, sentence));
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

type Ical = typeof import("ical.js").default;

function reminder(ical: Ical, sentence: string) {
  const alarm = new ical.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("trigger", ical.Duration.fromString(REMINDER));
  alarm.addPropertyWithValue("description", sentence);
  return alarm;
}

/** What it is about, without its day: when the day moves, the event moves with it. */
const identityOf = ({ statement, area, record }: AgendaItem, name: string): string =>
  `${[statement.code, area ?? "", record, name].map(encodeURIComponent).join("/")}@schouw`;
