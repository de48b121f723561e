import type { formats as en } from "../en/formats.ts";

export const formats: Readonly<Record<keyof typeof en, string>> = {};
