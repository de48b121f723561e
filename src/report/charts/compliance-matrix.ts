/** Areas by rules: the heaviest finding in each cell, told by symbol and colour. */

import type { RuleOutcome } from "../../core/law/rule.ts";
import type { Text } from "../document.ts";
import { type Chart, type Drawing, labelWidth, longest, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type ComplianceMatrix = {
  /** Ids of the rules, left to right. */
  readonly rules: readonly string[];
  readonly rows: readonly { readonly label: Text; readonly outcomes: readonly (RuleOutcome | null)[] }[];
};

const LOOK: Readonly<
  Record<RuleOutcome, { readonly symbol: string; readonly fill: string; readonly ink: string }>
> = {
  breach: { symbol: "\u2717", fill: "#a3341c", ink: "#ffffff" },
  warning: { symbol: "!", fill: "#f2c48d", ink: palette.ink },
  "no-data": { symbol: "?", fill: "#e3e6ea", ink: palette.ink },
  ok: { symbol: "\u2713", fill: "#cfe6dd", ink: palette.ink },
  "not-applicable": { symbol: "\u2013", fill: palette.paper, ink: palette.quiet },
};
const SHOWN: readonly RuleOutcome[] = ["breach", "warning", "no-data", "ok"];
const LABEL = 22;

export const complianceMatrix: Chart<ComplianceMatrix> = {
  id: "compliance-matrix",
  draw(plot, data, words): Drawing {
    const labels = data.rows.map(({ label }) => words.short(label, LABEL));
    const cells = data.rows.flatMap(({ outcomes }, row) =>
      outcomes.flatMap((outcome, i) => (outcome === null ? [] : [{ rule: data.rules[i], row, outcome }])),
    );
    const options: PlotOptions = {
      width: WIDTH,
      height: 60 + 28 * data.rows.length,
      marginLeft: labelWidth(longest(labels)),
      marginRight: 4,
      marginTop: 48,
      marginBottom: 4,
      padding: 0.08,
      x: {
        type: "band",
        domain: [...data.rules],
        label: words.text({ key: "chart.rule" }),
        labelAnchor: "left",
        labelArrow: "none",
        axis: "top",
        tickSize: 0,
        // With many rules there is room for the number only.
        tickFormat: (rule: string) => (data.rules.length > 14 ? rule.replace(/^R/, "") : rule),
      },
      y: {
        type: "band",
        domain: data.rows.map((_, row) => row),
        label: null,
        tickSize: 0,
        tickFormat: (row: number) => labels[row],
      },
      marks: [
        plot.cell(cells, { x: "rule", y: "row", fill: (cell) => LOOK[cell.outcome as RuleOutcome].fill }),
        plot.text(cells, {
          x: "rule",
          y: "row",
          text: (cell) => LOOK[cell.outcome as RuleOutcome].symbol,
          fill: (cell) => LOOK[cell.outcome as RuleOutcome].ink,
          fontWeight: "bold",
        }),
      ],
    };
    return {
      options,
      legend: SHOWN.map((outcome) => ({
        label: words.text({ key: `report.rule-outcome.${outcome}` }),
        mark: "bar",
        colour: LOOK[outcome].fill,
      })),
    };
  },
};
