/** The evaluation itself as canonical JSON: keys sorted, the same bytes for the same evaluation. */

import type { Writer } from "./writer.ts";

export const json: Writer = {
  id: "json",
  extension: "json",
  name: "evaluation",
  perLanguage: false,
  write: async (_document, evaluation) => new TextEncoder().encode(`${canonicalJson(evaluation)}\n`),
};

/**
 * JSON with sorted keys and two spaces of indentation. Keys without a value are
 * left out.
 *
 * Throws on a number that JSON cannot hold: it would silently become null.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, part: unknown) => {
      if (typeof part === "number" && !Number.isFinite(part))
        throw new Error(`not a number for JSON: ${part}`);
      if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    2,
  );
}
