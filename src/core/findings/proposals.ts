/**
 * Draft recommendations that follow from the way of working: addressee, action,
 * due day and the indicator that will tell whether it was done. To be edited;
 * none of them decides anything.
 */

import { addMonths, type CivilDate } from "../foundation/civil-date.ts";
import type { Scalar } from "../foundation/result.ts";
import type { NumberId } from "../foundation/trace.ts";
import type { Working } from "../measures/working/index.ts";
import type { IndicatorValue } from "../measures/working/indicator.ts";
import { choiceOn } from "../parameters/dated.ts";

export type Proposal = {
  readonly id: string;
  /** Key of the sentence in the texts. */
  readonly code: string;
  readonly addressee:
    | "police"
    | "control-room"
    | "camera-coordinator"
    | "policy-adviser"
    | "technical-management";
  readonly area?: string;
  /** Indicator that tells later whether it helped. */
  readonly indicator: string;
  readonly due: CivilDate;
  readonly facts: readonly NumberId[];
  readonly values: Readonly<Record<string, Scalar>>;
};

type Draft = Omit<Proposal, "id" | "due">;
type Rule = (working: Working, asOf: CivilDate) => readonly Draft[];

export function proposals(
  working: Working,
  withoutGoal: readonly string[],
  asOf: CivilDate,
): readonly Proposal[] {
  const due = addMonths(asOf, choiceOn("months-for-proposals", asOf));
  const drafts = [
    ...(withoutGoal.length === 0
      ? []
      : [
          {
            code: "proposal.set-goals",
            addressee: "policy-adviser",
            indicator: "I8",
            facts: ["measures/I8/all"],
            values: { count: withoutGoal.length },
          } as const,
        ]),
    ...RULES.flatMap((rule) => rule(working, asOf)),
  ];
  return drafts.map((draft, i) => ({ ...draft, id: `findings/proposal/${i + 1}`, due }));
}

/** Footage that could be used and of which nobody told the outcome. */
const feedback: Rule = (working, asOf) => {
  const told = oneValue(working, "I31", "all", "outcome-told");
  if (told === undefined || told.value.value >= choiceOn("outcome-told-wanted", asOf)) return [];
  const unknown = Math.round(told.value.n * (1 - told.value.value));
  return [
    {
      code: "proposal.feedback",
      addressee: "police",
      indicator: "I31",
      facts: [told.value.id],
      values: { usable: told.value.n, unknown },
    },
  ];
};

/** A link of a chain whose gain against its norm is above zero whatever the unknown is. */
const weakestLink: Rule = ({ chains }) =>
  chains.flatMap(({ area, mechanism, weakest, links, main }) => {
    if (weakest === undefined || !weakest.certain || !(main || area === "all")) return [];
    const link = links.find(({ id }) => id === weakest.link);
    if (link?.norm === undefined || link.gainToNorm === undefined) return [];
    return [
      {
        code: `proposal.link-${link.id}`,
        addressee: link.id === "in-time" || link.id === "responded" ? "police" : "camera-coordinator",
        ...(area === "all" ? {} : { area }),
        indicator: INDICATOR_OF_LINK[link.id] ?? "I24",
        facts: [`measures/chain/${area}/${mechanism}/least`],
        values: {
          low: link.share.low,
          high: link.share.high,
          norm: link.norm.value,
          gainLow: Math.floor(link.gainToNorm.low),
          gainHigh: Math.ceil(link.gainToNorm.high),
        },
      } as const,
    ];
  });

const INDICATOR_OF_LINK: Readonly<Record<string, string>> = {
  responded: "I22",
  "in-time": "I30",
  found: "I28",
  usable: "I29",
};

const zeroYield: Rule = ({ perCamera }) => {
  if (perCamera.observations.state !== "known") return [];
  const { zero, cameras } = perCamera.observations.value;
  if (zero.length === 0) return [];
  return [
    {
      code: "proposal.zero-yield",
      addressee: "camera-coordinator",
      indicator: "I18",
      facts: ["measures/I18/all/zero"],
      values: { zero: zero.length, cameras: cameras.length },
    },
  ];
};

/** Where incidents of the problem fall in the viewing hours no more often than anywhere in the week. */
const rota: Rule = (working) =>
  valuesOf(working, "I12")
    .filter(({ part, value }) => part === "lift" && value.value < 1)
    .map(({ area, value }) => ({
      code: "proposal.rota",
      addressee: "control-room",
      area,
      indicator: "I12",
      facts: [value.id],
      values: { lift: value.value },
    }));

const completeness: Rule = (working, asOf) => {
  const complete = oneValue(working, "I15", "all");
  return complete === undefined || complete.value.value >= choiceOn("log-complete-wanted", asOf)
    ? []
    : [
        {
          code: "proposal.log-fields",
          addressee: "control-room",
          indicator: "I15",
          facts: [complete.value.id],
          values: { share: complete.value.value },
        },
      ];
};

const repair: Rule = (working, asOf) => {
  const within = oneValue(working, "I14", "all", "within-agreement");
  return within === undefined || within.value.value >= choiceOn("repair-in-time-wanted", asOf)
    ? []
    : [
        {
          code: "proposal.repair",
          addressee: "technical-management",
          indicator: "I14",
          facts: [within.value.id],
          values: { share: within.value.value },
        },
      ];
};

const figures: Rule = (working) => {
  const wrong =
    working.figures.state === "known"
      ? working.figures.value.filter(({ verdict }) => verdict === "does-not-follow")
      : [];
  return wrong.length === 0
    ? []
    : [
        {
          code: "proposal.figures",
          addressee: "policy-adviser",
          indicator: "I18",
          facts: wrong.flatMap(({ computed }) => (computed === undefined ? [] : [computed.id])),
          values: { count: wrong.length },
        },
      ];
};

const RULES: readonly Rule[] = [feedback, weakestLink, zeroYield, rota, completeness, repair, figures];

function valuesOf(working: Working, indicator: string): readonly IndicatorValue[] {
  const values = working.indicators.find(({ id }) => id === indicator)?.values;
  return values?.state === "known" ? values.value : [];
}

const oneValue = (
  working: Working,
  indicator: string,
  area: string,
  part?: string,
): IndicatorValue | undefined =>
  valuesOf(working, indicator).find((value) => value.area === area && value.part === part);
