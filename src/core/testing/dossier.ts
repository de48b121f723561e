/** Small dossiers for tests: what is left out is not measured. */

import type { Dossier } from "../dossier/dossier.ts";
import { type Manifest, manifest } from "../dossier/manifest.ts";
import { known, notMeasured, warning } from "../foundation/result.ts";

type Rows = readonly object[];

export type DossierParts = {
  readonly manifest?: Manifest;
  readonly areas?: Rows;
  readonly cameras?: Rows;
  readonly placements?: Rows;
  readonly designations?: Rows;
  readonly goals?: Rows;
  readonly costs?: Rows;
  readonly log?: Rows;
  readonly assessments?: Rows;
  readonly alternatives?: Rows;
  readonly privacyChecks?: Rows;
  readonly complaints?: Rows;
  readonly recommendations?: Rows;
  readonly shifts?: Rows;
  readonly watch?: Rows;
  readonly requests?: Rows;
  readonly outages?: Rows;
  readonly evidence?: Rows;
  readonly figures?: Rows;
  readonly ownTexts?: Rows;
  readonly neighbourhoods?: Rows;
  readonly buildings?: Rows;
  readonly dwellings?: Rows;
  readonly sensitive?: Rows;
  readonly presets?: Rows;
  readonly mounts?: Rows;
  readonly applications?: Rows;
  readonly survey?: Rows;
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
    designations: table("designations", parts.designations),
    goals: table("goals", parts.goals),
    costs: table("costs", parts.costs),
    log: table("log", parts.log),
    assessments: table("assessments", parts.assessments),
    alternatives: table("alternatives", parts.alternatives),
    privacyChecks: table("privacyChecks", parts.privacyChecks),
    complaints: table("complaints", parts.complaints),
    recommendations: table("recommendations", parts.recommendations),
    shifts: table("shifts", parts.shifts),
    watch: table("watch", parts.watch),
    requests: table("requests", parts.requests),
    outages: table("outages", parts.outages),
    evidence: table("evidence", parts.evidence),
    figures: table("figures", parts.figures),
    ownTexts: table("ownTexts", parts.ownTexts),
    neighbourhoods: table("neighbourhoods", parts.neighbourhoods),
    buildings: table("buildings", parts.buildings),
    dwellings: table("dwellings", parts.dwellings),
    sensitive: table("sensitive", parts.sensitive),
    presets: table("presets", parts.presets),
    mounts: table("mounts", parts.mounts),
    applications: table("applications", parts.applications),
    survey: table("survey", parts.survey),
    incidents: parts.incidents === undefined ? absent : known(parts.incidents),
    sources: [],
    problems: [],
  } as Dossier;
}
