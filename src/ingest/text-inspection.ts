/**
 * What the bytes of a text are, seen once from front to back: the encoding,
 * the kinds of line break, the longest line, whether it is text at all. Only
 * counters are kept, so that a line of any length costs no memory.
 */

import { isUtf8 } from "node:buffer";

const LF = 10;
const CR = 13;
const BLANKS: ReadonlySet<number> = new Set([9, LF, CR, 32]);

export type TextFindings = {
  readonly bytes: number;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly hasMark: boolean;
  /** More than one of LF, CR LF and CR. */
  readonly mixedBreaks: boolean;
  /** A line may be blank; false only when none is. */
  readonly mayHaveBlankLines: boolean;
  /** Nothing but blanks. */
  readonly empty: boolean;
  /** Holds NUL bytes that are not those of UTF-16. */
  readonly binary: boolean;
};

export type TextInspection = {
  /** False when a line passes the limit: no need to read on. */
  readonly add: (chunk: Buffer) => boolean;
  readonly end: () => TextFindings;
};

/** @param lineBytes longest line, in bytes of the text as it is encoded */
export function inspectText(lineBytes: number): TextInspection {
  let bytes = 0;
  let head: Buffer = Buffer.alloc(0);
  let validUtf8 = true;
  /** The start of a character whose rest comes in the next chunk. */
  let cut: Buffer = Buffer.alloc(0);
  let hasNul = false;
  let empty = true;
  let line = 0;
  let [lf, crlf, cr] = [0, 0, 0];
  /** The break before the present byte, when that is the first of its line; the text begins as after a break. */
  let before: "none" | "lf" | "cr" = "lf";
  let blankLine = false;

  function countBreaks(chunk: Buffer): void {
    if (before !== "cr" && !chunk.includes(CR)) {
      // The plain case, searched natively: LF only.
      if (lf === 0 && chunk.includes(LF)) lf = 1;
      blankLine ||= (before === "lf" && chunk[0] === LF) || chunk.includes("\n\n");
      before = chunk[chunk.length - 1] === LF ? "lf" : "none";
      return;
    }
    for (const byte of chunk) {
      if (byte === LF && before === "cr") {
        // The second half of CR LF; the line that follows begins after it.
        crlf += 1;
        cr -= 1;
        before = "lf";
      } else if (byte === LF || byte === CR) {
        blankLine ||= before !== "none";
        if (byte === LF) lf += 1;
        else cr += 1;
        before = byte === LF ? "lf" : "cr";
      } else before = "none";
    }
  }

  /** Within a window no longer than the limit, only the line that enters it can pass the limit. */
  function linesFit(chunk: Buffer): boolean {
    for (let at = 0; at < chunk.length; at += lineBytes) {
      const window = chunk.subarray(at, at + lineBytes);
      const last = Math.max(window.lastIndexOf(LF), window.lastIndexOf(CR));
      if (last < 0) line += window.length;
      else {
        const first = Math.min(...[window.indexOf(LF), window.indexOf(CR)].filter((place) => place >= 0));
        if (line + first > lineBytes) return false;
        line = window.length - 1 - last;
      }
      if (line > lineBytes) return false;
    }
    return true;
  }

  return {
    add: (chunk) => {
      if (chunk.length === 0) return true;
      bytes += chunk.length;
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      if (validUtf8) {
        const whole = cut.length === 0 ? chunk : Buffer.concat([cut, chunk]);
        const end = endOfLastCharacter(whole);
        validUtf8 = isUtf8(whole.subarray(0, end));
        cut = Buffer.from(whole.subarray(end));
      }
      hasNul ||= chunk.includes(0);
      if (empty) empty = chunk.subarray(bytes === chunk.length ? markLength(head) : 0).every(isBlank);
      countBreaks(chunk);
      return linesFit(chunk);
    },
    end: () => {
      const wide = wideEncoding(head);
      return {
        bytes,
        encoding: wide ?? (validUtf8 && cut.length === 0 ? "utf-8" : "windows-1252"),
        hasMark: markLength(head) > 0,
        mixedBreaks: [lf, crlf, cr].filter((count) => count > 0).length > 1,
        mayHaveBlankLines: blankLine,
        empty,
        binary: hasNul && wide === undefined,
      };
    },
  };
}

const HEAD = 4096;
const isBlank = (byte: number): boolean => BLANKS.has(byte) || byte === 0;

function markLength(head: Buffer): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3;
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) ? 2 : 0;
}

/** UTF-16 by its mark, or because the NUL bytes of its first characters stand on one side only. */
function wideEncoding(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const nuls = [0, 0];
  head.forEach((byte, place) => {
    if (byte === 0) nuls[place % 2] += 1;
  });
  // Western text in UTF-16 has a NUL in nearly every pair; three in ten leaves room for other signs.
  const enough = head.length * 0.15;
  if (head.length < 4) return undefined;
  if (nuls[0] === 0 && nuls[1] > enough) return "utf-16le";
  return nuls[1] === 0 && nuls[0] > enough ? "utf-16be" : undefined;
}

/** Where the last whole UTF-8 character ends; at most three bytes before the end. */
function endOfLastCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
