/**
 * A mixed-integer linear programme as flat arrays, and the port behind which a
 * solver stands. The core asks; an edge decides which solver answers and in
 * which thread.
 */

/** Maximise cost · x with rowLow <= A x <= rowHigh and low <= x <= high; A by rows (compressed). */
export type IntegerProgramme = {
  readonly columns: number;
  readonly cost: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 for a whole-number column. */
  readonly whole: Uint8Array;
  readonly rows: number;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  /** One entry more than there are rows. */
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly coefficient: Float64Array;
};

export type SolverOptions = {
  /** Most branch-and-bound nodes; never a number of seconds, so that an answer repeats. */
  readonly nodes: number;
  /** Difference between bound and value, as a share of the value, at which the search may stop. */
  readonly relativeGap: number;
  readonly seed: number;
  /** A feasible point to begin with: a value per column. */
  readonly start?: Float64Array;
};

export type SolverAnswer = {
  readonly status: "optimal" | "infeasible" | "limit";
  /** A value per column; absent when no feasible point was found. */
  readonly values?: Float64Array;
  readonly value?: number;
  /** No feasible point is worth more; absent when none was proven. */
  readonly bound?: number;
};

export type Solve = (programme: IntegerProgramme, options: SolverOptions) => Promise<SolverAnswer>;

/** Collects rows of a programme one by one. */
export class RowList {
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly start: number[] = [0];
  readonly index: number[] = [];
  readonly coefficient: number[] = [];

  add(
    columns: Iterable<number>,
    coefficients: Iterable<number> | number,
    low: number,
    high: number,
    extra?: readonly [column: number, coefficient: number],
  ): void {
    for (const column of columns) this.index.push(column);
    if (typeof coefficients === "number") {
      while (this.coefficient.length < this.index.length) this.coefficient.push(coefficients);
    } else for (const value of coefficients) this.coefficient.push(value);
    if (extra !== undefined) {
      this.index.push(extra[0]);
      this.coefficient.push(extra[1]);
    }
    this.start.push(this.index.length);
    this.low.push(low);
    this.high.push(high);
  }

  arrays(): Pick<IntegerProgramme, "rows" | "rowLow" | "rowHigh" | "start" | "index" | "coefficient"> {
    return {
      rows: this.low.length,
      rowLow: Float64Array.from(this.low),
      rowHigh: Float64Array.from(this.high),
      start: Int32Array.from(this.start),
      index: Int32Array.from(this.index),
      coefficient: Float64Array.from(this.coefficient),
    };
  }
}
