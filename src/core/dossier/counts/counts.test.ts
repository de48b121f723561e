import fc from "fast-check";
import { expect, test } from "vitest";
import { known, notMeasured } from "../../foundation/result.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { categoryRule } from "../categories.ts";
import { copiedYear } from "../checks/copied-year.ts";
import type { IncidentCount } from "../incidents.ts";
import type { Neighbourhood } from "../neighbourhoods.ts";
import { strangersIn } from "../offences/crosswalk.ts";
import { crosswalks } from "../offences/index.ts";
import { offenceCategories, offenceGroups } from "../offences/taxonomy.ts";
import { finestRows, rowsOfAll } from "./all-incidents.ts";
import { cbsPeriod } from "./cbs-period.ts";
import { municipalityOf, regionLevel } from "./cbs-region.ts";
import { codeCounts } from "./code-counts.ts";
import { freezeBoundaries, residentsByCode } from "./freeze-boundaries.ts";

const row = (
  area: string,
  from: string,
  count: number,
  extra: Partial<IncidentCount> = {},
): IncidentCount => ({
  area,
  from,
  count,
  origin: { source: "counts.csv", row: 2 },
  ...extra,
});

const square = (west: number, south: number, width: number, height = 100): Neighbourhood["polygons"] => [
  [
    Float64Array.from(
      [
        [west, south],
        [west + width, south],
        [west + width, south + height],
        [west, south + height],
        [west, south],
      ].flat(),
    ),
  ],
];
const place = (code: string, year: number, polygons: Neighbourhood["polygons"], residents?: number) =>
  ({
    code,
    year,
    ...(polygons === undefined ? {} : { polygons }),
    ...(residents === undefined ? {} : { residents }),
    origin: { source: "buurten.geojson", row: 1 },
  }) as Neighbourhood;

test("periods of Dutch open data have their whole length, and other texts are left alone", () => {
  const ends = (text: string) => {
    const period = cbsPeriod(text);
    return period === undefined ? undefined : [period.from, period.to, period.provisional];
  };
  expect(ends("2024MM02")).toEqual(["2024-02-01", "2024-02-29", false]);
  expect(ends("2018KW03")).toEqual(["2018-07-01", "2018-09-30", false]);
  expect(ends("2018JJ00 ")).toEqual(["2018-01-01", "2018-12-31", false]);
  expect(ends("2016*")).toEqual(["2016-01-01", "2016-12-31", true]);
  expect(ends("2016MM12**")).toEqual(["2016-12-01", "2016-12-31", true]);
  expect(["2018MM13", "2018KW05", "Mrt2021", "2018-01", ""].map(ends)).toEqual(Array(5).fill(undefined));
});

test("codes of regions keep their blanks and letters apart", () => {
  const levels = ["NL00      ", "GM0363    ", "WK0363AA  ", "BU0363AA01", "bu00140402", "Centrum"].map(
    regionLevel,
  );
  expect(levels).toEqual([
    "country",
    "municipality",
    "district",
    "neighbourhood",
    "neighbourhood",
    undefined,
  ]);
  expect(["BU0363AA01", "WK0363AA  ", "NL00"].map(municipalityOf)).toEqual(["GM0363", "GM0363", undefined]);
});

test("wider areas are not added to the neighbourhoods that they hold", () => {
  const rows = [
    row("GM0014", "2020-01-01", 9),
    row("BU00140402", "2020-01-01", 4),
    row("Elders", "2020-01-01", 1),
  ];
  expect(finestRows(rows).map(({ area }) => area)).toEqual(["BU00140402", "Elders"]);
});

test("a total stands for its parts where there is one, and the parts where there is none", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 20 }), fc.boolean(), (parts, hidden, hasTotal) => {
      const rows = parts.map((count, i) => row("A", "2020-01-01", count, { category: `c${i}` }));
      const sum = parts.reduce((all, count) => all + count, 0);
      const total = row("A", "2020-01-01", sum + hidden, { total: true });
      const all = rowsOfAll(hasTotal ? [...rows, total] : rows);
      expect(all.reduce((n, { count }) => n + count, 0)).toBe(hasTotal ? sum + hidden : sum);
    }),
  );
});

