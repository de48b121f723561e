/** A file of any format as a table of text cells: the format is told by content, the name is only a hint. */

import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import { guarded } from "./file-fault.ts";
import type { Format, InputFile, RawTable, ReadOptions } from "./format.ts";
import { withTextGeometry } from "./geometry-columns.ts";
import { formats } from "./index.ts";
import { isZip } from "./zip.ts";

const HEAD_BYTES = 65_536;

/** Mapping of a file, as far as reading its cells is concerned. */
export type TableOptions = ReadOptions & { readonly format?: string };

export type FormatOfFile = { readonly format: Format; readonly table: RawTable };

/** Fails with file.missing, file.unreadable, file.empty, format.unknown, format.not-recognised, or what the format says. */
export const readTable = (file: InputFile, options: TableOptions = {}): Promise<Result<FormatOfFile>> =>
  guarded(file.name, () => readGuarded(file, options));

async function readGuarded(file: InputFile, options: TableOptions): Promise<Result<FormatOfFile>> {
  const format = await formatOf(file, options.format);
  if (!format.ok) return format;
  const table = await format.value.read(file, options);
  if (!table.ok) return table;
  return succeed({ format: format.value, table: withTextGeometry(table.value, file.name) }, table.notes);
}

/** The format that the mapping names, otherwise the one that recognises the first bytes best. */
export async function formatOf(file: InputFile, named?: string): Promise<Result<Format>> {
  const where = { file: file.name };
  const values = { known: formats.map((format) => format.id).join(", ") };
  if (file.bytes === 0) return fail(error("file.empty", { where }));
  if (named !== undefined) {
    const format = formats.find((candidate) => candidate.id === named);
    return format === undefined
      ? fail(error("format.unknown", { where, found: named, values }))
      : succeed(format);
  }
  const head = await headOf(file.path);
  let best: Format | undefined;
  let surety = 0;
  for (const format of formats) {
    const score = format.recognises(head, file.name);
    if (score > surety) [best, surety] = [format, score];
  }
  return best === undefined ? fail(error("format.not-recognised", { where, values })) : succeed(best);
}

/**
 * The first bytes, after gzip; of a damaged archive what comes out before the
 * damage. Of a zip archive also the last bytes, where its entries are named.
 */
export async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (isZip(head) && bytesRead === HEAD_BYTES) {
      const tail = Buffer.alloc(HEAD_BYTES);
      const { size } = await handle.stat();
      const read = await handle.read(tail, 0, HEAD_BYTES, Math.max(HEAD_BYTES, size - HEAD_BYTES));
      return Buffer.concat([head, tail.subarray(0, read.bytesRead)]);
    }
    return head[0] === 0x1f && head[1] === 0x8b ? await unpackHead(head) : head;
  } finally {
    await handle.close();
  }
}

function unpackHead(packed: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const gunzip = createGunzip();
    const finish = (): void => {
      resolve(Buffer.concat(chunks).subarray(0, HEAD_BYTES));
      gunzip.destroy();
    };
    gunzip.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= HEAD_BYTES) finish();
    });
    gunzip.on("end", finish);
    gunzip.on("error", finish);
    gunzip.end(packed);
  });
}
