/**
 * iCalendar (RFC 5545), for the shifts of a control room or the police: each
 * event is a row with its begin, end, summary and place; one that repeats is
 * a row for each time. Times are wall times of the calendar's own zone.
 */

import type ICAL from "ical.js";
import { error, fail, type Problem, type Result, warning } from "../core/foundation/result.ts";
import { type Feature, featureTable } from "./feature-table.ts";
import type { Format, RawTable } from "./format.ts";
import { wholeText } from "./whole-text.ts";

const decoder = new TextDecoder();
/** An event that repeats without end is followed for so many times; at three shifts a day, a year holds 1,096. */
const MOST_REPEATS = 5_000;
const COLUMNS = ["begin", "end", "summary", "location", "status", "id"];

export const icalendar: Format = {
  id: "icalendar",
  label: "format.icalendar",
  extensions: ["ics", "ical"],
  recognises: (head) => (/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(decoder.decode(head.subarray(0, 200))) ? 2 : 0),
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseIcalendar(text.value, file.name) : text;
  },
};

/**
 * A row is numbered by its place in the list of times, from 1, events in the
 * order of the file. Changed times of a series replace those they change,
 * cancelled ones keep their status. Fails with icalendar.unreadable and
 * file.no-rows; warns of icalendar.no-end when a series has none, refuses
 * events without a begin (icalendar.no-begin) or with a rule that cannot be
 * followed (icalendar.rule).
 */
export async function parseIcalendar(text: string, file: string): Promise<Result<RawTable>> {
  const { default: ical } = await import("ical.js");
  let events: readonly ICAL.Event[];
  try {
    const calendars = [ical.parse(text.replace(/^\uFEFF/, ""))].flat(1);
    const lists = typeof calendars[0] === "string" ? [calendars] : calendars;
    events = (lists as unknown as [string, unknown[], unknown[]][]).flatMap((calendar) =>
      eventsOf(ical, calendar),
    );
  } catch {
    return fail(error("icalendar.unreadable", { where: { file } }));
  }
  const features: Feature[] = [];
  const refused: Problem[] = [];
  const notes: Problem[] = [];
  for (const [i, event] of events.entries()) {
    if (event.component.getFirstProperty("dtstart") === null) {
      refused.push(error("icalendar.no-begin", { where: { file, rows: [i + 1] } }));
      continue;
    }
    const times = timesOf(event);
    if (times === undefined) {
      refused.push(error("icalendar.rule", { where: { file, rows: [i + 1] } }));
      continue;
    }
    if (times.goesOn)
      notes.push(warning("icalendar.no-end", { where: { file }, values: { most: MOST_REPEATS } }));
    for (const { startDate, endDate, item } of times.times) {
      const inOrder = [
        timeText(startDate),
        timeText(endDate),
        item.summary,
        item.location,
        item.component.getFirstPropertyValue("status"),
        item.uid,
      ];
      features.push({ row: features.length + 1, properties: { inOrder }, geometry: undefined });
    }
  }
  return featureTable(features, { file, columns: COLUMNS, refused, notes });
}

/** The events of a calendar; changes of single times are handed to the series they belong to. */
function eventsOf(ical: typeof ICAL, calendar: readonly unknown[]): ICAL.Event[] {
  const components = new ical.Component(calendar as never).getAllSubcomponents("vevent");
  const isChange = (component: ICAL.Component): boolean =>
    component.getFirstProperty("recurrence-id") !== null;
  const series = components.filter((component) => !isChange(component));
  const known = new Set(series.map((component) => component.getFirstPropertyValue("uid")));
  const changes = components.filter(isChange);
  return [
    ...series.map((component) => {
      const uid = component.getFirstPropertyValue("uid");
      const own = changes.filter((change) => change.getFirstPropertyValue("uid") === uid);
      return new ical.Event(component, { exceptions: own, strictExceptions: false });
    }),
    // A change whose series is not in the file is an event of its own.
    ...changes
      .filter((change) => !known.has(change.getFirstPropertyValue("uid")))
      .map((change) => new ical.Event(change)),
  ];
}

type Time = { readonly startDate: ICAL.Time; readonly endDate: ICAL.Time; readonly item: ICAL.Event };

const PARTS = "INTERVAL=[1-9]\\d*|COUNT=\\d+|UNTIL=[\\dTZ:-]+|WKST=[A-Z]+|BYDAY=[^;]+|BYMONTH=[^;]+";
/**
 * Rules by the day, week, month or year. A shift does not repeat by the hour;
 * such rules, and days of the month within days or weeks, may never be met,
 * and then the search for the next time has no end.
 */
const RULE = new RegExp(
  `^FREQ=(?:(?:DAILY|WEEKLY)(?:;(?:${PARTS}))*|(?:MONTHLY|YEARLY)(?:;(?:${PARTS}|BYMONTHDAY=[^;]+|BYSETPOS=[^;]+))*)$`,
);

const rulesOf = (event: ICAL.Event): string[] =>
  event.component.getAllProperties("rrule").map((property) => String(property.getFirstValue()));

/** Undefined when its rule is of another kind, or makes no sense. */
function timesOf(
  event: ICAL.Event,
): { readonly times: readonly Time[]; readonly goesOn: boolean } | undefined {
  if (!event.isRecurring()) {
    return { times: [{ startDate: event.startDate, endDate: event.endDate, item: event }], goesOn: false };
  }
  if (!rulesOf(event).every((rule) => RULE.test(rule))) return undefined;
  const times: Time[] = [];
  try {
    const iterator = event.iterator();
    for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) {
      if (times.length === MOST_REPEATS) return { times, goesOn: true };
      times.push(event.getOccurrenceDetails(next));
    }
  } catch {
    // The reader throws where the parts of a rule exclude each other.
    return undefined;
  }
  return { times, goesOn: false };
}

/** As ISO writes it, in the wall time that stands in the file; `Z` marks a time in UTC. */
function timeText(time: ICAL.Time): string {
  return time.toString();
}
