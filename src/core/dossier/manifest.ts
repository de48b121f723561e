/**
 * `dossier.yaml`: the one file that turns a folder of ordinary files into a
 * case. Everything in it is optional except the name; what is left out is
 * recognised from the files or reported as not known.
 */

import { z } from "zod";
import { DEFAULT_TIME_ZONE, isTimeZone } from "../foundation/time-zone.ts";

const isoDate = z
  .union([
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    z.date().transform((value) => value.toISOString().slice(0, 10)),
  ])
  .describe("A day, written as year-month-day");

const cap = z.strictObject({
  from: isoDate.describe("First day on which this cap holds"),
  to: isoDate.optional().describe("Last day; until the next row when left out"),
  total: z.number().int().min(0).describe("Most cameras allowed in use"),
  fixed: z.number().int().min(0).optional().describe("Most fixed cameras"),
  flexible: z.number().int().min(0).optional().describe("Most flexible cameras"),
  decidedBy: z.string().optional(),
  reason: z.string().optional(),
});

/** A day, a month or a year: reports often name no day. */
const reportedMoment = z
  .union([
    z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    z
      .number()
      .int()
      .min(1990)
      .max(2100)
      .transform((year) => String(year)),
    z.date().transform((value) => value.toISOString().slice(0, 10)),
  ])
  .describe("Day, month or year for which the report gives the count");

const reportedCount = z.strictObject({
  on: reportedMoment,
  total: z.number().int().min(0).describe("Cameras in use"),
  fixed: z.number().int().min(0).optional(),
  flexible: z.number().int().min(0).optional(),
  source: z.string().describe("Where it is published"),
});

const programme = z.strictObject({
  framework: z.string().optional().describe("Title of the policy framework"),
  capHistory: z.array(cap).default([]).describe("The cap and its history, oldest first"),
  exceptions: z
    .array(
      z.strictObject({
        from: isoDate,
        to: isoDate.optional(),
        extra: z.number().int().min(1).describe("Cameras allowed above the cap"),
        reason: z.string(),
        decidedBy: z.string().optional(),
      }),
    )
    .default([])
    .describe("Recorded exceptions to the cap"),
  reportedStock: z
    .array(reportedCount)
    .default([])
    .describe("Counts of cameras that earlier reports give, for times without a register"),
  counts: z
    .string()
    .optional()
    .describe("Counting rule of the cap in words: heads, multi-sensor, depot, events, other legal bases"),
  ordinance: z
    .strictObject({
      article: z.string().describe("Article of the municipal ordinance, for example 2:77 APV"),
      from: isoDate.describe("Day from which the council has granted the power"),
    })
    .optional()
    .describe("The ordinance by which the council granted the power"),
  viewing: z
    .strictObject({
      by: z.array(z.enum(["police", "municipality", "private"])).describe("Who watches the images"),
      directedByPolice: z.boolean().describe("Do the police direct the viewing"),
    })
    .optional(),
  controller: z
    .enum(["police", "municipality", "private"])
    .optional()
    .describe("Who is the controller of the images under the law on police data"),
  personalDataInLog: z.boolean().optional().describe("Does the control-room log hold data about persons"),
  functions: z
    .array(z.strictObject({ name: z.string(), from: isoDate, basis: z.string().optional() }))
    .optional()
    .describe("Smart functions that are switched on, such as analytics; an empty list says there are none"),
  selfAssessments: z
    .array(
      z.strictObject({
        on: isoDate,
        published: z.boolean().optional(),
        principles: z.record(z.string(), z.enum(["met", "partly", "not"])).default({}),
      }),
    )
    .default([])
    .describe("British self-assessments: per guiding principle met, partly or not"),
  audio: z.boolean().optional().describe("Is sound recorded"),
  retentionDays: z.number().min(0).optional().describe("Days that recordings are kept"),
  reviewCycleMonths: z.number().int().min(1).optional(),
  fixedTermMonths: z.number().int().min(1).optional().describe("Longest term of an order for fixed cameras"),
  flexibleTermMonths: z.number().int().min(1).optional().describe("Longest term of a flexible placement"),
  flexibleExtensions: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe("Times that a flexible placement may be extended"),
  flexibleExtensionMonths: z.number().int().min(1).optional(),
  responseMinutes: z
    .number()
    .positive()
    .optional()
    .describe("Minutes within which a unit should be at the scene, as agreed with the police"),
  norms: z
    .array(
      z.strictObject({
        link: z.string().describe("Link of a chain, for example reported, responded, found or usable"),
        value: z.number().min(0).max(1),
        source: z.string(),
      }),
    )
    .default([])
    .describe("The municipality's own norms for links of the chains; they go before those of the tables"),
});

