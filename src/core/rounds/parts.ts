/** What is compared between two rounds: the list of parts, each from two evaluations to rows. */

import type { YearCost } from "../economics/economics.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Known } from "../foundation/result.ts";
import { valueOr } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { RuleOutcome } from "../law/rule.ts";
import type { Compared, PartId } from "./comparison.ts";
import { compareNumbers, compareWords, keysOf, stateOf, type TwoRounds } from "./two-rounds.ts";

export type Part = {
  readonly id: PartId;
  readonly compare: (rounds: TwoRounds) => readonly Compared[];
};

/** A list in each of the two rounds, with the state of the part it stands in. */
function lists<T>({ a, b }: TwoRounds, of: (evaluation: Evaluation) => Known<readonly T[]>) {
  const [partA, partB] = [of(a.evaluation), of(b.evaluation)];
  return { a: valueOr(partA, []), b: valueOr(partB, []), partA, partB };
}

const stock: Part = {
  id: "stock",
  compare(rounds) {
    const [a, b] = [rounds.a.evaluation.measures, rounds.b.evaluation.measures];
    const of = (measures: typeof a, kind: "total" | "fixed" | "flexible" | "mobile") =>
      measures.stock.state === "known" ? measures.stock.value.latest[kind] : stateOf(measures.stock);
    const capUse = ({ stock }: typeof a) =>
      stock.state !== "known"
        ? stateOf(stock)
        : stock.value.capUse.state === "known"
          ? stock.value.capUse.value
          : stateOf(stock.value.capUse);
    const areas = lists(rounds, ({ measures }) => measures.areaStock);
    return [
      ...(["total", "fixed", "flexible", "mobile"] as const).map((kind) =>
        compareNumbers(rounds, { part: "stock", subject: "", what: kind }, of(a, kind), of(b, kind)),
      ),
      compareNumbers(rounds, { part: "stock", subject: "", what: "cap-use" }, capUse(a), capUse(b)),
      ...keysOf(areas.a, areas.b, ({ area }) => area).map((key) => {
        const [inA, inB] = [
          areas.a.find(({ area }) => area === key),
          areas.b.find(({ area }) => area === key),
        ];
        return compareNumbers(
          rounds,
          { part: "stock", key, subject: inB?.name ?? inA?.name ?? key, what: "cameras" },
          inA?.cameras ?? stateOf(areas.partA),
          inB?.cameras ?? stateOf(areas.partB),
        );
      }),
    ];
  },
};

const yearsOf = ({ economics }: Evaluation): Known<readonly YearCost[]> =>
  economics.state === "known" ? economics.value.years : economics;

const costs: Part = {
  id: "costs",
  compare(rounds) {
    const years = lists(rounds, yearsOf);
    return [...keysOf(years.a, years.b, ({ year }) => String(year))].sort().flatMap((key) => {
      const [a, b] = [years.a, years.b].map((list) => list.find(({ year }) => String(year) === key));
      const label = {
        part: "costs" as const,
        subject: key,
        pastPeriod: a?.ended === true && b?.ended === true,
      };
      const perCamera = (year: YearCost | undefined, part: Known<unknown>) =>
        year === undefined
          ? stateOf(part)
          : year.perCamera.state === "known"
            ? year.perCamera.value
            : stateOf(year.perCamera);
      return [
        compareNumbers(
          rounds,
          { ...label, what: "year-cost" },
          a?.total ?? stateOf(years.partA),
          b?.total ?? stateOf(years.partB),
        ),
        compareNumbers(
          rounds,
          { ...label, what: "per-camera" },
          perCamera(a, years.partA),
          perCamera(b, years.partB),
        ),
      ];
    });
  },
};

const yields: Part = {
  id: "yields",
  compare(rounds) {
    const [a, b] = [rounds.a.evaluation.measures.log, rounds.b.evaluation.measures.log];
    const table = (part: typeof a): readonly (readonly [string, string, Quantity])[] =>
      part.state !== "known"
        ? []
        : [
            ["", "observations", part.value.total],
            ...part.value.byArea.map(({ area, count }) => [area, "observations-area", count] as const),
            ...part.value.byType.map(({ type, count }) => [type, "observations-type", count] as const),
          ];
    const [rowsA, rowsB] = [table(a), table(b)];
    return keysOf(rowsA, rowsB, ([subject, what]) => JSON.stringify([what, subject])).map((key) => {
      const [what, subject] = JSON.parse(key) as [string, string];
      const find = (rows: typeof rowsA) => rows.find((row) => row[0] === subject && row[1] === what)?.[2];
      return compareNumbers(
        rounds,
        { part: "yields", subject, what },
        find(rowsA) ?? stateOf(a),
        find(rowsB) ?? stateOf(b),
      );
    });
  },
};

