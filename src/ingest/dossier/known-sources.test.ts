/**
 * Files of known sources from `schouw init` to a dossier, and next month's file
 * through the same mapping. The rows of police.uk (Open Government Licence
 * v3.0), Chicago (terms of the City of Chicago) and the codes of the Dutch
 * police (CC0) are as published; numbers by neighbourhood are made up.
 */

import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { valueOr } from "../../core/foundation/result.ts";
import { readDossier } from "../read-folder.ts";
import { folderWith, inputFile } from "../testing/input.ts";
import { proposeDossier } from "./propose.ts";

let remove = () => {};
afterEach(() => remove());

const HEADER =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
const street = (month: string, types: readonly string[]) =>
  [
    HEADER,
    ...types.map(
      (type, i) =>
        `${type === "Anti-social behaviour" ? "" : `${month}-${i}`},${month},City of London Police,City of London Police,-0.09773${i},51.520206,On or near Conference/Exhibition Centre,E01000001,City of London 001A,${type},,`,
    ),
  ].join("\n");
const CAMERAS = "id,lon,lat\nA1,-0.0977,51.5202\n";

async function proposed(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  remove = folder.remove;
  const proposal = await proposeDossier(
    Object.keys(files).map((name) => ({ file: folder.file(name) })),
    { name: "Test" },
  );
  if (!proposal.ok) throw new Error(JSON.stringify(proposal.problems));
  return proposal.value;
}

async function read(files: Readonly<Record<string, string>>): Promise<Dossier> {
  remove();
  const folder = folderWith(files);
  remove = folder.remove;
  const dossier = await readDossier(folder.path);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
  return dossier.value;
}

const codesOf = (dossier: Dossier) => dossier.problems.map(({ code }) => code);

test("months of police.uk become one mapping, which reads the month that comes later", async () => {
  const files = {
    "cameras.csv": CAMERAS,
    "2019-07-city-of-london-street.csv": street("2019-07", ["Drugs", "Robbery"]),
    "2019-08-city-of-london-street.csv": street("2019-08", ["Anti-social behaviour", "Shoplifting"]),
  };
  const { manifest, notes, questions } = await proposed(files);
  expect(questions).toEqual([]);
  expect(manifest.files?.incidents).toMatchObject({
    path: "*-city-of-london-street.csv",
    profile: "police-uk",
    crs: "EPSG:4326",
    columns: { date: "Month", lon: "Longitude", category: "Crime type" },
    categories: { crosswalk: "uk-police-uk" },
  });
  expect(notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["init.profile", "init.pattern", "profile.limit.snapped"]),
  );
  const later = { "2019-09-city-of-london-street.csv": street("2019-09", ["Drugs", "Time travel"]) };
  const dossier = await read({ ...files, ...later, "dossier.yaml": stringify(manifest) });
  const incidents = valueOr(dossier.incidents, undefined);
  if (incidents?.kind !== "points") throw new Error("expected points");
  expect(incidents.rows).toBe(6);
  expect(incidents.categories).toEqual([
    "beroving, plaats niet onderscheiden",
    "drugsmisdrijf",
    "overlast",
    "unknown",
    "winkeldiefstal",
  ]);
  expect(incidents.coding).toEqual({
    crosswalks: ["uk-police-uk"],
    reporting: {
      "beroving, plaats niet onderscheiden": "victim",
      drugsmisdrijf: "police",
      overlast: "victim",
      winkeldiefstal: "victim",
    },
    unknown: [{ code: "Time travel", count: 1 }],
  });
  const unknown = dossier.problems.find(({ code }) => code === "incident.unknown-code");
  expect(unknown).toMatchObject({ count: 1, values: { codes: "Time travel (1)" } });
});

test("a source is known by its columns whatever the file is called, and a person's word goes before", async () => {
  const folder = folderWith({ "x.csv": street("2019-07", ["Drugs"]) });
  remove = folder.remove;
  const of = async (table?: string) => {
    const file = folder.file("x.csv");
    const proposal = await proposeDossier([table === undefined ? { file } : { file, table }]);
    return proposal.ok ? proposal.value.manifest.files : undefined;
  };
  expect(await of()).toMatchObject({ incidents: { path: "x.csv", profile: "police-uk" } });
  expect(JSON.stringify(await of("cameras"))).not.toContain("profile");
});

