/** Drafts of orders: a designation, its extension and its withdrawal (art. 151c Gemeentewet). */

import type { Designation } from "../../core/dossier/designations.ts";
import { valueOr } from "../../core/foundation/result.ts";
import { runningOrder } from "../../core/law/orders.ts";
import {
  type Block,
  type DraftRequest,
  type DraftTemplate,
  dutchDay,
  heading,
  item,
  known,
  paragraph,
  title,
} from "./draft.ts";

const areaName = ({ dossier, area }: DraftRequest): string =>
  valueOr(dossier.areas, []).find(({ id }) => id === area)?.name ?? area;

const running = ({ dossier, area, day }: DraftRequest) =>
  runningOrder(area, valueOr(dossier.designations, []), day);

/** Who decides, on which power. */
function opening({ dossier }: DraftRequest): readonly Block[] {
  const { ordinance } = dossier.manifest.programme;
  return [
    paragraph("De burgemeester van ", dossier.manifest.name, ","),
    paragraph(
      "gelet op artikel 151c van de Gemeentewet en artikel ",
      known(ordinance?.article, "artikel van de verordening"),
      ";",
    ),
    paragraph("gezien het overleg met de officier van justitie op ", { open: "datum van het overleg" }, ";"),
  ];
}

/** Why it is needed: problem, evidence, lighter means and the last test of necessity. */
function considerations(request: DraftRequest, earlier: Designation | undefined): readonly Block[] {
  const { dossier, area } = request;
  const problems = valueOr(dossier.goals, []).filter((goal) => goal.area === area);
  const tried = valueOr(dossier.alternatives, []).filter((row) => row.area === area);
  const purpose = earlier?.publicOrderPurpose ?? problems.map(({ problem }) => problem).join(", ");
  return [
    paragraph("overwegende dat:"),
    item(
      "in ",
      areaName(request),
      " de openbare orde wordt verstoord door: ",
      known(purpose, "probleem"),
      ";",
    ),
    item("dit recent blijkt uit: ", { open: "meldingen en cijfers, elk met datum" }, ";"),
    tried.length === 0
      ? item("lichtere middelen zijn overwogen of geprobeerd: ", { open: "middelen en hun uitkomst" }, ";")
      : item(
          "lichtere middelen zijn geprobeerd: ",
          tried.map(({ measure, result }) => `${measure} (${RESULT[result]})`).join("; "),
          ";",
        ),
    item("de inbreuk op de privacy in verhouding staat tot dit doel, omdat ", { open: "afweging" }, ";"),
  ];
}

const RESULT = {
  insufficient: "niet genoeg",
  sufficient: "genoeg",
  unsuitable: "niet geschikt",
  unknown: "uitkomst niet bekend",
} as const;

const closing = ({ dossier }: DraftRequest): readonly Block[] => [
  paragraph(
    "Tegen dit besluit kan wie belanghebbende is bezwaar maken: ",
    { open: "termijn en wijze van bezwaar" },
    ".",
  ),
  paragraph(dossier.manifest.name, ", ", { open: "datum van het besluit" }),
  paragraph("De burgemeester,"),
];

const conditions = ({ dossier }: DraftRequest, earlier: Designation | undefined): readonly Block[] => [
  item(
    "de beelden rechtstreeks te laten bekijken in deze periode: ",
    known(earlier?.viewingPeriod, "dagen en uren"),
    ";",
  ),
  item(
    "de beelden ten hoogste ",
    known(dossier.manifest.programme.retentionDays, "aantal"),
    " dagen te bewaren;",
  ),
  item("dit besluit bekend te maken, en bij elke toegang met een bord: ", { open: "wijze en plaatsen" }, "."),
];

export const designation: DraftTemplate = {
  id: "designation",
  perArea: true,
  blocks: (request) => [
    title("Ontwerp: aanwijzingsbesluit cameratoezicht ", areaName(request)),
    ...opening(request),
    ...considerations(request, undefined),
    heading("besluit:"),
    item(
      areaName(request),
      " aan te wijzen als gebied voor cameratoezicht, begrensd zoals op de bijgevoegde kaart: ",
      {
        open: "kaart",
      },
      ";",
    ),
    item("camera’s toe te staan van ", { open: "eerste dag" }, " tot en met ", { open: "laatste dag" }, ";"),
    ...conditions(request, undefined),
    ...closing(request),
  ],
};

export const extension: DraftTemplate = {
  id: "extension",
  perArea: true,
  blocks(request) {
    const now = running(request);
    return [
      title("Ontwerp: verlenging van het cameratoezicht ", areaName(request)),
      ...opening(request),
      paragraph(
        "gezien besluit ",
        known(now?.order.id, "besluit dat wordt verlengd"),
        ", geldig tot en met ",
        known(dutchDay(now?.until), "laatste dag"),
        ";",
      ),
      ...considerations(request, now?.order),
      item(
        "de noodzaak opnieuw is getoetst op ",
        known(dutchDay(lastTest(request)), "datum van de toets"),
        ";",
      ),
      heading("besluit:"),
      item(
        "het cameratoezicht in ",
        areaName(request),
        " te verlengen tot en met ",
        { open: "laatste dag" },
        ";",
      ),
      ...conditions(request, now?.order),
      ...closing(request),
    ];
  },
};

const lastTest = ({ dossier, area, day }: DraftRequest): string | undefined =>
  valueOr(dossier.assessments, [])
    .filter((row) => row.area === area && row.on <= day)
    .map(({ on }) => on)
    .sort()
    .at(-1);

export const withdrawal: DraftTemplate = {
  id: "withdrawal",
  perArea: true,
  blocks(request) {
    const now = running(request);
    const found = valueOr(request.dossier.assessments, [])
      .filter(
        ({ area, outcome, on }) => area === request.area && outcome === "not-necessary" && on <= request.day,
      )
      .at(-1);
    return [
      title("Ontwerp: intrekking van het cameratoezicht ", areaName(request)),
      ...opening(request),
      paragraph("overwegende dat:"),
      found === undefined
        ? item("cameratoezicht in dit gebied niet langer noodzakelijk is, omdat ", { open: "reden" }, ";")
        : item(
            "op ",
            dutchDay(found.on),
            " is vastgesteld dat cameratoezicht in dit gebied niet langer noodzakelijk is;",
          ),
      heading("besluit:"),
      item(
        "besluit ",
        known(now?.order.id, "besluit dat wordt ingetrokken"),
        " in te trekken per ",
        { open: "dag" },
        ";",
      ),
      item("de camera’s en de borden weg te halen voor ", { open: "dag" }, "."),
      ...closing(request),
    ];
  },
};
