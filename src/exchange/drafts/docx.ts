/** A draft as a Word document, open places between brackets and marked yellow. */

import type { Block, Piece } from "./draft.ts";

export async function draftDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const run = (piece: Piece) =>
    typeof piece === "string"
      ? new TextRun(piece)
      : new TextRun({ text: `[in te vullen: ${piece.open}]`, highlight: "yellow" });
  const children = blocks.map(({ kind, pieces }) => {
    const runs = pieces.map(run);
    if (kind === "title") return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs });
    if (kind === "heading") return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs });
    if (kind === "item") return new Paragraph({ bullet: { level: 0 }, children: runs });
    return new Paragraph({ spacing: { after: 160 }, children: runs });
  });
  const document = new Document({
    creator: "Schouw",
    styles: { default: { document: { run: { font: "Arial", size: 22, language: { value: "nl-NL" } } } } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** How many places a person has to fill in. */
export const openPlaces = (blocks: readonly Block[]): number =>
  blocks.flatMap(({ pieces }) => pieces).filter((piece) => typeof piece !== "string").length;
