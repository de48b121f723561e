/**
 * What the cameras see, for the outside: how much all of them see together, and
 * how many dwellings; never the view of one camera, and no map.
 */

import { type Known, warning } from "../foundation/result.ts";
import type { Views } from "../privacy/camera-view.ts";
import { isSmall, withheld } from "./small-counts.ts";

export function publishedViews(views: Views): Views {
  const inside: Known<never> = { state: "withheld", reasons: [warning("published.views")] };
  const { exposure } = views;
  const isFew = exposure.state === "known" && isSmall(exposure.value.dwellings.value);
  return {
    ...views,
    cameras: inside,
    maps: inside,
    exposure:
      exposure.state !== "known"
        ? exposure
        : isFew
          ? withheld()
          : { state: "known", value: { ...exposure.value, neighbourhoods: inside } },
  };
}
