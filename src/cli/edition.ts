/** The edition of the software, as package.json states it. */

import packageJson from "../../package.json" with { type: "json" };

export const edition: string = packageJson.version;
