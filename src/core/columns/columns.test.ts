import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDuckdb } from "../../ingest/duckdb.ts";
import { dayOf } from "../foundation/civil-date.ts";
import { chooseRecipe, explainCell, recipeById, recipes } from "./index.ts";
import type { Moment, Recipe } from "./recipe.ts";

let database: Database;
beforeAll(async () => {
  database = await openDuckdb();
});
afterAll(() => database.close());

const read = (recipe: Recipe, text: string) => {
  const cell = recipe.parse(text);
  return cell.state === "value" ? cell.value : cell.state === "empty" ? "empty" : cell.code;
};
const recipe = (id: string): Recipe => {
  const found = recipes.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("dates are read in the order of their recipe and impossible days are refused", () => {
  expect(read(recipe("date-dmy"), "28-02-2018")).toBe("2018-02-28");
  expect(read(recipe("date-dmy"), "3/4/2018")).toBe("2018-04-03");
  expect(read(recipe("date-mdy"), "3/4/2018")).toBe("2018-03-04");
  expect(read(recipe("date-dmy"), "31-02-2018")).toBe("cell.impossible-date");
  expect(read(recipe("date-iso"), "2018-02-28T23:59:59.123Z")).toBe("2018-02-28");
  expect(read(recipe("date-compact"), "20180228")).toBe("2018-02-28");
  expect(read(recipe("date-cbs-month"), "2012MM01")).toBe("2012-01-01");
  expect(read(recipe("date-month"), "2018-7")).toBe("2018-07-01");
  expect(read(recipe("date-iso"), "onbekend")).toBe("empty");
  expect(read(recipe("date-iso"), "28-02-2018")).toBe("cell.not-this-date-order");
});

test("moments keep the wall time as written, and are instants where the distance from UTC stands with them", () => {
  const minute = (id: string, text: string) => (read(recipe(id), text) as Moment).minute;
  const day = dayOf("2018-02-28") * 1440;
  expect(minute("moment-iso", "2018-02-28 13:05")).toBe(day + 785);
  expect(read(recipe("moment-iso"), "2018-02-28T13:05:59+01:00")).toEqual({
    minute: day + 725,
    hasTime: true,
    isInstant: true,
  });
  expect(minute("moment-iso", "2018-02-28T23:30:00-0130")).toBe(day + 1500);
  expect(read(recipe("moment-iso"), "2018-02-28T13:05")).toMatchObject({ isInstant: false });
  expect(read(recipe("moment-iso"), "2018-02-28T13:05+15:00")).toBe("cell.impossible-time");
  expect(read(recipe("date-iso"), "2018-02-28T23:30:00-01:30")).toBe("2018-02-28");
  expect(minute("moment-mdy", "02/28/2018 01:05:00 PM")).toBe(day + 785);
  expect(minute("moment-mdy", "02/28/2018 12:00:00 AM")).toBe(day);
  expect(minute("moment-dmy", "28-02-2018 00:01")).toBe(day + 1);
  expect((read(recipe("moment-dmy"), "28-02-2018") as Moment).hasTime).toBe(false);
  expect(read(recipe("moment-dmy"), "28-02-2018 24:00")).toBe("cell.impossible-time");
  expect(read(recipe("moment-mdy"), "02/28/2018 13:05 PM")).toBe("cell.impossible-time");
});

test("Excel's day numbers are days of its 1900 system", () => {
  // 40898 is 21 December 2011 (register of the Paris prefecture, README of that set).
  expect(read(recipe("date-excel"), "40898")).toBe("2011-12-21");
  // Numbers that are more likely something else, such as a year or an age, are not read as days.
  expect(read(recipe("date-excel"), "2018")).toBe("cell.impossible-date");
  expect(read(recipe("date-excel"), "61")).toBe("cell.impossible-date");
  expect(read(recipe("date-excel"), "18264")).toBe("1950-01-01");
  expect((read(recipe("moment-excel"), "40898.5") as Moment).minute).toBe(dayOf("2011-12-21") * 1440 + 720);
  // 14:30:45 is 0.6046875 of a day: the minute that was reached, as in every other form.
  expect((read(recipe("moment-excel"), "40898.6046875") as Moment).minute).toBe(
    dayOf("2011-12-21") * 1440 + 870,
  );
  // 14:31 does not fit in ten decimals.
  expect((read(recipe("moment-excel"), "40898,6048611111") as Moment).minute).toBe(
    dayOf("2011-12-21") * 1440 + 871,
  );
});

test("a time of day is read from a column of its own", () => {
  expect(read(recipe("time-clock"), "23:59:59")).toBe(1439);
  expect(read(recipe("time-clock"), "12:05 am")).toBe(5);
  expect(read(recipe("time-clock"), "24:00")).toBe("cell.impossible-time");
  expect(read(recipe("time-compact"), "0930")).toBe(570);
  expect(read(recipe("time-compact"), "0960")).toBe("cell.impossible-time");
  expect(read(recipe("time-clock"), "half tien")).toBe("cell.not-a-time");
});

test("numbers with points or commas are read by their own recipe only", () => {
  expect(read(recipe("number-comma"), "1.234,50")).toBe(1234.5);
  expect(read(recipe("number-point"), "1,234.50")).toBe(1234.5);
  expect(read(recipe("number-comma"), "6,58839800")).toBe(6.588398);
  expect(read(recipe("number-point"), "1 234 567")).toBe(1234567);
  expect(read(recipe("number-point"), "-1e3")).toBe(-1000);
  expect(read(recipe("number-point"), "NaN")).toBe("cell.not-finite");
  expect(read(recipe("number-point"), "1e999")).toBe("cell.not-finite");
  expect(read(recipe("number-point"), "12%")).toBe("cell.not-a-number");
  expect(read(recipe("number-point"), "1,23")).toBe("cell.not-a-number");
  expect(read(recipe("number-point"), ".")).toBe("empty");
  expect(read(recipe("number-point"), "e5")).toBe("cell.not-a-number");
});

test("numbers by which CBS says that there is none are missing", () => {
  // As they stand in CBS's neighbourhoods and squares of Groningen, and as maps give them.
  for (const none of ["-99997", "-99998", "-99999", "-99999999", " -99997.0 "]) {
    expect(read(recipe("number-point"), none)).toBe("empty");
  }
  expect(read(recipe("number-comma"), "-99997,00")).toBe("empty");
  expect(read(recipe("number-point"), "-99994")).toBe(-99994);
  expect(read(recipe("number-point"), "-99997.5")).toBe(-99997.5);
  expect(read(recipe("number-point"), "99997")).toBe(99997);
});

test("one recipe is chosen for a whole column, and an undecidable order is reported", () => {
  expect(chooseRecipe("date", ["03-04-2018", "28-04-2018"])?.recipe.id).toBe("date-dmy");
  expect(chooseRecipe("date", ["03/04/2018", "04/28/2018"])?.recipe.id).toBe("date-mdy");
  expect(chooseRecipe("date", ["03/04/2018", "28/04/2018"])?.ambiguous).toEqual([]);
  expect(chooseRecipe("date", ["03/04/2018", "05/06/2018"])?.ambiguous.map((r) => r.id)).toEqual([
    "date-mdy",
  ]);
  // Both orders read the same day from 4/4: nothing to decide.
  expect(chooseRecipe("date", ["04/04/2018"])?.ambiguous).toEqual([]);
  expect(chooseRecipe("number", ["1,5", "2,25"])?.recipe.id).toBe("number-comma");
  expect(chooseRecipe("number", ["abc"])).toBeUndefined();
  expect(chooseRecipe("number", ["", "-"])?.sampled).toBe(0);
  const mixed = chooseRecipe("date", ["03-04-2018", "28-04-2018", "04/28/2018", "29-04-2018"]);
  expect(mixed?.accepted).toBe(3);
  expect(mixed?.mixed.map((r) => r.id)).toEqual(["date-mdy"]);
  // A date in ISO among day-month dates is refused, but casts no doubt on the others.
  expect(chooseRecipe("date", ["03-04-2018", "28-04-2018", "2018-04-28"])?.mixed).toEqual([]);
  expect(chooseRecipe("number", ["1.5", "2.5", "3,5"])?.mixed.map((r) => r.id)).toEqual(["number-comma"]);
});

test("a refused cell is explained, also when another recipe would read it", () => {
  expect(explainCell(recipe("date-dmy"), "04/28/2018")).toBe("cell.other-date-order");
  expect(explainCell(recipe("date-dmy"), "31-02-2018")).toBe("cell.impossible-date");
  expect(explainCell(recipe("date-dmy"), "28-02-18")).toBe("cell.not-this-date-order");
  expect(explainCell(recipe("number-point"), "1,5")).toBe("cell.other-decimal-mark");
  expect(explainCell(recipe("number-point"), "NaN")).toBe("cell.not-finite");
  expect(explainCell(recipe("flag"), "misschien")).toBe("cell.not-a-flag");
  expect(explainCell(recipe("date-dmy"), "28-02-2018")).toBeUndefined();
  expect(explainCell(recipe("date-dmy"), "onbekend")).toBeUndefined();
});

test("a recipe can be named with or without its kind", () => {
  expect(recipeById("mdy", "date")?.id).toBe("date-mdy");
  expect(recipeById("number-comma", "number")?.id).toBe("number-comma");
  expect(recipeById("decimal-comma", "number")?.id).toBe("number-comma");
  expect(recipeById("mdy", "number")).toBeUndefined();
});

const digits = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => (n % 2 === 0 ? String(n) : String(n).padStart(2, "0")));
const dateLike = fc
  .tuple(
    digits(0, 32),
    digits(0, 14),
    fc.constantFrom("2018", "1999", "2000", "0999", "9999", "18"),
    fc.constantFrom("-", "/", ".", " ", "MM", ""),
  )
  .chain(([a, b, y, s]) =>
    fc.constantFrom(`${a}${s}${b}${s}${y}`, `${y}${s}${b}${s}${a}`, `${b}${s}${a}${s}${y}`, `${y}${s}${b}`),
  );
