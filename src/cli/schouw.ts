#!/usr/bin/env node
/** The command `schouw`: connects the program to the world and leaves its exit code. */

import { main } from "./main.ts";
import { systemTerminal } from "./system-terminal.ts";

// A reader that stops early, such as `head`, is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code === "EPIPE") process.exit(0);
  throw fault;
});

process.exitCode = await main(process.argv.slice(2), process.env, systemTerminal());
