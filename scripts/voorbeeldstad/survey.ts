/**
 * The survey of Voorbeeldstad: residents inside and outside the camera areas in 2018 and 2020, entrepreneurs in
 * 2020, and a poll on social media in 2021. Planted: support inside of 74 % and 82 %, outside of 70 % in both rounds.
 */

import { below, type Random, type Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";

type Asked = {
  readonly round: number;
  readonly question: string;
  readonly topic: string;
  readonly group: "bewoners" | "ondernemers";
  readonly where: "binnen" | "buiten" | "alle";
  readonly area?: string;
  readonly mode: "panel" | "poll";
  readonly n: number;
  /** Chances of for, neutral and against; the rest has no opinion. */
  readonly chances: readonly [number, number, number];
};

const ANSWERS = ["voor", "neutraal", "tegen", "weet niet"] as const;

const panel = (round: number, where: "binnen" | "buiten", n: number, support: number): readonly Asked[] => {
  const base = { round, group: "bewoners", where, mode: "panel", n } as const;
  return [
    { ...base, question: "draagvlak", topic: "draagvlak", chances: [support, 0.14, 0.86 - support - 0.03] },
    {
      ...base,
      question: "weet-het",
      topic: "bekendheid",
      chances: where === "binnen" ? [0.71, 0, 0.25] : [0.38, 0, 0.57],
    },
    { ...base, question: "veiliger", topic: "veiligheidsgevoel", chances: [0.42, 0.46, 0.08] },
    { ...base, question: "geld-naar-straat", topic: "stelling", chances: [0.33, 0.31, 0.28] },
  ];
};

const PLAN: readonly Asked[] = [
  ...panel(2018, "binnen", 420, 0.74),
  ...panel(2018, "buiten", 610, 0.7),
  ...panel(2020, "binnen", 400, 0.82),
  ...panel(2020, "buiten", 590, 0.7),
  ...(["grote-markt", "zuidoever"] as const).map(
    (area): Asked => ({
      round: 2020,
      question: "draagvlak-gebied",
      topic: "draagvlak",
      group: "ondernemers",
      where: "binnen",
      area,
      mode: "panel",
      n: 60,
      chances: area === "zuidoever" ? [0.62, 0.2, 0.15] : [0.85, 0.08, 0.05],
    }),
  ),
  {
    round: 2021,
    question: "draagvlak",
    topic: "draagvlak",
    group: "bewoners",
    where: "alle",
    mode: "poll",
    n: 1840,
    chances: [0.66, 0.06, 0.28],
  },
];

const INVITED_PER_ANSWER = 2.6;

export function surveyCsv(streams: Streams): string {
  const rows = PLAN.flatMap((asked) => {
    const { round, question, topic, group, where, area, mode, n } = asked;
    const counts = drawn(asked, streams("survey", round, question, where, area ?? ""));
    const isPoll = mode === "poll";
    return ANSWERS.map((answer, i) => [
      round,
      question,
      topic,
      group,
      where,
      area ?? "",
      answer,
      answer,
      counts[i],
      isPoll ? "poll" : "panel",
      isPoll ? "zelfselectie" : "aselect",
      isPoll ? "" : Math.round(n * INVITED_PER_ANSWER),
      isPoll ? "" : n,
    ]);
  });
  return csv(
    [
      "ronde",
      "vraag",
      "onderwerp",
      "groep",
      "waar",
      "gebied",
      "antwoord",
      "betekenis",
      "aantal",
      "wijze",
      "werving",
      "uitgenodigd",
      "respons",
    ],
    rows,
  );
}

function drawn({ n, chances }: Asked, random: Random): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const point = below(random, 10_000) / 10_000;
    const at =
      point < chances[0]
        ? 0
        : point < chances[0] + chances[1]
          ? 1
          : point < chances[0] + chances[1] + chances[2]
            ? 2
            : 3;
    counts[at] += 1;
  }
  return counts;
}
