import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manifest } from "../../dossier/manifest.ts";
import { dayOf } from "../../foundation/civil-date.ts";
import { traceBook } from "../../foundation/trace-book.ts";
import { quantile } from "../../statistics/quantile.ts";
import { dossierOf } from "../../testing/dossier.ts";
import { factsOf } from "./facts.ts";
import { rounding } from "./figure-checks.ts";
import { rowsBehindIndicator, type Working, working } from "./index.ts";
import type { IndicatorValue } from "./indicator.ts";
import { purposeOf } from "./purpose.ts";
import { matches, taxonomy } from "./taxonomy.ts";

const ASOF = "2021-12-31";
const words = taxonomy(ASOF);
const measured = (parts: Parameters<typeof dossierOf>[0]): Working =>
  working(factsOf(dossierOf(parts), ASOF, traceBook()));

function value(result: Working, id: string, area = "all", part?: string): IndicatorValue {
  const values = result.indicators.find((indicator) => indicator.id === id)?.values;
  if (values?.state !== "known") throw new Error(`${id} is not known`);
  const found = values.value.find((one) => one.area === area && one.part === part);
  if (found === undefined) throw new Error(`${id} has no ${area} ${part}`);
  return found;
}

const at = (day: string, hour = 0, minute = 0) => ({
  minute: dayOf(day) * 1440 + hour * 60 + minute,
  hasTime: true,
});
const times = <T>(n: number, row: T): readonly T[] => Array.from({ length: n }, () => row);

/** 120 requests, 90 found, 45 usable, 18 outcomes known, 9 identified. */
const story5 = [
  ...times(30, { requestedAt: at("2021-03-01"), found: "not-in-view" }),
  ...times(45, { requestedAt: at("2021-03-01"), found: "yes", usable: "no" }),
  ...times(9, {
    requestedAt: at("2021-03-01"),
    found: "yes",
    usable: "identification",
    outcome: "suspect-identified",
  }),
  ...times(9, { requestedAt: at("2021-03-01"), found: "yes", usable: "support", outcome: "none" }),
  ...times(27, { requestedAt: at("2021-03-01"), found: "yes", usable: "support" }),
];

