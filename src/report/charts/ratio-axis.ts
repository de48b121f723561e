/** Ticks of an axis of rate ratios, told as changes: as many as fit, the round ones first. */

const byImportance = [1, 0.5, 2, 0.25, 4, 0.67, 1.5, 0.8, 1.25, 0.33, 3, 0.9, 1.1];
const TICK_WIDTH = 62;

/** @returns ratios within [low, high] whose labels do not touch on an axis of `width` pixels */
export function ratioTicks(low: number, high: number, width: number): number[] {
  const at = (ratio: number): number => (Math.log(ratio / low) / Math.log(high / low)) * width;
  const chosen: number[] = [];
  for (const ratio of byImportance) {
    if (ratio < low || ratio > high) continue;
    if (chosen.every((other) => Math.abs(at(other) - at(ratio)) >= TICK_WIDTH)) chosen.push(ratio);
  }
  return chosen.sort((a, b) => a - b);
}

/** 0.8 is "−20%", 1 is "0". */
export function changeLabel(ratio: number, percent: (share: number) => string): string {
  const change = ratio - 1;
  if (Math.abs(change) < 0.001) return "0";
  return `${change < 0 ? "\u2212" : "+"}${percent(Math.abs(change))}`;
}
