/** Two evaluations beside each other, and the rows that compare their numbers and words. */

import type { Evaluation } from "../evaluation.ts";
import { numbersOf, type TracedNumber } from "../findings/numbers.ts";
import type { Known, Scalar } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { causeOf, type Making, makingOf, makingOfWhole } from "./cause.ts";
import type { Compared, PartId, Side } from "./comparison.ts";

export type Round = {
  readonly evaluation: Evaluation;
  readonly numbers: ReadonlyMap<string, TracedNumber>;
  readonly whole: Making;
};

export type TwoRounds = { readonly a: Round; readonly b: Round };

const roundOf = (evaluation: Evaluation): Round => ({
  evaluation,
  numbers: numbersOf(evaluation),
  whole: makingOfWhole(evaluation),
});

export const twoRounds = (a: Evaluation, b: Evaluation): TwoRounds => ({ a: roundOf(a), b: roundOf(b) });

export type Label = {
  readonly part: PartId;
  readonly subject: string;
  readonly what: string;
  readonly values?: Readonly<Record<string, Scalar>>;
  /** Part of the id when the subject alone does not identify it. */
  readonly key?: string;
  readonly pastPeriod?: boolean;
};

const absent = (why: Extract<Side, { kind: "absent" }>["why"]): Side => ({ kind: "absent", why });

/** Why there is no number: the state of the part it would stand in, or that the round has no such subject. */
export const stateOf = (part: Known<unknown> | undefined): Side =>
  part === undefined || part.state === "known" ? absent("not-in-round") : absent(part.state);

const base = ({ part, subject, what, values, key }: Label) => ({
  part,
  id: [part, key ?? subject, what].filter((word) => word !== "").join("/"),
  subject,
  what,
  values: values ?? {},
});

/** A relative difference this small comes from the order of additions on another machine. */
const HAIR = 1e-9;
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= HAIR * Math.max(1, Math.abs(b));

type NumberSide = Quantity | TracedNumber | Side | undefined;
const isSide = (side: Exclude<NumberSide, undefined>): side is Side => "kind" in side;

/** One number in both rounds, with the cause of its difference from its own trace. */
export function compareNumbers(rounds: TwoRounds, label: Label, a: NumberSide, b: NumberSide): Compared {
  const numberA = a === undefined || isSide(a) ? undefined : (rounds.a.numbers.get(a.id) ?? a);
  const numberB = b === undefined || isSide(b) ? undefined : (rounds.b.numbers.get(b.id) ?? b);
  const sideA = numberA === undefined ? sideOr(a) : numberSide(numberA);
  const sideB = numberB === undefined ? sideOr(b) : numberSide(numberB);
  if (numberA !== undefined && numberB !== undefined && numberA.unit !== numberB.unit)
    return { ...base(label), a: sideA, b: sideB, cause: "not-comparable", madeOtherwise: [] };
  const both = numberA !== undefined && numberB !== undefined;
  const same = both ? isSameNumber(numberA, numberB) : JSON.stringify(sideA) === JSON.stringify(sideB);
  return {
    ...base(label),
    a: sideA,
    b: sideB,
    ...(both ? { change: numberB.value - numberA.value } : {}),
    ...causeOf(
      same,
      numberA === undefined ? rounds.a.whole : makingOf(rounds.a.evaluation, numberA),
      numberB === undefined ? rounds.b.whole : makingOf(rounds.b.evaluation, numberB),
      label.pastPeriod,
    ),
  };
}

/** A word in both rounds: a verdict, an outcome, a state. */
export function compareWords(
  rounds: TwoRounds,
  label: Label,
  a: string | undefined,
  b: string | undefined,
): Compared {
  const side = (word: string | undefined): Side =>
    word === undefined ? absent("not-in-round") : { kind: "word", word };
  return {
    ...base(label),
    a: side(a),
    b: side(b),
    ...causeOf(a === b, rounds.a.whole, rounds.b.whole),
  };
}

const sideOr = (side: NumberSide): Side =>
  side === undefined || !isSide(side) ? absent("not-in-round") : side;

function numberSide({ value, unit, interval }: Pick<TracedNumber, "value" | "unit" | "interval">): Side {
  if (interval === undefined) return { kind: "number", value, unit };
  const { low, high, level } = interval;
  return { kind: "number", value, unit, interval: { low, high, level } };
}

const isSameNumber = (a: TracedNumber, b: TracedNumber): boolean =>
  isEqual(a.value, b.value) &&
  (a.interval === undefined) === (b.interval === undefined) &&
  (a.interval === undefined ||
    b.interval === undefined ||
    (isEqual(a.interval.low, b.interval.low) && isEqual(a.interval.high, b.interval.high)));

/** Keys of both lists, each once, those of A first. */
export const keysOf = <T>(a: readonly T[], b: readonly T[], key: (one: T) => string): readonly string[] => [
  ...new Set([...a.map(key), ...b.map(key)]),
];
