import { expect, test } from "vitest";
import { languages } from "../../texts/index.ts";
import { localise } from "../localise.ts";
import { reportDocument } from "../report-document.ts";
import { exampleEvaluation } from "../testing/example-evaluation.ts";
import { WIDTH } from "./chart.ts";
import { drawAll, drawChart } from "./draw.ts";
import { type ChartPicture, charts } from "./index.ts";

const document = reportDocument(exampleEvaluation);

test("the example shows every chart there is", () => {
  const shown = document.blocks.flatMap((block) => (block.kind === "figure" ? [block.picture.chart] : []));
  expect([...new Set(shown)].sort()).toEqual(Object.keys(charts).sort());
});

test.each(languages)(
  "pictures in %s are plain SVG that page, PDF and PNG can all read",
  { timeout: 30_000 },
  async (language) => {
    for (const svg of (await drawAll(localise(document, language).blocks, language)).values()) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="680" height="\d+/);
      expect(svg).not.toMatch(/currentColor|var\(|<style|aria-label|&nbsp;|NaN/);
    }
  },
);

test("the same data give the same picture, drawn anew", async () => {
  const picture = (): ChartPicture => ({
    chart: "forest",
    data: {
      rows: [
        { label: { plain: "A" }, ratio: 0.8, low: 0.7, high: 0.9, grade: "effect-shown", together: false },
      ],
    },
  });
  expect(await drawChart(picture(), "en")).toBe(await drawChart(picture(), "en"));
});

test("a very wide interval is cut with an arrow and nothing leaves the picture", async () => {
  const svg = await drawChart(
    {
      chart: "forest",
      data: {
        rows: [
          {
            label: { plain: "An area with a name that is much too long to stand beside a chart" },
            ratio: 1,
            low: 0.01,
            high: 90,
            grade: "cannot-be-told",
            together: false,
          },
        ],
      },
    },
    "en",
  );
  expect(svg).toContain("\u25c0");
  expect(svg).toContain("\u25b6");
  expect(svg).toContain("\u2026");
  const lines = [...svg.matchAll(/x[12]="([-\d.]+)"/g)].map((match) => Number(match[1]));
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(-WIDTH);
  expect(Math.max(...lines)).toBeLessThanOrEqual(WIDTH);
});

test("a name that looks like markup stays a name", async () => {
  const svg = await drawChart(
    {
      chart: "stock-steps",
      data: {
        days: ["2020-01-01", "2020-02-01"],
        lines: [{ label: { plain: "<script>x</script>" }, counts: [1, 2] }],
        cap: [null, null],
      },
    },
    "nl",
  );
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});
