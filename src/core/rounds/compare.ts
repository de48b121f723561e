/**
 * `schouw compare`: what changed between two evaluations of one programme, part
 * by part, and for each difference whether the world changed, the record of the
 * past, or only the way of counting.
 */

import type { Evaluation } from "../evaluation.ts";
import type { Comparison, MethodChange, RoundIdentity } from "./comparison.ts";
import { parts } from "./parts.ts";
import { twoRounds } from "./two-rounds.ts";

export function compareRounds(a: Evaluation, b: Evaluation): Comparison {
  const rounds = twoRounds(a, b);
  const rows = parts.flatMap((part) => part.compare(rounds));
  return {
    schema: "schouw.comparison/1",
    a: identityOf(a),
    b: identityOf(b),
    methods: methodChanges(a, b),
    inputs: inputCounts(a, b),
    cautions: cautionsOf(a, b),
    rows,
  };
}

const identityOf = ({ subject, options, edition, audience }: Evaluation): RoundIdentity => ({
  name: subject.name,
  asOf: options.asOf,
  edition,
  seed: options.seed,
  audience,
  currency: subject.currency,
});

function methodChanges(a: Evaluation, b: Evaluation): readonly MethodChange[] {
  const versions = ({ traces }: Evaluation): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, readonly string[]>();
    for (const { method, version } of Object.values(traces))
      found.set(method, [...new Set([...(found.get(method) ?? []), version])].sort());
    return found;
  };
  const [inA, inB] = [versions(a), versions(b)];
  return [...inA.keys()]
    .filter((method) => inB.has(method) && `${inA.get(method)}` !== `${inB.get(method)}`)
    .sort()
    .map((method) => ({ method, a: inA.get(method) ?? [], b: inB.get(method) ?? [] }));
}

function inputCounts(a: Evaluation, b: Evaluation): Comparison["inputs"] {
  const contents = ({ sources }: Evaluation) => new Set(sources.map(({ sha256 }) => sha256));
  const [inA, inB] = [contents(a), contents(b)];
  const same = [...inA].filter((sha256) => inB.has(sha256)).length;
  return { same, onlyA: inA.size - same, onlyB: inB.size - same };
}

function cautionsOf(a: Evaluation, b: Evaluation): readonly string[] {
  return [
    ...(a.subject.name === b.subject.name ? [] : ["other-subject"]),
    ...(a.audience === b.audience ? [] : ["other-audience"]),
    ...(a.options.policeSide === b.options.policeSide ? [] : ["other-police-side"]),
    ...(a.subject.currency === b.subject.currency ? [] : ["other-currency"]),
    ...(a.options.seed === b.options.seed ? [] : ["other-seed"]),
    ...(a.options.asOf > b.options.asOf ? ["reversed"] : []),
  ];
}
