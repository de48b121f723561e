/** Charts as PNG for word processors that do not show SVG, at twice the size for sharp print. */

import { CHART_FONT } from "../../charts/draw.ts";
import { fontFiles } from "../../fonts.ts";

export type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number };

const SHARPNESS = 2;

export async function pngOf(svg: string): Promise<Picture> {
  const { Resvg } = await import("@resvg/resvg-js");
  const drawing = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: SHARPNESS },
    font: { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: CHART_FONT },
  });
  const image = drawing.render();
  return {
    png: new Uint8Array(image.asPng()),
    width: image.width / SHARPNESS,
    height: image.height / SHARPNESS,
  };
}