test("a file of no known source that was mapped by hand is mapped alike next month", async () => {
  const log = (month: string) => `wat;wanneer;lengte;breedte\nruzie;05-${month}-2021;5,12;52,09\n`;
  const mapping = {
    path: "uitdraai *.csv",
    crs: "EPSG:4326",
    columns: { date: { from: "wanneer", read: "dmy" }, category: "wat", lon: "lengte", lat: "breedte" },
  };
  const manifest = { name: "Hand", files: { incidents: mapping } };
  const dossier = await read({
    "cameras.csv": "id;lon;lat\nA;5,12;52,09\n",
    "uitdraai jan.csv": log("01"),
    "uitdraai feb.csv": log("02"),
    "dossier.yaml": stringify(manifest),
  });
  expect(valueOr(dossier.incidents, undefined)).toMatchObject({ kind: "points", rows: 2 });
});

test("Chicago's portal columns are read with leading zeros, block points and codes that the list lacks", async () => {
  const { manifest, questions } = await proposed({
    "cameras.csv": "id,lon,lat\nA1,-87.6715,41.8263\n",
    "export.csv": [
      "ID,Case Number,Date,Block,IUCR,Primary Type,Description,Location Description,Arrest,Domestic,Beat,District,Ward,Community Area,FBI Code,X Coordinate,Y Coordinate,Updated On,Latitude,Longitude",
      "11511224,JB498465,10/31/2018 06:50:00 PM,008XX W FULLERTON AVE,0820,THEFT,$500 AND UNDER,STREET,false,false,1812,018,43,7,06,,,11/19/2018 04:22:02 PM,,",
      "11508161,JB516686,10/31/2018 10:15:00 PM,037XX S HONORE ST,1310,CRIMINAL DAMAGE,TO PROPERTY,ALLEY,false,false,0912,009,12,59,14,1164633,1879951,11/18/2018 04:02:28 PM,41.826196356,-87.671503241",
      "11501653,JB508298,10/31/2018 12:00:00 PM,036XX W 13TH ST,041B,BATTERY,AGGRAVATED: OTHER FIREARM,RESIDENTIAL YARD (FRONT/BACK),false,true,1011,011,24,29,04B,1152495,1893804,11/18/2018 04:02:28 PM,41.864458644,-87.715669776",
    ].join("\n"),
  });
  expect(questions).toEqual([]);
  expect(manifest.files?.incidents).toMatchObject({
    path: "export.csv",
    profile: "chicago",
    crs: "EPSG:3435",
    columns: { moment: { from: "Date", read: "mdy" }, x: "X Coordinate", category: "IUCR" },
    categories: { crosswalk: "us-chicago-iucr" },
  });
});

test("the synthetic police extract is recognised as one, with a row per person set aside", async () => {
  const fixture = path.join(import.meta.dirname, "../../../tests/fixtures/bvh-like/incidents.csv");
  const proposal = await proposeDossier([{ file: inputFile(fixture) }]);
  expect(proposal).toMatchObject({
    value: {
      manifest: {
        files: {
          incidents: {
            profile: "bvh-like",
            onePer: "Registratienummer",
            categories: { crosswalk: "nl-maatschappelijke-klasse" },
          },
        },
      },
    },
  });
});

const POLICE = `ID;SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1
0;0.0.0 ;BU0363AA01;2023MM01;20
1;1.4.5 ;BU0363AA01;2023MM01;7
2;3.1.1 ;BU0363AA01;2023MM01;5
3;1.4.1 ;BU0363AA01;2023MM01;0
4;0.0.0 ;BU0363AA01;2023JJ00;220
5;1.4.5 ;BU0363AA01;2023JJ00;80
6;1.4.5 ;BU0363AA02;2023MM01;3
7;1.4.5 ;WK0363AA  ;2023MM01;10
8;1.4.5 ;GM0363    ;2023MM01;400
9;1.4.5 ;GM0998    ;2023MM01;4
10;9.9.9 ;BU0363AA02;2023MM01;2
11;1.4.5 ;BU0363AA02;2023MM02;
`;

