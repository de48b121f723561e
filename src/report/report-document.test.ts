import { expect, test } from "vitest";
import type { Evaluation } from "../core/evaluation.ts";
import { known, notMeasured, warning } from "../core/foundation/result.ts";
import { type Language, languages } from "../texts/index.ts";
import { chapters } from "./chapters/index.ts";
import { type LocalBlock, localise } from "./localise.ts";
import { reportDocument } from "./report-document.ts";
import { exampleEvaluation } from "./testing/example-evaluation.ts";
import { largeEvaluation } from "./testing/large-evaluation.ts";

const blocksOf = (evaluation: Evaluation, language: Language): readonly LocalBlock[] =>
  localise(reportDocument(evaluation), language).blocks;

/** Blocks of one chapter. */
function chapter(evaluation: Evaluation, id: string, language: Language = "en"): readonly LocalBlock[] {
  const blocks = blocksOf(evaluation, language);
  const starts = blocks.flatMap((block, i) => (block.kind === "heading" && block.level === 1 ? [i] : []));
  const at = starts.findIndex((start) => (blocks[start] as { id?: string }).id === id);
  return blocks.slice(starts[at], starts[at + 1]);
}

const words = (blocks: readonly LocalBlock[]): string => JSON.stringify(blocks);

const bare: Evaluation = {
  ...exampleEvaluation,
  areas: [],
  measures: {
    stock: notMeasured(),
    areaStock: notMeasured(),
    incidents: notMeasured(warning("design.no-incidents")),
    log: notMeasured(),
    working: notMeasured(),
    survey: notMeasured(),
  },
  effects: notMeasured(warning("design.no-incidents")),
  economics: notMeasured(),
  law: notMeasured(),
  privacy: notMeasured(),
  followUp: notMeasured(),
  flexible: notMeasured(),
  applications: notMeasured(),
  findings: { claims: [], advice: [], goals: [], proposals: [] },
  ownTexts: [],
  problems: [],
};

test.each(languages)("every chapter can be told in %s, of a full and of an empty evaluation", (language) => {
  for (const evaluation of [exampleEvaluation, bare, largeEvaluation(40)]) {
    const headings = blocksOf(evaluation, language).filter(
      (block) => block.kind === "heading" && block.level === 1,
    );
    expect(headings).toHaveLength(chapters.length);
  }
});

test("headings never skip a level and their ids are unique", () => {
  const headings = blocksOf(exampleEvaluation, "en").flatMap((block) =>
    block.kind === "heading" ? [block] : [],
  );
  let before = 0;
  for (const heading of headings) {
    expect(heading.level).toBeLessThanOrEqual(before + 1);
    before = heading.level;
  }
  expect(new Set(headings.map((heading) => heading.id)).size).toBe(headings.length);
});

test("tables have as many cells in each row as columns, and unique ids", () => {
  const tables = blocksOf(exampleEvaluation, "nl").flatMap((block) =>
    block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : [],
  );
  for (const table of tables) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
  expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
});

test("what is missing is called not measured and never zero", () => {
  const summary = words(chapter(bare, "summary"));
  expect(summary).toContain("Not measured: incidents.");
  expect(summary).toContain("Not measured: the number of cameras over time.");
  expect(summary).not.toContain("key-figures");
  expect(words(chapter(bare, "effect"))).toContain("Not measured: the effect on incidents.");
});

test("a goal that was reached stands beside a contribution that cannot be told", () => {
  const advice = chapter(exampleEvaluation, "summary").flatMap((block) =>
    block.kind === "advice" ? block.items : [],
  );
  const parkwijk = advice.find((item) => item.area === "Winkelcentrum Parkwijk");
  expect(parkwijk?.label).toBe("Test the need again");
  expect(parkwijk?.because).toHaveLength(3);
  expect(parkwijk?.because[0]).toContain("The goal is reached");
  expect(parkwijk?.because[1]).toContain("cannot be told");
  const effect = words(chapter(exampleEvaluation, "effect"));
  // 200 to 150 against 1,000 to 740: relative effect size 0.99, above 1 would favour the cameras.
  expect(effect).toContain("0.99 (0.71 to 1.37)");
});

