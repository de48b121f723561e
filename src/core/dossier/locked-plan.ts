/**
 * The plan of an evaluation as it was frozen before there were outcomes: goal,
 * indicator, design, comparison and dates, with a hash over all of it. Whoever
 * keeps the hash elsewhere (minutes, a letter, a register) can show later that
 * the plan was not changed.
 */

import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const band = z.strictObject({ fromMetres: z.number(), toMetres: z.number() });

const plannedArea = z.strictObject({
  area: z.string(),
  name: z.string(),
  outcome: z.string(),
  problem: z.string().optional(),
  mechanism: z.string().optional(),
  targetChange: z.number().optional(),
  dueDate: day.optional(),
  startedOn: day.optional(),
  comparison: z.enum(["dossier", "ring", "matched"]),
  comparisonAreas: z.array(z.string()),
  buffer: band.optional(),
  ring: band.optional(),
  /** Corners in whole metres, x and y in turn; of the area and of its comparison areas. */
  outline: z.array(z.number()),
  comparisonOutline: z.array(z.number()),
});

const plan = z.strictObject({
  beforeMonths: z.number(),
  afterMonths: z.number(),
  level: z.number(),
  smallestEffect: z.number(),
  placeboAreas: z.number(),
  seed: z.string(),
  /** Outcomes of all areas together. */
  programme: z.array(z.string()),
  areas: z.array(plannedArea),
});

export const lockedPlanFile = z.strictObject({
  schema: z.literal("schouw.plan/1"),
  lockedOn: day,
  edition: z.string(),
  /** Last day of the incidents that were known when the plan was locked. */
  dataUntil: day.optional(),
  plan,
  /** SHA-256 of everything above, as `planText` writes it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const LOCKED_PLAN_NAME = "locked-plan.json";

export type PlannedArea = z.infer<typeof plannedArea>;
export type Plan = z.infer<typeof plan>;
export type LockedPlanFile = z.infer<typeof lockedPlanFile>;
/** `intact` is false when the content no longer gives the hash. */
export type LockedPlan = LockedPlanFile & { readonly intact: boolean };

/** The text that is hashed: JSON without blanks, keys in alphabetical order at every depth, without the hash. */
export function planText({ hash: _hash, ...content }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(inOrder(content));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}
