/** The table that ends `schouw check`: what each file is worth, and what its weaknesses forbid. */

import type { Known } from "../core/foundation/result.ts";
import type { SourceQuality } from "../core/measures/data-quality/index.ts";
import { type Language, say, sayProblem } from "../texts/index.ts";
import { textTable } from "./text-table.ts";

const BREAKS_SHOWN = 2;

export function qualityLines(language: Language, quality: readonly SourceQuality[]): string[] {
  if (quality.length === 0) return [];
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
  const none = say(language, "quality.none");
  const cell = <T>(part: Known<T>, text: (value: T) => string): string =>
    part.state === "known" ? text(part.value) : none;
  const column = (key: string, align: "left" | "right" = "left") => ({ title: say(language, key), align });
  const table = textTable(
    [
      column("cli.check.column.file"),
      column("cli.check.column.table"),
      column("quality.column.period"),
      column("quality.column.incomplete"),
      column("quality.column.duplicates", "right"),
      column("quality.column.place"),
      column("quality.column.time"),
      column("quality.column.breaks"),
      column("quality.column.gaps", "right"),
    ],
    quality.map((source) => [
      source.source,
      source.table,
      cell(source.period, ({ from, to }) => say(language, "quality.cell.period", { from, to })),
      leastFilled(language, source, number),
      cell(source.duplicates, ({ rows }) => number.format(rows)),
      cell(source.place, ({ kind, resolutionMetres }) =>
        say(language, "quality.cell.place", {
          kind,
          metres: number.format(Math.round(resolutionMetres ?? 0)),
        }),
      ),
      cell(source.time, ({ unit }) => say(language, "quality.cell.time", { unit })),
      cell(source.breaks, ({ found }) =>
        found.length === 0
          ? "0"
          : [
              ...found
                .slice(0, BREAKS_SHOWN)
                .map(
                  ({ month, category }) =>
                    `${month} ${category === "all" ? say(language, "quality.all") : category}`,
                ),
              ...(found.length > BREAKS_SHOWN ? [`+${found.length - BREAKS_SHOWN}`] : []),
            ].join(", "),
      ),
      cell(source.gaps, (months) => number.format(months.length)),
    ]),
  );
  const forbidden = quality.flatMap(({ consequences }) =>
    consequences.map(
      ({ limit, problem }) =>
        `  ${say(language, `quality.limit.${limit}`)}: ${sayProblem(language, problem)}`,
    ),
  );
  return [
    say(language, "quality.title"),
    "",
    ...table,
    ...(forbidden.length === 0 ? [] : ["", say(language, "quality.forbids"), ...forbidden]),
  ];
}

/** The field that is filled least of those that are filled at all. */
function leastFilled(language: Language, source: SourceQuality, number: Intl.NumberFormat): string {
  const partly = source.completeness.filter(({ filled, rows }) => filled > 0 && filled < rows);
  if (partly.length === 0) return say(language, "quality.cell.full");
  const { field, filled, rows } = partly.reduce((a, b) => (b.filled * a.rows < a.filled * b.rows ? b : a));
  const percent = number.format(Math.floor((filled / rows) * 1000) / 10);
  return say(language, "quality.cell.field", { field, percent });
}