describe("shares", () => {
  test("what nobody told is a range: 9 of 120 with 27 unknown is 7.5 to 30 %, never 50 %", () => {
    const result = measured({ requests: story5 });
    const identified = value(result, "I31", "all", "identified");
    expect(identified.value.value).toBeCloseTo(0.075, 12);
    expect(identified.upTo?.value).toBeCloseTo(0.3, 12);
    expect(identified.unknown).toEqual({ count: 27, share: 27 / 120 });
    expect(value(result, "I28", "all", "found").value.value).toBeCloseTo(0.75, 12);
    expect(value(result, "I29", "all", "usable").value.value).toBeCloseTo(0.5, 12);
    expect(value(result, "I31", "all", "outcome-told").value.value).toBeCloseTo(18 / 45, 12);
  });

  test("a total of a month weighs as many rows", () => {
    const rows = [
      { month: "2021-01-01", count: 30, found: "yes" },
      { month: "2021-01-01", count: 10, found: "expired" },
      { month: "2021-01-01", found: "yes" },
    ];
    const found = value(measured({ requests: rows }), "I28", "all", "found");
    expect(found.value).toMatchObject({ value: 0.75, n: 40 });
  });

  test("a column that nobody filled is not measured instead of 0 to 100 %", () => {
    const result = measured({ log: [{ at: at("2021-01-01", 22), type: "fight" }] });
    const own = result.indicators.find(({ id }) => id === "I19");
    expect(own?.values.state === "known" ? [] : own?.values.reasons.map(({ code }) => code)).toEqual([
      "working.column-absent",
    ]);
  });

  test("least and most enclose every way of filling the gaps", () => {
    const verdicts = fc.constantFrom("arrest", "fine", undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(verdicts, fc.boolean()), { minLength: 1, maxLength: 30 }), (rows) => {
        if (rows.every(([result]) => result === undefined)) return;
        const log = rows.map(([result]) => ({
          at: at("2021-01-01", 22),
          ...(result === undefined ? {} : { result }),
        }));
        // Equal lines in one minute would count once, so each has a minute of its own.
        const spread = log.map((row, i) => ({ ...row, at: { ...row.at, minute: row.at.minute + i } }));
        const share = value(measured({ log: spread }), "I24", "all", "arrest");
        const filled = rows.filter(
          ([result, guess]) => (result ?? (guess ? "arrest" : "fine")) === "arrest",
        ).length;
        const truth = filled / rows.length;
        expect(share.value.value).toBeLessThanOrEqual(truth + 1e-12);
        expect(share.upTo?.value ?? share.value.value).toBeGreaterThanOrEqual(truth - 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test("explain finds the rows behind a share", () => {
    const rows = rowsBehindIndicator(dossierOf({ requests: story5 }), ASOF, "measures/I31/all/identified");
    expect(rows?.map(({ row }) => row)).toEqual([77, 78, 79, 80, 81, 82, 83, 84, 85]);
    expect(rowsBehindIndicator(dossierOf({ requests: story5 }), ASOF, "effects/x/all/main")).toBeUndefined();
  });
});

describe("chains", () => {
  const chainOf = (result: Working, mechanism: string) => {
    const chain = result.chains.find((one) => one.area === "all" && one.mechanism === mechanism);
    if (chain === undefined) throw new Error("no chain");
    return chain;
  };

  test("investigation: the product is that of nested links only, and the weakest link needs a norm", () => {
    const chain = chainOf(measured({ requests: story5 }), "investigation");
    expect(chain.product?.least.value).toBeCloseTo(0.075, 12);
    expect(chain.product?.most.value).toBeCloseTo(0.3, 12);
    const usable = chain.links.find(({ id }) => id === "usable");
    // 45 of 90 against 65 % of the footage on British railways: 13.5 more usable, 20 to 80 % of them identified.
    expect(usable?.share).toEqual({ low: 0.5, high: 0.5 });
    expect(usable?.gainToNorm?.low).toBeCloseTo(13.5 * (9 / 45), 9);
    expect(usable?.gainToNorm?.high).toBeCloseTo(13.5 * (36 / 45), 9);
    expect(chain.weakest).toEqual({ link: "usable", certain: true });
    // Its share is 75 % but there is no norm above it; "identified" is lower and has none.
    expect(chain.links.find(({ id }) => id === "identified")?.norm).toBeUndefined();
  });

  test("an unknown link is a range from 0 to 1 and stays in the product", () => {
    const log = Array.from({ length: 10 }, (_, i) => ({
      at: at("2021-01-01", 20, i),
      reportedTo: "police",
      followUp: "unit-sent",
      result: "arrest",
    }));
    const chain = chainOf(measured({ log }), "intervention");
    const inTime = chain.links.find(({ id }) => id === "in-time-at-scene");
    expect(inTime).toMatchObject({ share: { low: 0, high: 1 }, known: false });
    expect([chain.product?.least.value, chain.product?.most.value]).toEqual([0, 1]);
    const agreed = manifest.parse({ name: "T", programme: { responseMinutes: 10 } });
    const told = log.map((row) => ({ ...row, responseMinutes: 8 }));
    const known = chainOf(measured({ log: told, manifest: agreed }), "intervention");
    expect([known.product?.least.value, known.product?.most.value]).toEqual([1, 1]);
  });

  test("the municipality's own norm goes before that of the table", () => {
    const own = manifest.parse({
      name: "T",
      programme: { norms: [{ link: "usable", value: 0.4, source: "contract" }] },
    });
    const chain = chainOf(measured({ requests: story5, manifest: own }), "investigation");
    expect(chain.links.find(({ id }) => id === "usable")?.norm).toEqual({ value: 0.4, source: "contract" });
    expect(chain.weakest?.link).not.toBe("usable");
  });
});

describe("stated figures", () => {
  const check = (figure: object) => {
    const { figures } = measured({ figures: [{ days: 365, ...figure }] });
    if (figures.state !== "known") throw new Error("no figures");
    return figures.value[0];
  };

  test("Rotterdam 2009: two per camera per week does not follow from 22,131 incidents on 321 cameras", () => {
    const stated = {
      statement: "2 per camera per week",
      kind: "per-camera-per-week",
      value: 2,
      total: 22_131,
      by: 321,
    };
    expect(check(stated)).toMatchObject({ verdict: "does-not-follow" });
    expect(check(stated).computed?.value).toBeCloseTo(1.32, 2);
    expect(check({ ...stated, value: 1.3 }).verdict).toBe("follows");
    expect(check({ ...stated, kind: "per-day", value: 60 }).verdict).toBe("follows");
  });

  test("a percentage over 100 or without a whole cannot be checked", () => {
    expect(check({ statement: "x", kind: "percentage", value: 120, total: 12, by: 10 }).verdict).toBe(
      "cannot-be-checked",
    );
    expect(check({ statement: "x", kind: "percentage", value: 12, total: 12 }).verdict).toBe(
      "cannot-be-checked",
    );
  });

  test.each([
    [2, 0.5],
    [60, 5],
    [1.3, 0.05],
    [850_000, 5000],
    [0, 0.5],
  ])("%d stands for everything within %d", (stated, half) => {
    expect(rounding(stated)).toBeCloseTo(half, 12);
  });
});

describe("hours and cameras", () => {
  const areas = [{ id: "plein", polygons: [[Float64Array.of(0, 0, 100, 0, 100, 100, 0, 100)]] }];

  test("hours that two shifts share count once, the hours of operators twice", () => {
    const shifts = [
      { from: at("2021-01-01", 20), to: at("2021-01-01", 23), operators: 2 },
      { from: at("2021-01-01", 22), to: at("2021-01-02", 1), operators: 1 },
    ];
    const result = measured({ shifts, areas });
    expect(value(result, "I9").value.value).toBeCloseTo(5, 12);
    expect(value(result, "I9", "all", "operator-hours").value.value).toBeCloseTo(9, 12);
    expect(value(result, "I16").value.value).toBeCloseTo(1.5, 12);
  });

  test("watching around the clock has lift 1; watching when it happens has more", () => {
    const minutes = Array.from(
      { length: 70 },
      (_, i) => dayOf("2021-01-01") * 1440 + (i % 7) * 1440 + 22 * 60 + i,
    );
    const incidents = {
      kind: "points",
      rows: minutes.length,
      x: new Float64Array(70).fill(50),
      y: new Float64Array(70).fill(50),
      minute: Int32Array.from(minutes),
      category: new Uint16Array(70),
      flags: new Uint8Array(70).fill(3),
      categories: ["all"],
      sources: [{ source: "i.csv", start: 0 }],
      row: Int32Array.from(minutes.keys()),
    } as unknown as NonNullable<Parameters<typeof dossierOf>[0]["incidents"]>;
    const lift = (from: number, hours: number) => {
      const shifts = Array.from({ length: 7 }, (_, day) => {
        const start = (dayOf("2021-01-01") + day) * 1440 + from * 60;
        return { from: { minute: start, hasTime: true }, to: { minute: start + hours * 60, hasTime: true } };
      });
      return value(measured({ shifts, areas, incidents }), "I12", "plein", "lift").value.value;
    };
    expect(lift(0, 24)).toBeCloseTo(1, 12);
    expect(lift(21, 3)).toBeGreaterThan(5);
    expect(lift(6, 3)).toBe(0);
  });

  test("a camera that saw nothing is named, and counts in mean and median", () => {
    const cameras = ["A", "B", "C"].map((id) => ({ id, area: "plein" }));
    const placements = cameras.map(({ id }) => ({ camera: id, area: "plein", from: "2021-01-04" }));
    const log = [
      ...Array.from({ length: 9 }, (_, i) => ({ at: at("2021-01-04", 20, i), camera: "A" })),
      { at: at("2021-01-31", 20), camera: "B" },
      { at: at("2021-01-31", 21), camera: "Z" },
    ];
    const result = measured({ cameras, placements, log, areas });
    const { observations } = result.perCamera;
    if (observations.state !== "known") throw new Error("no distribution");
    expect(observations.value).toMatchObject({ zero: ["C"], total: 10, withoutCamera: 1, topTenShare: 0.9 });
    // Four weeks: 10 / (3 x 4).
    expect(value(result, "I18", "all", "mean").value.value).toBeCloseTo(10 / 12, 12);
    expect(value(result, "I18", "all", "median").value.value).toBeCloseTo(1 / 4, 12);
  });

  test("uptime counts an outage twice over once, and an outage that ends before it begins not at all", () => {
    const cameras = [{ id: "A", area: "plein" }];
    const placements = [{ camera: "A", area: "plein", from: "2020-01-01" }];
    const outages = [
      { camera: "A", from: at("2021-04-01"), to: at("2021-04-02") },
      { camera: "A", from: at("2021-04-01", 12), to: at("2021-04-02", 12) },
      { camera: "A", from: at("2021-04-20"), to: at("2021-04-10") },
    ];
    const result = measured({ cameras, placements, outages, areas });
    expect(value(result, "I13").value.value).toBeCloseTo(1 - 36 / (30 * 24), 12);
    expect(value(result, "I14").value.value).toBeCloseTo(24, 12);
  });

  test("live coverage is minutes on screen over the time that cameras hung", () => {
    const cameras = ["A", "B"].map((id) => ({ id, area: "plein" }));
    const placements = [
      { camera: "A", area: "plein", from: "2021-02-01" },
      { camera: "B", area: "plein", from: "2021-02-15" },
    ];
    const watch = [{ camera: "A", month: "2021-02-01", minutes: 42 * 1440 * 0.5 }];
    const result = measured({ cameras, placements, areas, watch });
    // 28 days of A and 14 of B.
    expect(value(result, "I11").value.value).toBeCloseTo(0.5, 12);
  });
});

describe("words", () => {
  test.each([
    ["Vechtpartij bij café", "violence", "fight"],
    ["verkeer - aanrijding", "traffic", undefined],
    ["diefstal uit auto", "property", "theft-from-car"],
    ["DRUGS DEALEN", "public-order", "dealing"],
    ["overlast", "public-order", undefined],
    ["persoon onwel", "person-in-need", "unwell"],
  ])("%s is %s", (text, group, type) => {
    expect(words.sortOf(text)).toEqual(type === undefined ? { group } : { group, type });
  });

  test("two problems in one text are two sorts, and a text of unknown words is none", () => {
    expect(words.sortsOf("overlast en geweld").map(({ group }) => group)).toEqual([
      "violence",
      "public-order",
    ]);
    expect(words.sortsOf("diefstal uit auto")).toHaveLength(1);
    expect(words.sortOf("?")).toBeUndefined();
  });

  test("a type that is not known can match a goal that names one", () => {
    const goal = words.sortsOf("woninginbraak");
    expect(matches(words.sortOf("inbraak"), goal)).toBe("yes");
    expect(matches(words.sortOf("diefstal"), goal)).toBe("unknown");
    expect(matches(words.sortOf("fietsendiefstal"), goal)).toBe("no");
    expect(matches(undefined, goal)).toBe("unknown");
  });

  test("use and sort decide between public order and legal order; a type goes before its group", () => {
    expect(purposeOf("live", words.sortOf("vechtpartij"), ASOF)).toBe("public-order");
    expect(purposeOf("request", words.sortOf("vechtpartij"), ASOF)).toBe("legal-order");
    expect(purposeOf("live", words.sortOf("zakkenrollerij"), ASOF)).toBe("unclear");
    expect(purposeOf("live", words.sortOf("inbraak"), ASOF)).toBe("legal-order");
    expect(purposeOf("live", undefined, ASOF)).toBe("unclear");
  });
});

test("quantiles are those of type 7", () => {
  // R 4: quantile(c(1, 2, 4, 8), 0.9) = 6.8; quantile(c(1, 2, 4, 8), 0.5) = 3
  expect(quantile([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12);
  expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
  expect(quantile([5], 0.9)).toBe(5);
});

test("the order of rows changes nothing", () => {
  const forward = measured({ requests: story5 });
  const backward = measured({ requests: [...story5].reverse() });
  expect(backward.chains).toEqual(forward.chains);
  expect(backward.indicators.map(({ values }) => values)).toEqual(
    forward.indicators.map(({ values }) => values),
  );
});

test("without any file each indicator says what it takes, and none is zero", () => {
  const { indicators } = measured({});
  expect(indicators).toHaveLength(32);
  expect(indicators.map(({ id }) => id)).toEqual(Array.from({ length: 32 }, (_, i) => `I${i + 1}`));
  for (const { values } of indicators) {
    if (values.state === "known") throw new Error("known out of nothing");
    expect(values.reasons.length).toBeGreaterThan(0);
  }
});
