/** Rows of a chart, each with a label beside it that is cut to the room there is. */

import type { Text } from "../document.ts";
import { labelWidth, longest, type Words } from "./chart.ts";

/**
 * @param label       of a row, by which it is told
 * @param characters  most of a label
 * @param pixels      most room for labels
 * @returns           the rows with a key and their name, the room that the names take, and the axis of the keys
 */
export function labelledRows<R>(
  rows: readonly R[],
  label: (row: R) => Text,
  words: Words,
  { characters, pixels }: { readonly characters: number; readonly pixels: number },
) {
  const keyed = rows.map((row, i) => ({ ...row, key: String(i), name: words.short(label(row), characters) }));
  const names = new Map(keyed.map(({ key, name }) => [key, name]));
  return {
    rows: keyed,
    marginLeft: Math.min(pixels, labelWidth(longest(keyed.map(({ name }) => name)))),
    axis: {
      type: "band" as const,
      label: null,
      domain: keyed.map(({ key }) => key),
      tickFormat: (key: string) => names.get(key) ?? "",
    },
  };
}
