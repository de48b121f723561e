/** Writes docs/parameters.md. Run it after a change in parameters/. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { parametersPage } from "./parameters-page.ts";

const root = path.join(import.meta.dirname, "..");
writeFileSync(path.join(root, "docs", "parameters.md"), parametersPage(path.join(root, "parameters")));
