/**
 * Results and problems: how every stage says that something went well, went
 * wrong, or is not known. Faults in data are values; faults of the programmer
 * throw.
 */

export type Scalar = string | number | boolean;

/** Where a problem sits: a file, the rows as a spreadsheet numbers them (the header is row 1), a column. */
export type Place = {
  readonly file?: string;
  readonly rows?: readonly number[];
  readonly column?: string;
};

/** One kind of fault with all its occurrences; the sentence and the remedy live in `src/texts`. */
export type Problem = {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly where: Place;
  /** All occurrences; `where.rows` keeps the first twenty. */
  readonly count: number;
  /** What was found. Never a cell that may hold personal data. */
  readonly found?: string;
  readonly values: Readonly<Record<string, Scalar>>;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every part that may be absent, from a cell to a whole stage. */
export type Known<T> =
  | { readonly state: "known"; readonly value: T }
  | { readonly state: "not-measured" | "refused" | "withheld"; readonly reasons: readonly Problem[] };

export const ROWS_KEPT = 20;

type Details = {
  readonly where?: Place;
  readonly count?: number;
  readonly found?: string;
  readonly values?: Readonly<Record<string, Scalar>>;
};

function build(code: string, severity: Problem["severity"], details: Details): Problem {
  return {
    code,
    severity,
    where: details.where ?? {},
    count: details.count ?? Math.max(1, details.where?.rows?.length ?? 1),
    ...(details.found === undefined ? {} : { found: details.found }),
    values: details.values ?? {},
  };
}

export const error = (code: string, details: Details = {}): Problem => build(code, "error", details);
export const warning = (code: string, details: Details = {}): Problem => build(code, "warning", details);
export const note = (code: string, details: Details = {}): Problem => build(code, "note", details);

export const succeed = <T>(value: T, notes: readonly Problem[] = []): Result<T> => ({
  ok: true,
  value,
  notes,
});
export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

export const known = <T>(value: T): Known<T> => ({ state: "known", value });
export const notMeasured = (...reasons: readonly Problem[]): Known<never> => ({
  state: "not-measured",
  reasons,
});
export const refused = (...reasons: readonly Problem[]): Known<never> => ({ state: "refused", reasons });

/** The value when known, otherwise the fallback. */
export const valueOr = <T, F>(part: Known<T>, fallback: F): T | F =>
  part.state === "known" ? part.value : fallback;

/** A failed calculation becomes a refusal that keeps its reasons. */
export const knownOf = <T>(result: Result<T>): Known<T> =>
  result.ok ? known(result.value) : refused(...result.problems);

/**
 * Gathers repeated faults: the same code in the same file and column becomes
 * one problem with a count and its first twenty rows.
 */
export function gather(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, { first: Problem; count: number; rows: number[] }>();
  for (const problem of problems) {
    const key = [problem.code, problem.severity, problem.where.file, problem.where.column].join("\u0000");
    const group = groups.get(key);
    const rows = problem.where.rows ?? [];
    if (group === undefined) groups.set(key, { first: problem, count: problem.count, rows: [...rows] });
    else {
      group.count += problem.count;
      for (const row of rows) if (group.rows.length < ROWS_KEPT) group.rows.push(row);
    }
  }
  return [...groups.values()].map(({ first, count, rows }) => ({
    ...first,
    count,
    where: rows.length > 0 ? { ...first.where, rows: rows.slice(0, ROWS_KEPT) } : first.where,
  }));
}
