import { expect, test } from "vitest";
import { icalendar, parseIcalendar } from "./icalendar.ts";

const calendar = (...events: readonly string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//test",
    ...events.flatMap((event) => ["BEGIN:VEVENT", ...event.split("\n"), "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

async function read(text: string) {
  const table = await parseIcalendar(text, "diensten.ics");
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

test("a shift is a row with begin, end, summary and place", async () => {
  const table = await read(
    calendar(
      "UID:1\nDTSTART;TZID=Europe/Amsterdam:20180203T220000\nDTEND;TZID=Europe/Amsterdam:20180204T060000\nSUMMARY:Nachtdienst\\, uitkijkruimte\nLOCATION:Kerkst\n raat 1\nSTATUS:CONFIRMED",
      "UID:2\nDTSTART;VALUE=DATE:20180205\nSUMMARY:Hele dag",
      "UID:3\nDTSTART:20180206T210000Z\nDURATION:PT8H",
    ),
  );
  expect(table.columns).toEqual(["begin", "end", "summary", "location", "status", "id"]);
  expect(table.rows).toEqual([
    {
      row: 1,
      cells: [
        "2018-02-03T22:00:00",
        "2018-02-04T06:00:00",
        "Nachtdienst, uitkijkruimte",
        "Kerkstraat 1",
        "CONFIRMED",
        "1",
      ],
    },
    { row: 2, cells: ["2018-02-05", "2018-02-06", "Hele dag", null, null, "2"] },
    { row: 3, cells: ["2018-02-06T21:00:00Z", "2018-02-07T05:00:00Z", null, null, null, "3"] },
  ]);
});

test("a series is a row for each time, without those taken out and with those moved", async () => {
  const table = await read(
    calendar(
      "UID:1\nDTSTART:20180323T220000\nDTEND:20180324T060000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20180330T220000\nSUMMARY:Nacht",
      "UID:1\nRECURRENCE-ID:20180406T220000\nDTSTART:20180407T230000\nDTEND:20180408T060000\nSUMMARY:Verschoven",
      "UID:9\nRECURRENCE-ID:20180101T100000\nDTSTART:20180101T110000\nDTEND:20180101T120000\nSUMMARY:Zonder reeks",
    ),
  );
  expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ["2018-03-23T22:00:00", "2018-03-24T06:00:00", "Nacht"],
    ["2018-04-07T23:00:00", "2018-04-08T06:00:00", "Verschoven"],
    ["2018-04-13T22:00:00", "2018-04-14T06:00:00", "Nacht"],
    ["2018-01-01T11:00:00", "2018-01-01T12:00:00", "Zonder reeks"],
  ]);
});

test("a series without end stops and says so, an event without begin is refused", async () => {
  const table = await read(
    calendar(
      "UID:1\nDTSTART:20180101T220000\nDTEND:20180102T060000\nRRULE:FREQ=DAILY",
      "UID:2\nSUMMARY:leeg",
    ),
  );
  expect(table.rows.length).toBe(5000);
  expect(table.notes).toMatchObject([{ code: "icalendar.no-end" }]);
  expect(table.refused).toMatchObject([{ code: "icalendar.no-begin", where: { rows: [2] } }]);
});

test.each([
  "FREQ=SECONDLY;BYMONTH=1;BYHOUR=3;BYMONTHDAY=1;BYDAY=MO",
  "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
  "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=1;BYMONTH=1",
])("an event is refused whose rule may never end or makes no sense: %s", async (rule) => {
  const table = await read(
    calendar(`UID:1\nDTSTART:20180101T220000\nRRULE:${rule}`, "UID:2\nDTSTART:20180101T220000"),
  );
  expect(table.rows.length).toBe(1);
  expect(table.refused).toMatchObject([{ code: "icalendar.rule", where: { rows: [1] } }]);
});

test("what is no calendar fails with a reason", async () => {
  const code = async (text: string) => {
    const table = await parseIcalendar(text, "x.ics");
    return table.ok ? "" : table.problems[0].code;
  };
  expect(await code("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")).toBe("icalendar.unreadable");
  expect(await code("zomaar tekst")).toBe("icalendar.unreadable");
  expect(await code(calendar())).toBe("file.no-rows");
  expect(icalendar.recognises(Buffer.from("BEGIN:VCALENDAR\r\n"), "x")).toBe(2);
});
