/** In which language a person is spoken to: `--lang` first, then the locale of the machine, then English. */

import { type Language, languages } from "../texts/index.ts";

const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The value given with `--lang` as it stands on the command line, before anything else is read. */
export function langOption(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const given = end < 0 ? args : args.slice(0, end);
  for (const [place, arg] of given.entries()) {
    if (arg === "--lang") return given[place + 1];
    if (arg.startsWith("--lang=")) return arg.slice("--lang=".length);
  }
  return undefined;
}

/** POSIX order: LC_ALL over LC_MESSAGES over LANG; the first that is set decides. */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = langOption(args);
  if (isLanguage(asked)) return asked;
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== "",
  );
  const language = locale?.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : "en";
}
