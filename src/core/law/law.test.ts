import { expect, test } from "vitest";
import type { Dossier } from "../dossier/dossier.ts";
import { manifest } from "../dossier/manifest.ts";
import { dossierOf } from "../testing/dossier.ts";
import { law } from "./index.ts";
import { capAndExtensions } from "./nl/cap-and-extensions.ts";
import { definiteDuration } from "./nl/definite-duration.ts";
import { extension } from "./nl/extension.ts";
import { publication } from "./nl/publication.ts";
import { retention } from "./nl/retention.ts";
import { termClock } from "./nl/term-clock.ts";
import type { Rule, RuleFinding } from "./rule.ts";

const programmeOf = (programme: object) => manifest.parse({ name: "Test", programme });
const outcomes = (findings: readonly RuleFinding[]) =>
  findings.map((one) => `${one.outcome} ${one.statement.code.split(".").pop()}`);
const check = (rule: Rule, dossier: Dossier, asOf = "2024-06-30") => outcomes(rule.check(dossier, asOf));

/** Situations and outcomes, to be read by a lawyer: rule, situation, what the rule must answer. */
const order = (row: object) => ({
  id: "B1",
  area: "plein",
  kind: "new",
  cameraKind: "fixed",
  validFrom: "2023-01-01",
  ...row,
});

test.each([
  ["an order without an end date", {}, {}, ["breach no-end"]],
  [
    "an order of four years where the policy allows 48 months",
    { validTo: "2026-12-31" },
    { fixedTermMonths: 48 },
    ["ok within-term"],
  ],
  ["the same order one day longer", { validTo: "2027-01-01" }, { fixedTermMonths: 48 }, ["breach too-long"]],
  ["an order with an end date and no policy maximum", { validTo: "2030-01-01" }, {}, ["ok has-end"]],
  [
    "three months of flexible cameras where three are allowed",
    { cameraKind: "flexible", validTo: "2023-03-31" },
    { flexibleTermMonths: 3 },
    ["ok within-term"],
  ],
  [
    "six months of flexible cameras where three are allowed",
    { cameraKind: "flexible", validTo: "2023-06-30" },
    { flexibleTermMonths: 3 },
    ["breach too-long"],
  ],
  ["a withdrawal needs no end date", { kind: "withdrawal" }, {}, ["no-data no-orders"]],
])("R3 definite duration: %s", (_, row, programme, expected) => {
  expect(
    check(definiteDuration, dossierOf({ manifest: programmeOf(programme), designations: [order(row)] })),
  ).toEqual(expected);
});

