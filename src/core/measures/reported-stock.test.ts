import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { dossierOf } from "../testing/dossier.ts";
import { measures } from "./index.ts";

/** The published series of Utrecht: 87 (2007 to 2009), cap 78 (2014), 81 = 75 + 6 (2019). */
const utrecht = manifest.parse({
  name: "Utrecht",
  programme: {
    capHistory: [
      { from: "2007-01-01", total: 87 },
      { from: "2014-01-01", total: 78, reason: "Zandpad" },
      { from: "2019-01-01", total: 81, fixed: 75, flexible: 6 },
    ],
    reportedStock: [
      { on: "2018-06", total: 78, fixed: 75, flexible: 3, source: "report" },
      { on: 2009, total: 87, source: "report" },
      { on: "2005", total: 40, source: "report" },
    ],
  },
});
const measured = (given = utrecht) => measures(dossierOf({ manifest: given }), "2019-03-31", traceBook());

test("counts of reports are shown in order, as precisely as told, beside the cap of that moment", () => {
  const { reportedStock, stock } = measured();
  expect(stock.state).toBe("not-measured");
  expect(reportedStock?.counts.map(({ on, total, cap }) => [on, total.value, cap])).toEqual([
    ["2005", 40, null],
    ["2009", 87, 87],
    ["2018-06", 78, 78],
  ]);
  expect(reportedStock?.counts[2]).toMatchObject({ fixed: { value: 75 }, flexible: { value: 3 } });
});

test("the months run from the first report or cap to the evaluation, each with its cap or none", () => {
  const { months = [], cap = [] } = measured().reportedStock ?? {};
  expect([months[0], months.at(-1)]).toEqual(["2005-01-01", "2019-03-01"]);
  expect(cap.length).toBe(months.length);
  const capIn = (month: string) => cap[months.indexOf(month)];
  expect(["2006-12-01", "2007-01-01", "2013-12-01", "2014-01-01", "2019-01-01"].map(capIn)).toEqual([
    null,
    87,
    87,
    78,
    81,
  ]);
});

test("without reported counts there is no such part", () => {
  expect("reportedStock" in measured(manifest.parse({ name: "x" }))).toBe(false);
});

test.each([{ on: 12 }, { on: "last year" }, { on: "2018-1" }])("$on is no moment", ({ on }) => {
  const given = { name: "x", programme: { reportedStock: [{ on, total: 1, source: "s" }] } };
  expect(manifest.safeParse(given).success).toBe(false);
});