const timeLike = fc
  .tuple(
    digits(0, 26),
    digits(0, 61),
    digits(0, 61),
    fc.constantFrom(
      "",
      " AM",
      " pm",
      "Z",
      "z",
      "+01:00",
      "-0530",
      "+14:01",
      "+01:75",
      ".123",
      ".5+02:00",
      " ",
    ),
  )
  .chain(([h, m, s, tail]) => fc.constantFrom(`${h}:${m}${tail}`, `${h}:${m}:${s}${tail}`));
const numberLike = fc
  .tuple(
    fc.constantFrom("", "-", "+"),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom("", ".", ",", " "),
    fc.nat(9999),
    fc.constantFrom("", "e5", "E-3", "%", "e999", "e"),
  )
  .map(([sign, a, mark, b, tail]) => `${sign}${a}${mark}${b}${tail}`);
const junk = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .string({ unit: "binary", maxLength: 6 })
    .filter((s) => !s.includes("\u0000") && !/\p{Surrogate}/u.test(s)),
  fc.constantFrom(
    "NaN",
    "Infinity",
    "n/a",
    "-",
    "ja",
    "NEE",
    "\u00a012\u00a0",
    " 5 ",
    "\t7",
    "1.234.567,8",
    "1,234",
    "٣",
    "１２",
    "40898",
    "40898,25",
    "0",
    "T",
    ".5",
    "5.",
    "+.5",
    "1.234",
    "1,234.",
    "1.5.5",
    "-99997",
    " -99998.0",
    "-99999,0",
    "-99999999",
    "-99997.5",
    "-99990",
    "--1",
    "0930",
    "2459",
    "\u212a",
    "1e-400",
    "2018-02-28T23:59",
    "2018-02-30 10:00",
    "1969-12-31 23:59:59",
    "1969-12-31T23:58:01",
    " 2018-02-28 10:00 ",
    "2018-02-28 24:00",
    "9999-12-31",
    "9999-12-31 23:59",
    "31-12-9999",
    "12345678901234567890.12345678901234567890",
    "000000000000001.5",
    "123456789012345,123456789012345",
    "2018-02-29",
    "2020-02-29",
    "12:00",
  ),
);
const monthLike = fc
  .tuple(
    fc.constantFrom("Mrt", "june", "OKT", "sept.", "mei", "maart", "xyz", "Januari", "mayy", "dec"),
    fc.constantFrom("", " ", "-", "  ", "."),
    fc.constantFrom("2021", "021", "21", "0999", "1999", "3021", "2021 "),
  )
  .map((parts) => parts.join(""));
