/** What the cameras see: maps, a table per camera, facades in view, exposure, and the list for a look on site. */

import type { Evaluation } from "../../core/evaluation.ts";
import { gather, type Known } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";
import type { AreaMap, CameraView, Exposure, Seen, Views } from "../../core/privacy/camera-view.ts";
import type { Block, NumberFormat, Text } from "../document.ts";
import {
  absent,
  bullets,
  date,
  ifKnown,
  left,
  notice,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { AREAS_IN_FULL, areaName } from "./chapter.ts";

type SeenCamera = CameraView & { readonly view: Seen };

export function privacyViews(evaluation: Evaluation, part: Known<Views>): readonly Block[] {
  if (part.state !== "known") return absent(t("report.part.views"), part);
  const { totals, cameras, maps, exposure } = part.value;
  const intro = [
    paragraph(
      t("report.privacy.views", {
        seen: totals.seen.value,
        cameras: totals.cameras.value,
        posed: totals.poseKnown.value,
        ground: quantity(totals.ground, "count"),
      }),
    ),
    paragraph(t("report.privacy.views-method")),
  ];
  if (cameras.state !== "known") {
    return [...intro, ...absent(t("report.part.views"), cameras), ...exposed(exposure)];
  }
  const seen = cameras.value.flatMap((one): SeenCamera[] =>
    one.seen.state === "known" ? [{ ...one, view: one.seen.value }] : [],
  );
  const unseen = cameras.value.flatMap(({ seen: one }) => (one.state === "known" ? [] : one.reasons));
  return [
    ...intro,
    ...bullets(gather(unseen).map(problemText)),
    ...mapsOf(evaluation, maps, seen),
    ...(seen.length === 0 ? [] : [perCamera(evaluation, seen)]),
    ...(seen.some(({ view }) => view.pose === "any-direction")
      ? [paragraph(t("report.privacy.any-direction"))]
      : []),
    ...pastBuildings(seen),
    ...exposed(exposure),
    ...sensitivePlaces(seen),
    ...facades(seen),
    ...inspectionList(evaluation, seen),
  ];
}

/** A value with the band that its interval gives; at one number when the band has no width. */
function banded(q: Quantity, format: NumberFormat): Text {
  if (q.interval === undefined || q.interval.low === q.interval.high) return quantity(q, format);
  return t("report.privacy.with-band", {
    value: quantity(q, format),
    low: number(q.interval.low, format),
    high: number(q.interval.high, format),
  });
}

const knownCount = (part: Known<Quantity>): Text => ifKnown(part, (q) => banded(q, "count"));

function perCamera(evaluation: Evaluation, seen: readonly SeenCamera[]): Block {
  return table(
    "views",
    t("report.privacy.views-caption"),
    [
      left("report.column.camera"),
      left("report.column.area"),
      left("report.column.direction"),
      right("report.column.ground"),
      right("report.column.outside"),
      right("report.column.overlap"),
      right("report.column.dwellings-in-view"),
      right("report.column.sensitive-in-view"),
      right("report.column.incidents-in-view"),
      right("report.column.incidents-in-circle"),
      left("report.column.on-site"),
    ],
    seen.map(({ camera, area, view }) => [
      plain(camera),
      area === undefined ? t("report.law.whole-programme") : areaName(evaluation, area),
      poseText(view),
      banded(view.ground, "count"),
      knownCount(view.outside),
      quantity(view.overlap, "count"),
      knownCount(view.dwellings),
      ifKnown(view.sensitive, ({ count }) => banded(count, "count")),
      ifKnown(view.incidents, ({ inView }) => banded(inView, "count")),
      ifKnown(view.incidents, ({ inCircle }) => quantity(inCircle, "count")),
      inspectionText(view),
    ]),
    40,
  );
}

function pastBuildings(seen: readonly SeenCamera[]): readonly Block[] {
  const count = seen.filter(({ view }) => view.isPastBuildings).length;
  return count === 0 ? [] : [paragraph(t("report.privacy.past-buildings", { count }))];
}

const poseText = ({ pose, turns }: Seen): Text =>
  t(pose === "any-direction" && turns ? "report.pose.turns" : `report.pose.${pose}`);

const inspectionText = ({ inspection: { state, on } }: Seen): Text =>
  t(`report.inspection.${state}`, on === undefined ? {} : { on: date(on) });

function mapsOf(
  evaluation: Evaluation,
  maps: Known<readonly AreaMap[]>,
  seen: readonly SeenCamera[],
): readonly Block[] {
  if (maps.state !== "known" || maps.value.length > AREAS_IN_FULL) return [];
  return maps.value.map((map): Block => {
    const area = areaName(evaluation, map.area);
    const own = seen.filter((one) => one.area === map.area);
    const [ground, outside] = [quantity(map.ground, "count"), quantity(map.beyond, "count")];
    return {
      kind: "figure",
      id: `view-map-${map.area}`,
      picture: {
        chart: "view-map",
        data: {
          buildings: map.buildings,
          inView: map.inView,
          outside: map.outside,
          boundary: map.boundary,
          cameras: map.cameras,
          box: map.box,
          barMetres: map.box[2] - map.box[0] > 400 ? 100 : 50,
        },
      },
      caption: t("report.privacy.map-caption", { area }),
      alternative: t("report.privacy.map-alternative", { area, cameras: own.length, ground, outside }),
      table: table(
        `view-map-${map.area}-table`,
        t("report.privacy.map-table", { area }),
        [
          left("report.column.camera"),
          left("report.column.direction"),
          right("report.column.ground"),
          right("report.column.outside"),
        ],
        own.map(({ camera, view }) => [
          plain(camera),
          poseText(view),
          banded(view.ground, "count"),
          knownCount(view.outside),
        ]),
      ),
    };
  });
}

function exposed(exposure: Known<Exposure>): readonly Block[] {
  if (exposure.state !== "known") return bullets(exposure.reasons.map(problemText));
  const { dwellings, residents, residentMinutes, neighbourhoods } = exposure.value;
  return [
    paragraph(t("report.privacy.exposure", { dwellings: banded(dwellings, "count"), all: dwellings.n })),
    ...(residents.state === "known" && residentMinutes.state === "known"
      ? [
          paragraph(
            t("report.privacy.residents", {
              residents: banded(residents.value, "count"),
              minutes: banded(residentMinutes.value, "count"),
            }),
          ),
        ]
      : []),
    ...(neighbourhoods.state !== "known"
      ? []
      : [
          table(
            "views-neighbourhoods",
            t("report.privacy.neighbourhoods-caption"),
            [
              left("report.column.area"),
              right("report.column.dwellings-in-view"),
              right("report.column.share-in-view"),
              right("report.column.share-of-residents"),
            ],
            neighbourhoods.value.map((row) => [
              plain(row.name),
              quantity(row.dwellings, "count"),
              number(row.shareInView, "percent"),
              number(row.shareOfResidents, "percent"),
            ]),
            40,
          ),
        ]),
  ];
}

function sensitivePlaces(seen: readonly SeenCamera[]): readonly Block[] {
  const rows = seen.flatMap(({ camera, view }) =>
    view.sensitive.state === "known"
      ? view.sensitive.value.places.map(({ id, kind }) => [
          plain(id),
          t(`report.sensitive.${kind}`),
          plain(camera),
        ])
      : [],
  );
  if (rows.length === 0) return [];
  return [
    table(
      "views-sensitive",
      t("report.privacy.sensitive-caption"),
      [left("report.column.place"), left("report.column.kind"), left("report.column.camera")],
      rows,
      40,
    ),
  ];
}

function facades(seen: readonly SeenCamera[]): readonly Block[] {
  const rows = seen.flatMap(({ camera, view }) =>
    view.facades.state === "known"
      ? view.facades.value.map((row) => [
          plain(row.building),
          plain(camera),
          number(row.dwellings, "count"),
          number(row.lengthMetres, "decimal"),
          row.squareMetres === undefined ? t("report.state.not-measured") : number(row.squareMetres, "count"),
          row.pixelsPerMetre === undefined
            ? t("report.state.not-measured")
            : number(row.pixelsPerMetre, "count"),
          t("report.privacy.degrees", {
            from: number(row.panDegrees[0], "count"),
            to: number(row.panDegrees[1], "count"),
          }),
        ])
      : [],
  );
  if (rows.length === 0) return [];
  return [
    table(
      "views-facades",
      t("report.privacy.facades-caption"),
      [
        left("report.column.building"),
        left("report.column.camera"),
        right("report.column.dwellings-in-view"),
        right("report.column.length"),
        right("report.column.surface"),
        right("report.column.density"),
        left("report.column.pan"),
      ],
      rows,
      20,
    ),
  ];
}

/** Only cameras without a recorded look; the empty columns are for the pen. */
function inspectionList(evaluation: Evaluation, seen: readonly SeenCamera[]): readonly Block[] {
  const open = seen.filter(({ view }) => view.inspection.state === "check-on-site");
  if (open.length === 0) return [];
  return [
    notice("info", t("report.privacy.inspection")),
    table(
      "views-inspection",
      t("report.privacy.inspection-caption"),
      [
        left("report.column.camera"),
        left("report.column.area"),
        right("report.column.outside"),
        right("report.column.dwellings-in-view"),
        left("report.column.found-on-site"),
        left("report.column.looked-on"),
      ],
      open.map(({ camera, area, view }) => [
        plain(camera),
        area === undefined ? t("report.law.whole-programme") : areaName(evaluation, area),
        knownCount(view.outside),
        knownCount(view.dwellings),
        plain(""),
        plain(""),
      ]),
    ),
  ];
}
