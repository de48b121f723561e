/** A reference case as JSON, computed and compared with what it expects. */

import { z } from "zod";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import { methods } from "./index.ts";
import type { Answer, ComputeContext, Refusal } from "./method.ts";

const tolerance = z.object({
  abs: z.number().default(0),
  rel: z.number().default(0),
  share_of_mismatches: z.number().optional(),
});

const caseSchema = z.object({
  method: z.string(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()).optional(),
  tolerance: tolerance
    .extend({ fields: z.record(z.string(), tolerance).default({}) })
    .default({ abs: 0, rel: 0, fields: {} }),
});

export type ReferenceCase = z.infer<typeof caseSchema>;

export type Mismatch = {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
  /** Distance in units of the tolerance, for numbers. */
  readonly off?: number;
};

export type Verification = {
  readonly method: string;
  readonly compared: number;
  readonly mismatches: readonly Mismatch[];
};

/** Fails with compute.not-a-case, compute.unknown-method (listing the known ones) or compute.input. */
export function readCase(json: unknown): Result<ReferenceCase> {
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success)
    return fail(error("compute.not-a-case", { values: { issues: issuesOf(parsed.error) } }));
  if (!methods.some((method) => method.id === parsed.data.method)) {
    const known = methods
      .map((method) => method.id)
      .sort()
      .join(", ");
    return fail(error("compute.unknown-method", { found: parsed.data.method, values: { known } }));
  }
  return succeed(parsed.data);
}

export async function computeCase(
  reference: ReferenceCase,
  context: ComputeContext,
): Promise<Result<Answer>> {
  const method = methods.find((candidate) => candidate.id === reference.method);
  if (method === undefined) throw new Error(`method was not checked: ${reference.method}`);
  const input = method.input.safeParse(reference.input);
  if (!input.success) return fail(error("compute.input", { values: { issues: issuesOf(input.error) } }));
  const answer = await method.run(input.data as never, {
    ...context,
    lengthAsked: (key) => {
      const asked = reference.expected?.[key];
      return Array.isArray(asked) ? asked.length : undefined;
    },
  });
  return answer.ok ? { ...answer, value: withoutGaps(answer.value) } : answer;
}

/** A quantity that came out as infinite or not a number is not defined there: null, with that reason. */
function withoutGaps({ answer, refusals }: Answer): Answer {
  const added: Refusal[] = [];
  const clean = (path: string, value: unknown): unknown => {
    if (typeof value === "number" && !Number.isFinite(value)) {
      added.push({ path, code: "compute.not-finite" });
      return null;
    }
    if (Array.isArray(value)) return value.map((one, i) => clean(`${path}[${i}]`, one));
    return value !== null && typeof value === "object" ? cleanAll(value, `${path}.`) : value;
  };
  const cleanAll = (part: object, prefix: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, clean(`${prefix}${key}`, value)]));
  return { answer: cleanAll(answer, ""), refusals: [...refusals, ...added] };
}

type Tolerance = z.infer<typeof tolerance>;

/** Every leaf of `expected` must be present in the answer and agree within its tolerance. */
export function compare(reference: ReferenceCase, { answer, refusals }: Answer): Verification {
  const refused = new Set(refusals.map((refusal) => refusal.path));
  let compared = 0;
  const walk = (path: string, expected: unknown, got: unknown, allowed: Tolerance): Mismatch[] => {
    if (Array.isArray(expected)) {
      if (!Array.isArray(got) || got.length !== expected.length) return [{ path, expected, got }];
      const wrong = expected.flatMap((value, i) => walk(`${path}[${i}]`, value, got[i], allowed));
      const share = allowed.share_of_mismatches;
      return share !== undefined && wrong.length <= share * expected.length ? [] : wrong;
    }
    if (expected !== null && typeof expected === "object") {
      const inside = got !== null && typeof got === "object" ? (got as Record<string, unknown>) : {};
      return Object.entries(expected).flatMap(([key, value]) =>
        walk(`${path}.${key}`, value, inside[key], allowed),
      );
    }
    compared += 1;
    return leaf(path, expected, got, allowed, refused);
  };
  const mismatches = Object.entries(reference.expected ?? {}).flatMap(([key, value]) =>
    walk(key, value, answer[key], reference.tolerance.fields[key] ?? reference.tolerance),
  );
  return { method: reference.method, compared, mismatches };
}

function leaf(
  path: string,
  expected: unknown,
  got: unknown,
  allowed: Tolerance,
  refused: ReadonlySet<string>,
): Mismatch[] {
  if (typeof expected === "number" && typeof got === "number") {
    const limit = allowed.abs + allowed.rel * Math.abs(expected);
    const distance = Math.abs(got - expected);
    if (distance <= limit) return [];
    return [{ path, expected, got, ...(limit > 0 ? { off: distance / limit } : {}) }];
  }
  // A null is an answer only when the answer says why.
  if (expected === null && got === null && refused.has(path)) return [];
  return expected !== got || expected === null ? [{ path, expected, got }] : [];
}

const issuesOf = (problem: z.ZodError): string =>
  problem.issues.map((issue) => `${issue.path.join(".") || "(case)"}: ${issue.message}`).join("; ");
