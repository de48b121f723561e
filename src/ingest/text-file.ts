/**
 * Opens a file of text, whatever its encoding and packed by gzip or not, and
 * gives a plain UTF-8 file with one kind of line break, which a splitter can
 * read. The original is used where it is that already; otherwise a temporary
 * file is written, which the caller removes.
 *
 * One pass over the original takes its hash, unpacks and inspects it. A second
 * is made over text that must be converted.
 */

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, open } from "node:fs/promises";
import { join } from "node:path";
import { Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import iconv from "iconv-lite";
import { error, fail, note, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import { fileFault } from "./file-fault.ts";
import type { InputFile } from "./format.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";
import { inspectText, type TextFindings } from "./text-inspection.ts";

const MEBIBYTE = 1024 ** 2;

export type TextLimits = {
  /** Bytes of text that a file may hold. */
  readonly textBytes: number;
  /** Unpacked bytes per packed byte, judged once `ratioFromBytes` are unpacked. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly lineBytes: number;
};

/**
 * A country's incidents are some gigabytes. Tables pack 4 to 40 times, a bomb
 * about 1000 times. DuckDB takes records up to 2,000,000 bytes.
 */
export const TEXT_LIMITS: TextLimits = {
  textBytes: 16 * 1024 * MEBIBYTE,
  ratio: 200,
  ratioFromBytes: 64 * MEBIBYTE,
  lineBytes: MEBIBYTE,
};

export type OpenedText = {
  /** A plain UTF-8 file: the original where it is one, otherwise a temporary file. */
  readonly path: string;
  /** SHA-256 of the original bytes, as hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** Bytes of text, as they were encoded. */
  readonly bytes: number;
  /** A line of the text may be blank; false only when none is. */
  readonly mayHaveBlankLines: boolean;
  /** Removes the temporary file, when there is one. */
  readonly cleanup: () => Promise<void>;
};

export type OpenOptions = { readonly encoding?: string; readonly limits?: Partial<TextLimits> };

/** A fault of the data that ends a stream. */
class Stop extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Fails with file.missing, file.unreadable, file.empty, file.not-text,
 * file.too-large, gzip.truncated, gzip.broken, gzip.bomb, text.line-too-long,
 * text.unknown-encoding, text.not-utf-8. Notes text.read-as-windows-1252.
 */
export async function openText(file: InputFile, options: OpenOptions = {}): Promise<Result<OpenedText>> {
  const where = { file: file.name };
  if (options.encoding !== undefined && !iconv.encodingExists(options.encoding)) {
    return fail(error("text.unknown-encoding", { where, found: options.encoding }));
  }
  const folder = lazyFolder();
  try {
    const opened = await read(file, options, folder);
    if (!opened.ok || opened.value.path === file.path) await folder.remove();
    return opened;
  } catch (cause) {
    await folder.remove();
    const problem = problemOf(cause, file);
    if (problem === undefined) throw cause;
    return fail(problem);
  }
}

async function read(file: InputFile, options: OpenOptions, folder: LazyFolder): Promise<Result<OpenedText>> {
  const where = { file: file.name };
  const limits = { ...TEXT_LIMITS, ...options.limits };
  const packed = await isGzip(file.path);
  const unpackedPath = packed ? join(await folder.path(), "unpacked.txt") : undefined;
  const { sha256, findings } = await inspect(file, limits, unpackedPath);
  const encoding = options.encoding?.toLowerCase() ?? findings.encoding;
  const wide = WIDE.test(encoding);
  if (findings.binary && !wide) return fail(error("file.not-text", { where }));
  if (findings.empty) return fail(error("file.empty", { where }));
  if (isUtf8Name(encoding) && findings.encoding !== "utf-8") return fail(error("text.not-utf-8", { where }));
  let path = unpackedPath ?? file.path;
  if (!isUtf8Name(encoding) || findings.hasMark || findings.mixedBreaks) {
    const converted = join(await folder.path(), "text.txt");
    await pipeline(
      createReadStream(path),
      iconv.decodeStream(encoding, { stripBOM: true }),
      oneKindOfBreak(),
      createWriteStream(converted, { mode: 0o600 }),
    );
    path = converted;
  }
  const notes =
    options.encoding === undefined && encoding === "windows-1252"
      ? [note("text.read-as-windows-1252", { where })]
      : [];
  if (path === file.path && GLOB.test(path)) {
    path = join(await folder.path(), "text.txt");
    await copyFile(file.path, path);
  }
  const mayHaveBlankLines = wide || findings.mayHaveBlankLines;
  const { bytes } = findings;
  return succeed({ path, sha256, encoding, bytes, mayHaveBlankLines, cleanup: folder.remove }, notes);
}

/** Encodings whose signs take more than a byte each: NUL bytes and breaks mean something else there. */
const WIDE = /^(utf-?(16|32)|ucs)/;

/** DuckDB takes a path with these signs for a pattern. */
const GLOB = /[*?[\]{}]/;

const isUtf8Name = (encoding: string): boolean => encoding === "utf-8" || encoding === "utf8";

/** The pass over the original: hash, unpack into `unpackedPath`, inspect, guard the limits. */
async function inspect(
  file: InputFile,
  limits: TextLimits,
  unpackedPath: string | undefined,
): Promise<{ sha256: string; findings: TextFindings }> {
  const where = { file: file.name };
  const hash = createHash("sha256");
  const inspection = inspectText(limits.lineBytes);
  let [packedBytes, textBytes] = [0, 0];
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      packedBytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const inspecting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      textBytes += chunk.length;
      const mebibytes = Math.round(limits.textBytes / MEBIBYTE);
      if (textBytes > limits.textBytes) {
        return done(new Stop(error("file.too-large", { where, values: { mebibytes } })));
      }
      if (textBytes > limits.ratioFromBytes && textBytes > limits.ratio * packedBytes) {
        return done(new Stop(error("gzip.bomb", { where, values: { ratio: limits.ratio } })));
      }
      if (!inspection.add(chunk)) {
        return done(new Stop(error("text.line-too-long", { where, values: { bytes: limits.lineBytes } })));
      }
      done(null, chunk);
    },
  });
  const source = createReadStream(file.path, { highWaterMark: MEBIBYTE / 4 });
  if (unpackedPath === undefined) await pipeline(source, hashing, inspecting, nowhere());
  else {
    const unpacking = createGunzip({ chunkSize: MEBIBYTE / 4 });
    const target = createWriteStream(unpackedPath, { mode: 0o600 });
    await pipeline(source, hashing, unpacking, inspecting, target);
  }
  return { sha256: hash.digest("hex"), findings: inspection.end() };
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Every CR LF and CR becomes LF: a splitter takes one kind, and a break inside quotes means the same. */
function oneKindOfBreak(): Transform {
  let endsInReturn = false;
  return new Transform({
    decodeStrings: false,
    transform(chunk: string | Buffer, _encoding, done) {
      let text = String(chunk);
      if (endsInReturn && text.startsWith("\n")) text = text.slice(1);
      endsInReturn = String(chunk).endsWith("\r");
      done(null, text.replace(/\r\n?/g, "\n"));
    },
  });
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function problemOf(cause: unknown, file: InputFile): Problem | undefined {
  const where = { file: file.name };
  if (cause instanceof Stop) return cause.problem;
  const code = (cause as { code?: unknown }).code;
  const fault = fileFault(cause, file.name);
  if (fault !== undefined) return fault;
  if (code === "Z_BUF_ERROR") return error("gzip.truncated", { where });
  return typeof code === "string" && code.startsWith("Z_") ? error("gzip.broken", { where }) : undefined;
}

type LazyFolder = { readonly path: () => Promise<string>; readonly remove: () => Promise<void> };

function lazyFolder(): LazyFolder {
  let folder: TemporaryFolder | undefined;
  return {
    path: async () => {
      folder ??= await temporaryFolder();
      return folder.path;
    },
    remove: async () => folder?.remove(),
  };
}
