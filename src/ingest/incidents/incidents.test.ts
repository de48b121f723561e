import { afterEach, expect, test } from "vitest";
import { HAS_INTERVAL, HAS_POINT, HAS_TIME_OF_DAY } from "../../core/dossier/incidents.ts";
import { dayOf } from "../../core/foundation/civil-date.ts";
import { readCsv } from "../csv/index.ts";
import { type IncidentBlock, type IncidentSpec, readIncidentsCsv, rowsToIncidents } from "../incidents.ts";
import { folderWith } from "../testing/input.ts";
import { forgetUnknownTimes } from "./unknown-times.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

/** The block by both ways, after seeing that they are the same; or the codes of the problems. */
async function read(lines: readonly string[], spec: IncidentSpec): Promise<IncidentBlock | string[]> {
  const made = folderWith({ "i.csv": `${lines.join("\n")}\n` });
  folders.push(made.remove);
  const bulk = await readIncidentsCsv(made.file("i.csv"), spec);
  const table = await readCsv(made.file("i.csv"), {});
  if (!table.ok) return table.problems.map(({ code }) => code);
  const rows = await rowsToIncidents(table.value, spec, "i.csv");
  if (!bulk.ok || !rows.ok) {
    expect(bulk.ok).toBe(rows.ok);
    if (!bulk.ok && !rows.ok) expect(bulk.problems).toEqual(rows.problems);
    return bulk.ok ? [] : bulk.problems.map(({ code }) => code);
  }
  expect({ ...bulk.value, sha256: "" }).toEqual(rows.value);
  return bulk.value;
}

async function block(lines: readonly string[], spec: IncidentSpec): Promise<IncidentBlock> {
  const result = await read(lines, spec);
  if (Array.isArray(result)) throw new Error(result.join(", "));
  return result;
}

const scale = { scale: 1 };
const repeat = (times: number, line: (i: number) => string): string[] =>
  Array.from({ length: times }, (_, i) => line(i));

test("a day and a time in two columns are one moment; without a readable time the day remains", async () => {
  const spec: IncidentSpec = { columns: { date: "dag", time: "tijd" }, toMetres: scale };
  const sound = repeat(200, () => "13-02-2018;10:00");
  const read = await block(
    ["dag;tijd", "28-02-2018;23:15", "28-02-2018;", "28-02-2018;25:00", ...sound],
    spec,
  );
  const day = dayOf("2018-02-28") * 1440;
  expect([...read.minute].slice(0, 3)).toEqual([day + 1395, day, day]);
  expect([...read.flags].slice(0, 4)).toEqual([HAS_TIME_OF_DAY, 0, 0, HAS_TIME_OF_DAY]);
  expect(read.problems).toMatchObject([
    {
      code: "cell.impossible-time",
      severity: "warning",
      where: { rows: [4], column: "tijd" },
      found: "25:00",
    },
  ]);
});

test("an interval has its end, unless that lies before its begin", async () => {
  const spec: IncidentSpec = { columns: { moment: "van", momentTo: "tot" }, toMetres: scale };
  const read = await block(
    [
      "van;tot",
      "2018-02-13 10:00;2018-02-14 09:00",
      "2018-02-13 10:00;2018-02-12 09:00",
      "2018-02-13 10:00;",
    ],
    spec,
  );
  expect([...read.flags].map((flags) => (flags & HAS_INTERVAL) !== 0)).toEqual([true, false, false]);
  expect([...(read.minuteTo ?? [])].map((end, i) => end - read.minute[i])).toEqual([1380, 0, 0]);
  expect(read.problems.map(({ code }) => code)).toEqual(["incident.interval-backwards"]);
});