const ring = z.strictObject({ fromMetres: z.number().min(0), toMetres: z.number().positive() });

const evaluation = z.strictObject({
  asOf: isoDate
    .optional()
    .describe("Day on which the evaluation stands; the last day in the data when left out"),
  beforeMonths: z.number().int().min(1).max(120).default(12),
  afterMonths: z.number().int().min(1).max(120).default(12),
  sites: z
    .strictObject({
      rule: z.enum(["areas", "cameras"]),
      radiusMetres: z.number().positive().default(100).describe("For rule cameras: reach around each camera"),
    })
    .optional()
    .describe("What is evaluated: the camera areas, or a disc around each camera when there are no areas"),
  buffer: ring.optional().describe("Band around a site in which displacement is looked for"),
  comparison: z
    .strictObject({
      rule: z.enum(["dossier", "ring", "matched"]),
      fromMetres: z.number().min(0).default(200),
      toMetres: z.number().positive().default(400),
      places: z.number().int().min(1).max(200).default(20).describe("For rule matched: number of places"),
      excludeOtherSites: z
        .boolean()
        .default(true)
        .describe("Leave out what lies in another site or its buffer"),
      reason: z.string().optional(),
    })
    .optional(),
  outcomes: z.array(z.string()).optional().describe("Incident categories to evaluate beside all incidents"),
  recording: z
    .strictObject({
      cameraGenerated: z
        .array(z.string())
        .default([])
        .describe("Incident categories whose records come from the control room that views the cameras"),
      policeInitiated: z
        .array(z.string())
        .default([])
        .describe("Incident categories that are recorded because the police look for them"),
    })
    .prefault({})
    .describe("Records that watching makes: each main result is repeated without them"),
  placeboAreas: z.number().int().min(0).max(9999).default(999),
  neighbourhoodYear: z
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .describe(
      "Counts by neighbourhood: the year whose division is kept for all years; the latest of the files when left out",
    ),
  level: z.number().gt(0.5).lt(1).default(0.95),
  smallestEffect: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.15)
    .describe(
      "Smallest reduction that would matter here; decides between 'no effect larger than' and 'cannot be told'",
    ),
  seed: z.string().default("schouw"),
});

const sourced = z.string().min(1).describe("Where the value comes from: title, page, date");
const positive = z.number().positive();
const amountsOf = (what: string) => z.record(z.string(), z.number().min(0)).describe(what);

const economics = z.strictObject({
  unitCosts: z.array(z.string()).default([]).describe("Unit-cost sets to use, by id (parameters/unit-costs)"),
  exchangeRates: z
    .record(z.string(), z.strictObject({ rate: positive, source: sourced }))
    .default({})
    .describe("Units of the dossier's currency for one unit of the named currency, with source"),
  priceIndices: z
    .record(
      z.string().length(3),
      z.strictObject({ source: sourced, values: z.record(z.string().regex(/^\d{4}$/), positive) }),
    )
    .default({})
    .describe("Price index per currency and year, to bring amounts to one price level"),
  illustration: z
    .boolean()
    .default(false)
    .describe("Allow break-even without indexation to the dossier's price year; every figure then says so"),
  offences: z
    .record(z.string(), z.string())
    .default({})
    .describe("Incident category of the dossier to offence of the unit-cost set"),
  recorded: z
    .record(
      z.string(),
      z
        .strictObject({ low: positive.max(1), mode: positive.max(1), high: positive.max(1), source: sourced })
        .refine(({ low, mode, high }) => low <= mode && mode <= high && low < high, "low <= mode <= high"),
    )
    .default({})
    .describe("Share of actual offences that the police record, per offence: lowest, most likely, highest"),
  unitCostSpread: z
    .strictObject({ low: positive, high: positive, source: sourced })
    .refine(({ low, high }) => low < 1 && high > 1, "low below 1 and high above 1")
    .optional()
    .describe("Factors by which all unit costs may be too high or too low"),
  harmWeights: z
    .strictObject({ source: sourced, unit: z.string().min(1), weights: amountsOf("Weight per offence") })
    .optional()
    .describe("Harm of one offence, as another yardstick than euros"),
  discountRate: z
    .strictObject({ rate: z.number().min(0).max(0.2), source: sourced })
    .optional()
    .describe("Real discount rate per year; for the Netherlands the dated rate of parameters/ when left out"),
  horizonYears: z.number().int().min(1).max(50).optional().describe("Years over which values are added up"),
  effectDecay: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe("Share of the effect that is lost each year, for values over years"),
  draws: z
    .number()
    .int()
    .min(1000)
    .max(10_000_000)
    .optional()
    .describe("Draws of the Monte Carlo simulation; 100,000 when left out"),
  vat: z
    .enum(["included", "excluded"])
    .optional()
    .describe("Bring amounts to with or without VAT, where a row gives its rate"),
  capitalCategories: z
    .array(z.string())
    .default([])
    .describe("Cost categories that are capital (purchase, depreciation), where rows do not say so"),
  alternatives: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        area: z.string().optional().describe("Camera area it would serve; all areas when left out"),
        costPerYear: z.number().min(0),
        preventedPerYear: z.number().min(0).describe("Recorded offences prevented per year"),
        source: sourced,
      }),
    )
    .default([])
    .describe("Lighter measures to compare with, such as lighting or stewards"),
  resultValues: z
    .record(z.string(), z.strictObject({ value: z.number().min(0), source: sourced }))
    .default({})
    .describe("Assumed worth of a result of live viewing; shown apart and never added to prevented offences"),
});

