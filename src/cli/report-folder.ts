/** Where reports go when nobody says: `reports/<name of the dossier>` below the folder one works in. */

import { basename, join, resolve } from "node:path";

export const reportFolder = (dossier: string, folder: string): string =>
  join(folder, "reports", basename(resolve(folder, dossier)));
