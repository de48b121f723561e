/** The writers, one per file format. */

import { html } from "./html.ts";
import { json } from "./json.ts";
import { pdf } from "./pdf.ts";
import type { Writer } from "./writer.ts";

export const writers: readonly Writer[] = [html, pdf, json];
