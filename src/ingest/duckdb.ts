/**
 * DuckDB as the splitter of text files: everything stays text until a recipe
 * of the pure core is applied. No extension is loaded, nothing is fetched.
 */

import type { DuckDBConnection } from "@duckdb/node-api";

/** Memory for a read; the typed arrays that result are ours and come on top. */
const MEMORY = "512MB";

export type Database = { readonly connection: DuckDBConnection; readonly close: () => void };

export async function openDuckdb(threads = 2): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(threads),
    memory_limit: MEMORY,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "true",
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
