import { expect, test } from "vitest";
import yauzl from "yauzl";
import { manifest } from "../../core/dossier/manifest.ts";
import { evaluate } from "../../core/evaluate.ts";
import { dossierOf } from "../../core/testing/dossier.ts";
import { draftDocx, openPlaces } from "./docx.ts";
import type { Block } from "./draft.ts";
import { drafts } from "./index.ts";

const day = "2021-12-31";
const order = { area: "markt", kind: "new", cameraKind: "flexible", validFrom: "2021-10-01" };
const dossier = dossierOf({
  manifest: manifest.parse({
    name: "Voorbeeldstad",
    programme: {
      framework: "Kader 2019-2022",
      retentionDays: 28,
      ordinance: { article: "2:77 APV", from: "2006-03-01" },
      capHistory: [{ from: "2019-01-01", total: 81 }],
    },
  }),
  areas: [{ id: "markt", name: "Markt" }],
  cameras: [{ id: "C1", area: "markt" }],
  placements: [{ camera: "C1", area: "markt", from: "2021-10-01" }],
  goals: [{ area: "markt", problem: "uitgaansgeweld" }],
  alternatives: [{ area: "markt", measure: "verlichting", result: "insufficient" }],
  designations: [
    {
      ...order,
      id: "B7",
      validTo: "2022-01-15",
      viewingPeriod: "vrijdag 20-06 uur",
      necessity: "cijfers van 2020",
    },
  ],
  assessments: [{ area: "markt", on: "2021-11-01", outcome: "not-necessary" }],
});
const evaluation = evaluate(dossier, { asOf: day, seed: "s", edition: "test", policeSide: false });
const blocksOf = (id: string, of = { dossier, evaluation }): readonly Block[] =>
  drafts.find((one) => one.id === id)?.blocks({ ...of, area: "markt", day }) ?? [];
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ pieces }) =>
      pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.open}]`)).join(""),
    )
    .join("\n");

test("what the dossier knows is filled in: power, problem, lighter means, retention", () => {
  const text = textOf(blocksOf("designation"));
  expect(text).toContain("artikel 2:77 APV");
  expect(text).toContain("uitgaansgeweld");
  expect(text).toContain("verlichting (niet genoeg)");
  expect(text).toContain("ten hoogste 28 dagen");
  expect(text).toContain("[laatste dag]");
});

test("an extension names the order and its end, and never takes over the evidence of before", () => {
  const text = textOf(blocksOf("extension"));
  expect(text).toContain("besluit B7, geldig tot en met 15 januari 2022");
  expect(text).toContain("vrijdag 20-06 uur");
  expect(text).toContain("opnieuw is getoetst op 1 november 2021");
  expect(text).not.toContain("cijfers van 2020");
  expect(text).toContain("[meldingen en cijfers, elk met datum]");
});

test("a withdrawal rests on the test that found the cameras not necessary", () => {
  expect(textOf(blocksOf("withdrawal"))).toMatch(
    /op 1 november 2021 is vastgesteld[\s\S]*besluit B7 in te trekken per \[dag\]/,
  );
});

test("the letter gives the numbers of the evaluation, and what it lacks stays open", () => {
  const text = textOf(blocksOf("council-letter"));
  expect(text).toContain("Camera’s in gebruik: 1; maximum: 81.");
  expect(text).toContain("Kosten in [jaar]: [bedrag].");
  expect(text).toContain("Markt: ");
  expect(text).toContain("Mijn besluit: [besluit]");
});

test("an empty dossier gives a draft in which everything is open, and never an empty place", () => {
  const bare = dossierOf({ areas: [{ id: "markt" }] });
  const of = {
    dossier: bare,
    evaluation: evaluate(bare, { asOf: day, seed: "s", edition: "t", policeSide: false }),
  };
  for (const { id } of drafts) {
    const blocks = blocksOf(id, of);
    expect(openPlaces(blocks)).toBeGreaterThan(openPlaces(blocksOf(id)) - 1);
    expect(textOf(blocks)).not.toMatch(/undefined|NaN|null/);
  }
});

/** The text of the document inside a DOCX file. */
const documentXml = (bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault);
      zip.on("entry", (entry) => {
        if (entry.fileName !== "word/document.xml") return zip.readEntry();
        zip.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken);
          const parts: Buffer[] = [];
          stream.on("data", (part) => parts.push(part));
          stream.on("end", () => resolve(Buffer.concat(parts).toString()));
        });
      });
      zip.readEntry();
    });
  });

test("in Word the open places are marked, as many as were counted", async () => {
  const blocks = blocksOf("extension");
  const xml = await documentXml(await draftDocx(blocks));
  expect([...xml.matchAll(/<w:highlight w:val="yellow"\/>/g)]).toHaveLength(openPlaces(blocks));
  expect(xml).toContain("in te vullen: laatste dag");
});
