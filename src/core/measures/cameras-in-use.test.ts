import fc from "fast-check";
import { expect, test } from "vitest";
import type { Camera } from "../dossier/cameras.ts";
import type { Placement } from "../dossier/placements.ts";
import { civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { stockOverTime, totalInUse } from "./cameras-in-use.ts";

const origin = { source: "test", row: 2 };
const cameras: readonly Camera[] = [
  { id: "F", kind: "fixed", origin },
  { id: "X", kind: "flexible", origin },
];
const stay = (camera: string, from: string, to?: string): Placement => ({
  camera,
  from,
  ...(to === undefined ? {} : { to }),
  origin,
});

test("a placement counts on its first and on its last day, and not on the day after", () => {
  const stock = stockOverTime([stay("F", "2020-01-10", "2020-01-20")], cameras);
  const counts = ["2020-01-09", "2020-01-10", "2020-01-20", "2020-01-21"].map((day) =>
    totalInUse(stock.on(day)),
  );
  expect(counts).toEqual([0, 1, 1, 0]);
});

test("a camera that moves, or stands twice in the file, counts once a day", () => {
  const stock = stockOverTime(
    [stay("X", "2020-01-01", "2020-03-31"), stay("X", "2020-04-01"), stay("X", "2020-05-01", "2020-06-30")],
    cameras,
  );
  expect(stock.on("2020-05-15")).toEqual({ fixed: 0, flexible: 1, mobile: 0 });
  expect(stock.changes).toEqual(["2020-01-01"]);
});

test("on any day the number equals that of cameras with a placement over that day", () => {
  const start = dayOf("2020-01-01");
  const placement = fc
    .tuple(fc.constantFrom("F", "X", "Y", "Z"), fc.nat(60), fc.option(fc.nat(30)))
    .map(([camera, from, length]) =>
      stay(
        camera,
        civilDateOf(start + from),
        length === null ? undefined : civilDateOf(start + from + length),
      ),
    );
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 25 }), fc.nat(100), (placements, offset) => {
      const day = civilDateOf(start + offset);
      const plain = new Set(
        placements
          .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
          .map(({ camera }) => camera),
      );
      expect(totalInUse(stockOverTime(placements, cameras).on(day))).toBe(plain.size);
    }),
  );
});
