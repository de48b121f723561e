/**
 * A sheet of a workbook as a CSV file, row for row, so that millions of
 * incidents go the way of a text file: the sheet is unpacked and scanned as a
 * stream, and only its shared strings are held. Gives the same texts as the
 * reader of tables, which is the judge of it in the tests.
 */

import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import type { InputFile, ReadOptions } from "./format.ts";
import { temporaryFolder } from "./temporary.ts";
import { chosenSheet } from "./xlsx.ts";
import { readZip, streamZipEntry } from "./zip.ts";

export type SheetText = { readonly file: InputFile; readonly remove: () => Promise<void> };

const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/;
const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/;
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g;
/** How words are pronounced stands beside them in Japanese workbooks. */
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;
/** A row of text longer than this is no row. */
const LONGEST_ROW = 64 * 1024 ** 2;
const MOST_COLUMNS = 16_384;

/** Fails with the problems of `readZip` and of the choice of a sheet, or with xlsx.unreadable. */
export async function sheetAsCsv(file: InputFile, options: ReadOptions): Promise<Result<SheetText>> {
  const unreadable = fail(error("xlsx.unreadable", { where: { file: file.name } }));
  const parts = await readZip(file.path, file.name, (name) => PARTS.test(name));
  if (!parts.ok) return parts;
  const part = (name: string): string => {
    const entry = parts.value.find((candidate) => candidate.name === `xl/${name}`);
    return entry === undefined ? "" : new TextDecoder().decode(entry.bytes);
  };
  const sheet = await chosenSheet(part("workbook.xml"), options.sheet, file.name);
  if (!sheet.ok) return sheet;
  const target = targetOf(part("_rels/workbook.xml.rels"), sheet.value.relation);
  if (target === undefined) return unreadable;
  const stream = await streamZipEntry(file.path, file.name, target);
  if (!stream.ok) return stream;
  const folder = await temporaryFolder();
  try {
    const path = join(folder.path, "sheet.csv");
    const out = createWriteStream(path, { mode: 0o600 });
    const cells = cellReader(
      part("sharedStrings.xml"),
      part("styles.xml"),
      /date1904="(1|true)"/.test(part("workbook.xml")),
    );
    const scan = rowScanner(cells);
    const decoder = new StringDecoder("utf8");
    let bytes = 0;
    for await (const chunk of stream.value as AsyncIterable<Buffer>) {
      const text = scan(decoder.write(chunk));
      if (text === undefined) throw new Error("no rows");
      bytes += text.length;
      if (text !== "" && !out.write(text))
        await new Promise<void>((resolve) => out.once("drain", () => resolve()));
    }
    await new Promise<void>((resolve, reject) => {
      out.on("error", reject);
      out.end(resolve);
    });
    return succeed({ file: { path, name: file.name, bytes }, remove: folder.remove });
  } catch {
    await folder.remove();
    return unreadable;
  }
}

/** Path in the archive of the sheet behind a relation of the workbook. */
function targetOf(relations: string, id: string): string | undefined {
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (attribute(tag, "Id") !== id) continue;
    const target = attribute(tag, "Target");
    if (target === undefined) return undefined;
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }
  return undefined;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Takes text in pieces and gives the CSV lines of the rows that are complete; undefined when a row does not end. */
function rowScanner(cellsOf: (row: string) => string): (piece: string) => string | undefined {
  let rest = "";
  let line = 1;
  return (piece) => {
    rest += piece;
    let out = "";
    let end = 0;
    for (const match of rest.matchAll(ROW)) {
      const number = Number(/\br="(\d+)"/.exec(match[1])?.[1] ?? line);
      // Rows that are not there are empty lines: the numbers of the others stay those of the sheet.
      if (number > line) out += "\n".repeat(number - line);
      line = Math.max(line, number) + 1;
      out += `${match[2] === undefined ? "" : cellsOf(match[2])}\n`;
      end = match.index + match[0].length;
    }
    rest = rest.slice(end);
    return rest.length > LONGEST_ROW ? undefined : out;
  };
}

function cellReader(sharedStrings: string, styles: string, from1904: boolean): (row: string) => string {
  const strings = [...sharedStrings.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(
    ([, inside]) => quoted(textIn(inside ?? "")),
  );
  const isDate = dateStyles(styles);
  const textOf = (attributes: string, inside: string): string => {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    if (type === "inlineStr") return quoted(textIn(inside));
    const value = VALUE.exec(inside)?.[1];
    if (value === undefined || value === "") return "";
    if (type === "s") return strings[Number(value)] ?? "";
    if (type === "b") return value === "1" ? "true" : "false";
    if (type !== undefined && type !== "n") return quoted(unescaped(value));
    const number = Number(value);
    const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
    return isDate[style] === true ? dateText(number, from1904) : String(number);
  };
  let width = 0;
  return (row) => {
    const cells: string[] = [];
    for (const match of row.matchAll(CELL)) {
      const place = placeOf(match[1]) ?? cells.length;
      if (place >= MOST_COLUMNS) throw new Error("no such column");
      while (cells.length < place) cells.push("");
      cells[place] = match[2] === undefined ? "" : textOf(match[1], match[2]);
    }
    if (cells.every((cell) => cell === "")) return "";
    // Empty cells at the end of a row are not written in a sheet; every row gets as many as the first.
    if (width === 0) width = cells.length;
    while (cells.length < width) cells.push("");
    while (cells.length > width && cells[cells.length - 1] === "") cells.pop();
    return cells.join(",");
  };
}

/** Column of a cell from its reference, for example 27 for AB12. */
function placeOf(attributes: string): number | undefined {
  const letters = /\br="([A-Z]{1,3})\d/.exec(attributes)?.[1];
  if (letters === undefined) return undefined;
  let place = 0;
  for (let i = 0; i < letters.length; i += 1) place = place * 26 + letters.charCodeAt(i) - 64;
  return place - 1;
}

const textIn = (xml: string): string =>
  [...xml.replaceAll(PHONETIC, "").matchAll(TEXT)].map(([, text]) => unescaped(text ?? "")).join("");

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return name !== undefined
          ? (NAMED[name] ?? whole)
          : code <= 0x10ffff
            ? String.fromCodePoint(code)
            : whole;
      })
    : text;

const quoted = (text: string): string => (text === "" ? "" : `"${text.replaceAll('"', '""')}"`);

/** Built-in number formats that are dates or times (ECMA-376, part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Per style of a cell, whether its number is a date. */
function dateStyles(styles: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const bare = (attribute(tag, "formatCode") ?? "").replaceAll(/\[[^\]]*\]|&quot;.*?&quot;|\\.|_./g, "");
    own.set(Number(attribute(tag, "numFmtId")), /[dmyhs]/i.test(bare));
  }
  const used = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return [...used.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return own.get(id) ?? isBuiltInDate(id);
  });
}

const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;

/** A day number as ISO text; one below 1 is a time of day. */
function dateText(serial: number, from1904: boolean): string {
  const days = serial + (from1904 ? DAYS_TO_1904 : 0);
  const date = new Date(Math.round((days - DAYS_TO_1970) * 86_400_000));
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  if (days >= 0 && days < 1) return iso.slice(11, 16);
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
