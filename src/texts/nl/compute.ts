import type { compute as en } from "../en/compute.ts";

export const compute: Readonly<Record<keyof typeof en, string>> = {};
