import fc from "fast-check";
import { expect, test } from "vitest";
import { HAS_INTERVAL, HAS_POINT, HAS_TIME_OF_DAY, type IncidentPoints } from "../../dossier/incidents.ts";
import { dayOf, monthOf, monthStartDay } from "../../foundation/civil-date.ts";
import { streams } from "../../foundation/random.ts";
import { valueOr } from "../../foundation/result.ts";
import { toWorkingCrs } from "../../geometry/projection.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { groupsOf, hashOf } from "./groups.ts";
import { dataQuality, type SourceQuality } from "./index.ts";

type Incident = {
  readonly x?: number;
  readonly y?: number;
  readonly minute: number;
  readonly minuteTo?: number;
  readonly timed?: boolean;
  readonly category?: string;
};

function qualityOf(incidents: readonly Incident[]): SourceQuality {
  const categories = [...new Set(incidents.map(({ category }) => category ?? "theft"))];
  const points: IncidentPoints = {
    kind: "points",
    rows: incidents.length,
    x: Float64Array.from(incidents, ({ x }) => x ?? 0),
    y: Float64Array.from(incidents, ({ y }) => y ?? 0),
    minute: Int32Array.from(incidents, ({ minute }) => minute),
    minuteTo: Int32Array.from(incidents, ({ minute, minuteTo }) => minuteTo ?? minute),
    category: Uint16Array.from(incidents, ({ category }) => categories.indexOf(category ?? "theft")),
    flags: Uint8Array.from(
      incidents,
      ({ x, timed, minuteTo }) =>
        (x === undefined ? 0 : HAS_POINT) |
        (timed === true ? HAS_TIME_OF_DAY : 0) |
        (minuteTo === undefined ? 0 : HAS_INTERVAL),
    ),
    categories,
    row: Uint32Array.from(incidents, (_, i) => i + 2),
    sources: [{ source: "incidents.csv", start: 0 }],
  };
  const [quality] = dataQuality(dossierOf({ incidents: points }), streams("test"));
  return quality;
}

const codes = ({ consequences }: SourceQuality): string[] => consequences.map(({ problem }) => problem.code);
const noon = dayOf("2018-02-13") * 1440 + 720;

test("points on few scattered places are snapped, and forbid small areas", () => {
  const random = streams("points")("snapped");
  const places = Array.from({ length: 50 }, () => [
    136_000 + 2000 * random.next(),
    455_000 + 2000 * random.next(),
  ]);
  const quality = qualityOf(
    Array.from({ length: 1000 }, (_, i) => ({
      x: places[i % 50][0],
      y: places[i % 50][1],
      minute: noon + i,
    })),
  );
  expect(quality.place).toMatchObject({ value: { kind: "snapped", located: 1000, distinct: 50, shared: 1 } });
  expect(quality.consequences).toContainEqual(
    expect.objectContaining({ limit: "small-areas", problem: expect.objectContaining({ count: 1 }) }),
  );
  expect(codes(quality)).toContain("quality.points-snapped");
});

test("points on a grid of the plane or of degrees are rounded, and to how much is told", () => {
  const random = streams("points")("rounded");
  const tens = qualityOf(
    Array.from({ length: 400 }, (_, i) => ({
      x: 136_000 + 10 * Math.floor(200 * random.next()),
      y: 455_000 + 10 * Math.floor(200 * random.next()),
      minute: noon + i,
    })),
  );
  expect(tens.place).toMatchObject({ value: { kind: "rounded", roundedToMetres: 10, resolutionMetres: 10 } });
  const free = qualityOf(
    Array.from({ length: 400 }, (_, i) => ({
      x: 136_000 + 2000 * random.next(),
      y: 455_000 + 2000 * random.next(),
      minute: noon + i,
    })),
  );
  expect(free.place).toMatchObject({ value: { kind: "recorded" } });
  const convert = toWorkingCrs("EPSG:4326", "EPSG:28992");
  if (!convert.ok) throw new Error("no projection");
  const degrees = qualityOf(
    Array.from({ length: 400 }, (_, i) => {
      const [x, y] = convert.value(5 + Math.floor(400 * random.next()) / 1000, 52 + (i % 100) / 1000)!;
      return { x, y, minute: noon + i };
    }),
  );
  expect(valueOr(degrees.place, undefined)?.kind).toBe("rounded");
  expect(valueOr(degrees.place, undefined)?.roundedToMetres).toBeCloseTo(111, 0);
});

test("places of which none comes back are displaced at random", () => {
  const random = streams("points")("jittered");
  const quality = qualityOf(
    Array.from({ length: 600 }, (_, i) => ({
      x: 136_000 + 2000 * random.next(),
      y: 455_000 + 2000 * random.next(),
      minute: noon + i,
    })),
  );
  expect(quality.place).toMatchObject({ value: { kind: "jittered", distinct: 600, shared: 0 } });
});

test("the unit of the moments is the finest that they show", () => {
  const unit = (rows: readonly Incident[]) => valueOr(qualityOf(rows).time, undefined)?.unit;
  const days = Array.from({ length: 60 }, (_, i) => dayOf("2018-01-01") + i);
  expect(unit(days.map((day) => ({ minute: day * 1440 })))).toBe("day");
  expect(unit(days.map((_, i) => ({ minute: monthStartDay(576 + (i % 6)) * 1440 })))).toBe("month");
  expect(unit(days.map((day, i) => ({ minute: day * 1440 + (i % 24) * 60, timed: true })))).toBe("hour");
  expect(unit(days.map((day, i) => ({ minute: day * 1440 + i * 7, timed: true })))).toBe("minute");
});

