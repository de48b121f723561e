import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, flag, looseChoice, number, text } from "./fields.ts";
import { mechanisms, offenderGroups } from "./goals.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Requests for cameras, with what was known at the time, what was decided and what came of it. */
export const applications = {
  id: "applications",
  description: "A request for cameras at a place, the decision with its reason, and what came of it",
  geometry: "none",
  row: z.object({
    id: text("Number of the request", ["nummer", "aanvraag", "aanvraagnummer", "kenmerk"]),
    requestedOn: date("Day of the request", ["aangevraagdop", "aanvraagdatum", "datum"]),
    requester: looseChoice(
      "Who asked",
      {
        police: ["politie", "basisteam"],
        prosecutor: ["om", "officier", "openbaar ministerie"],
        municipality: ["gemeente", "wijkregisseur"],
        council: ["raad", "gemeenteraad"],
        residents: ["bewoners", "bewoner"],
        entrepreneurs: ["ondernemers", "winkeliers"],
        other: ["overig", "anders"],
      },
      ["aanvrager"],
    ).optional(),
    area: text("Camera area, when it is one of the file of areas", [
      "gebied",
      "areaid",
      "cameragebied",
    ]).optional(),
    place: text("Name of the place", ["plaats", "plek", "locatie"]).optional(),
    cameraKind: choice(
      "Kind of camera asked for",
      { fixed: ["vast"], flexible: ["flexibel"], mobile: ["mobiel"] },
      ["camerasoort", "soort"],
    ).default("flexible"),
    cameras: number("Number of cameras asked for", ["aantalcameras", "aantal"], { min: 1 }).default(1),
    months: number("Months asked for, a wished extension not included", ["maanden", "termijn", "duur"], {
      unit: "months",
      min: 0,
    }).optional(),
    problem: text("Problem the cameras should answer", ["probleem", "aanleiding"]),
    offenderGroup: choice("Who causes it", offenderGroups, ["dadergroep"]).optional(),
    mechanism: choice("The one main way in which the cameras should work", mechanisms, [
      "mechanisme",
      "werking",
    ]).optional(),
    pattern: choice(
      "How the problem behaves",
      {
        acute: ["acuut", "plotseling"],
        moving: ["verplaatsend", "beweeglijk"],
        seasonal: ["seizoen", "seizoensgebonden"],
        stable: ["stabiel", "vast", "structureel"],
      },
      ["patroon"],
    ).optional(),
    retrievalArranged: flag("Is live viewing or quick retrieval of footage arranged with the police", [
      "uitlezengeregeld",
      "meekijkengeregeld",
    ]).optional(),
    accompanying: text("Measures planned beside the cameras", ["flankerend", "maatregelen"]).optional(),
    baselineMonths: number("Months over which the incidents before are known", ["nulmetingmaanden"], {
      unit: "months",
      min: 0,
    }).optional(),
    baseline: number("Incidents in those months", ["nulmeting", "incidenten"], { min: 0 }).optional(),
    feasible: flag("Are power, mount and masks possible", ["technischhaalbaar", "haalbaar"]).optional(),
    successTest: text("By what success will be judged", ["succestoets", "succescriterium"]).optional(),
    exitDate: date("Day on which the cameras should leave", ["einddatum", "vertrekdatum"]).optional(),
    suitability: looseChoice(
      "Suitability as judged at the time",
      {
        suits: ["geschikt"],
        "suits-if": ["geschikt mits", "deels geschikt"],
        "does-not-suit": ["ongeschikt", "niet geschikt"],
      },
      ["geschiktheid"],
    ).optional(),
    decision: choice(
      "What was decided",
      {
        granted: ["toegekend", "ingewilligd", "geplaatst"],
        refused: ["geweigerd", "afgewezen"],
        withdrawn: ["ingetrokken"],
        pending: ["open", "in behandeling"],
      },
      ["besluit", "beslissing"],
    ).default("pending"),
    decidedOn: date("Day of the decision", ["beslotenop", "besluitdatum"]).optional(),
    decidedBy: text("Function of who decided, without a name", ["beslotendoor"]).optional(),
    reason: text("Reason of the decision, or why it departs from the proposal", [
      "reden",
      "motivering",
    ]).optional(),
    refusedFor: choice(
      "For a refusal: the ground",
      {
        cap: ["plafond", "maximum", "geen camera vrij"],
        necessity: ["noodzaak", "niet noodzakelijk"],
        suitability: ["ongeschikt", "geschiktheid"],
        "lighter-means": ["lichter middel", "alternatief"],
        other: ["overig", "anders"],
      },
      ["weigeringsgrond", "grond"],
    ).optional(),
    freed: text("Cameras or area freed for it, separated by |", ["vrijgemaakt", "verplaatstvan"]).optional(),
    exception: flag("Was it granted above the cap by a recorded exception", ["uitzondering"]).optional(),
    outcome: looseChoice(
      "What came of it",
      {
        reached: ["bereikt", "gehaald"],
        partly: ["deels", "deels bereikt"],
        not: ["niet", "niet bereikt"],
        "not-measurable": ["niet meetbaar"],
      },
      ["uitkomst", "resultaat"],
    ).optional(),
    conclusion: text("Conclusion afterwards", ["conclusie"]).optional(),
    lessons: text("What was learnt", ["lessen", "leerpunten"]).optional(),
  }),
} satisfies TableDefinition;

export type Application = zod.infer<typeof applications.row> & { readonly origin: Origin };
