/** The ids that are like a wrong one. */

/** Ids that begin with what was asked, or else those that share a word with it. */
export function similarIds(ids: Iterable<string>, asked: string): string[] {
  const all = [...ids];
  const begins = all.filter((id) => id.startsWith(asked));
  if (begins.length > 0) return begins;
  const words = asked
    .toLowerCase()
    .split(/[/\s]+/)
    .filter((word) => word.length > 2);
  return all.filter((id) => words.some((word) => id.toLowerCase().includes(word)));
}