test("double rows are told only where place and time of day are known", () => {
  const twice = [0, 0, 1].map((k) => ({ x: 136_000 + k, y: 455_000, minute: noon, timed: true }));
  expect(qualityOf(twice).duplicates).toMatchObject({ value: { rows: 1 } });
  expect(codes(qualityOf(twice))).toContain("quality.duplicates");
  expect(qualityOf(twice.map((row) => ({ ...row, timed: false }))).duplicates.state).toBe("not-measured");
  // Another end of the interval makes another row.
  expect(
    qualityOf(twice.map((row, i) => ({ ...row, minuteTo: noon + 60 * (i + 1) }))).duplicates,
  ).toMatchObject({ value: { rows: 0 } });
});

test("long intervals say little about day or night", () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    minute: noon + i,
    minuteTo: noon + i + 1440,
    timed: true,
  }));
  expect(qualityOf(rows).time).toMatchObject({ value: { intervals: 40, medianIntervalMinutes: 1440 } });
  expect(codes(qualityOf(rows))).toContain("quality.long-intervals");
});

/** Incidents on days spread over each of 48 months from January 2015: as many as `count` says. */
function monthly(count: (month: number) => number, category: string): Incident[] {
  const first = monthOf("2015-01-01");
  return Array.from({ length: 48 }, (_, m) =>
    Array.from({ length: count(m) }, (_, i) => ({
      minute: (monthStartDay(first + m) + (i % 28)) * 1440,
      category,
    })),
  ).flat();
}

/** Counts that vary as chance lets them vary, around a level. */
function around(name: string, level: (month: number) => number): (month: number) => number {
  const random = streams("counts")(name);
  const drawn = Array.from({ length: 48 }, (_, m) => {
    let [n, product] = [-1, 1];
    // Knuth's Poisson draw.
    for (const limit = Math.exp(-level(m)); product > limit || n < 0; n += 1) product *= random.next();
    return Math.max(0, n);
  });
  return (month) => drawn[month];
}

test("a category that another takes over from is a candidate for a change in recording", () => {
  const quality = qualityOf([
    ...monthly(
      around("a", (m) => (m < 24 ? 60 : 20)),
      "assault",
    ),
    ...monthly(
      around("b", (m) => (m < 24 ? 15 : 55)),
      "threat",
    ),
    ...monthly(
      around("c", () => 40),
      "theft",
    ),
  ]);
  const breaks = valueOr(quality.breaks, undefined);
  expect(
    breaks?.found.map(({ category, kind, month, with: other }) => [category, kind, month, other]),
  ).toEqual([
    ["assault", "exchange", "2017-01", "threat"],
    ["threat", "exchange", "2017-01", "assault"],
  ]);
  expect(codes(quality)).toContain("quality.break-exchange");
});

test("a step in all incidents is told once and as shared, and no step gives none", () => {
  const half = (name: string) => around(name, (m) => (m < 30 ? 50 : 25));
  const shared = qualityOf([...monthly(half("d"), "assault"), ...monthly(half("e"), "theft")]);
  const found = valueOr(shared.breaks, undefined)?.found ?? [];
  expect(found.map(({ category, kind }) => [category, kind]).sort()).toEqual([
    ["all", "shared"],
    ["assault", "shared"],
    ["theft", "shared"],
  ]);
  expect(codes(shared).filter((code) => code.startsWith("quality.break"))).toEqual(["quality.break-shared"]);
  const quiet = qualityOf([
    ...monthly(
      around("f", () => 50),
      "assault",
    ),
    ...monthly(
      around("g", () => 50),
      "theft",
    ),
  ]);
  expect(valueOr(quiet.breaks, undefined)?.found).toEqual([]);
});

test("months without a row are told, and never as zero", () => {
  const quality = qualityOf(monthly((m) => (m === 7 || m === 8 ? 0 : 3), "theft"));
  expect(quality.gaps).toEqual({ state: "known", value: ["2015-08", "2015-09"] });
  expect(codes(quality)).toContain("quality.empty-months");
});

test("a camera register with few dates says which field is missing", () => {
  const dossier = {
    ...dossierOf({
      cameras: [{ id: "1", from: "2018-01-01", x: 1, y: 2 }, { id: "2", x: 1, y: 2 }, { id: "3" }],
    }),
    sources: [
      {
        id: "cameras.csv",
        path: "cameras.csv",
        sha256: "",
        table: "cameras",
        format: "csv",
        rows: 3,
        used: 3,
        setAside: {},
      },
    ],
  };
  const [quality] = dataQuality(dossier, streams("test"));
  expect(quality.completeness).toContainEqual({ field: "place", filled: 2, rows: 3 });
  const fields = quality.consequences.map(({ problem }) => problem.values.field);
  expect(fields).toEqual(expect.arrayContaining(["from", "place"]));
});

test("grouping finds exactly the rows that are alike, whatever the order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -3, max: 3 }))),
      (pairs) => {
        const { first, size } = groupsOf(
          Int32Array.from(pairs.keys()),
          (i) => hashOf(...pairs[i]),
          (a, b) => pairs[a][0] === pairs[b][0] && pairs[a][1] === pairs[b][1],
        );
        expect(first.length).toBe(new Set(pairs.map(String)).size);
        expect(size.reduce((total: number, n) => total + n, 0)).toBe(pairs.length);
      },
    ),
  );
});
