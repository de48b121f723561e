/** The whole text of a file that must be in memory at once (GeoJSON, GML), gzip undone. */

import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import type { InputFile } from "./format.ts";

/** A JavaScript string holds no more than this; a register of a country fits in a tenth. */
export const LARGEST_TEXT_BYTES = 500 * 1024 ** 2;

/**
 * Decoded by its byte-order mark; otherwise UTF-8 when valid, else Windows-1252.
 * Fails with file.empty, file.too-large, gzip.truncated, gzip.broken.
 */
export async function wholeText(file: InputFile, mostBytes = LARGEST_TEXT_BYTES): Promise<Result<string>> {
  const where = { file: file.name };
  const tooLarge = fail(
    error("file.too-large", { where, values: { mebibytes: Math.round(mostBytes / 1024 ** 2) } }),
  );
  if (file.bytes > mostBytes) return tooLarge;
  let bytes: Uint8Array = await readFile(file.path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: mostBytes });
    } catch (cause) {
      const code = (cause as { code?: string }).code;
      if (code === "ERR_BUFFER_TOO_LARGE") return tooLarge;
      return fail(error(code === "Z_BUF_ERROR" ? "gzip.truncated" : "gzip.broken", { where }));
    }
  }
  if (bytes.length === 0) return fail(error("file.empty", { where }));
  return succeed(decode(bytes));
}

/** Text by its byte-order mark; otherwise UTF-8 when valid, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The same for the first part of a file, which may end in the middle of a character. */
export function decodeHead(head: Uint8Array): string {
  if (head[0] === 0xff || head[0] === 0xfe) return decode(head);
  for (let cut = 0; cut < 4 && cut < head.length; cut += 1) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(head.subarray(0, head.length - cut));
    } catch {
      // One byte less may end on a whole character.
    }
  }
  return new TextDecoder("windows-1252").decode(head);
}