const hanging = [{ camera: "C1", area: "plein", from: "2023-01-01" }];
test.each([
  ["cameras under an order in force", [order({ validTo: "2026-12-31" })], ["ok in-force"]],
  [
    "cameras under an order that ends within a quarter",
    [order({ validTo: "2024-09-15" })],
    ["warning ends-soon"],
  ],
  ["cameras that still hang after their order ended", [order({ validTo: "2024-05-31" })], ["breach expired"]],
  [
    "cameras in an area for which only another area has an order",
    [order({ area: "elders", validTo: "2026-12-31" })],
    ["breach no-order"],
  ],
  [
    "an order that was withdrawn",
    [order({ validTo: "2026-12-31" }), order({ id: "B2", kind: "withdrawal", validFrom: "2024-03-01" })],
    ["breach withdrawn"],
  ],
  [
    "an order withdrawn on the day on which a new one takes over",
    [
      order({ validTo: "2026-12-31" }),
      order({ id: "B2", kind: "withdrawal", validFrom: "2024-03-01" }),
      order({ id: "B3", validFrom: "2024-03-01", validTo: "2027-02-28" }),
    ],
    ["ok in-force"],
  ],
  [
    "a withdrawal of the first order, after which its extension does not stand either",
    [
      order({ validTo: "2023-12-31" }),
      order({
        id: "B2",
        kind: "extension",
        predecessor: "B1",
        validFrom: "2024-01-01",
        validTo: "2026-12-31",
      }),
      order({ id: "B3", kind: "withdrawal", predecessor: "B1", validFrom: "2024-03-01" }),
    ],
    ["breach withdrawn"],
  ],
  [
    "a withdrawal that names another order of the area",
    [
      order({ validTo: "2026-12-31" }),
      order({ id: "B2", validTo: "2023-12-31" }),
      order({ id: "B3", kind: "withdrawal", predecessor: "B2", validFrom: "2023-06-01" }),
    ],
    ["ok in-force"],
  ],
  ["an order that holds only from next month", [order({ validFrom: "2024-07-15" })], ["breach not-yet"]],
  [
    "an order that ends next week, its extension already taken",
    [
      order({ validTo: "2024-07-07" }),
      order({ id: "B2", kind: "extension", validFrom: "2024-07-08", validTo: "2026-07-07" }),
    ],
    ["ok in-force"],
  ],
  [
    "an order that ends next week, its extension taken with a gap of a day",
    [
      order({ validTo: "2024-07-07" }),
      order({ id: "B2", kind: "extension", validFrom: "2024-07-09", validTo: "2026-07-07" }),
    ],
    ["warning ends-soon"],
  ],
  [
    "a withdrawal announced for next month",
    [order({ validTo: "2026-12-31" }), order({ id: "B2", kind: "withdrawal", validFrom: "2024-08-01" })],
    ["warning ends-soon"],
  ],
  [
    "an extension that follows on",
    [
      order({ validTo: "2024-05-31" }),
      order({ id: "B2", kind: "extension", validFrom: "2024-06-01", validTo: "2025-05-31" }),
    ],
    ["ok in-force"],
  ],
  ["no orders in the dossier: that is no proof of lawfulness", [], ["no-data no-orders"]],
])("R4 term clock: %s", (_, designations, expected) => {
  expect(check(termClock, dossierOf({ cameras: [{ id: "C1" }], placements: hanging, designations }))).toEqual(
    expected,
  );
});

test.each([
  [
    "a camera of which the area is not known",
    [...hanging, { camera: "C2", from: "2024-01-01" }],
    ["ok in-force", "no-data area-unknown"],
  ],
  [
    "cameras that were all taken away",
    [{ camera: "C1", area: "plein", from: "2023-01-01", to: "2024-01-31" }],
    ["not-applicable none-hanging"],
  ],
])("R4 term clock: %s", (_, placements, expected) => {
  const designations = [order({ validTo: "2026-12-31" })];
  const dossier = dossierOf({ cameras: [{ id: "C1" }, { id: "C2" }], placements, designations });
  expect(check(termClock, dossier)).toEqual(expected);
});

test("R4 counts the days since an order ended", () => {
  const dossier = dossierOf({
    cameras: [{ id: "C1" }],
    placements: hanging,
    designations: [order({ validTo: "2024-05-31" })],
  });
  expect(termClock.check(dossier, "2024-06-30")[0].statement.values.days).toBe(30);
});

test.each([
  [28, "ok within"],
  [29, "breach too-long"],
  [undefined, "no-data unknown"],
])("R11 retention of %s days: %s", (retentionDays, expected) => {
  expect(
    check(
      retention,
      dossierOf({ manifest: programmeOf(retentionDays === undefined ? {} : { retentionDays }) }),
    ),
  ).toEqual([expected]);
});

test.each([
  ["an extension with evidence", { predecessor: "B1", necessity: "12 meldingen, mei 2024" }, ["ok tested"]],
  ["an extension without evidence", { predecessor: "B1" }, ["warning no-evidence"]],
  ["an extension of nothing", { necessity: "x" }, ["warning no-predecessor"]],
])("R19 extension: %s", (_, row, expected) => {
  const designations = [order({ validTo: "2023-12-31" }), order({ id: "B2", kind: "extension", ...row })];
  expect(check(extension, dossierOf({ designations }))).toEqual(expected);
});

