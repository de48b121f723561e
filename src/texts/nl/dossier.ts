import type { dossier as en } from "../en/dossier.ts";

export const dossier: Readonly<Record<keyof typeof en, string>> = {};