const effectsOf = ({ effects }: Evaluation): Known<readonly AreaEffect[]> =>
  effects.state === "known"
    ? { state: "known", value: [...effects.value.programme, ...effects.value.areas] }
    : effects;

const effects: Part = {
  id: "effects",
  compare(rounds) {
    const found = lists(rounds, effectsOf);
    const keyOf = ({ area, outcome }: AreaEffect) => `${area}/${outcome}`;
    return keysOf(found.a, found.b, keyOf).flatMap((key) => {
      const [a, b] = [found.a, found.b].map((list) => list.find((effect) => keyOf(effect) === key));
      const label = {
        part: "effects" as const,
        key,
        subject: (b ?? a)?.area === "programme" ? "" : ((b ?? a)?.name ?? key),
        values: { outcome: (b ?? a)?.outcome ?? "" },
      };
      const side = (effect: AreaEffect | undefined, round: TwoRounds["a"], part: Known<unknown>) =>
        effect === undefined
          ? stateOf(part)
          : effect.main.state === "known"
            ? round.numbers.get(effect.main.value.id)
            : stateOf(effect.main);
      return [
        compareNumbers(
          rounds,
          { ...label, what: "rate-ratio" },
          side(a, rounds.a, found.partA),
          side(b, rounds.b, found.partB),
        ),
        compareWords(rounds, { ...label, what: "verdict" }, a?.verdict.grade, b?.verdict.grade),
      ];
    });
  },
};

const goals: Part = {
  id: "goals",
  compare(rounds) {
    const [a, b] = [rounds.a.evaluation.findings.advice, rounds.b.evaluation.findings.advice];
    return keysOf(a, b, ({ id }) => id).flatMap((key) => {
      const [inA, inB] = [a, b].map((list) => list.find(({ id }) => id === key));
      const area = inB?.area ?? inA?.area ?? "";
      const names = [...rounds.b.evaluation.areas, ...rounds.a.evaluation.areas];
      const subject = names.find(({ id }) => id === area)?.name ?? area;
      const label = { part: "goals" as const, key, subject };
      return [
        compareWords(rounds, { ...label, what: "goal" }, inA?.goal.state, inB?.goal.state),
        compareWords(rounds, { ...label, what: "advice" }, inA?.advice, inB?.advice),
      ];
    });
  },
};

/** From worst to best: one outcome per rule and area, whatever the number of records. */
const WORST_FIRST: readonly RuleOutcome[] = ["breach", "warning", "no-data", "ok", "not-applicable"];

const rules: Part = {
  id: "rules",
  compare(rounds) {
    const tested = (evaluation: Evaluation): ReadonlyMap<string, RuleOutcome> => {
      const worst = new Map<string, RuleOutcome>();
      for (const { rule, area, outcome } of valueOr(evaluation.law, undefined)?.findings ?? []) {
        const key = JSON.stringify([rule, area ?? ""]);
        const earlier = worst.get(key);
        if (earlier === undefined || WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf(earlier))
          worst.set(key, outcome);
      }
      return worst;
    };
    const [a, b] = [tested(rounds.a.evaluation), tested(rounds.b.evaluation)];
    return [...new Set([...a.keys(), ...b.keys()])].map((key) => {
      const [rule, area] = JSON.parse(key) as [string, string];
      const names = [...rounds.b.evaluation.areas, ...rounds.a.evaluation.areas];
      const subject = names.find(({ id }) => id === area)?.name ?? area;
      return compareWords(
        rounds,
        { part: "rules", key: `${rule}/${area}`, subject, what: "rule", values: { rule } },
        a.get(key),
        b.get(key),
      );
    });
  },
};

const recommendations: Part = {
  id: "recommendations",
  compare(rounds) {
    const [a, b] = [rounds.a, rounds.b].map(
      ({ evaluation }) => valueOr(evaluation.followUp, undefined)?.items ?? [],
    );
    const keyOf = ({ round, id }: (typeof a)[number]) => (id.startsWith(round) ? id : `${round} / ${id}`);
    return keysOf(a, b, keyOf).flatMap((key) => {
      const [inA, inB] = [a, b].map((list) => list.find((item) => keyOf(item) === key));
      const label = { part: "recommendations" as const, subject: key };
      const verdict = (item: (typeof a)[number] | undefined) =>
        item === undefined ? undefined : (item.verdict ?? "unknown");
      const status = (item: (typeof a)[number] | undefined) =>
        item === undefined ? undefined : (item.status ?? "unknown");
      return [
        compareWords(rounds, { ...label, what: "status" }, status(inA), status(inB)),
        compareWords(rounds, { ...label, what: "follow-up" }, verdict(inA), verdict(inB)),
      ];
    });
  },
};

export const parts: readonly Part[] = [stock, costs, yields, effects, goals, rules, recommendations];
