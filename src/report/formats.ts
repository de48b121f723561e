/** File formats of a report; apart from the writers, so that options can be judged without loading them. */
export const reportFormats = ["html", "pdf", "docx", "xlsx", "json"] as const;

export type ReportFormat = (typeof reportFormats)[number];
