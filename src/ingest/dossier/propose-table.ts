/** Which table a loose file fills, by its name and by what its columns and shapes are. */

import { areas } from "../../core/dossier/areas.ts";
import { cameras } from "../../core/dossier/cameras.ts";
import { incidentFile } from "../../core/dossier/incident-columns.ts";
import { tables } from "../../core/dossier/index.ts";
import { fileMapping } from "../../core/dossier/manifest.ts";
import { mapColumns, plainName } from "../../core/dossier/map-columns.ts";
import type { RawTable } from "../format.ts";

const NAME_HINTS: readonly (readonly [RegExp, string])[] = [
  [/plaatsing|placement/i, "placements"],
  [/besluit|aanwijzing|designation|order/i, "designations"],
  [/incident|misdrijf|misdrijven|crime|bvh|aangifte/i, "incidents"],
  [/kosten|cost|spend|uitgaven|ledger/i, "costs"],
  [/doel|goal/i, "goals"],
  [/aanbeveling|recommendation/i, "recommendations"],
  [/klacht|bezwaar|bezwaren|complaint/i, "complaints"],
  [/alternatief|alternatieven|alternative/i, "alternatives"],
  [/noodzaak|beoordeling|assessment/i, "assessments"],
  [/privacy/i, "privacy"],
  [/beeldopvraging|beeldverzoek|vordering|footage|request/i, "requests"],
  [/storing|outage/i, "outages"],
  [/dienst|rooster|shift|rota/i, "shifts"],
  [/kijkminuten|watch/i, "watch"],
  [/interview|bevinding|evidence/i, "evidence"],
  [/gebied|area|zone|boundary/i, "areas"],
  [/lichtmast|lantaarnpaal|masten|mounts|lamp-?post/i, "mounts"],
  [/camera|cctv|sensor/i, "cameras"],
  [/logboek|\blog\b|waarneming/i, "log"],
];

/** Undefined when the file fits no table: then it is left out and said so. */
export function tableOfFile(name: string, table: RawTable): string | undefined {
  const mapping = fileMapping.parse({ path: name });
  const fits = (id: string): boolean => {
    if (id === "incidents") {
      const hasPoints = table.rows.some(({ geometry }) => geometry?.kind === "point");
      return incidentFile(table.columns, mapping, name, hasPoints).ok;
    }
    const definition = tables.find((candidate) => candidate.id === id);
    return definition !== undefined && mapColumns(definition, table.columns, mapping, name).ok;
  };
  const hinted = NAME_HINTS.filter(([expression]) => expression.test(name)).map(([, id]) => id);
  const byName = hinted.find(fits);
  if (byName !== undefined) return byName;
  if (table.rows.some(({ geometry }) => geometry?.kind === "polygons")) return areas.id;
  const plain = new Set(table.columns.map(plainName));
  const tellsCategory = ["category", "categorie", "delict", "crimetype", "primarytype", "iucr"].some((word) =>
    plain.has(word),
  );
  if (tellsCategory && fits("incidents")) return "incidents";
  const placed = mapColumns(cameras, table.columns, mapping, name);
  const hasPoint = table.rows.some(({ geometry }) => geometry?.kind === "point");
  return placed.ok && (hasPoint || placed.value.point !== undefined) ? cameras.id : undefined;
}