test("moments with a distance from UTC become local time, both ends, by the zone of the dossier", async () => {
  const lines = [
    "van;tot",
    "2018-07-01T22:30:00Z;2018-07-02T00:30+01:00",
    "2018-01-01T00:10:00+01:00;",
    "2018-07-01 22:30;2018-07-01 23:00",
  ];
  const spec: IncidentSpec = { columns: { moment: "van", momentTo: "tot" }, toMetres: scale };
  const dutch = await block(lines, spec);
  const minutes = (day: string, hour: number, minute: number) => dayOf(day) * 1440 + hour * 60 + minute;
  expect([...dutch.minute]).toEqual([
    minutes("2018-07-02", 0, 30),
    minutes("2018-01-01", 0, 10),
    minutes("2018-07-01", 22, 30),
  ]);
  expect(dutch.minuteTo?.[0]).toBe(minutes("2018-07-02", 1, 30));
  expect(dutch.problems).toMatchObject([
    { code: "incident.instants", severity: "note", count: 2, values: { zone: "Europe/Amsterdam" } },
  ]);
  const american = await block(lines, { ...spec, timeZone: "America/Chicago" });
  expect(american.minute[0]).toBe(minutes("2018-07-01", 17, 30));
});

test("a day that stands for 'no end' is no moment, whatever form it has", async () => {
  const sound = repeat(300, () => "28-02-2018 10:00;28-02-2018 11:00");
  const interval: IncidentSpec = { columns: { moment: "van", momentTo: "tot" }, toMetres: scale };
  const ends = await block(["van;tot", "28-02-2018 10:00;31-12-9999 00:00", ...sound], interval);
  expect(ends.flags[0] & HAS_INTERVAL).toBe(0);
  expect(ends.minuteTo?.[0]).toBe(ends.minute[0]);
  expect(ends.problems).toMatchObject([
    { code: "incident.moment-too-late", severity: "warning", count: 1, where: { rows: [2], column: "tot" } },
  ]);
  const iso = repeat(300, () => "2018-02-28T10:00;2018-02-28T11:00");
  const begins = await block(["van;tot", "9999-12-31T00:00;9999-12-31T00:00", ...iso], interval);
  expect(begins.setAside["moment-refused"]).toBe(1);
  expect(begins.used).toBe(300);
  const days: IncidentSpec = { columns: { date: "dag", time: "tijd" }, toMetres: scale };
  const apart = await block(["dag;tijd", "9999-12-31;23:59", ...repeat(300, () => "2018-02-28;10:00")], days);
  expect(apart.setAside["moment-refused"]).toBe(1);
});

test("degrees pass through the projection, and a point outside it is no point", async () => {
  const spec: IncidentSpec = {
    columns: { lon: "lon", lat: "lat", date: "dag" },
    toMetres: (x, y) => (x > 180 ? [Number.NaN, Number.NaN] : [x * 10, y * 10]),
  };
  const read = await block(["lon;lat;dag", "5,12;52,09;13-02-2018", "999,5;52,1;13-02-2018"], spec);
  expect([...read.x]).toEqual([51.2, 0]);
  expect([...read.flags].map((flags) => flags & HAS_POINT)).toEqual([HAS_POINT, 0]);
  expect(read.problems.map(({ code }) => code)).toEqual(["incident.point-outside-projection"]);
});

test("only selected rows are used, and of them only the first of each incident", async () => {
  const spec: IncidentSpec = {
    columns: { date: "dag" },
    where: [{ column: "rol", in: ["dader", ""] }],
    onePer: "nr",
    toMetres: scale,
  };
  const read = await block(
    [
      "nr;rol;dag",
      "1;getuige;13-02-2018",
      "1;dader;13-02-2018",
      "1; dader ;14-02-2018",
      ";;15-02-2018",
      ";;16-02-2018",
    ],
    spec,
  );
  expect([...read.row]).toEqual([3, 5, 6]);
  expect(read.setAside).toMatchObject({ "not-selected": 1, repeated: 1 });
});

test("without `onePer` repeated numbers are reported and count", async () => {
  const spec: IncidentSpec = { columns: { date: "dag", id: "nr" }, toMetres: scale };
  const read = await block(["nr;dag", "1;13-02-2018", "2;13-02-2018", "1;14-02-2018"], spec);
  expect(read.used).toBe(3);
  expect(read.problems).toMatchObject([
    { code: "incident.repeated-id", count: 1, where: { rows: [4], column: "nr" } },
  ]);
});

