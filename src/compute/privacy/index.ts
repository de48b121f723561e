/** Methods about privacy that need no map: exposure, places in view, retention, access and use. */

import { z } from "zod";
import { valueOr } from "../../core/foundation/result.ts";
import { discsInView } from "../../core/privacy/discs-in-view.ts";
import { peopleMinutes } from "../../core/privacy/people-minutes.ts";
import { retentionAudit } from "../../core/privacy/retention-audit.ts";
import { shareFound } from "../../core/privacy/share-found.ts";
import { uniqueInView } from "../../core/privacy/unique-in-view.ts";
import { answered, type ComputeMethod, failed, method } from "../method.ts";

const peopleMinutesCase = method({
  id: "privacy.people-minutes",
  input: z.object({
    cameras: z.array(
      z.object({
        id: z.string(),
        daily_passages: z.number().min(0),
        dwell_min: z.number().min(0),
        live_hours_per_day: z.number().min(0).max(24),
      }),
    ),
    days: z.number().positive(),
    prevented: z.number(),
  }),
  run: ({ cameras, days, prevented }) => {
    const { perDay, recorded, live } = peopleMinutes(
      cameras.map((camera) => ({
        id: camera.id,
        passagesPerDay: camera.daily_passages,
        minutesInView: camera.dwell_min,
        liveHoursPerDay: camera.live_hours_per_day,
      })),
      days,
    );
    return answered({
      recorded_people_minutes_per_day: perDay,
      recorded_people_minutes_per_year: recorded,
      live_people_minutes_per_year: live,
      prevented_per_million_people_minutes: (prevented * 1e6) / recorded,
    });
  },
});

const areaInViewCase = method({
  id: "privacy.area-in-view",
  input: z.object({
    range_m: z.number().positive(),
    sector_angle_deg: z.number().gt(0).max(360),
    pair_distance_m: z.number().min(0),
  }),
  run: ({ range_m, sector_angle_deg, pair_distance_m }) => {
    const result = discsInView(range_m, sector_angle_deg, pair_distance_m);
    return answered({
      sector_m2: result.sector,
      circle_m2: result.circle,
      pair_sum_m2: result.pairSum,
      pair_overlap_m2: result.pairOverlap,
      pair_union_m2: result.pairUnion,
    });
  },
});

const lists = z.record(z.string(), z.array(z.string()));

const uniqueCase = method({
  id: "privacy.unique-in-view",
  input: z
    .object({ views: lists, masks: lists, types: z.record(z.string(), z.string()) })
    .refine(
      ({ views, types }) => Object.values(views).every((places) => places.every((place) => place in types)),
      "every place in view needs a type",
    ),
  run: ({ views, masks, types }) => {
    const isDwelling = (place: string): boolean => types[place] === "dwelling";
    const dwellings = uniqueInView(views, {}, isDwelling);
    const masked = uniqueInView(views, masks, isDwelling);
    const sensitive = uniqueInView(views, {}, (place) => !isDwelling(place));
    return answered({
      unique_dwellings: dwellings.places,
      dwelling_pairs: dwellings.pairs,
      unique_sensitive: sensitive.places,
      sensitive_pairs: sensitive.pairs,
      unique_dwellings_after_masks: masked.places,
      dwelling_pairs_after_masks: masked.pairs,
    });
  },
});

const level = z.number().gt(0).lt(1);
const whole = z.number().int().min(0);

const functionCreepCase = method({
  id: "privacy.function-creep",
  input: z.object({ requests: whole, outside_purpose: whole, level }),
  run: (input) => {
    const result = shareFound(input.outside_purpose, input.requests, input.level);
    if (!result.ok) return failed(result.problems);
    const { share, low, high } = result.value;
    return answered({ share, wilson_low: low, wilson_high: high });
  },
});

const accessAuditCase = method({
  id: "privacy.access-audit",
  input: z.object({ sampled: whole, unlawful: whole, level }),
  run: (input) => {
    const result = shareFound(input.unlawful, input.sampled, input.level);
    if (!result.ok) return failed(result.problems);
    const { share, low, high, ruleOfThree } = result.value;
    return answered(
      { share, wilson_low: low, wilson_high: high, rule_of_three: valueOr(ruleOfThree, null) },
      ruleOfThree.state === "known" ? [] : [{ path: "rule_of_three", code: ruleOfThree.reasons[0].code }],
    );
  },
});

const retentionCase = method({
  id: "privacy.retention",
  input: z.object({
    ages_days: z.array(z.number().min(0)),
    limit_days: z.number().positive(),
    exceptions_index: z.array(whole),
  }),
  run: (input) => {
    const result = retentionAudit(input.ages_days, input.limit_days, input.exceptions_index);
    if (!result.ok) return failed(result.problems);
    const audit = result.value;
    return answered({
      compliant: audit.compliant,
      over_limit: audit.over,
      over_limit_without_exception: audit.overNotExcused,
      compliance_rate_strict: audit.shareStrict,
      compliance_rate_with_exceptions: audit.shareWithExceptions,
      max_overrun_days_without_exception: audit.largestOverrun,
    });
  },
});

export const privacyMethods: readonly ComputeMethod[] = [
  peopleMinutesCase,
  areaInViewCase,
  uniqueCase,
  functionCreepCase,
  accessAuditCase,
  retentionCase,
];
