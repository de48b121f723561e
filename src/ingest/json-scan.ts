/**
 * Looks over a JSON text before it is parsed: how deep it nests, and where it
 * first breaks the grammar. The parser of the engine gives no usable place.
 */

export type JsonFault = {
  readonly kind: "too-deep" | "not-a-number" | "not-json";
  readonly line: number;
  readonly column: number;
  /** For not-a-number: the word that stands there. */
  readonly found?: string;
};

/** `undefined` when the text nests no deeper than `deepest` brackets and holds no NaN or Infinity. */
export function scanJson(text: string, deepest: number): JsonFault | undefined {
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === 34) i = afterString(text, i);
    else {
      if (c === 123 || c === 91) {
        depth += 1;
        if (depth > deepest) return { kind: "too-deep", ...placeOf(text, i) };
      } else if (c === 125 || c === 93) depth -= 1;
      // N of NaN, I of Infinity: no other JSON token outside a string begins so.
      else if (c === 78 || c === 73) {
        const word = /^(?:NaN|Infinity)\b/.exec(text.slice(i, i + 9))?.[0];
        if (word !== undefined) return { kind: "not-a-number", ...placeOf(text, i), found: word };
      }
      i += 1;
    }
  }
  return undefined;
}

function afterString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === 92) i += 2;
    else if (c === 34) return i + 1;
    else i += 1;
  }
  return i;
}

/** Line and column, both from 1, of a position in a text. */
export function placeOf(text: string, position: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: position - start + 1 };
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these inside a string
  /\s*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * Where a text that the parser refused first stops being JSON: the first
 * character that is no token, the first token out of place, or the end.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  // What may come next: a value, a key, a colon, or a separator or end.
  let expects: "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" = "value";
  let at = 0;
  const fault = (): JsonFault => ({ kind: "not-json", ...placeOf(text, at) });
  for (;;) {
    const skip = /\s*/y;
    skip.lastIndex = at;
    at += skip.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (at >= text.length || match === null) return fault();
    const mark = match[1];
    const isString = text[at] === '"';
    const ends = mark === "}" || mark === "]";
    if (ends) {
      const allowed = expects === "next" || expects === (mark === "}" ? "key-or-end" : "value-or-end");
      if (!allowed || open.pop() !== mark) return fault();
      expects = "next";
    } else if (mark === ",") {
      if (expects !== "next" || open.length === 0) return fault();
      expects = open[open.length - 1] === "}" ? "key" : "value";
    } else if (mark === ":") {
      if (expects !== "colon") return fault();
      expects = "value";
    } else if (expects === "key" || expects === "key-or-end") {
      if (!isString) return fault();
      expects = "colon";
    } else {
      if (expects !== "value" && expects !== "value-or-end") return fault();
      if (mark === "{" || mark === "[") {
        open.push(mark === "{" ? "}" : "]");
        expects = mark === "{" ? "key-or-end" : "value-or-end";
      } else expects = "next";
    }
    at = TOKEN.lastIndex;
  }
}
