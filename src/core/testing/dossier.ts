/** Small dossiers for tests: what is left out is not measured. */

import type { Dossier } from "../dossier/dossier.ts";
import { eachPlainTable, type PlainTables } from "../dossier/index.ts";
import { type Manifest, manifest } from "../dossier/manifest.ts";
import { known, notMeasured, warning } from "../foundation/result.ts";

type Rows = readonly object[];

export type DossierParts = Partial<Readonly<Record<keyof PlainTables, Rows>>> & {
  readonly manifest?: Manifest;
  readonly areas?: Rows;
  readonly cameras?: Rows;
  readonly placements?: Rows;
  readonly incidents?: Extract<Dossier["incidents"], { state: "known" }>["value"];
};

const DEFAULTS = {
  cameras: { kind: "fixed" },
  areas: { role: "camera" },
  applications: { cameraKind: "flexible", cameras: 1, decision: "pending" },
  survey: { population: "residents", where: "all" },
  costs: {
    payer: "municipality",
    appliesTo: "all",
    recurrence: "recurring",
    nature: "cost",
    allocationKey: "cameras",
  },
} as const;

export function dossierOf(parts: DossierParts): Dossier {
  const absent = notMeasured(warning("design.no-incidents"));
  const table = (name: string, rows: Rows | undefined) =>
    rows === undefined
      ? absent
      : known(
          rows.map((row, i) => ({
            ...(name in DEFAULTS ? DEFAULTS[name as keyof typeof DEFAULTS] : {}),
            ...row,
            origin: { source: `${name}.csv`, row: i + 2 },
          })),
        );
  return {
    schema: "schouw.dossier/1",
    manifest: parts.manifest ?? manifest.parse({ name: "Test" }),
    crs: { code: "EPSG:28992", metresPerUnit: 1 },
    areas: table("areas", parts.areas),
    cameras: table("cameras", parts.cameras),
    placements: table("placements", parts.placements),
    ...eachPlainTable((part) => table(part, parts[part])),
    incidents: parts.incidents === undefined ? absent : known(parts.incidents),
    sources: [],
    problems: [],
  } as Dossier;
}
