/**
 * A choice of options under construction: what is covered, what each option
 * would add or take away, and how far each rule is used. Adding and removing
 * touch only the rows concerned.
 */

import type { Covering } from "./covering.ts";
import { RULE_TOLERANCE } from "./rules.ts";

export class Choice {
  readonly model: Covering;
  readonly chosen: Uint8Array;
  /** Chosen options covering each row. */
  readonly count: Int32Array;
  /** For an option not chosen: what adding it adds; for a chosen one: what removing it takes away. */
  readonly gain: Float64Array;
  /** Sum of coefficients per rule. */
  readonly activity: Float64Array;
  value = 0;

  constructor(model: Covering, members: Iterable<number> = []) {
    this.model = model;
    this.chosen = new Uint8Array(model.options);
    this.count = new Int32Array(model.rows);
    this.activity = new Float64Array(model.rules.length);
    this.gain = model.price.slice();
    for (let o = 0; o < model.options; o += 1) {
      for (let k = model.optionStart[o]; k < model.optionStart[o + 1]; k += 1)
        this.gain[o] += model.weight[model.optionRow[k]];
    }
    for (const o of members) this.add(o);
  }

  /** The same choice under other limits of the same rules. */
  under(model: Covering): Choice {
    const moved = new Choice(model);
    moved.chosen.set(this.chosen);
    moved.count.set(this.count);
    moved.gain.set(this.gain);
    moved.activity.set(this.activity);
    moved.value = this.value;
    return moved;
  }

  members(): number[] {
    const list: number[] = [];
    for (let o = 0; o < this.chosen.length; o += 1) if (this.chosen[o] === 1) list.push(o);
    return list;
  }

  add(o: number): void {
    const { optionStart, optionRow, weight, rowStart, rowOption } = this.model;
    this.value += this.gain[o];
    this.chosen[o] = 1;
    for (let k = optionStart[o]; k < optionStart[o + 1]; k += 1) {
      const r = optionRow[k];
      const before = this.count[r]++;
      if (before > 1) continue;
      for (let j = rowStart[r]; j < rowStart[r + 1]; j += 1) {
        const p = rowOption[j];
        if (p === o) continue;
        // The first cover takes the row from all others; the second takes it from the one that held it alone.
        if (before === 0 || this.chosen[p] === 1) this.gain[p] -= weight[r];
      }
    }
    // Rows that were already covered were never in the gain; what is left is what removing would take away.
    this.use(o, 1);
  }

  remove(o: number): void {
    const { optionStart, optionRow, weight, rowStart, rowOption } = this.model;
    this.value -= this.gain[o];
    this.chosen[o] = 0;
    for (let k = optionStart[o]; k < optionStart[o + 1]; k += 1) {
      const r = optionRow[k];
      const after = --this.count[r];
      if (after > 1) continue;
      for (let j = rowStart[r]; j < rowStart[r + 1]; j += 1) {
        const p = rowOption[j];
        if (p === o) continue;
        if (after === 0 || this.chosen[p] === 1) this.gain[p] += weight[r];
      }
    }
    this.use(o, -1);
  }

  private use(o: number, sign: 1 | -1): void {
    const { ruleStart, ruleOf, ruleCoefficient } = this.model;
    for (let k = ruleStart[o]; k < ruleStart[o + 1]; k += 1)
      this.activity[ruleOf[k]] += sign * ruleCoefficient[k];
  }

  /** Rules broken at this moment. */
  broken(): number[] {
    const list: number[] = [];
    this.model.rules.forEach((rule, r) => {
      const used = this.activity[r];
      if (used < rule.low - RULE_TOLERANCE || used > rule.high + RULE_TOLERANCE) list.push(r);
    });
    return list;
  }

  /** Would adding `o` mend all of `broken` and break no other rule? */
  admits(o: number, broken: readonly number[]): boolean {
    const { ruleStart, ruleOf, ruleCoefficient, rules } = this.model;
    let mended = 0;
    for (let k = ruleStart[o]; k < ruleStart[o + 1]; k += 1) {
      const rule = rules[ruleOf[k]];
      const used = this.activity[ruleOf[k]] + ruleCoefficient[k];
      if (used > rule.high + RULE_TOLERANCE || used < rule.low - RULE_TOLERANCE) return false;
      if (broken.includes(ruleOf[k])) mended += 1;
    }
    return mended === broken.length;
  }

  /** Would adding `o` exceed no upper limit, and deepen no shortage that is not there yet? */
  fitsUnder(o: number): boolean {
    const { ruleStart, ruleOf, ruleCoefficient, rules } = this.model;
    for (let k = ruleStart[o]; k < ruleStart[o + 1]; k += 1) {
      const { low, high } = rules[ruleOf[k]];
      const used = this.activity[ruleOf[k]] + ruleCoefficient[k];
      if (used > high + RULE_TOLERANCE) return false;
      if (ruleCoefficient[k] < 0 && used < low - RULE_TOLERANCE) return false;
    }
    return true;
  }

  /** Would everything still hold without `o`? */
  sparable(o: number): boolean {
    const { ruleStart, ruleOf, ruleCoefficient, rules } = this.model;
    for (let k = ruleStart[o]; k < ruleStart[o + 1]; k += 1) {
      const { low, high } = rules[ruleOf[k]];
      const used = this.activity[ruleOf[k]] - ruleCoefficient[k];
      if (used < low - RULE_TOLERANCE || used > high + RULE_TOLERANCE) return false;
    }
    return true;
  }
}
