/** Zip archives with limits: a bomb, a path that leaves the archive or a broken entry is a problem, never a crash. */

import type { Readable } from "node:stream";
import { error, fail, type Problem, type Result, succeed } from "../core/foundation/result.ts";

export type ZipLimits = {
  readonly mostEntries: number;
  /** Unpacked bytes of all entries together. */
  readonly mostBytes: number;
  /** Unpacked over packed size of one entry: real tables stay below 200, a bomb comes near the 1,032 of deflate. */
  readonly mostRatio: number;
};

export const ZIP_LIMITS: ZipLimits = { mostEntries: 10_000, mostBytes: 1024 ** 3, mostRatio: 500 };

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** Ratios of tiny entries say nothing. */
const RATIO_FROM_BYTES = 1024 * 1024;

/**
 * The entries of an archive that `wanted` asks for, unpacked into memory.
 * Fails with zip.broken, zip.too-many-entries, zip.too-large, zip.bomb or zip.leaves-folder.
 */
export async function readZip(
  path: string,
  file: string,
  wanted: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result<readonly ZipEntry[]>> {
  const yauzl = await import("yauzl");
  const problem = (code: string, values: Record<string, string | number> = {}): Problem =>
    error(code, { where: { file }, values });
  return new Promise((resolve) => {
    // yauzl itself refuses absolute paths, .. and sizes that differ from what the directory says.
    yauzl.open(path, { lazyEntries: true, validateEntrySizes: true, autoClose: true }, (openError, zip) => {
      if (openError !== null || zip === undefined) {
        resolve(fail(problem("zip.broken", { cause: String(openError?.message ?? "") })));
        return;
      }
      const entries: ZipEntry[] = [];
      let total = 0;
      const stop = (fault: Problem): void => {
        zip.close();
        resolve(fail(fault));
      };
      if (zip.entryCount > limits.mostEntries) {
        stop(problem("zip.too-many-entries", { entries: zip.entryCount, most: limits.mostEntries }));
        return;
      }
      zip.on("error", (cause: Error) =>
        stop(
          /relative path|absolute path|invalid characters in fileName/.test(cause.message)
            ? problem("zip.leaves-folder")
            : problem("zip.broken", { cause: cause.message }),
        ),
      );
      zip.on("end", () => resolve(succeed(entries)));
      zip.on("entry", (entry: { fileName: string; uncompressedSize: number; compressedSize: number }) => {
        if (entry.fileName.endsWith("/") || !wanted(entry.fileName)) {
          zip.readEntry();
          return;
        }
        total += entry.uncompressedSize;
        if (total > limits.mostBytes) {
          stop(problem("zip.too-large", { mebibytes: Math.round(limits.mostBytes / 1024 ** 2) }));
          return;
        }
        const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
        if (entry.uncompressedSize > RATIO_FROM_BYTES && ratio > limits.mostRatio) {
          stop(problem("zip.bomb", { entry: entry.fileName, ratio: Math.round(ratio) }));
          return;
        }
        zip.openReadStream(entry as never, (streamError, stream) => {
          if (streamError !== null || stream === undefined) {
            stop(problem("zip.broken", { cause: String(streamError?.message ?? "") }));
            return;
          }
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("error", (cause: Error) => stop(problem("zip.broken", { cause: cause.message })));
          stream.on("end", () => {
            entries.push({ name: entry.fileName, bytes: Buffer.concat(chunks) });
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/**
 * One entry as a stream, for what is too large for memory, under the same limits.
 * Fails with zip.broken (also when there is no such entry), zip.too-large or zip.bomb.
 */
export async function streamZipEntry(
  path: string,
  file: string,
  name: string,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result<Readable>> {
  const yauzl = await import("yauzl");
  const problem = (code: string, values: Record<string, string | number> = {}): Problem =>
    error(code, { where: { file }, values });
  return new Promise((resolve) => {
    yauzl.open(path, { lazyEntries: true, validateEntrySizes: true, autoClose: true }, (openError, zip) => {
      if (openError !== null || zip === undefined) {
        resolve(fail(problem("zip.broken", { cause: String(openError?.message ?? "") })));
        return;
      }
      const stop = (fault: Problem): void => {
        zip.close();
        resolve(fail(fault));
      };
      zip.on("error", (cause: Error) => stop(problem("zip.broken", { cause: cause.message })));
      zip.on("end", () => stop(problem("zip.broken", { cause: name })));
      zip.on("entry", (entry: { fileName: string; uncompressedSize: number; compressedSize: number }) => {
        if (entry.fileName !== name) {
          zip.readEntry();
          return;
        }
        const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
        if (entry.uncompressedSize > limits.mostBytes) {
          stop(problem("zip.too-large", { mebibytes: Math.round(limits.mostBytes / 1024 ** 2) }));
        } else if (entry.uncompressedSize > RATIO_FROM_BYTES && ratio > limits.mostRatio) {
          stop(problem("zip.bomb", { entry: entry.fileName, ratio: Math.round(ratio) }));
        } else {
          zip.openReadStream(entry as never, (streamError, stream) => {
            if (streamError !== null || stream === undefined) {
              stop(problem("zip.broken", { cause: String(streamError?.message ?? "") }));
            } else {
              stream.on("close", () => zip.close());
              resolve(succeed(stream));
            }
          });
        }
      });
      zip.readEntry();
    });
  });
}

/** Does a file begin as a zip archive does? */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  (head[2] === 3 || head[2] === 5) &&
  (head[3] === 4 || head[3] === 6);