/** Utrecht's caps: 87 until 2014, then 78, then 81; 83 cameras after an explosion. */
const CAPS = [
  { from: "2007-01-01", total: 87 },
  { from: "2014-01-01", total: 78 },
  { from: "2019-01-01", total: 81 },
];
const many = (n: number, from: string, to?: string, prefix = "C") =>
  Array.from({ length: n }, (_, i) => ({
    camera: `${prefix}${i}`,
    from,
    ...(to === undefined ? {} : { to }),
  }));
const register = Array.from({ length: 100 }, (_, i) => [{ id: `C${i}` }, { id: `X${i}` }]).flat();

test.each([
  ["87 cameras under 87", many(87, "2009-01-01"), "2012-01-01", {}, ["ok within-cap"]],
  ["the same 87 after the cap fell to 78", many(87, "2009-01-01"), "2015-01-01", {}, ["breach above-cap"]],
  [
    "nine removed the day before the cap fell",
    [...many(78, "2009-01-01"), ...many(9, "2009-01-01", "2013-12-31", "X")],
    "2015-01-01",
    {},
    ["ok within-cap"],
  ],
  [
    "83 on 81 without a recorded exception",
    [...many(81, "2019-01-01"), ...many(2, "2022-01-01", undefined, "X")],
    "2022-06-01",
    {},
    ["breach above-cap"],
  ],
  [
    "83 on 81 under a recorded exception",
    [...many(81, "2019-01-01"), ...many(2, "2022-01-01", undefined, "X")],
    "2022-06-01",
    { exceptions: [{ from: "2022-01-01", extra: 2, reason: "explosie" }] },
    ["warning within-exception", "ok within-cap"],
  ],
  [
    "83 on 81 that stay when the exception has ended",
    [...many(81, "2019-01-01"), ...many(2, "2022-01-01", undefined, "X")],
    "2022-06-01",
    { exceptions: [{ from: "2022-01-01", to: "2022-03-31", extra: 2, reason: "explosie" }] },
    ["breach above-cap", "warning within-exception"],
  ],
  [
    "83 on 81 that were taken away a week after the exception ended",
    [...many(81, "2019-01-01"), ...many(2, "2022-01-01", "2022-04-07", "X")],
    "2022-06-01",
    { exceptions: [{ from: "2022-01-01", to: "2022-03-31", extra: 2, reason: "explosie" }] },
    ["breach was-above-cap", "warning within-exception", "ok within-cap"],
  ],
  [
    "83 on 81 under an exception for one camera",
    [...many(81, "2019-01-01"), ...many(2, "2022-01-01", undefined, "X")],
    "2022-06-01",
    { exceptions: [{ from: "2022-01-01", extra: 1, reason: "explosie" }] },
    ["breach above-cap"],
  ],
  [
    "a cap that was not renewed: today nothing is known",
    many(70, "2019-01-01"),
    "2023-06-01",
    { capHistory: [{ from: "2019-01-01", to: "2022-12-31", total: 81 }] },
    ["no-data no-cap-today"],
  ],
])("R20 cap: %s", (_, placements, asOf, extra, expected) => {
  const dossier = dossierOf({
    manifest: programmeOf({ capHistory: CAPS, ...extra }),
    cameras: register,
    placements,
  });
  expect(check(capAndExtensions, dossier, asOf)).toEqual(expected);
});

test("R20 names the first day above the cap and the numbers", () => {
  const dossier = dossierOf({
    manifest: programmeOf({ capHistory: CAPS }),
    cameras: register,
    placements: [...many(81, "2019-01-01"), ...many(2, "2022-01-01", undefined, "X")],
  });
  expect(capAndExtensions.check(dossier, "2022-06-01")[0].statement.values).toMatchObject({
    from: "2022-01-01",
    use: 83,
    allowed: 81,
  });
});

