/** The kinds of draft that can be asked for. */

import { councilLetter } from "./council-letter.ts";
import type { DraftTemplate } from "./draft.ts";
import { designation, extension, withdrawal } from "./orders.ts";

export const drafts: readonly DraftTemplate[] = [designation, extension, withdrawal, councilLetter];
