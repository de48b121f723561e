export const yields = {
  "report.chapter.yields": "Yields",
  "report.part.log": "what the control room saw",
  "report.yields.total": "The control room logged {total} observations. They are counts, not effects.",
  "report.yields.by-area": "Observations per area",
  "report.yields.by-type": "Observations per kind",
  "report.column.observations": "Observations",
} as const;