test("every row is kept or set aside for a reason", () => {
  const code = fc.constantFrom("0.0.0", "1.4.5", "1.4.1", "9.9.9", undefined);
  const area = fc.constantFrom("BU00140402", "GM0014", "GM0998", "Centrum");
  const period = fc.constantFrom({ from: "2020-01-01" }, { from: "2020-01-01", to: "2020-12-31" });
  const one = fc.tuple(area, code, period, fc.integer({ min: 0, max: 9 }));
  const rule = categoryRule(
    { unknown: "unknown", level: "category" },
    undefined,
    crosswalks.find(({ id }) => id === "nl-politie"),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (cells) => {
      const rows = cells.map(([where, category, when, count]) =>
        row(where, when.from, count, { ...when, ...(category === undefined ? {} : { category }) }),
      );
      const coded = codeCounts(rows, rule, "counts.csv");
      const aside = Object.values(coded.setAside).reduce((sum, n) => sum + n, 0);
      expect(coded.rows.length + aside).toBe(rows.length);
    }),
  );
});

test.each(crosswalks.map((walk) => [walk.id, walk] as const))(
  "%s names categories of the list and no code twice",
  (_, walk) => {
    expect(strangersIn(walk)).toEqual([]);
    expect(new Set(walk.rows.map(({ code }) => code.toUpperCase())).size).toBe(walk.rows.length);
    for (const text of [walk.source, walk.readOn, walk.title]) expect(text).not.toBe("");
  },
);

test("the list of offences has two levels, and both languages for each", () => {
  const groups = new Set(offenceGroups.map(({ id }) => id));
  for (const { group, en, nl } of offenceCategories) {
    expect(groups.has(group)).toBe(true);
    expect([en, nl]).not.toContain("");
  }
});

test("the Dutch flags are those of the published list: 31 types depend on victims, 27 on the police", () => {
  // BrengDelicten.csv of bernasco/misdaad_concentratie (74d42eb): 1 = reported by victims.
  const walk = crosswalks.find(({ id }) => id === "nl-politie");
  const rule = categoryRule({ unknown: "?", level: "category" }, undefined, walk);
  const how = (walk?.rows ?? []).map(({ code }) => rule.reporting(code));
  expect(how.filter((one) => one === "victim")).toHaveLength(31);
  expect(how.filter((one) => one === "police")).toHaveLength(27);
  expect(["1.4.5", "3.1.1", "1.3.1", "3.6.4"].map(rule.reporting)).toEqual([
    "victim",
    "police",
    "police",
    "victim",
  ]);
  expect(["0.0.0 ", "Totaal misdrijven"].map(rule.isTotal)).toEqual([true, true]);
  expect(["1.4.1", "1.4.5"].map(rule.isHidden)).toEqual([true, false]);
});

test("one offence has one name whatever country it comes from", () => {
  const of = (id: string, code: string, level: "category" | "group" = "category") =>
    categoryRule(
      { unknown: "?", level },
      undefined,
      crosswalks.find((walk) => walk.id === id),
      "nl",
    ).label(code);
  const shop = [
    of("nl-politie", "2.5.2 "),
    of("uk-police-uk", "Shoplifting"),
    of("us-chicago-iucr", "0860"),
    of("us-nibrs", "23c"),
  ];
  expect(shop).toEqual(Array(4).fill("winkeldiefstal"));
  expect(of("nl-maatschappelijke-klasse", "F550", "group")).toBe("geweld");
  expect(of("us-chicago-iucr", "0840")).toBeUndefined();
});

test("a word of dossier.yaml goes before the crosswalk, by a name of one's own or an id of the list", () => {
  const walk = crosswalks.find(({ id }) => id === "nl-maatschappelijke-klasse");
  const rule = categoryRule(
    { unknown: "?", level: "category", map: { E16: "youth-nuisance", A20: "kluiskraak" } },
    undefined,
    walk,
    "nl",
  );
  expect(["E16", "A20", "F530"].map(rule.label)).toEqual([
    "jeugdoverlast",
    "kluiskraak",
    "bedreiging, stalking en gijzeling",
  ]);
  expect(["E16", "A20"].map(rule.reporting)).toEqual(["victim", undefined]);
});

