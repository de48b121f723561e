/** How numbers and days are written per language. Nothing else in the report formats a number. */

import { calendarDay, dayOf, monthOf, monthStart } from "../core/foundation/civil-date.ts";
import { type Language, say } from "../texts/index.ts";
import type { FormattedNumber } from "./document.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.NumberFormat(locales[language], options);
    formatters.set(key, found);
  }
  return found;
}

const decimals = (language: Language, value: number, digits: number): string =>
  formatter(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value + 0);

function percent(language: Language, share: number): string {
  const value = share * 100;
  const digits = Math.abs(value) < 10 && Math.abs(value - Math.round(value)) > 0.049 ? 1 : 0;
  return `${decimals(language, value, digits)}%`;
}

function change(language: Language, share: number): string {
  if (Math.abs(share) < 0.0005) return say(language, "report.change.none");
  const key = share < 0 ? "report.change.fewer" : "report.change.more";
  return say(language, key, { share: percent(language, Math.abs(share)) });
}

function money(language: Language, value: number, currency: string): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return formatter(language, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

export function formatNumber(language: Language, number: FormattedNumber): string {
  const { value, format } = number;
  if (!Number.isFinite(value)) throw new Error(`a report number must be finite: ${number.number ?? format}`);
  switch (format) {
    case "count":
      return formatter(language, { maximumFractionDigits: 0 }).format(value);
    case "year":
      return formatter(language, { useGrouping: false, maximumFractionDigits: 0 }).format(value);
    case "decimal":
      return decimals(language, value, Math.abs(value) < 10 ? 2 : 1);
    case "ratio":
      return decimals(language, value, 2);
    case "percent":
      return percent(language, value);
    case "change":
      return change(language, value);
    case "money":
      return money(language, value, number.currency ?? "EUR");
    case "p":
      return value < 0.001
        ? `p\u00a0<\u00a0${decimals(language, 0.001, 3)}`
        : `p\u00a0=\u00a0${decimals(language, value, 3)}`;
  }
}

/** A day in words (28 February 2018), a month (February 2018) or a year. */
export function formatDate(language: Language, text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) {
    const month = monthOf(`${text}-01`);
    return `${monthName(language, month)} ${text.slice(0, 4)}`;
  }
  const { year, day } = calendarDay(dayOf(text));
  return `${day}\u00a0${monthName(language, monthOf(text))} ${year}`;
}

function monthName(language: Language, month: number): string {
  return say(language, `report.month.${Number(monthStart(month).slice(5, 7))}`);
}
