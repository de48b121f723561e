/** A map of one camera area: buildings, what is in view, what of it lies outside, and the cameras. */

import type { Outline } from "../../core/privacy/camera-view.ts";
import { type Chart, type Drawing, FONT_SIZE, type PlotOptions, palette, WIDTH } from "./chart.ts";

export type ViewMap = {
  readonly buildings: readonly Outline[];
  readonly inView: readonly Outline[];
  readonly outside: readonly Outline[];
  readonly boundary: readonly Outline[];
  readonly cameras: readonly { readonly x: number; readonly y: number; readonly isPoseKnown: boolean }[];
  /** West, south, east, north in metres. */
  readonly box: readonly [number, number, number, number];
  /** Length of the bar for the scale. */
  readonly barMetres: number;
};

const MARGIN = 8;
/** Opaque, so that the keys show the colours of the map. */
const BUILDINGS = "#8a94a0";
const IN_VIEW = "#b5cfe4";
const OUTSIDE = "#eeb083";

export const viewMap: Chart<ViewMap> = {
  id: "view-map",
  draw(plot, data, words): Drawing {
    const [west, south, east, north] = data.box;
    const height = Math.round((WIDTH * (north - south)) / (east - west));
    const bar = { x: west + (east - west) * 0.03, y: south + (north - south) * 0.04 };
    const scale = words.text({ key: "chart.map-scale", values: { metres: data.barMetres } });
    const known = data.cameras.filter(({ isPoseKnown }) => isPoseKnown);
    const unknown = data.cameras.filter(({ isPoseKnown }) => !isPoseKnown);
    const dots = { x: "x", y: "y", r: 5, stroke: palette.ink, strokeWidth: 2 } as const;
    const options: PlotOptions = {
      width: WIDTH,
      height,
      margin: MARGIN,
      projection: {
        type: "reflect-y",
        domain: {
          type: "MultiPoint",
          coordinates: [
            [west, south],
            [east, north],
          ],
        },
      },
      marks: [
        plot.geo(rings(data.inView), { fill: IN_VIEW, stroke: palette.main, strokeWidth: 0.5 }),
        plot.geo(rings(data.outside), { fill: OUTSIDE, stroke: palette.second, strokeWidth: 0.5 }),
        plot.geo(rings(data.buildings), { fill: BUILDINGS, stroke: palette.paper, strokeWidth: 0.3 }),
        plot.geo(rings(data.boundary), {
          fill: "none",
          stroke: palette.ink,
          strokeWidth: 2,
          strokeDasharray: "7 4",
        }),
        plot.dot(known, { ...dots, fill: palette.ink }),
        plot.dot(unknown, { ...dots, fill: palette.paper }),
        plot.geo(
          {
            type: "LineString",
            coordinates: [
              [bar.x, bar.y],
              [bar.x + data.barMetres, bar.y],
            ],
          },
          { stroke: palette.ink, strokeWidth: 3 },
        ),
        plot.text([bar], {
          x: "x",
          y: "y",
          text: () => scale,
          textAnchor: "start",
          dy: -FONT_SIZE * 0.7,
          fill: palette.ink,
          stroke: palette.paper,
        }),
      ],
    };
    const item = (key: string, mark: "bar" | "circle" | "ring" | "line", colour: string, dash?: string) => ({
      label: words.text({ key }),
      mark,
      colour,
      ...(dash === undefined ? {} : { dash }),
    });
    return {
      options,
      legend: [
        item("chart.map-buildings", "bar", BUILDINGS),
        item("chart.map-in-view", "bar", IN_VIEW),
        ...(data.outside.length > 0 ? [item("chart.map-outside", "bar", OUTSIDE)] : []),
        item("chart.map-boundary", "line", palette.ink, "7 4"),
        ...(known.length > 0 ? [item("chart.map-camera", "circle", palette.ink)] : []),
        ...(unknown.length > 0 ? [item("chart.map-camera-unknown", "ring", palette.ink)] : []),
      ],
    };
  },
};

/** Rings as one shape by the even-odd rule of its edges: holes run the other way and stay open. */
const rings = (outlines: readonly Outline[]) => ({
  type: "Polygon" as const,
  coordinates: outlines.map((outline) => [...outline, outline[0]].map(([x, y]) => [x, y])),
});
