/**
 * DuckDB as the splitter of text files: everything stays text until a recipe
 * of the pure core is applied. No extension is loaded, nothing is fetched.
 */

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { removeAtExit } from "./temporary.ts";

/** Memory for a read; the typed arrays that result are ours and come on top. */
const MEMORY = "512MB";
const THREADS = 2;

export type Database = { readonly connection: DuckDBConnection; readonly close: () => void };

/** One engine for all files of this process: to start one takes longer than to read a small file. */
let engine: Promise<DuckDBInstance> | undefined;

/** A connection of its own, so that tables of one reading do not meet those of another. */
export async function openDuckdb(): Promise<Database> {
  engine ??= startEngine();
  const connection = await (await engine).connect();
  await connection.run("SET TimeZone = 'UTC'");
  return { connection, close: () => connection.closeSync() };
}

async function startEngine(): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  // Made by DuckDB only when a sort does not fit in memory.
  const overflow = join(tmpdir(), `schouw-duckdb-${process.pid}`);
  removeAtExit(overflow);
  return DuckDBInstance.create(":memory:", {
    threads: String(THREADS),
    memory_limit: MEMORY,
    temp_directory: overflow,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "true",
  });
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
