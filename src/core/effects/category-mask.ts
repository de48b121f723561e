/** 1 for each category that belongs to the outcome; undefined for all incidents. */
export function categoryMask(categories: readonly string[], outcome: string): Uint8Array | undefined {
  if (outcome === "all") return undefined;
  return Uint8Array.from(categories, (category) => (category === outcome ? 1 : 0));
}