test("the police table by neighbourhood: totals, years, hidden types, wider areas and letters in codes", async () => {
  const areas = "id;naam;type;rol\nBU0363AA01;Planciusbuurt-Noord;buurt;cameragebied\n";
  const { manifest } = await proposed({ "areas.csv": areas, "misdrijven.csv": POLICE });
  expect(manifest.files?.incidents).toMatchObject({ profile: "politie-misdrijven" });
  const dossier = await read({
    "areas.csv": areas,
    "misdrijven.csv": POLICE,
    "dossier.yaml": stringify({ ...manifest, language: "nl" }),
  });
  const source = dossier.sources.find(({ table }) => table === "incidents");
  expect(source).toMatchObject({
    rows: 12,
    used: 7,
    setAside: { "missing-value": 1, "withheld-by-source": 1, "no-municipality": 1, "sum-of-months": 2 },
  });
  const incidents = valueOr(dossier.incidents, undefined);
  if (incidents?.kind !== "counts") throw new Error("expected counts");
  expect(incidents.rows.map(({ area, category, count }) => [area, category, count])).toEqual([
    ["BU0363AA01", undefined, 20],
    ["BU0363AA01", "mishandeling", 7],
    ["BU0363AA01", "drugsmisdrijf", 5],
    ["BU0363AA02", "mishandeling", 3],
    ["WK0363AA", "mishandeling", 10],
    ["GM0363", "mishandeling", 400],
    ["BU0363AA02", "unknown", 2],
  ]);
  expect(incidents.coding?.unknown).toEqual([{ code: "9.9.9", count: 2 }]);
  expect(codesOf(dossier)).toEqual(
    expect.arrayContaining(["counts.totals", "incident.unknown-code", "profile.limit.sexual-hidden"]),
  );
});

test("years that the source marks as provisional are told, and a year is not its January", async () => {
  const rows = "RegioS;Perioden;SoortMisdrijf;TotaalGeregistreerdeMisdrijven_1\n";
  const dossier = await read({
    "areas.csv": "id;rol\nA;cameragebied\n",
    "incidents.csv": `${rows}A;2015;x;8\nA;2016*;x;9\nA;2017**;x;7\n`,
  });
  const incidents = valueOr(dossier.incidents, undefined);
  if (incidents?.kind !== "counts") throw new Error("expected counts");
  expect(incidents.rows.map(({ from, to, provisional }) => [from, to, provisional])).toEqual([
    ["2015-01-01", "2015-12-31", undefined],
    ["2016-01-01", "2016-12-31", true],
    ["2017-01-01", "2017-12-31", true],
  ]);
  const told = dossier.problems.find(({ code }) => code === "counts.provisional");
  expect(told).toMatchObject({ count: 2, values: { years: "2016, 2017" } });
});

test("a crosswalk of the municipality's own is read from the folder, and its faults are told", async () => {
  const own = {
    ...{ id: "eigen", title: "Eigen codes", country: "NL", readOn: "2024-01-01", source: "gemeente" },
    ...{ seenAt: "", note: "", rows: [{ code: "7", label: "ruzie", category: "assault" }] },
  };
  const files = (crosswalk: string, content: string) => ({
    "areas.csv": "id;rol\nA;cameragebied\n",
    "incidents.csv": "gebied;maand;soort;aantal\nA;2021-01;07;3\nA;2021-01;8;1\n",
    "codes.json": content,
    "dossier.yaml": stringify({
      name: "Eigen",
      files: {
        incidents: {
          path: "incidents.csv",
          columns: { area: "gebied", from: "maand", category: "soort", count: "aantal" },
          categories: { crosswalk, level: "group" },
        },
      },
    }),
  });
  const dossier = await read(files("codes.json", JSON.stringify(own)));
  expect(valueOr(dossier.incidents, undefined)).toMatchObject({
    rows: [{ category: "geweld" }, { category: "unknown" }],
    coding: { crosswalks: ["eigen"], unknown: [{ code: "8", count: 1 }] },
  });
  const failing = async (crosswalk: string, content: string) => {
    remove();
    const folder = folderWith(files(crosswalk, content));
    remove = folder.remove;
    const result = await readDossier(folder.path);
    return result.ok
      ? []
      : result.problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  };
  expect(await failing("nergens", "{}")).toEqual(["crosswalk.unknown"]);
  expect(await failing("codes.json", "[1")).toEqual(["crosswalk.broken"]);
  const strange = { ...own, rows: [{ code: "7", label: "x", category: "jaywalking" }] };
  expect(await failing("codes.json", JSON.stringify(strange))).toEqual(["crosswalk.stranger"]);
});
