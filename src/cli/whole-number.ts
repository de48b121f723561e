/** An option that is a whole number from 1; a problem when it is something else. */

import { error, type Problem } from "../core/foundation/result.ts";
import type { OptionValues } from "./command.ts";

export function wholeNumber<F extends number | undefined>(
  option: string,
  value: OptionValues[string],
  absent: F,
): number | F | Problem {
  if (typeof value !== "string") return absent;
  return /^[1-9]\d{0,6}$/.test(value)
    ? Number(value)
    : error("cli.not-a-number", { found: value, values: { option } });
}
