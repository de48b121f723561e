/** XML read from front to back, with the limits that keep a hostile or damaged text from doing harm. */

import { error, type Problem } from "../core/foundation/result.ts";

/** Deeper than any map layer nests. */
const DEEPEST = 64;
const PIECE = 65_536;

export type XmlHandlers = {
  /** Local names, without their name space; `depth` of the root is 1. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void;
  /** `text` is what stands between this tag and the one before it, without the blanks around it. */
  readonly close: (name: string, text: string, depth: number) => void;
};

/** Gives xml.entities, xml.not-well-formed or xml.too-deep with its line, and stops there. */
export async function walkXml(
  text: string,
  file: string,
  { open, close }: XmlHandlers,
): Promise<Problem | undefined> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let content = "";
  let fault: Problem | undefined;
  const stop = (code: string): void => {
    const values = { line: parser.line, column: parser.column, most: DEEPEST };
    fault ??= error(code, { where: { file }, values });
  };
  // Entities can grow without bound, and no register uses them.
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) stop("xml.entities");
  });
  parser.on("error", () => stop("xml.not-well-formed"));
  parser.on("opentag", (tag) => {
    depth += 1;
    content = "";
    if (depth > DEEPEST) stop("xml.too-deep");
    const attributes = Object.entries(tag.attributes).map(([key, value]) => [localName(key), String(value)]);
    if (fault === undefined) open(localName(tag.name), Object.fromEntries(attributes), depth);
  });
  const add = (part: string): void => {
    content += part;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", (tag) => {
    if (fault === undefined) close(localName(tag.name), content.trim(), depth);
    content = "";
    depth -= 1;
  });
  // In pieces, so that a fault at the start of a large text ends the work there.
  for (let at = 0; at < text.length && fault === undefined; at += PIECE)
    parser.write(text.slice(at, at + PIECE));
  if (fault === undefined) parser.close();
  return fault;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
