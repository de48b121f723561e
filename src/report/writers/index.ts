/** The writers, one per file format. */

import { docx } from "./docx.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { pdf } from "./pdf.ts";
import type { Writer } from "./writer.ts";
import { xlsx } from "./xlsx.ts";

export const writers: readonly Writer[] = [html, pdf, docx, xlsx, json];