const anything = fc.oneof(
  dateLike,
  monthLike,
  fc.tuple(dateLike, fc.constantFrom(" ", "T", "  "), timeLike).map((parts) => parts.join("")),
  numberLike,
  junk,
);

test("the pure parser and DuckDB accept the same strings and read the same values", async () => {
  const strings = [...new Set(fc.sample(anything, { seed: 20_260, numRuns: 4000 }))];
  await database.connection.run("CREATE OR REPLACE TABLE strings (i INTEGER, s VARCHAR)");
  const appender = await database.connection.createAppender("strings");
  strings.forEach((text, i) => {
    appender.appendInteger(i);
    appender.appendVarchar(text);
    appender.endRow();
  });
  appender.closeSync();
  let valuesSeen = 0;
  for (const candidate of recipes) {
    const reader = await database.connection.runAndReadAll(
      `SELECT ${candidate.sql("s")} FROM strings ORDER BY i`,
    );
    const column = reader.getColumns()[0] ?? [];
    const timed =
      candidate.sqlHasTime === undefined
        ? []
        : ((
            await database.connection.runAndReadAll(
              `SELECT ${candidate.sqlHasTime("s")} FROM strings ORDER BY i`,
            )
          ).getColumns()[0] ?? []);
    const instants =
      candidate.sqlIsInstant === undefined
        ? []
        : ((
            await database.connection.runAndReadAll(
              `SELECT ${candidate.sqlIsInstant("s")} FROM strings ORDER BY i`,
            )
          ).getColumns()[0] ?? []);
    strings.forEach((text, i) => {
      const cell = candidate.parse(text);
      const expected =
        cell.state !== "value"
          ? null
          : candidate.kind === "moment"
            ? (cell.value as Moment).minute
            : candidate.kind === "date"
              ? dayOf(cell.value as string)
              : cell.value;
      const got = column[i];
      if (expected !== null) valuesSeen += 1;
      expect({ recipe: candidate.id, text, got: typeof got === "bigint" ? Number(got) : got }).toEqual({
        recipe: candidate.id,
        text,
        got: expected,
      });
      if (expected !== null && candidate.sqlIsInstant !== undefined) {
        const { isInstant } = (cell as { value: Moment }).value;
        expect({ recipe: candidate.id, text, instant: instants[i] }).toEqual({
          recipe: candidate.id,
          text,
          instant: isInstant,
        });
      }
      if (expected !== null && candidate.kind === "moment") {
        expect({ recipe: candidate.id, text, timed: timed[i] }).toEqual({
          recipe: candidate.id,
          text,
          timed: (cell as { value: Moment }).value.hasTime,
        });
      }
    });
  }
  expect(valuesSeen).toBeGreaterThan(3000);
}, 60_000);

test("months by name are read in Dutch and English, misspelt years included", () => {
  const read = (text: string) => {
    const cell = recipeById("month-name", "date")?.parse(text);
    return cell?.state === "value" ? cell.value : cell?.state;
  };
  // The labels of a real table of Amsterdam: Jan2021, Mrt2021, June021, Sept2021.
  expect(["Jan2021", "Mrt2021", "June021", "Sept2021", "mei 2021", "October-2021"].map(read)).toEqual([
    "2021-01-01",
    "2021-03-01",
    "2021-06-01",
    "2021-09-01",
    "2021-05-01",
    "2021-10-01",
  ]);
  expect(["Mrt21", "Foo2021", "2021Mrt", "Mrt 20211"].map(read)).toEqual([
    "refused",
    "refused",
    "refused",
    "refused",
  ]);
  expect(chooseRecipe("date", ["Apr2021", "Aug2021", "Mrt2021", "June021"])?.recipe.id).toBe(
    "date-month-name",
  );
});
