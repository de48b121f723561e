/** The example with many areas, to see that a report stays readable and quick. For tests only. */

import type { Evaluation } from "../../core/evaluation.ts";
import { known, note, notMeasured } from "../../core/foundation/result.ts";
import { areaEffects, programmeEffect } from "./example-effects.ts";
import { exampleEvaluation } from "./example-evaluation.ts";

export function largeEvaluation(areas: number): Evaluation {
  const ids = Array.from({ length: areas }, (_, i) => `area-${i + 1}`);
  const name = (id: string): string => `Kruispunt ${id.slice(5)} bij de Lange Nieuwe Stationsstraat`;
  const { incidents } = exampleEvaluation.measures;
  if (incidents.state !== "known") throw new Error("the example has incidents");
  const series = incidents.value.areas[0];
  return {
    ...exampleEvaluation,
    subject: { ...exampleEvaluation.subject, synthetic: false, purpose: "roodlichtcontrole" },
    areas: ids.map((id) => ({ id, name: name(id), role: "camera" })),
    measures: {
      ...exampleEvaluation.measures,
      incidents: known({
        ...incidents.value,
        areas: ids.map((id) => ({ ...series, area: id, name: name(id) })),
      }),
    },
    effects: known({
      programme: [programmeEffect],
      curves: [],
      recording: [],
      plan: { lock: notMeasured(note("plan.none")), analyses: [], leftUndone: [] },
      outlook: [],
      flexible: [],
      areas: ids.map((id, i) => ({ ...areaEffects[i % 3], area: id, name: name(id) })),
      notes: [],
      dataRequest: [],
    }),
    findings: {
      ...exampleEvaluation.findings,
      advice: ids.map((id, i) => ({
        ...exampleEvaluation.findings.advice[i % 4],
        id: `findings/advice/${id}`,
        area: id,
      })),
    },
  };
}
