/**
 * The evaluator's own passages, checked against the numbers of this
 * evaluation. A number is quoted as {{id=as quoted}}; when it has changed
 * since, the passage is kept and flagged.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Evaluation } from "../evaluation.ts";
import { valueOr } from "../foundation/result.ts";
import { numbersOf } from "./numbers.ts";

const QUOTE = /\{\{([^{}=]+)=([^{}]*)\}\}/g;

export function checkOwnTexts(dossier: Dossier, evaluation: Evaluation): Evaluation["ownTexts"] {
  const passages = valueOr(dossier.ownTexts, []);
  if (passages.length === 0) return [];
  const numbers = numbersOf(evaluation);
  return passages.map((passage) => ({
    chapter: passage.chapter,
    ...(passage.area === undefined ? {} : { area: passage.area }),
    language: passage.language,
    text: passage.text.replaceAll(QUOTE, (_, _id: string, quoted: string) => quoted),
    changed: [...passage.text.matchAll(QUOTE)].flatMap(([, id, quoted]) => {
      const now = numbers.get(id.trim());
      if (now === undefined) return [{ number: id.trim(), quoted, now: "" }];
      return agrees(quoted, now.value) ? [] : [{ number: id.trim(), quoted, now: String(now.value) }];
    }),
  }));
}

/**
 * Does a number as a person wrote it agree with the value, at the precision in
 * which it was written? Points and commas may part thousands or decimals, so
 * each reading counts; a percentage is a share times a hundred.
 */
export function agrees(quoted: string, value: number): boolean {
  const percent = quoted.includes("%");
  const digits = quoted.replaceAll(/[^0-9.,-]/g, "");
  const readings = [
    digits.replaceAll(".", "").replace(",", "."),
    digits.replaceAll(",", ""),
    digits.replaceAll(/[.,]/g, ""),
  ];
  return readings.some((reading) => {
    if (!/^-?\d+(\.\d+)?$/.test(reading)) return false;
    const decimals = reading.split(".")[1]?.length ?? 0;
    const shown = percent ? value * 100 : value;
    return Math.abs(shown - Number(reading)) <= 0.5 * 10 ** -decimals + 1e-9;
  });
}
