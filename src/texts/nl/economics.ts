import type { economics as en } from "../en/economics.ts";

export const economics: Readonly<Record<keyof typeof en, string>> = {};
