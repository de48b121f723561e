/** What a command is: its words, its arguments and options as data, and a function that runs it. */

import type { Language } from "../texts/index.ts";

/** Fine; a difference or something not fine; bad input; a fault in the program itself. */
export const EXIT = { fine: 0, different: 1, badInput: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The world as a command sees it: lines out, lines aside, and whether a person is watching. */
export type Terminal = {
  /** Results, on standard output. */
  readonly out: (line: string) => void;
  /** Progress and problems, on standard error. */
  readonly aside: (line: string) => void;
  /** A person reads standard error, so that a progress bar makes sense. */
  readonly watched: boolean;
  /** Asks one question; absent when nobody can answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Folder to which relative paths belong. */
  readonly folder: string;
  readonly today: () => string;
};

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export type Invocation = {
  readonly arguments: readonly string[];
  readonly options: OptionValues;
  readonly language: Language;
  /** Machine output asked for: one JSON document on standard output and nothing else. */
  readonly json: boolean;
  readonly terminal: Terminal;
};

export type OptionDefinition = {
  /** As commander writes them: `--out <folder>`; three dots take several values. */
  readonly flags: string;
  /** Key of the description in the texts. */
  readonly text: string;
  readonly choices?: readonly string[];
};

export type Command = {
  readonly id: string;
  readonly summary: string;
  /** `<folder>` is required, `[folder]` is not, `<path...>` takes several. */
  readonly arguments: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly OptionDefinition[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
};
