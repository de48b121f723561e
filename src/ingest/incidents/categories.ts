/** The categories of incidents in order of first appearance, and the codes that are in no list. */

import { textOf } from "../../core/columns/index.ts";
import { joined } from "../../core/dossier/counts/code-counts.ts";
import type { Reporting } from "../../core/dossier/offences/taxonomy.ts";
import type { IncidentSpec } from "../incidents.ts";

/** What an index of sixteen bits holds. */
export const MOST_CATEGORIES = 65_536;

export type CategoryIndex = {
  /** Index of the category of a code; null is an empty cell. */
  readonly of: (code: string | null) => number;
  readonly labels: readonly string[];
  /** Codes that are in no list, with the incidents behind them. */
  readonly unlisted: ReadonlyMap<string, number>;
  /** By category, where a crosswalk says how it comes to be registered. */
  readonly reporting: ReadonlyMap<string, Reporting>;
};

export function categoryIndex(spec: IncidentSpec): CategoryIndex {
  const labels: string[] = [];
  const places = new Map<string, number>();
  /** By the text of the cell as it stands. */
  const known = new Map<string | null, number>();
  const unlisted = new Map<string, number>();
  const reporting = new Map<string, Reporting>();
  const unknown = spec.category?.unknown ?? "unknown";

  function add(label: string): number {
    const place = places.get(label) ?? labels.length;
    if (place === labels.length) {
      labels.push(label);
      places.set(label, place);
    }
    return place;
  }

  function labelOf(text: string | null): string {
    const code = textOf(text ?? "");
    if (text === null || code === "") return unknown;
    if (spec.category === undefined) return code;
    const label = spec.category.label(code);
    const how = spec.category.reporting?.(code);
    if (label === undefined) unlisted.set(text, 0);
    else if (how !== undefined) reporting.set(label, joined(reporting.get(label), how));
    return label ?? unknown;
  }

  return {
    labels,
    unlisted,
    reporting,
    of: (code) => {
      let place = known.get(code);
      if (place === undefined) {
        place = add(labelOf(code));
        known.set(code, place);
      }
      if (code !== null) {
        const before = unlisted.get(code);
        if (before !== undefined) unlisted.set(code, before + 1);
      }
      return place;
    },
  };
}
