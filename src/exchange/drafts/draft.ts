/**
 * A draft of a Dutch document: what the dossier knows is filled in, what it
 * does not know stays visibly open. The sentences are those of a Dutch order
 * and exist in no other language, so they stand here and not in the texts.
 */

import type { Dossier } from "../../core/dossier/dossier.ts";
import type { Evaluation } from "../../core/evaluation.ts";

/** Text as it stands, or a place that a person has to fill in. */
export type Piece = string | { readonly open: string };
export type Block = {
  readonly kind: "title" | "heading" | "paragraph" | "item";
  readonly pieces: readonly Piece[];
};

export type DraftRequest = {
  readonly dossier: Dossier;
  readonly evaluation: Evaluation;
  /** Area that it is about; a council letter is about all of them. */
  readonly area: string;
  readonly day: string;
};

export type DraftTemplate = {
  readonly id: string;
  /** Is it about one area? */
  readonly perArea: boolean;
  readonly blocks: (request: DraftRequest) => readonly Block[];
};

/** A fact, or the words for what is missing. */
export const known = (fact: string | number | undefined, open: string): Piece =>
  fact === undefined || fact === "" ? { open } : String(fact);

const block =
  (kind: Block["kind"]) =>
  (...pieces: readonly Piece[]): Block => ({ kind, pieces });

export const title = block("title");
export const heading = block("heading");
export const paragraph = block("paragraph");
export const item = block("item");

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

export function dutchDay(day: string): string;
export function dutchDay(day: string | undefined): string | undefined;
export function dutchDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
