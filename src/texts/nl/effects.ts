import type { effects as en } from "../en/effects.ts";

export const effects: Readonly<Record<keyof typeof en, string>> = {};
