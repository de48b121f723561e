import type { yields as en } from "../en/yields.ts";

export const yields: Readonly<Record<keyof typeof en, string>> = {
  "report.chapter.yields": "Opbrengsten",
  "report.part.log": "wat de toezichtcentrale zag",
  "report.yields.total":
    "De toezichtcentrale legde {total} waarnemingen vast. Dat zijn aantallen, geen effecten.",
  "report.yields.by-area": "Waarnemingen per gebied",
  "report.yields.by-type": "Waarnemingen per soort",
  "report.column.observations": "Waarnemingen",
};
