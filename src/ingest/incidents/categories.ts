/** The categories of incidents in order of first appearance, and the codes that have no label. */

import { textOf } from "../../core/columns/index.ts";
import type { IncidentSpec } from "../incidents.ts";
import type { Remarks } from "./remarks.ts";

/** What an index of sixteen bits holds. */
export const MOST_CATEGORIES = 65_536;

export type CategoryIndex = {
  /** Index of the category of a code, for the row it stands in; null is an empty cell. */
  readonly of: (code: string | null, record: number) => number;
  readonly labels: readonly string[];
};

export function categoryIndex(spec: IncidentSpec, remark: Remarks): CategoryIndex {
  const labels: string[] = [];
  const places = new Map<string, number>();
  /** By the text of the cell as it stands. */
  const known = new Map<string | null, number>();
  const unlisted = new Set<string>();
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
    if (label === undefined) unlisted.add(text);
    return label ?? unknown;
  }

  return {
    labels,
    of: (code, record) => {
      let place = known.get(code);
      if (place === undefined) {
        place = add(labelOf(code));
        known.set(code, place);
      }
      if (code !== null && unlisted.has(code)) {
        remark.add("incident.unknown-code", "warning", record, spec.columns.category);
      }
      return place;
    },
  };
}
