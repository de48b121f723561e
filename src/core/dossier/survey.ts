import type { z as zod } from "zod";
import { z } from "zod";
import { choice, looseChoice, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** What people answered, as counts: never one person's answers. */
export const survey = {
  id: "survey",
  description: "The number of people who gave one answer to one question in one round; no single respondents",
  geometry: "none",
  row: z.object({
    round: text("Round of the survey, such as its year", ["ronde", "jaar", "meting"]),
    question: text("Short code of the question, the same in each round", ["vraag", "vraagcode"]),
    topic: choice(
      "What the question is about",
      {
        support: ["draagvlak", "steun"],
        awareness: ["bekendheid", "kenbaarheid"],
        "feels-safer": ["veiligheidsgevoel", "voelt zich veiliger"],
        privacy: ["privacy", "privacybezwaar"],
        statement: ["stelling"],
        other: ["overig", "anders"],
      },
      ["onderwerp", "thema"],
    ),
    wording: text("The question as it was asked", ["vraagtekst", "tekst"]).optional(),
    population: choice(
      "Who was asked",
      {
        residents: ["bewoners"],
        entrepreneurs: ["ondernemers"],
        visitors: ["bezoekers"],
        everyone: ["iedereen", "allen"],
      },
      ["groep", "doelgroep", "populatie"],
    ).default("residents"),
    where: choice(
      "In camera areas, outside them, or both together",
      {
        inside: ["binnen", "in cameragebied"],
        outside: ["buiten", "buiten cameragebied"],
        all: ["alle", "hele gemeente"],
      },
      ["waar", "ligging"],
    ).default("all"),
    area: text("Camera area, when it is about one", ["gebied", "areaid", "cameragebied"]).optional(),
    stratum: text("Stratum of the sample, such as an age group", ["stratum", "deelgroep"]).optional(),
    stratumSize: number("People in that stratum of the population", ["omvangstratum", "populatieomvang"], {
      min: 1,
    }).optional(),
    answer: text("The answer", ["antwoord"]),
    meaning: choice(
      "How the answer counts",
      {
        positive: ["voor", "ja", "eens", "positief"],
        neutral: ["neutraal", "geen verschil"],
        negative: ["tegen", "nee", "oneens", "negatief"],
        "no-opinion": ["weet niet", "geen mening", "geen antwoord"],
      },
      ["betekenis", "richting"],
    ),
    count: number("People who gave this answer", ["aantal", "n"], { min: 0 }),
    weighted: number("The same after weighting", ["gewogen", "gewogenaantal"], { min: 0 }).optional(),
    designEffect: number(
      "Factor by which weighting and clustering enlarge the variance",
      ["deff", "designeffect"],
      {
        min: 0.1,
      },
    ).optional(),
    mode: looseChoice(
      "How people were asked",
      {
        panel: ["bewonerspanel", "panel"],
        door: ["huis aan huis", "deur"],
        street: ["straat", "straatenquete"],
        post: ["post", "brief"],
        phone: ["telefoon"],
        "online-open": ["open online", "website"],
        "social-media": ["sociale media", "socialmedia", "poll"],
      },
      ["wijze", "methode", "afname"],
    ).optional(),
    sampling: looseChoice(
      "How people came to be asked",
      {
        random: ["aselect", "steekproef"],
        quota: ["quota"],
        "self-selected": ["zelfselectie", "zelf aangemeld", "open"],
      },
      ["steekproeftrekking", "werving"],
    ).optional(),
    invited: number("People invited in this round and group", ["uitgenodigd"], { min: 0 }).optional(),
    responded: number("People who took part in this round and group", ["respons", "deelnemers"], {
      min: 0,
    }).optional(),
  }),
} satisfies TableDefinition;

export type SurveyAnswer = zod.infer<typeof survey.row> & { readonly origin: Origin };
