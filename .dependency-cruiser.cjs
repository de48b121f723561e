/**
 * The walls of the house. A stage imports only earlier stages, the foundation
 * and the mathematics; the core imports nothing from outside it but a few small
 * pure packages; nobody imports the command line. A test plants violations.
 */

/** Each stage of the core with the folders it may import besides its own. */
const MATHEMATICS = ["foundation", "statistics", "geometry", "optimisation"];
const STAGES = [
  "columns",
  "dossier",
  "measures",
  "effects",
  "economics",
  "privacy",
  "law",
  "planning",
  "findings",
];
/** Privacy and law stand side by side: neither imports the other. */
const SIDE_BY_SIDE = { law: ["privacy"] };
const PURE_PACKAGES = "^node_modules/(zod|proj4|mgrs|wkt-parser|@stdlib/[^/]+|kdbush|robust-predicates|clipper2-ts)/";

const anyOf = (names) => `^src/core/(${names.join("|")})/`;
const isTest = "\\.test\\.ts$";

const stageRules = STAGES.map((stage, place) => {
  const forbidden = [...STAGES.slice(place + 1), ...(SIDE_BY_SIDE[stage] ?? [])];
  return {
    name: `stage-order-${stage}`,
    comment: "A stage imports only earlier stages, the foundation and the mathematics.",
    severity: "error",
    from: { path: anyOf([stage]), pathNot: isTest },
    to: {
      path: [
        ...(forbidden.length > 0 ? [anyOf(forbidden)] : []),
        "^src/core/evaluate\\.ts$",
        // Only the findings look back on the whole evaluation, to publish it and to check quotations.
        ...(stage === "findings" ? [] : ["^src/core/evaluation\\.ts$"]),
      ],
      // The recipe of a column names the kind of a field: a type, and nothing else.
      ...(stage === "columns" ? { pathNot: "^src/core/dossier/fields\\.ts$" } : {}),
    },
  };
});

module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "The core imports nothing from outside the core except a few small pure packages.",
      severity: "error",
      from: { path: "^src/core/", pathNot: isTest },
      to: { pathNot: ["^src/core/", "^parameters/", PURE_PACKAGES] },
    },
    {
      name: "mathematics-knows-no-cameras",
      comment: "Statistics, geometry and optimisation import only each other and the foundation.",
      severity: "error",
      from: { path: anyOf(MATHEMATICS), pathNot: isTest },
      to: { path: "^src/core/", pathNot: anyOf(MATHEMATICS) },
    },
    {
      name: "foundation-stands-alone",
      comment: "The foundation imports nothing but itself.",
      severity: "error",
      from: { path: anyOf(["foundation"]), pathNot: isTest },
      to: { pathNot: anyOf(["foundation"]) },
    },
    ...stageRules,
    {
      name: "columns-take-only-types-of-the-dossier",
      comment: "What a field is, is a type; how its text is read is the business of the columns.",
      severity: "error",
      from: { path: anyOf(["columns"]), pathNot: isTest },
      to: { path: anyOf(["dossier"]), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-the-command-line",
      comment: "The command line wires everything; nothing depends on it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "report-and-ingest-do-not-meet",
      comment: "Reading files, writing reports and exchange know the core, not each other.",
      severity: "error",
      from: { path: "^src/(report|ingest|compute|exchange)/", pathNot: isTest },
      to: { path: "^src/(report|ingest|compute|exchange)/", pathNot: "^src/$1/" },
    },
    {
      name: "texts-take-only-types",
      comment: "A catalogue of sentences computes nothing.",
      severity: "error",
      from: { path: "^src/texts/", pathNot: isTest },
      to: { path: "^src/(?!texts/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "Files that run in a circle cannot be read one at a time; types may refer to one another.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would be passed over by every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      comment: "What is shipped imports only what is shipped.",
      severity: "error",
      from: { path: "^src/", pathNot: isTest },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