test("counts go with the ground: renamed, merged, spread, or set aside", () => {
  const places = known([
    place("OLD1", 2019, square(0, 0, 100)),
    place("OLD2", 2019, square(100, 0, 100)),
    place("OLD3", 2019, square(200, 0, 100)),
    place("SEA", 2019, square(900, 0, 100)),
    place("NEW1", 2022, square(0, 0, 200)),
    place("NEW3", 2022, square(200, 0, 25)),
    place("NEW4", 2022, square(225, 0, 75)),
  ]);
  const rows = [
    ...["OLD1", "OLD2", "OLD3", "SEA"].map((area) => row(area, "2019-01-01", 8, { boundaryYear: 2019 })),
    row("NEW1", "2022-01-01", 5, { boundaryYear: 2022 }),
  ];
  const frozen = freezeBoundaries(rows, places, undefined);
  const of = (area: string, from: string) =>
    frozen.rows.find((one) => one.area === area && one.from === from);
  expect(of("NEW1", "2019-01-01")).toMatchObject({ count: 16 });
  expect(of("NEW1", "2019-01-01")?.estimated).toBeUndefined();
  expect(of("NEW1", "2022-01-01")?.count).toBe(5);
  expect(of("NEW3", "2019-01-01")?.count).toBeCloseTo(2, 0);
  expect(of("NEW4", "2019-01-01")).toMatchObject({ estimated: true });
  const spread = (of("NEW3", "2019-01-01")?.count ?? 0) + (of("NEW4", "2019-01-01")?.count ?? 0);
  expect(spread).toBeCloseTo(8, 9);
  expect(frozen.lost).toEqual(["SEA"]);
  expect(frozen.rowsLost).toEqual(new Map([["counts.csv", 1]]));
  expect(frozen.problems.map(({ code }) => code)).toEqual(["boundaries.split", "boundaries.lost"]);
});

test("without outlines of the old year a code is kept and told, and an unknown one is set aside", () => {
  const places = known([place("BU1", 2022, square(0, 0, 100))]);
  const rows = ["BU1", "BU2"].map((area) => row(area, "2019-01-01", 3, { boundaryYear: 2019 }));
  const frozen = freezeBoundaries(rows, places, 2022);
  expect(frozen.rows.map(({ area }) => area)).toEqual(["BU1"]);
  expect(frozen.problems.map(({ code }) => code)).toEqual(["boundaries.by-code", "boundaries.lost"]);
});

test("counts of one division stay as they are", () => {
  const rows = [row("BU1", "2019-01-01", 3, { boundaryYear: 2024 })];
  expect(freezeBoundaries(rows, notMeasured(), undefined).rows).toBe(rows);
});

test("residents are those of the nearest year, and -99997 is not known", () => {
  const places = known([
    place("A", 2017, undefined, 100),
    place("A", 2022, undefined, 120),
    place("B", 2022, undefined, -99_997),
  ]);
  expect([...residentsByCode(places, 2021)]).toEqual([["A", 120]]);
});

const year = (name: string, source: string, change = 0) =>
  Array.from({ length: 30 }, (_, i) =>
    row(`A${i % 10}`, `${name}-0${1 + (i % 3)}-01`, i + 1 + (i === 7 ? change : 0), {
      category: `c${i}`,
      origin: { source, row: i + 2 },
    }),
  );
const findings = (rows: readonly IncidentCount[]) =>
  copiedYear
    .run(dossierOf({ incidents: { kind: "counts", rows } }))
    .map(({ code, values }) => [code, values.files ?? values.other]);

test("the same numbers under another year are refused; one number that differs is enough to let them pass", () => {
  expect(findings([...year("2021", "a.csv"), ...year("2022", "b.csv")])).toEqual([
    ["counts.copied-year", "a.csv, b.csv"],
  ]);
  expect(findings([...year("2021", "a.csv"), ...year("2022", "b.csv", 1)])).toEqual([]);
});

test("numbers that two files give both are told", () => {
  expect(findings([...year("2021", "a.csv"), ...year("2021", "b.csv")])).toEqual([["counts.twice", "a.csv"]]);
});
