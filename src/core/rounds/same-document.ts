/** Do two documents say the same: text exactly, numbers to a stated share of their size? */

/** Relative difference that another edition or machine may leave in a number. */
export const TOLERANCE = 1e-9;

export type Difference = { readonly path: string; readonly frozen: string; readonly now: string };

const told = (value: unknown): string => {
  const text = value === undefined ? "-" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/** Where they differ, by path; numbers agree within `TOLERANCE` of their size, with 1 as the smallest size. */
export function documentDifferences(frozen: unknown, now: unknown, path = ""): readonly Difference[] {
  if (typeof frozen === "number" && typeof now === "number") {
    const close = Math.abs(now - frozen) <= TOLERANCE * Math.max(1, Math.abs(frozen));
    return close ? [] : [{ path, frozen: told(frozen), now: told(now) }];
  }
  if (frozen === null || now === null || typeof frozen !== "object" || typeof now !== "object")
    return Object.is(frozen, now) ? [] : [{ path, frozen: told(frozen), now: told(now) }];
  const [a, b] = [frozen, now] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    documentDifferences(a[key], b[key], `${path}/${key}`),
  );
}