test("R20 dates the spell after an ended exception by the day after it", () => {
  const dossier = dossierOf({
    manifest: programmeOf({
      capHistory: CAPS,
      exceptions: [{ from: "2022-01-01", to: "2022-03-31", extra: 2, reason: "explosie" }],
    }),
    cameras: register,
    placements: [...many(81, "2019-01-01"), ...many(2, "2022-01-01", "2022-04-07", "X")],
  });
  expect(capAndExtensions.check(dossier, "2022-06-01")[0].statement.values).toEqual({
    from: "2022-04-01",
    to: "2022-04-07",
    use: 83,
    allowed: 81,
    what: "total",
  });
});

test("R20 a sub-cap is tested although the total is within the cap", () => {
  const cameras = Array.from({ length: 8 }, (_, i) => ({ id: `C${i}`, kind: "flexible" }));
  const dossier = dossierOf({
    manifest: programmeOf({ capHistory: [{ from: "2019-01-01", total: 81, fixed: 75, flexible: 6 }] }),
    cameras,
    placements: many(8, "2022-01-01"),
  });
  expect(capAndExtensions.check(dossier, "2022-06-01")[0].statement).toMatchObject({
    code: "law.R20.above-cap",
    values: { use: 8, allowed: 6, what: "flexible" },
  });
});

test.each([
  [
    "numbered first by its writer, but its line shows a second",
    { extensionNumber: 1 },
    "breach extended-too-often",
  ],
  ["without a number, its line shows a second", {}, "breach extended-too-often"],
])("R20 an extension of an extension, %s", (_, row, expected) => {
  const flexible = { cameraKind: "flexible" };
  const designations = [
    order({ ...flexible }),
    order({ id: "B2", kind: "extension", predecessor: "B1", ...flexible }),
    order({ id: "B3", kind: "extension", predecessor: "B2", ...flexible, ...row }),
  ];
  const dossier = dossierOf({ manifest: programmeOf({ flexibleExtensions: 1 }), designations });
  expect(check(capAndExtensions, dossier).slice(0, 2)).toEqual(["ok extension-allowed", expected]);
});

test("R20 an extension without number and without predecessor is not green", () => {
  const designations = [order({ kind: "extension", cameraKind: "flexible" })];
  const dossier = dossierOf({ manifest: programmeOf({ flexibleExtensions: 1 }), designations });
  expect(check(capAndExtensions, dossier)[0]).toBe("no-data extension-number-unknown");
});

test("R20 a second extension of flexible cameras is one too many", () => {
  const designations = [1, 2].map((n) =>
    order({ id: `B${n}`, kind: "extension", cameraKind: "flexible", extensionNumber: n }),
  );
  const dossier = dossierOf({ manifest: programmeOf({ flexibleExtensions: 1 }), designations });
  expect(check(capAndExtensions, dossier).slice(0, 2)).toEqual([
    "ok extension-allowed",
    "breach extended-too-often",
  ]);
});

test("R21 an order of which publication is not known is not green", () => {
  expect(check(publication, dossierOf({ designations: [order({})] }))).toEqual(["no-data unknown"]);
  expect(check(publication, dossierOf({ designations: [order({ publishedOn: "2022-12-15" })] }))).toEqual([
    "ok published",
  ]);
});

test("another country has no rules in this edition, and an empty dossier is nowhere green", () => {
  const abroad = law(
    dossierOf({ manifest: manifest.parse({ name: "Elsewhere", country: "BE" }) }),
    "2024-01-01",
  );
  expect(abroad.state).toBe("not-measured");
  const empty = law(dossierOf({}), "2024-01-01");
  if (empty.state !== "known") throw new Error("expected findings");
  expect(empty.value.findings.some((one) => one.outcome === "ok")).toBe(false);
});
