/** A plan for a terminal: the outcome in sentences, and a row per camera with its reason. */

import type { PlannedSite, Planning } from "../core/planning/planning.ts";
import type { Rotation } from "../core/planning/rotate.ts";
import { type Language, say } from "../texts/index.ts";
import { textTable } from "./text-table.ts";

const locale = (language: Language): string => (language === "nl" ? "nl-NL" : "en-GB");
const whole = (language: Language, value: number): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: 0 }).format(value);
const percent = (language: Language, value: number, digits = 1): string =>
  new Intl.NumberFormat(locale(language), { style: "percent", maximumFractionDigits: digits }).format(value);

export function planLines(
  language: Language,
  name: string,
  { basis, plan, today, oneMore, oneFewer, outOfSample }: Planning,
  seconds: number,
): string[] {
  const number = (value: number): string => whole(language, value);
  const step = ({ value, low, high }: Planning["oneMore"]) => ({
    value: number(value),
    low: number(low),
    high: number(high),
  });
  const headline = {
    name,
    cameras: plan.sites.length,
    inView: number(plan.inView.value),
    share: percent(language, plan.share),
  };
  const hung =
    today.state === "known"
      ? [
          say(language, "cli.plan.today", {
            cameras: today.value.cameras,
            inView: number(today.value.inView.value),
            share: percent(language, today.value.share),
          }),
        ]
      : [];
  return [
    say(language, "cli.plan.headline", headline),
    ...hung,
    say(language, `cli.plan.${plan.status}`, {
      seconds: seconds.toFixed(1),
      gap: percent(language, plan.gap, 2),
    }),
    say(language, "cli.plan.one-more", step(oneMore)),
    ...(oneFewer === undefined ? [] : [say(language, "cli.plan.one-fewer", step(oneFewer))]),
    ...judgedLine(language, outOfSample),
    "",
    ...(basis.cameras === 0 ? [] : siteTable(language, plan.sites)),
  ];
}

function judgedLine(language: Language, part: Planning["outOfSample"]): string[] {
  if (part.state !== "known") return [];
  const { from, before, scores } = part.value;
  const share = (id: string): string => {
    const score = scores.find((one) => one.id === id);
    return score === undefined ? "-" : percent(language, score.share);
  };
  return [
    say(language, "cli.plan.judged", {
      from,
      before,
      plan: share("plan"),
      today: share("today"),
      hotSpots: share("hot-spots"),
      random: share("random"),
    }),
  ];
}

function siteTable(language: Language, sites: readonly PlannedSite[]): string[] {
  const column = (id: string, align: "left" | "right" = "left") => ({
    title: say(language, `cli.plan.column.${id}`),
    align,
  });
  return textTable(
    [
      column("place"),
      column("area"),
      column("kind"),
      column("east", "right"),
      column("north", "right"),
      column("reason"),
    ],
    sites.map((site) => [
      site.name ?? site.id,
      site.area ?? say(language, "planning.outside"),
      say(language, `planning.kind.${site.kind}`),
      String(Math.round(site.x)),
      String(Math.round(site.y)),
      say(language, "planning.reason", {
        inView: whole(language, site.inView),
        alone: whole(language, site.alone),
        share: percent(language, site.frequency, 0),
        change: site.change,
      }),
    ]),
  );
}

export const rotationLines = (
  language: Language,
  { value, gap }: Rotation,
  months: readonly (readonly string[])[],
): string[] => [
  "",
  say(language, "cli.plan.rotation", { value: whole(language, value), gap: percent(language, gap, 2) }),
  ...months.map((places, t) =>
    say(language, "cli.plan.rotation-month", { month: t + 1, places: places.join(", ") }),
  ),
];
