import fc from "fast-check";
import { expect, test } from "vitest";
import { inspectText } from "./text-inspection.ts";

function findings(bytes: Buffer, sizes: readonly number[] = [], lineBytes = 1_000_000) {
  const inspection = inspectText(lineBytes);
  let at = 0;
  let fits = true;
  for (const size of [...sizes, bytes.length]) {
    fits = inspection.add(bytes.subarray(at, at + size)) && fits;
    at += size;
  }
  return { ...inspection.end(), fits };
}

test("line breaks and blank lines are told, whatever the kind of break", () => {
  const told = (text: string) => {
    const { mixedBreaks, mayHaveBlankLines } = findings(Buffer.from(text));
    return { mixedBreaks, mayHaveBlankLines };
  };
  expect(told("a\nb\n")).toEqual({ mixedBreaks: false, mayHaveBlankLines: false });
  expect(told("a\r\nb\r\n")).toEqual({ mixedBreaks: false, mayHaveBlankLines: false });
  expect(told("a\rb\r")).toEqual({ mixedBreaks: false, mayHaveBlankLines: false });
  expect(told("a\r\nb\n")).toEqual({ mixedBreaks: true, mayHaveBlankLines: false });
  expect(told("a\n\nb")).toEqual({ mixedBreaks: false, mayHaveBlankLines: true });
  expect(told("\na\nb")).toEqual({ mixedBreaks: false, mayHaveBlankLines: true });
  expect(told("a\r\n\r\nb")).toEqual({ mixedBreaks: false, mayHaveBlankLines: true });
  expect(told("a\r\rb")).toEqual({ mixedBreaks: false, mayHaveBlankLines: true });
});

test("UTF-16 is told without its mark, and a stray byte makes UTF-8 Windows-1252", () => {
  expect(findings(Buffer.from("naam;n\n", "utf16le")).encoding).toBe("utf-16le");
  expect(findings(Buffer.from("naam;n\n", "utf16le").swap16()).encoding).toBe("utf-16be");
  expect(findings(Buffer.from("Café", "utf8")).encoding).toBe("utf-8");
  expect(findings(Buffer.from("Café", "latin1")).encoding).toBe("windows-1252");
  // A character that is cut off at the end of the file is no UTF-8.
  expect(findings(Buffer.from("Café", "utf8").subarray(0, 4)).encoding).toBe("windows-1252");
});

test("how the bytes arrive makes no difference", () => {
  const piece = fc.constantFrom("a", "é", "€", "😀", "\n", "\r\n", "\r", "\n\n", ";", " ", "xxxxxxxx");
  const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => Buffer.from(parts.join("")));
  const stray = fc.array(fc.constantFrom(0x61, 0xe9, 0xc3, 0xa9, 0x0a, 0x0d, 0xf0, 0x80), { maxLength: 20 });
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        stray.map((bytes) => Buffer.from(bytes)),
      ),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }),
      fc.integer({ min: 4, max: 30 }),
      (bytes, sizes, lineBytes) => {
        const whole = findings(bytes, [], lineBytes);
        const { fits, ...parts } = findings(bytes, sizes, lineBytes);
        expect(fits).toBe(whole.fits);
        expect({ ...parts, fits }).toEqual(whole);
        const longest = Math.max(
          ...bytes
            .toString("latin1")
            .split(/[\r\n]/)
            .map((line) => line.length),
        );
        expect(fits).toBe(longest <= lineBytes);
      },
    ),
    { seed: 3, numRuns: 1000 },
  );
});
