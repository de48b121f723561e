/**
 * What every chart is: typed data in, a description for Observable Plot out.
 * A chart computes nothing; what it shows was computed by a stage or chapter.
 */

import type * as PlotLibrary from "@observablehq/plot";
import type { FormattedNumber, Text } from "../document.ts";

export type Plot = typeof PlotLibrary;
export type PlotOptions = PlotLibrary.PlotOptions;

/** The words and numbers of one language, for labels and ticks. */
export type Words = {
  readonly text: (text: Text) => string;
  readonly number: (value: number, format: FormattedNumber["format"], currency?: string) => string;
  /** A label that fits beside a chart; the table under it has the name in full. */
  readonly short: (text: Text, characters: number) => string;
};

export type LegendItem = {
  readonly label: string;
  readonly mark: "line" | "bar" | "tick" | "square" | "diamond" | "circle" | "ring";
  readonly colour: string;
  readonly dash?: string;
};

export type Drawing = { readonly options: PlotOptions; readonly legend: readonly LegendItem[] };

export type Chart<D> = {
  readonly id: string;
  readonly draw: (plot: Plot, data: D, words: Words) => Drawing;
};

/** Width of every chart in CSS pixels; the height follows from its rows. */
export const WIDTH = 680;
export const FONT_SIZE = 14;

/**
 * Colours that people with a colour-vision deficiency can tell apart, that keep
 * 3:1 against white, and that differ in lightness for print in grey. Lines and
 * marks also differ in dash or shape.
 */
export const palette = {
  ink: "#1d2733",
  quiet: "#5b6470",
  rule: "#c9d0d8",
  paper: "#ffffff",
  main: "#0b5fa5",
  second: "#c2570c",
  third: "#3f8f77",
  pale: "#9db4c8",
} as const;

/** Pixels that a label of this many characters takes at the font size of the charts. */
export const labelWidth = (characters: number): number => Math.ceil(characters * FONT_SIZE * 0.56) + 14;

export const longest = (labels: readonly string[]): number =>
  labels.reduce((most, label) => Math.max(most, label.length), 0);
