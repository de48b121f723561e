import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

const SLOW = 120_000;
let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "schouw-round-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function schouw(...args: string[]) {
  const [out, aside]: [string[], string[]] = [[], []];
  const exit = await main(
    args,
    { LC_ALL: "en_GB.UTF-8" },
    {
      out: (line) => out.push(line),
      aside: (line) => aside.push(line),
      watched: false,
      folder: home,
      today: () => "2024-03-01",
    },
  );
  return { exit, out: out.join("\n"), aside: aside.join("\n") };
}

/** A dossier of its own for each test. */
function dossier(name: string): string {
  cpSync(join(import.meta.dirname, "..", "..", "tests", "fixtures", "story-2"), join(home, name), {
    recursive: true,
  });
  return name;
}

test(
  "a frozen round comes out bit for bit, and again beside a file that is not read",
  async () => {
    const town = dossier("town");
    const frozen = await schouw("round", "freeze", town, "--name", "first", "--json");
    expect(frozen.exit).toBe(0);
    const round = JSON.parse(readFileSync(join(home, town, "rounds/first/round.json"), "utf8"));
    expect(round).toMatchObject({
      schema: "schouw.round/1",
      name: "first",
      frozenOn: "2024-03-01",
      node: process.version,
    });
    expect(round.inputs.map(({ path }: { path: string }) => path)).toEqual([
      "areas.csv",
      "cameras.csv",
      "dossier.yaml",
      "goals.csv",
      "incidents.csv",
    ]);
    expect(readdirSync(join(home, town, "rounds"))).toEqual(["first"]);
    writeFileSync(join(home, town, "remarks.txt"), "nothing to read");
    const checked = await schouw("round", "check", town, "--json");
    expect(JSON.parse(checked.out)).toMatchObject({
      ok: true,
      rounds: [{ name: "first", outcome: "same", differences: [] }],
    });
    expect(checked.exit).toBe(0);
  },
  SLOW,
);

test(
  "a frozen round whose files changed is refused, with every differing hash",
  async () => {
    const town = dossier("changed");
    await schouw("round", "freeze", town, "--name", "first");
    appendFileSync(join(home, town, "incidents.csv"), "\n");
    rmSync(join(home, town, "goals.csv"));
    const checked = await schouw("round", "check", town);
    expect(checked.exit).toBe(2);
    expect(checked.out).toContain("cannot be made again");
    expect(checked.aside).toMatch(/incidents\.csv: this file has changed .*sha256 [0-9a-f]{12}/);
    expect(checked.aside).toMatch(/goals\.csv: this file is gone/);
    const again = await schouw("round", "freeze", town, "--name", "first");
    expect(again.exit).toBe(2);
    expect(again.aside).toContain("never overwritten");
    expect(again.aside).toContain("incidents.csv");
  },
  SLOW,
);

test(
  "a file that comes later is named; with kept inputs the round stands on its own",
  async () => {
    const town = dossier("kept");
    await schouw("round", "freeze", town, "--name", "loose");
    await schouw("round", "freeze", town, "--name", "whole", "--keep-inputs");
    writeFileSync(join(home, town, "costs.csv"), "year;category;amount\n2020;staff;1000\n");
    const loose = await schouw("round", "check", town, "--name", "loose");
    expect(loose).toMatchObject({ exit: 2 });
    expect(loose.aside).toContain("costs.csv: this file was not there");
    expect(await schouw("round", "check", town, "--name", "whole")).toMatchObject({ exit: 0 });
  },
  SLOW,
);

test(
  "another edition may differ in the last bit; a tampered evaluation is refused everywhere",
  async () => {
    const town = dossier("edition");
    await schouw("round", "freeze", town, "--name", "old");
    const file = join(home, town, "rounds/old/round.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"edition": "[^"]*"/, '"edition": "0.0.1"'));
    expect((await schouw("round", "check", town)).out).toMatch(/comes out.*edition 0\.0\.1/);
    appendFileSync(join(home, town, "rounds/old/evaluation.json"), " ");
    expect((await schouw("round", "check", town)).exit).toBe(2);
    const compared = await schouw("compare", join(town, "rounds/old"), join(town, "rounds/old"));
    expect(compared.exit).toBe(2);
    expect(compared.aside).toContain("no longer the one that was frozen");
  },
  SLOW,
);

test(
  "two rounds beside each other: what changed, and that the world changed it",
  async () => {
    const town = dossier("compared");
    await schouw("round", "freeze", town, "--name", "a");
    const cameras = join(home, town, "cameras.csv");
    writeFileSync(cameras, readFileSync(cameras, "utf8").trimEnd().split("\n").slice(0, -1).join("\n"));
    await schouw("round", "freeze", town, "--name", "b");
    const { exit, out } = await schouw("compare", join(town, "rounds/a"), join(town, "rounds/b"));
    expect(exit).toBe(0);
    expect(out).toMatch(/cameras in use\s+\d+\s+\d+\s+-1\s+the world: counted in the same way/);
    expect(out).toContain("No difference in");
    const { rows } = JSON.parse(
      (await schouw("compare", join(town, "rounds/a"), join(town, "rounds/b"), "--json")).out,
    );
    expect(rows.find(({ id }: { id: string }) => id === "stock/total")).toMatchObject({
      change: -1,
      cause: "world",
    });
  },
  SLOW,
);

test("what cannot be used is said", async () => {
  expect((await schouw("round", "thaw", "x")).aside).toContain('"thaw" is no action');
  expect((await schouw("round", "freeze", "x", "--name", "../y")).aside).toContain("cannot be the name");
  expect((await schouw("round", "check", "x")).aside).toContain("no frozen rounds");
  expect((await schouw("compare", "x", "y")).exit).toBe(2);
});
