import { expect, test } from "vitest";
import type { Balance, BreakEven, Economics } from "../economics/economics.ts";
import { type Known, known, warning } from "../foundation/result.ts";
import { publishedEconomics } from "./published-economics.ts";

const count = (value: number) => known({ id: "n", value, unit: "incidents", n: value, trace: "t" });
const table = (area: string, baselines: readonly number[]): BreakEven =>
  ({
    area,
    set: "s",
    offences: baselines.map((value, i) => ({
      offence: `o${i}`,
      baseline: count(value),
      requiredReduction: count(1),
    })),
    mix: count(1),
  }) as unknown as BreakEven;
const balance = (area: string, shareCount: number): Balance =>
  ({
    area,
    set: "s",
    measured: known({ offences: [{ share: { n: shareCount } }] }),
    notMeasuredHere: count(1),
  }) as unknown as Balance;

function publish(tables: readonly BreakEven[], balances: readonly Balance[], hidden: readonly string[] = []) {
  const economics = known({
    breakEven: known(tables),
    balance: known(balances),
  }) as unknown as Known<Economics>;
  const result = publishedEconomics(economics, new Set(hidden));
  if (result.state !== "known" || result.value.breakEven.state !== "known") throw new Error("withheld");
  if (result.value.balance.state !== "known") throw new Error("withheld");
  return { tables: result.value.breakEven.value, balances: result.value.balance.value };
}

test("a small baseline goes, and the next smallest with it, because the programme holds their sum", () => {
  const { tables } = publish(
    [table("programme", [63, 50]), table("a", [40, 30]), table("b", [20, 12]), table("c", [3, 8])],
    [],
  );
  const states = tables.map(({ offences }) => offences.map(({ baseline }) => baseline.state));
  expect(states).toEqual([
    ["known", "known"],
    ["known", "known"],
    ["withheld", "known"],
    ["withheld", "known"],
  ]);
  expect(tables.map(({ mix }) => mix.state)).toEqual(["known", "known", "withheld", "withheld"]);
});

test("a balance that rests on a withheld effect goes, and the sum of all with it", () => {
  const entries = [balance("together", 90), balance("a", 40), balance("b", 50)];
  const shown = (hidden: readonly string[]) =>
    publish([], entries, hidden).balances.map(({ measured }) => measured.state);
  expect(shown([])).toEqual(["known", "known", "known"]);
  expect(shown(["b"])).toEqual(["withheld", "known", "withheld"]);
  const small = publish([], [balance("together", 90), balance("a", 2), balance("b", 50)]).balances;
  expect(small.map(({ measured }) => measured.state)).toEqual(["withheld", "withheld", "known"]);
});

test("the rows of the ledger stay inside, the file and the amount do not", () => {
  const note = warning("economics.no-life", { where: { file: "costs.csv", rows: [3, 4] } });
  const economics = known({
    ledger: { notes: [note] },
    breakEven: known([]),
    balance: known([]),
  }) as unknown as Known<Economics>;
  const result = publishedEconomics(economics, new Set());
  expect(result.state === "known" && result.value.ledger.notes[0].where).toEqual({ file: "costs.csv" });
});
