/**
 * The description of the register for data catalogues, in the terms of DCAT-AP
 * that DCAT-AP-NL builds on. What only the publisher can give (licence, contact,
 * address) is left out when it was not given, never made up.
 */

import type { PublicRegister } from "../../core/register/public-register.ts";
import { say } from "../../texts/index.ts";
import type { PublishDetails, RegisterWriter } from "./register-writer.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const MEDIA = "http://www.iana.org/assignments/media-types";

const DISTRIBUTIONS = [
  { name: "cameras.geojson", type: "GEOJSON", media: "application/geo+json" },
  { name: "cameras.csv", type: "CSV", media: "text/csv" },
  { name: "register.gpkg", type: "GPKG", media: "application/geopackage+sqlite3" },
] as const;

export const dcat: RegisterWriter = {
  id: "dcat",
  files: async (register, details) => [
    { name: "dcat.jsonld", content: `${JSON.stringify(description(register, details), null, 2)}\n` },
  ],
};

/** What a catalogue asks for and nobody gave, as options of the command. */
export const missingDetails = ({ url, licence, contact }: PublishDetails): readonly string[] => [
  ...(url === undefined ? ["--url"] : []),
  ...(licence === undefined ? ["--licence"] : []),
  ...(contact === undefined ? ["--contact"] : []),
];

const both = (key: string, values: Readonly<Record<string, string | number>>) =>
  (["nl", "en"] as const).map((language) => ({
    "@language": language,
    "@value": say(language, key, values),
  }));

const iri = (id: string) => ({ "@id": id });

function description(register: PublicRegister, details: PublishDetails): object {
  const { programme, day, cameras } = register;
  const base = details.url?.replace(/\/?$/, "/");
  const licence = details.licence === undefined ? {} : { "dct:license": iri(details.licence) };
  const agent = { "@type": "foaf:Agent", "foaf:name": programme };
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      vcard: "http://www.w3.org/2006/vcard/ns#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    ...(base === undefined ? {} : { "@id": `${base}dataset` }),
    "@type": "dcat:Dataset",
    "dct:identifier":
      base === undefined ? `schouw:register:${encodeURIComponent(programme)}` : `${base}dataset`,
    "dct:title": both("register.title", { name: programme }),
    "dct:description": both("register.description", { name: programme, count: cameras.length, day }),
    "dct:publisher": agent,
    "dct:creator": agent,
    ...(details.contact === undefined
      ? {}
      : {
          "dcat:contactPoint": { "@type": "vcard:Kind", "vcard:hasEmail": iri(`mailto:${details.contact}`) },
        }),
    "dct:accessRights": iri(`${AUTHORITY}/access-right/PUBLIC`),
    "dcat:theme": iri(`${AUTHORITY}/data-theme/JUST`),
    "dct:language": iri(`${AUTHORITY}/language/${register.language === "nl" ? "NLD" : "ENG"}`),
    "dct:modified": { "@type": "xsd:date", "@value": day },
    "dcat:keyword": both("register.keyword", {}),
    "dcat:distribution": DISTRIBUTIONS.map(({ name, type, media }) => ({
      "@type": "dcat:Distribution",
      "dct:title": name,
      ...(base === undefined
        ? {}
        : {
            "@id": `${base}${name}#distribution`,
            "dcat:accessURL": iri(base),
            "dcat:downloadURL": iri(`${base}${name}`),
          }),
      "dct:format": iri(`${AUTHORITY}/file-type/${type}`),
      "dcat:mediaType": iri(`${MEDIA}/${media}`),
      ...licence,
    })),
    ...licence,
  };
}
