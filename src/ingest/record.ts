/** Is this a mapping, as YAML and JSON have them, and not a list, a text or nothing? */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
