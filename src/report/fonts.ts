/** The font of PDF and pictures: Source Sans 3 (SIL Open Font License), read from its installed package. */

import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const FONT_FAMILY = "Source Sans 3";

const cuts = [
  ["400Regular", "SourceSans3_400Regular.ttf"],
  ["400Regular_Italic", "SourceSans3_400Regular_Italic.ttf"],
  ["700Bold", "SourceSans3_700Bold.ttf"],
] as const;

/** Full paths of the font files; throws when the package is not installed. */
export function fontFiles(): readonly string[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@expo-google-fonts/source-sans-3/package.json"));
  return cuts.map(([cut, file]) => join(folder, cut, file));
}
