/** For tests: the files that are damaged, a real one for every reader and, where there is none, one as programs write it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isZip, readZip } from "../zip.ts";
import type { FuzzSeed } from "./fuzz.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const EXTRACTS = join(root, "tests", "extracts");
/** Of the extracts, those with points and moments, and their coordinate systems. */
const INCIDENTS: Readonly<Record<string, string>> = {
  "chicago.csv": "EPSG:3435",
  "police-uk.csv": "EPSG:27700",
};
/** Of archives with several layers, the one that is read. */
const LAYERS: Readonly<Record<string, string>> = { "groningen-zones.zip": "cameratoezicht_vlak" };

async function read(name: string, path: string): Promise<FuzzSeed> {
  const bytes = readFileSync(path);
  const layer = LAYERS[name];
  const seed = { name, bytes, ...(layer === undefined ? {} : { layer }) };
  if (!isZip(bytes)) return seed;
  const entries = await readZip(path, name, () => true);
  if (!entries.ok) throw new Error(`${name} is no sound archive`);
  return { ...seed, entries: entries.value.map((entry) => ({ name: entry.name, content: entry.bytes })) };
}

export async function fuzzSeeds(): Promise<readonly FuzzSeed[]> {
  const names = readdirSync(EXTRACTS).filter((name) => !name.endsWith(".md"));
  const extracts = await Promise.all(names.map((name) => read(name, join(EXTRACTS, name))));
  return [
    ...extracts,
    ...extracts
      .filter(({ name }) => name in INCIDENTS)
      .map((seed) => ({ ...seed, name: `incidents-${seed.name}`, incidentsIn: INCIDENTS[seed.name] })),
    await read("sensor.gml", join(root, "cases", "den-haag-bgt", "bgt_sensor.gml")),
    await read("cameras.xlsx", join(root, "tests", "fixtures", "story-3", "cameras.xlsx")),
    {
      name: "goals.yaml",
      bytes: Buffer.from("- area: a\n  problem: overlast\n- area: b\n  problem: geweld\n"),
    },
  ];
}