test("the first day of a long file does not decide its order of dates: the whole column does", async () => {
  const spec: IncidentSpec = { columns: { moment: "wanneer" }, toMetres: scale };
  const first = repeat(11_000, () => "01/01/2018 10:00");
  const american = await block(["wanneer", ...first, "01/31/2018 10:00"], spec);
  expect(american.minute.at(-1)).toBe(dayOf("2018-01-31") * 1440 + 600);
  const dutch = await block(["wanneer", ...first, "31/01/2018 10:00", "02/01/2018 10:00"], spec);
  expect(dutch.minute.at(-1)).toBe(dayOf("2018-01-02") * 1440 + 600);
  expect(await read(["wanneer", ...first, "02/01/2018 10:00"], spec)).toEqual(["columns.ambiguous"]);
}, 30_000);

test("a column in two orders of dates is refused, for what it reads cannot be trusted", async () => {
  const spec: IncidentSpec = { columns: { moment: "wanneer" }, toMetres: scale };
  const lines = ["wanneer", ...repeat(95, () => "28-02-2018"), ...repeat(5, () => "02-28-2018")];
  expect(await read(lines, spec)).toEqual(["columns.mixed"]);
});

test("all faults of the mapping are told at once", async () => {
  const spec: IncidentSpec = {
    columns: { x: "lengte", y: "y", moment: "wanneer", category: "delict" },
    recipes: { moment: "ymmd" },
    toMetres: scale,
  };
  const codes = await read(["y;wanneer", ...repeat(20, () => "links;2018-02-13")], spec);
  expect(codes).toEqual(["columns.unreadable", "mapping.unknown-recipe", "columns.missing"]);
});

test("what may be personal is not printed", async () => {
  const spec: IncidentSpec = { columns: { x: "x", y: "y", date: "dag" }, toMetres: scale };
  const sound = repeat(300, () => "136000;456000;13-02-2018");
  const read = await block(
    ["x;y;dag", "J. Jansen;456000;13-02-2018", "136000;456000;31-02-2018", ...sound],
    spec,
  );
  expect(read.problems.map(({ code, found }) => [code, found])).toEqual([
    ["cell.not-a-number", undefined],
    ["cell.impossible-date", "31-02-2018"],
  ]);
  expect(read.setAside["moment-refused"]).toBe(1);
});

test("midnight loses its time of day only when it holds implausibly much", () => {
  const flagsOf = (counts: Readonly<Record<string, number>>) => {
    const minutes = Object.entries(counts).flatMap(([minute, count]) =>
      new Array<number>(count).fill(Number(minute)),
    );
    // A day before 1970 has a midnight as well.
    const minute = Int32Array.from(minutes, (value, i) => value - 1440 * (i % 3));
    const flags = new Uint8Array(minute.length).fill(HAS_TIME_OF_DAY | HAS_POINT);
    const lost = forgetUnknownTimes(minute, flags);
    return { lost, timed: flags.filter((value) => (value & HAS_TIME_OF_DAY) !== 0).length };
  };
  const hour = 60;
  // Rounded hours: as many at midnight as at eleven and at one.
  expect(flagsOf({ 0: 60, [hour]: 50, [23 * hour]: 60, [12 * hour]: 500 })).toEqual({ lost: 0, timed: 670 });
  expect(flagsOf({ 0: 70, 1: 60, [hour]: 50, [23 * hour]: 60, [12 * hour]: 500 })).toEqual({
    lost: 130,
    timed: 610,
  });
  // Too few rows to tell.
  expect(flagsOf({ 0: 10, [12 * hour]: 30 })).toEqual({ lost: 0, timed: 40 });
  // Too small a share to matter.
  expect(flagsOf({ 0: 30, [12 * hour]: 9000 })).toEqual({ lost: 0, timed: 9030 });
});