const column = z.union([
  z.string(),
  z.strictObject({
    from: z.string().describe("Header of the column in the file"),
    read: z
      .string()
      .optional()
      .describe("Recipe, for example dmy, mdy, decimal-comma; recognised when left out"),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
]);

export const fileMapping = z.strictObject({
  path: z.string().describe("File or pattern inside the dossier's folder"),
  profile: z
    .string()
    .optional()
    .describe("Known source that the file comes from, as `schouw init` recognised it by its columns"),
  format: z.string().optional(),
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
  sheet: z.string().optional(),
  layer: z.string().optional(),
  crs: z.string().optional().describe("Coordinate system of the file, for example EPSG:4326"),
  columns: z.record(z.string(), column).default({}).describe("Field of the dossier to column of the file"),
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  where: z
    .array(z.strictObject({ column: z.string(), in: z.array(z.string()) }))
    .default([])
    .describe("Keep only rows whose column holds one of these values; the others are set aside and counted"),
  version: z
    .union([isoDate, z.literal("from-name")])
    .optional()
    .describe("For a register with dated versions: the day of this version, or read it from the file name"),
  categories: z
    .strictObject({
      table: z.string().optional().describe("Code list: a CSV file in the folder"),
      code: z.string().optional(),
      label: z.string().optional(),
      map: z.record(z.string(), z.string()).optional(),
      crosswalk: z
        .string()
        .optional()
        .describe(
          "How codes become offences of the taxonomy: a crosswalk by its id (parameters/offences), or a JSON file of that form in the folder",
        ),
      level: z
        .enum(["category", "group"])
        .default("category")
        .describe("With a crosswalk: the categories of the taxonomy, or the groups they are in"),
      unknown: z.string().default("unknown"),
    })
    .optional()
    .describe("How codes become categories"),
  defaultPoints: z
    .array(z.strictObject({ x: z.number(), y: z.number(), reason: z.string() }))
    .default([])
    .describe("Points that stand for 'not located', such as the police station, in the file's coordinates"),
  boundaryYear: z
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .describe("For counts by neighbourhood: year of the division in which the file gives them"),
  provisionalFrom: isoDate
    .optional()
    .describe("For counts: from this day on they are provisional and will still change"),
  onePer: z
    .string()
    .optional()
    .describe("Column that identifies an incident: later rows with the same value are set aside"),
});

export type FileMapping = z.infer<typeof fileMapping>;

export const manifest = z.strictObject({
  schouw: z.literal("dossier/1").default("dossier/1"),
  name: z.string().min(1),
  country: z.string().length(2).default("NL"),
  language: z.enum(["nl", "en"]).default("nl"),
  currency: z.string().length(3).default("EUR"),
  crs: z.string().default("EPSG:28992").describe("Projected coordinate system in which is measured"),
  timeZone: z
    .string()
    .refine(isTimeZone, "Europe/Amsterdam, America/Chicago, ...")
    .default(DEFAULT_TIME_ZONE)
    .describe("Zone in which moments with Z or a distance from UTC become local time"),
  synthetic: z.boolean().default(false).describe("Made-up municipality: said on every page"),
  purpose: z
    .union([z.string(), z.strictObject({ nl: z.string(), en: z.string() })])
    .optional()
    .describe(
      "What the cameras are for when it is not public order, for example traffic enforcement; one text, or one per language",
    ),
  notices: z.array(z.string()).default([]).describe("Sentences that the licence of the data asks for"),
  programme: programme.prefault({}),
  evaluation: evaluation.prefault({}),
  economics: economics.prefault({}),
  files: z.record(z.string(), z.union([fileMapping, z.array(fileMapping)])).default({}),
});

export type Manifest = z.infer<typeof manifest>;
