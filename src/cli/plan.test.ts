import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

let folder = "";

/** Two whole years, three hot spots a kilometre apart in Rijksdriehoek metres. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schouw-plan-"));
  const rows = [2019, 2020].flatMap((year) => [
    ...[1, 12].map(
      (month) =>
        `${year}-${String(month).padStart(2, "0")}-${month === 1 ? "01" : "31"};diefstal;138000;457000`,
    ),
    ...Array.from({ length: 30 }, () => `${year}-06-01;diefstal;136000;455000`),
    ...Array.from({ length: 20 }, () => `${year}-06-01;diefstal;137000;455000`),
  ]);
  await writeFile(join(folder, "incidenten.csv"), `datum;soort;x;y\n${rows.join("\n")}\n`);
  await writeFile(join(folder, "cameras.csv"), "id;soort;vanaf;x;y\nC1;vast;2015-01-01;136500;455500\n");
  await writeFile(
    join(folder, "dossier.yaml"),
    [
      "name: Proefstad",
      "programme:",
      "  capHistory:",
      "    - { from: 2010-01-01, total: 2, fixed: 1, flexible: 1 }",
      "evaluation: { asOf: 2020-12-31 }",
      "",
    ].join("\n"),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...options: string[]) {
  const out: string[] = [];
  const aside: string[] = [];
  const exit = await main(
    ["plan", folder, ...options],
    {},
    {
      out: (line) => out.push(line),
      aside: (line) => aside.push(line),
      watched: false,
      folder: tmpdir(),
      today: () => "2021-01-01",
    },
  );
  return { exit, out, aside: aside.join("\n") };
}

test("a plan is a sentence on its worth and a row with a reason per camera", async () => {
  const { exit, out, aside } = await run("--lang", "en");
  expect(exit).toBe(0);
  expect(out[0]).toBe("Proefstad: 2 cameras would have 50 incidents per year in view (96.2%).");
  expect(out.join("\n")).toMatch(/This was proven|this was proven/);
  expect(out.filter((line) => line.includes("new place"))).toHaveLength(2);
  expect(aside).toContain("circle");
});

test("as JSON it has value, bound, gap, steps, seed and seconds, and months when asked", async () => {
  const { exit, out } = await run("--json", "--months", "3");
  const told = JSON.parse(out.join("\n"));
  expect(exit).toBe(0);
  expect(told.plan).toMatchObject({ status: "optimal", gap: 0, seed: "schouw" });
  expect(told.plan.bound).toBeCloseTo(told.plan.inView.value, 6);
  expect(typeof told.seconds).toBe("number");
  expect(told.rotation.months).toHaveLength(3);
});

test("zero cameras are the empty plan; impossible wishes are bad input in words", async () => {
  expect((await run("--lang", "en", "--cameras", "0")).exit).toBe(0);
  const conflict = await run("--lang", "en", "--cameras", "1", "--at-least", "outside=2");
  expect(conflict.exit).toBe(2);
  expect(conflict.aside).toContain("at most 1 camera; at least 2 cameras in outside");
  const wrong = await run("--lang", "en", "--cameras", "many", "--at-least", "centrum");
  expect(wrong.exit).toBe(2);
  expect(wrong.aside).toContain("many");
  expect(wrong.aside).toContain("centrum");
});
