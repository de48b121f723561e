/** The register as CSV (RFC 4180, UTF-8), one camera a row. */

import type { PublicCamera } from "../../core/register/public-register.ts";
import type { RegisterWriter } from "./register-writer.ts";

const COLUMNS = [
  "id",
  "kind",
  "area",
  "areaName",
  "since",
  "order",
  "orderUntil",
  "longitude",
  "latitude",
] as const;

export const csv: RegisterWriter = {
  id: "csv",
  files: async ({ cameras }) => [
    {
      name: "cameras.csv",
      content: [COLUMNS.join(","), ...cameras.map(row)].map((line) => `${line}\r\n`).join(""),
    },
  ],
};

function row(camera: PublicCamera): string {
  const [longitude, latitude] = camera.place ?? [];
  const cells = { ...camera, longitude, latitude };
  return COLUMNS.map((column) => cell(cells[column])).join(",");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; commas and quotes are quoted. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