test("a refused effect says why, and what to ask the police for", () => {
  const effect = words(chapter(exampleEvaluation, "effect"));
  expect(effect).toContain("Request to the police");
  expect(effect).toContain("Incidents as separate rows");
  const zuidplein = chapter(exampleEvaluation, "summary").flatMap((block) =>
    block.kind === "list" ? block.items : [],
  );
  expect(zuidplein.join(" ")).toContain("Cannot be computed: the effect in Zuidplein.");
});

test("a request that comes as the reason of a missing effect is still a list to send", () => {
  const asking = {
    ...exampleEvaluation,
    effects: notMeasured(warning("design.no-incidents"), warning("request.what"), warning("request.columns")),
  };
  const blocks = chapter(asking, "effect");
  const at = blocks.findIndex((block) => block.kind === "heading" && block.id === "data-request");
  expect(blocks[at + 2]).toMatchObject({ kind: "list", items: [expect.any(String), expect.any(String)] });
});

test("an area whose effect cannot be told gets no word of cause", () => {
  const blocks = chapter(exampleEvaluation, "effect");
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "effect-parkwijk-all");
  const section = blocks.slice(start, start + 5);
  expect(words(section)).toContain("cannot be told");
  expect(words(section)).not.toMatch(/because of the cameras|effect is shown|reduced/i);
});

test("with more than twelve areas the summary counts, and the list is in the conclusions", () => {
  const large = largeEvaluation(124);
  expect(chapter(large, "summary").some((block) => block.kind === "advice")).toBe(false);
  expect(words(chapter(large, "summary"))).toContain("124");
  const table = chapter(large, "conclusions").find((block) => block.kind === "table");
  expect(table?.kind === "table" ? table.rows : []).toHaveLength(124);
  const pictures = chapter(large, "effect").filter((block) => block.kind === "figure");
  expect(pictures.length).toBeLessThan(8);
});

test("cameras with another purpose, and made-up places, are announced before anything else", () => {
  const first = (evaluation: Evaluation) => chapter(evaluation, "summary", "nl")[1];
  expect(first(exampleEvaluation)).toMatchObject({ kind: "notice", tone: "synthetic" });
  expect(first(largeEvaluation(2))).toMatchObject({ kind: "notice", tone: "warning" });
  expect(words([first(largeEvaluation(2))])).toContain("roodlichtcontrole");
  const subject = { ...exampleEvaluation.subject, synthetic: false };
  const purpose = { nl: "zij letten op verkeerslichten", en: "they watch traffic lights" };
  const told = words([first({ ...exampleEvaluation, subject: { ...subject, purpose } })]);
  expect(told).toContain(purpose.nl);
  expect(told).not.toContain(purpose.en);
});

test("the evaluator's words stand in their chapter, and a number that changed is flagged", () => {
  const own = chapter(exampleEvaluation, "effect", "nl").flatMap((block) =>
    block.kind === "own-text" ? [block] : [],
  );
  expect(own).toHaveLength(1);
  expect(own[0].about).toBe("Markt en omgeving");
  expect(own[0].passages[0].warnings.join()).toContain("519");
  expect(own[0].passages[0].warnings.join()).toContain("520");
});

test("a passage for a chapter that does not exist is not lost", () => {
  const stray = {
    ...exampleEvaluation,
    ownTexts: [
      { chapter: "a-chapter-of-an-older-edition", language: "en" as const, text: "Kept.", changed: [] },
    ],
  };
  expect(words(chapter(stray, "conclusions"))).toContain("Kept.");
});

test("withheld numbers are shown as withheld", () => {
  if (exampleEvaluation.effects.state !== "known") throw new Error("the example has effects");
  const withheld = { state: "withheld", reasons: [] } as const;
  const { areas, ...rest } = exampleEvaluation.effects.value;
  const hidden = { ...areas[0], counts: withheld, main: withheld, series: withheld, placebo: withheld };
  const text = words(
    chapter({ ...exampleEvaluation, effects: known({ ...rest, areas: [hidden] }) }, "effect"),
  );
  expect(text).toContain("withheld because the counts are small");
});
