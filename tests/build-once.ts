/** Commands and workers are tested as they are shipped: from the built bundle. */

import { build } from "../scripts/build.mjs";

export default async function buildOnce(): Promise<void> {
  await build();
}
