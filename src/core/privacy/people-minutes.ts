/**
 * How much of people's time is filmed, and how much of it is watched live?
 *
 *   recorded per day = passages x minutes in view,
 *   live = recorded x hours watched / 24   (a flat profile over the day)
 *
 * @param days  days in the period
 * @returns     people-minutes per camera and day, and over the period for all cameras
 *
 * A person who passes three cameras counts three times: it is exposure, not people.
 */

import { sum } from "../foundation/sum.ts";

export type PassingCamera = {
  readonly id: string;
  readonly passagesPerDay: number;
  readonly minutesInView: number;
  readonly liveHoursPerDay: number;
};

export function peopleMinutes(
  cameras: readonly PassingCamera[],
  days: number,
): {
  readonly perDay: Readonly<Record<string, number>>;
  readonly recorded: number;
  readonly live: number;
} {
  const perDay = cameras.map((camera) => camera.passagesPerDay * camera.minutesInView);
  return {
    perDay: Object.fromEntries(cameras.map(({ id }, i) => [id, perDay[i]])),
    recorded: days * sum(perDay),
    live: days * sum(cameras.map(({ liveHoursPerDay }, i) => (perDay[i] * liveHoursPerDay) / 24)),
  };
}
