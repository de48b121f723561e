import type { law as en } from "../en/law.ts";

export const law: Readonly<Record<keyof typeof en, string>> = {};
